import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import { CHANGE_KINDS } from '../core/changes'
import { DeliveryError } from '../core/errors'
import { checkId } from '../core/id'
import type { History } from '../model/history'
import type { CommonTypes } from './content'
import type { Context } from './context'
import { checkFirst } from './connection'
import { enumOf, ReasonClassType } from './reasons'
import { DateTimeScalar } from './scalars'
import { say } from './words'

const MAX_CHANGES = 1000
const DEFAULT_CHANGES = 100
const KIND_WORDS: Record<(typeof CHANGE_KINDS)[number], string> = {
  RELEASED: say('发布。', 'Released.'),
  CORRECTED: say('更正后发布。', 'Released as a correction.'),
  WITHDRAWN: say('撤下。', 'Withdrawn.'),
}
const text = new GraphQLNonNull(GraphQLString)
const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
/** `changes(since, first)`. */
export const changesField = ({ Locale }: CommonTypes): GraphQLFieldConfig<unknown, Context> => {
  const Change = new GraphQLObjectType({
    name: 'Change',
    description: say(
      '一份文档在一种语言中的一次变化。同一账本条目的变化序号相同。',
      'What happened to one document in one language. Changes of one ledger entry share its sequence.',
    ),
    fields: {
      sequence: {
        type: new GraphQLNonNull(GraphQLInt),
        description: say('账本序号。', 'Number in the ledger.'),
      },
      kind: {
        type: new GraphQLNonNull(
          new GraphQLEnumType({
            name: 'ChangeKind',
            ...enumOf(CHANGE_KINDS, say('变化的种类。', 'Kind of a change.'), KIND_WORDS),
          }),
        ),
        description: say('变化的种类。', 'What happened.'),
      },
      type: {
        type: text,
        description: say('内容类型，例如 relics。', 'Type of the content, such as relics.'),
      },
      id: { type: new GraphQLNonNull(GraphQLID), description: say('文档的标识。', 'Id of the document.') },
      locale: { type: new GraphQLNonNull(Locale), description: say('语言。', 'Language.') },
      reasonClass: {
        type: ReasonClassType,
        description: say('撤下的原因类别。', 'Why it was withdrawn.'),
      },
      at: { type: new GraphQLNonNull(DateTimeScalar), description: say('时间。', 'When.') },
    },
  })
  return {
    type: listOf(Change),
    description: say(
      '某序号之后的全部变化，完整且有序；一页不会拆开同一序号，少于 first 项即为末页。',
      'All changes after a sequence, complete and in order. A page never splits a sequence; one shorter than `first` is the last.',
    ),
    args: {
      since: {
        type: GraphQLInt,
        defaultValue: 0,
        description: say('已处理的最后序号。', 'The last sequence that was handled.'),
      },
      first: {
        type: GraphQLInt,
        defaultValue: DEFAULT_CHANGES,
        description: say(`项数，1 到 ${MAX_CHANGES}。`, `Number of changes, 1 to ${MAX_CHANGES}.`),
      },
    },
    resolve: (_, args: { since?: number | null; first?: number | null }, { model, deadline }) => {
      deadline.check()
      const since = args.since ?? 0
      if (since < 0) throw new DeliveryError('BAD_SINCE')
      return model.changes(since, checkFirst(args.first ?? DEFAULT_CHANGES, MAX_CHANGES))
    },
  }
}

interface Proof {
  history: History
  canonical: string | null
}

const localesOf = ({ history }: Proof) =>
  Object.entries(history.fingerprints.locales).map(([locale, { fingerprint }]) => ({ locale, fingerprint }))

const ProofRun = new GraphQLObjectType<Proof, Context>({
  name: 'ProofRun',
  description: say('一轮审核所签署的内容。', 'What a run signed.'),
  fields: {
    fingerprint: {
      type: text,
      description: say('各语言指纹合成的指纹。', "Fingerprint of the map of its locales' fingerprints."),
      resolve: ({ history }) => history.fingerprints.run,
    },
    locales: {
      type: listOf(
        new GraphQLObjectType({
          name: 'ProofLocale',
          description: say('一种语言的指纹。', 'The fingerprint of one language.'),
          fields: {
            locale: { type: text, description: say('语言。', 'Language.') },
            fingerprint: { type: text, description: say('指纹。', 'Fingerprint.') },
          },
        }),
      ),
      description: say('各语言。', 'Its languages.'),
      resolve: localesOf,
    },
  },
})

const ProofType = new GraphQLObjectType<Proof, Context>({
  name: 'Proof',
  description: say(
    '一次发布的证明：据此可重新计算全部指纹与哈希。',
    'Proof of a release: enough to recompute every fingerprint and hash.',
  ),
  fields: {
    canonical: {
      type: GraphQLString,
      description: say(
        '签署的文本（RFC 8785）；不再是现行发布时为空。',
        'The signed text (RFC 8785); null once the release is no longer live.',
      ),
    },
    sealed: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: say(
        '原文已由两人依据规定封存（销毁）；条目与哈希仍在。',
        'Two people had the text destroyed on a stated basis; the entries and their hashes remain.',
      ),
      resolve: ({ history }) => history.sealed,
    },
    fingerprint: {
      type: text,
      description: say('文本的指纹。', 'Fingerprint of the text.'),
      resolve: ({ history: { row, fingerprints } }) => fingerprints.locales[row.locale]?.fingerprint,
    },
    run: {
      type: new GraphQLNonNull(ProofRun),
      description: say('所属的一轮审核。', 'The run that it came from.'),
      resolve: (proof) => proof,
    },
    entries: {
      type: listOf(
        new GraphQLObjectType({
          name: 'ProofEntry',
          description: say('账本的一个条目。', 'An entry of the ledger.'),
          fields: {
            canonical: { type: text, description: say('条目文本（RFC 8785）。', 'Its text (RFC 8785).') },
            hash: {
              type: text,
              description: say('0x00 与文本的 SHA-256。', 'SHA-256 over 0x00 and the text.'),
            },
          },
        }),
      ),
      description: say(
        '送审、三次签署、发布，以及撤下（如有）。',
        'Submission, three approvals, release, and the withdrawal if there was one.',
      ),
      resolve: ({ history }) => history.entries.map(({ text, hash }) => ({ canonical: text, hash })),
    },
  },
})

/** `proof(releaseId)`. */
export const proofField: GraphQLFieldConfig<unknown, Context> = {
  type: ProofType,
  description: say('一次发布的证明；未知的发布为空。', 'Proof of a release; null for one that never was.'),
  args: {
    releaseId: {
      type: new GraphQLNonNull(GraphQLID),
      description: say('发布的标识。', 'Id of the release.'),
    },
  },
  resolve: (_, { releaseId }: { releaseId: string }, { model, deadline }): Proof | null => {
    deadline.check()
    const history = model.history(checkId(releaseId))
    if (!history) return null
    const live = model.document(history.row.id, history.row.locale)
    return { history, canonical: live?.releaseId === releaseId ? live.text : null }
  },
}
