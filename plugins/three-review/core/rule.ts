import { runFingerprint } from './candidate'
import { canonical } from './canonical'
import type { Caller } from './caller'
import { decide, decideRelease, type Command, type Ruling } from './decide'
import { isAccountEntry, STAGES, type Actor, type DocumentEntry, type Entry } from './entry'
import type { DocumentState } from './run'
import { decideDark } from './withdrawals'

/** What of other documents an entry may depend on, as it was just before it. */
export interface Around {
  isLive(subject: string): boolean
  /** Those texts that some other document refers to. */
  shared(texts: readonly string[]): string[]
  /** Who acted, as his account was then. */
  caller(actor: Actor): Caller | null
}

const everyRole = ['editor', ...STAGES]

/** The one who acted, with every role that one can hold: what his roles were stands in his account's stream. */
export const callerOf = ({ account, person, post, department, name, kind }: Actor): Caller | null =>
  kind === 'person' && account && person
    ? { account, person, post, department, name, roles: everyRole, apiKey: false }
    : null

const NOTHING_AROUND: Around = { isLive: () => true, shared: () => [], caller: callerOf }

type Asked = Exclude<DocumentEntry, { kind: 'DARK' | 'RELEASED' }>

const successorIs = (successor: string | undefined, subject: string, around: Around) => {
  if (successor === undefined || successor === subject) return 'itself'
  return around.isLive(successor) ? 'another' : 'dark'
}

const commandOf = (entry: Asked, state: DocumentState, around: Around): Command => {
  switch (entry.kind) {
    case 'SUBMITTED':
      return { verb: 'submit', ...entry.body }
    case 'APPROVED':
      return { verb: 'approve', ...pick(entry.body) }
    case 'REJECTED':
      return { verb: 'reject', ...pick(entry.body) }
    case 'RECALLED':
      return { verb: 'recall', reason: entry.body.reason }
    case 'WITHDRAWN':
      return {
        verb: 'withdraw',
        ...entry.body,
        successorIs: successorIs(entry.body.successor, entry.subject, around),
      }
    case 'SEAL_REQUESTED':
      return { verb: 'seal', ...entry.body, shared: around.shared(entry.body.texts) }
    case 'SEALED': {
      const { request } = entry.body
      const found = state.kept.seals.find(({ hash }) => hash === request)
      return { verb: 'confirmSeal', request, shared: around.shared(found?.entry.body.texts ?? []) }
    }
    case 'SEAL_DROPPED':
      return { verb: 'dropSeal', request: entry.body.request }
  }
}

const pick = ({
  stage,
  fingerprint,
  opinion,
}: Extract<Entry, { kind: 'APPROVED' | 'REJECTED' }>['body']) => ({
  stage,
  fingerprint,
  opinion,
})

const redecide = (state: DocumentState, entry: DocumentEntry, around: Around): Ruling => {
  if (entry.kind !== 'RELEASED' && entry.kind !== 'DARK')
    return decide(state, commandOf(entry, state, around), around.caller(entry.actor))
  const draft = entry.kind === 'DARK' ? decideDark(state, entry.body) : decideRelease(state)
  return draft ? { ok: true, draft } : { ok: false, code: 'REVIEW_WRONG_STAGE' }
}

/** Why the rule would not have written an entry so; null if it would. */
export const differs = (ruling: Ruling, { kind, actor, body }: Entry): string | null => {
  if (!ruling.ok) return `the rule refuses it: ${ruling.code}`
  return 'draft' in ruling && canonical(ruling.draft) === canonical({ kind, actor, body })
    ? null
    : 'it is not what the rule would have written'
}

/** Why an entry may not follow on `state`; null if the rule allows it exactly as it stands. */
export const forbidden = (
  state: DocumentState,
  entry: Entry,
  around: Around = NOTHING_AROUND,
): string | null => {
  if (isAccountEntry(entry)) return 'it is about an account'
  const problem = differs(redecide(state, entry, around), entry)
  if (problem) return problem
  if (entry.kind === 'SUBMITTED' && runFingerprint(entry.body.locales) !== entry.body.fingerprint)
    return "the run's fingerprint is not that of its locales"
  return null
}
