import {
  authorsSince,
  decide,
  STAGES,
  subjectOf,
  type AuthorRef,
  type Caller,
  type Command,
  type DocumentState,
  type Hash,
  type RefusalCode,
  type SealCommand,
  type Stage,
} from '../core'
import { present } from '../accounts/present'
import { SOME_TEXT, type Review, type Target } from './context'
import { loadDocument, tracesOf } from './document'
import { marksIn, type MarkView } from './marks'
import { named, type NamedPerson, type Person } from './people'
import { stateOf } from './settle'
import { withdrawalOf, type WithdrawalView } from './withdrawal'

/** Whether the caller may do it now; if not, the code that says why. */
export type Action = { allowed: true } | { allowed: false; code: RefusalCode }
/** The verbs of a run and its end; sealing has a view of its own. */
export type Verb = Exclude<Command, SealCommand>['verb']

/** A signature with the words that stand beside it. */
export interface Signature {
  stage: Stage
  verdict: 'approved' | 'rejected'
  name: string | null
  post: string | null
  department: string | null
  at: string
  opinion: string | null
  entry: Hash
  /** Null for all but those that deserve a second look. */
  mark: MarkView | null
}

export interface Status {
  state: DocumentState['state']
  stage: Stage | null
  /** Of the last run. */
  fingerprint: string | null
  run: {
    id: string
    kind: string
    outcome: string
    submittedAt: string
    submitter: string | null
    note: string | null
  } | null
  locales: Record<string, { release: string; fingerprint: string }>
  authors: NamedPerson[]
  decisions: Signature[]
  actions: Record<Verb, Action>
  /** The last withdrawal, while something of it stands. */
  withdrawal: WithdrawalView | null
  live: Record<string, { release: string; fingerprint: string; publishedAt: string; releasedAt: string }>
}

/** Authors of the open run, else those who would be barred if it were submitted now in the default locale. */
const authorsOf = async (review: Review, target: Target, state: DocumentState): Promise<AuthorRef[]> => {
  if (state.run?.outcome === 'open') return state.run.entry.body.authors
  const { type, id } = target
  const locales = review.locales.slice(0, 1)
  const { media } = tracesOf(review, await loadDocument(review, target), { type, locales })
  const subjects = [subjectOf(type, id), ...[...media].map((one) => subjectOf(review.options.media, one))]
  return authorsSince(await review.authorship.of(subjects), state, locales)
}

const commands = (state: DocumentState, authors: readonly AuthorRef[]): Record<Verb, Command> => {
  const { run } = state
  const stage = STAGES.find((one) => one === run?.stage) ?? 'first'
  const fingerprint = run?.entry.body.fingerprint ?? ''
  const signing = { stage, fingerprint, opinion: SOME_TEXT }
  const empty = { run: '-', fingerprint: SOME_TEXT, locales: {}, slug: '-', files: [], note: null }
  return {
    submit: { verb: 'submit', ...empty, authors: [...authors] },
    approve: { verb: 'approve', ...signing },
    reject: { verb: 'reject', ...signing },
    recall: { verb: 'recall', reason: null },
    withdraw: { verb: 'withdraw', reasonClass: 'error', reason: SOME_TEXT },
  }
}

/** What the caller may do, judged by the same rule that will judge the doing. */
export const actionsFor = (
  state: DocumentState,
  authors: readonly AuthorRef[],
  caller: Caller | null,
): Record<Verb, Action> =>
  Object.fromEntries(
    Object.entries(commands(state, authors)).map(([verb, command]) => {
      const ruling = decide(state, command, caller)
      if (!ruling.ok) return [verb, { allowed: false, code: ruling.code }]
      // One's own signature is there already: nothing is left to do.
      return [verb, 'draft' in ruling ? { allowed: true } : { allowed: false, code: 'REVIEW_WRONG_STAGE' }]
    }),
  ) as Record<Verb, Action>

const signatures = async (review: Review, { run }: DocumentState): Promise<Signature[]> => {
  if (!run || run.decisions.length === 0) return []
  const { texts } = review
  const { decisions } = run
  const marks = await marksIn(review, run)
  const hashes = decisions.flatMap(({ actor, opinion }) => [actor.name, opinion])
  const words = await texts.get(hashes.filter((hash) => hash !== null))
  const say = (hash: Hash | null) => (hash ? (words.get(hash) ?? null) : null)
  return decisions.map(({ hash, stage, verdict, actor, at, opinion }) => ({
    stage,
    verdict,
    name: say(actor.name),
    post: actor.post,
    department: actor.department,
    at,
    opinion: say(opinion),
    entry: hash,
    mark: marks.get(hash) ?? null,
  }))
}

const runOf = async ({ texts }: Review, { run }: DocumentState): Promise<Status['run']> => {
  if (!run) return null
  const { body, actor, at } = run.entry
  const words = await texts.get([actor.name, body.note].filter((hash) => hash !== null))
  const say = (hash: Hash | null) => (hash ? (words.get(hash) ?? null) : null)
  return {
    id: body.run,
    kind: body.kind,
    outcome: run.outcome,
    submittedAt: at,
    submitter: say(actor.name),
    note: say(body.note),
  }
}

/** Where a document stands, for one caller; `state` where whoever asks has it already. */
export const statusOf = async (
  review: Review,
  target: Target,
  { person, state: known }: { person: Person; state?: DocumentState },
): Promise<Status> => {
  const document = await loadDocument(review, target)
  const state = known ?? (await stateOf(review, target, document))
  const authors = await authorsOf(review, target, state)
  const body = state.run?.entry.body
  return {
    state: state.state,
    stage: STAGES.find((one) => one === state.run?.stage) ?? null,
    fingerprint: body?.fingerprint ?? null,
    run: await runOf(review, state),
    locales: Object.fromEntries(
      Object.entries(body?.locales ?? {}).map(([locale, { release, fingerprint }]) => [
        locale,
        { release, fingerprint },
      ]),
    ),
    authors: await named(review, authors),
    decisions: await signatures(review, state),
    actions: actionsFor(state, authors, await present(review, { ...person, name: null })),
    withdrawal: await withdrawalOf(review, state),
    live: Object.fromEntries(
      Object.entries(state.live).map(([locale, { release, fingerprint, publishedAt, releasedAt }]) => [
        locale,
        { release, fingerprint, publishedAt, releasedAt },
      ]),
    ),
  }
}
