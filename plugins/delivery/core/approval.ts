import { canonical, runFingerprint } from './digest'
import { STAGES, type Entry, type EntryOf, type Read } from './entry'
import type { FaultCode } from './faults'

const isKind =
  <K extends Entry['kind']>(kind: K) =>
  (read: Read): read is Read<EntryOf<K>> =>
    read.entry.kind === kind

const distinct = (values: readonly (string | null)[]) =>
  values.every((value) => value !== null) && new Set(values).size === values.length

/**
 * The rule, as the public side checks it for itself: what is released is what was submitted, and three
 * different people approved it, stage by stage, none of whom wrote or submitted it.
 * `run` holds every entry of that run before the RELEASED one, in order. Null where all is well.
 */
export const judgeRelease = (released: Read<EntryOf<'RELEASED'>>, run: readonly Read[]): FaultCode | null => {
  const { body, subject, actor } = released.entry
  const submitted = run.find(isKind('SUBMITTED'))
  if (!submitted || submitted.hash !== body.submitted) return 'RUN_UNKNOWN'
  const wanted = submitted.entry.body
  const same =
    submitted.entry.subject === subject &&
    actor.kind === 'system' &&
    wanted.kind === body.kind &&
    wanted.fingerprint === body.fingerprint &&
    canonical(wanted.locales) === canonical(body.locales) &&
    runFingerprint(body.locales) === body.fingerprint
  if (!same) return 'RUN_OTHER'
  const ends = ['REJECTED', 'RECALLED', 'WITHDRAWN', 'RELEASED']
  if (run.some(({ entry }) => ends.includes(entry.kind))) return 'RUN_ENDED'
  return judgeSigners(released, submitted, run.filter(isKind('APPROVED')))
}

const judgeSigners = (
  released: Read<EntryOf<'RELEASED'>>,
  submitted: Read<EntryOf<'SUBMITTED'>>,
  approvals: readonly Read<EntryOf<'APPROVED'>>[],
): FaultCode | null => {
  const complete =
    approvals.length === STAGES.length &&
    released.entry.body.approvals.length === STAGES.length &&
    approvals.every(
      ({ entry, hash }, index) =>
        entry.body.stage === STAGES[index] &&
        entry.body.fingerprint === released.entry.body.fingerprint &&
        entry.subject === released.entry.subject &&
        entry.actor.kind === 'person' &&
        hash === released.entry.body.approvals[index],
    )
  if (!complete) return 'APPROVALS'
  const signers = approvals.map(({ entry }) => entry.actor)
  const accounts = signers.map(({ account }) => account)
  const people = signers.map(({ person }) => person)
  if (!distinct(accounts) || !distinct(people)) return 'SAME_PERSON'
  const barred = [submitted.entry.actor, ...submitted.entry.body.authors]
  const wrote = barred.some(({ account, person }) => accounts.includes(account) || people.includes(person))
  return wrote ? 'AUTHOR_SIGNED' : null
}
