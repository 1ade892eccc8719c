import { refOf, type Reset } from './account'
import type { Hash } from './canonical'
import type { AuthorRef } from './entry'
import { includesPerson, type Decision, type Run } from './run'

/** How long after a change of its credentials a signature of an account is marked, in ms. */
export const MARKED_FOR = 86_400_000

/** A signature made soon after somebody else of the same run had a hand in the signer's credentials. */
export interface Mark {
  decision: Hash
  /** The ACCOUNT entry. */
  reset: Hash
  resetAt: string
  by: AuthorRef
}

const soonAfter = (at: string, reset: string): boolean => {
  const age = Date.parse(at) - Date.parse(reset)
  return age >= 0 && age <= MARKED_FOR
}

const markOf = (
  { hash, at, actor }: Decision,
  resets: readonly Reset[],
  people: readonly AuthorRef[],
): Mark | null => {
  const own = refOf(actor)
  const others = people.filter((one) => !includesPerson(own, one))
  for (const reset of resets) {
    const by = soonAfter(at, reset.at) && reset.by.find((one) => includesPerson(others, one))
    if (by) return { decision: hash, reset: reset.hash, resetAt: reset.at, by }
  }
  return null
}

/**
 * The marks of a run's signatures. Those who take part are its authors, its submitter and its signers;
 * `resetsOf` gives the credential changes of an account.
 */
export const marksOf = (
  { entry, decisions }: Pick<Run, 'decisions' | 'entry'>,
  resetsOf: (account: string) => readonly Reset[],
): Mark[] => {
  const people = [
    ...entry.body.authors,
    ...refOf(entry.actor),
    ...decisions.flatMap(({ actor }) => refOf(actor)),
  ]
  return decisions
    .map((one) => markOf(one, resetsOf(one.actor.account ?? ''), people))
    .filter((one) => one !== null)
}
