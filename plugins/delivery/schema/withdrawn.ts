import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import type { Contract } from '../core/contract'
import { subjectParts } from '../core/entry'
import type { Node } from '../model/node'
import type { Withdrawal } from '../model/withdrawal'
import type { CommonTypes } from './content'
import type { Context } from './context'
import { ReasonClassType } from './reasons'
import { DateTimeScalar } from './scalars'
import { say } from './words'

interface Asked extends Withdrawal {
  slug: string
  locale: string
}

const text = new GraphQLNonNull(GraphQLString)

const successorOf = ({ entry, locale }: Asked, { model }: Context): Node | null => {
  const { successor } = entry.body
  if (!successor) return null
  const { type, id } = subjectParts(successor)
  const document = model.document(id, locale)
  return document?.type === type ? document.node : null
}

const withdrawalType = ({ Content, Locale }: CommonTypes) =>
  new GraphQLObjectType<Asked, Context>({
    name: 'Withdrawal',
    description: say('一次撤下：原内容不再公开。', 'A withdrawal: what was there is public no more.'),
    fields: {
      slug: { type: text, description: say('查询所用的网址名称。', 'The slug that was asked for.') },
      withdrawnAt: {
        type: new GraphQLNonNull(DateTimeScalar),
        description: say('撤下的时间。', 'When it was withdrawn.'),
        resolve: ({ entry }) => entry.at,
      },
      locales: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Locale))),
        description: say('同时撤下的语言。', 'Languages that were withdrawn together.'),
        resolve: ({ entry }) => entry.body.locales.filter((name) => Locale.getValue(name)),
      },
      reasonClass: {
        type: new GraphQLNonNull(ReasonClassType),
        description: say('撤下的原因类别。', 'Why it was withdrawn.'),
        resolve: ({ entry }) => entry.body.reasonClass,
      },
      notice: {
        type: GraphQLString,
        description: say('对公众的说明；没有则为空。', 'What the public is told; null where nothing is.'),
      },
      successor: {
        type: Content,
        description: say(
          '接替它的内容，在所查语言中的现行发布；没有则为空。',
          'What stands in its place: the live release in the language asked for; null where there is none.',
        ),
        resolve: (asked, _args, context) => successorOf(asked, context),
      },
    },
  })

/** `withdrawn(type, slug, locale)`. */
export const withdrawnField = (
  contracts: readonly Contract[],
  common: CommonTypes,
): GraphQLFieldConfig<unknown, Context> => ({
  type: withdrawalType(common),
  description: say(
    '某网址名称（含曾用名称）下的内容被撤下的情况；现行、从未发布或未知的为空。',
    'Why nothing is live under a slug, or one that it had before; null for what is live, never was, or is unknown.',
  ),
  args: {
    type: { type: text, description: say('内容类型，例如 relics。', 'Type of the content, such as relics.') },
    slug: { type: text, description: say('网址中的名称。', 'Name in addresses.') },
    locale: common.localeArg,
  },
  resolve: (
    _,
    args: { type: string; slug: string; locale?: string | null },
    { model, deadline },
  ): Asked | null => {
    deadline.check()
    const contract = contracts.find(({ type }) => type === args.type)
    const locale = common.localeOf(args)
    const found = contract ? model.withdrawal(contract, args.slug, locale) : null
    return found && { ...found, slug: args.slug, locale }
  },
})
