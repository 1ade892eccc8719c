import { NO_ACCOUNT, refuse, takesTwo, type Actor, type AccountChange, type Hash, type Sealed } from '../core'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import { named, type Person } from '../review/people'
import { compare, findRow, type Likeness } from './present'
import { governedOf } from './row'
import { facts, pendingIn, sceneFor, type Facts, type PendingChange } from './waiting'
import { openWorkOf, type OpenWork } from './work'

/** One entry of an account's stream, in words. */
export interface HistoryItem {
  entry: Hash
  kind: 'ACCOUNT' | 'ACCOUNT_DROPPED' | 'ACCOUNT_REQUESTED'
  at: string
  /** Who did it: null is the system. */
  by: string | null
  change: AccountChange | null
  /** Whether one administrator had asked for it and another confirmed it. */
  second: boolean
  /** Who caused it, if not the one who did it. */
  initiator: string | null
  roles: string[]
  disabled: boolean
}

export interface AccountView {
  account: string
  /** `late`: a change is being written. */
  standing: Likeness
  now: Facts
  /** Whether a change of it takes a second administrator. */
  takesTwo: boolean
  /** Whether whoever looks is its own person. */
  own: boolean
  pending: PendingChange | null
  history: HistoryItem[]
  openWork: OpenWork[]
}

const actorName = (words: ReadonlyMap<Hash, string>, { kind, name, account }: Actor): string | null =>
  kind === 'system' ? null : ((name && words.get(name)) ?? account)

const itemOf = (
  { entry, hash }: Sealed,
  words: ReadonlyMap<Hash, string>,
  names: ReadonlyMap<string, string>,
): HistoryItem[] => {
  const common = { entry: hash, at: entry.at, by: actorName(words, entry.actor) }
  const nothing = { change: null, second: false, initiator: null, roles: [], disabled: false }
  if (entry.kind === 'ACCOUNT_DROPPED') return [{ ...common, ...nothing, kind: entry.kind }]
  if (entry.kind !== 'ACCOUNT' && entry.kind !== 'ACCOUNT_REQUESTED') return []
  const { change, roles, disabled } = entry.body
  const initiator = entry.kind === 'ACCOUNT' ? (entry.body.initiator?.account ?? null) : null
  return [
    {
      ...common,
      kind: entry.kind,
      change,
      second: entry.kind === 'ACCOUNT' && entry.body.request !== null,
      roles,
      disabled,
      initiator: initiator && (names.get(initiator) ?? initiator),
    },
  ]
}

/** An account, what is asked of it, what was done with it, and what depends on it. For administrators. */
export const accountView = async (review: Review, id: string, person: Person): Promise<AccountView> => {
  const { ledger, options, texts } = review
  const row = await findRow(review, id)
  if (!row) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  const book = await ledger.accounts(options.users)
  const state = book.states.get(id) ?? NO_ACCOUNT
  const stream = await ledger.stream(options.users, id)
  const actors = stream.map(({ entry }) => entry.actor.name).filter((hash) => hash !== null)
  const words = await texts.get(actors)
  const initiators = stream.flatMap(({ entry }) =>
    entry.kind === 'ACCOUNT' && entry.body.initiator ? [entry.body.initiator] : [],
  )
  const names = new Map(
    (await named(review, initiators)).flatMap(({ account, name }) => (name ? [[account, name]] : [])),
  )
  const governed = governedOf(row)
  return {
    account: id,
    standing: (await compare(review, row, state)).likeness,
    now: facts(governed),
    takesTwo: takesTwo(book.administrators),
    own: person.account === id || person.person === governed.person,
    pending: await pendingIn(review, state, await sceneFor(review, person, { account: id, book })),
    history: stream.flatMap((one) => itemOf(one, words, names)).reverse(),
    openWork: await openWorkOf(review, id),
  }
}
