import { runFingerprint } from './candidate'
import { canonical } from './canonical'
import { decide, decideRelease, type Caller, type Command, type Ruling } from './decide'
import { isAccountEntry, STAGES, type Actor, type DocumentEntry, type Entry } from './entry'
import type { DocumentState } from './run'

const everyRole = ['editor', ...STAGES]

const callerOf = ({ account, person, post, department, name, kind }: Actor): Caller | null =>
  kind === 'person' && account && person
    ? { account, person, post, department, name, roles: everyRole, apiKey: false }
    : null

const commandOf = (entry: Exclude<DocumentEntry, { kind: 'RELEASED' }>): Command => {
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
      return { verb: 'withdraw', ...entry.body }
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

const redecide = (state: DocumentState, entry: DocumentEntry): Ruling => {
  if (entry.kind !== 'RELEASED') return decide(state, commandOf(entry), callerOf(entry.actor))
  const draft = decideRelease(state)
  return draft ? { ok: true, draft } : { ok: false, code: 'REVIEW_WRONG_STAGE' }
}

/** Why an entry may not follow on `state`; null if the rule allows it exactly as it stands. */
export const forbidden = (state: DocumentState, entry: Entry): string | null => {
  if (isAccountEntry(entry)) return null
  const decision = redecide(state, entry)
  if (!decision.ok) return `the rule refuses it: ${decision.code}`
  const { kind, actor, body } = entry
  if (!('draft' in decision) || canonical(decision.draft) !== canonical({ kind, actor, body }))
    return 'it is not what the rule would have written'
  if (entry.kind === 'SUBMITTED' && runFingerprint(entry.body.locales) !== entry.body.fingerprint)
    return "the run's fingerprint is not that of its locales"
  return null
}
