import { refuse, type Actor, type AccountChange, type Hash, type Sealed } from '../core'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import { named } from '../review/people'
import { compare, findRow, type Likeness } from './present'
import { governedOf, parseState, type Governed } from './row'
import { openWorkOf, type OpenWork } from './work'

/** One entry of an account's stream, in words. */
export interface HistoryItem {
  entry: Hash
  kind: 'ACCOUNT' | 'ACCOUNT_DROPPED' | 'ACCOUNT_REQUESTED'
  at: string
  /** Who did it: null is the system. */
  by: string | null
  change: AccountChange | null
  /** Who caused it, if not the one who did it. */
  initiator: string | null
  roles: string[]
  disabled: boolean
}

export type Facts = Omit<Governed, 'person'>

export interface PendingChange {
  request: Hash
  at: string
  by: string | null
  change: AccountChange
  /** As it will be; null where the text was sealed. */
  to: Facts | null
  /** Its present password and keys are accepted, though the ledger knows others. */
  acceptsCredential: boolean
}

export interface AccountView {
  account: string
  /** `late`: a change is being written. */
  standing: Likeness
  now: Facts
  pending: PendingChange | null
  history: HistoryItem[]
  openWork: OpenWork[]
}

const facts = ({ person: _, ...rest }: Governed): Facts => rest

const actorName = (words: ReadonlyMap<Hash, string>, { kind, name, account }: Actor): string | null =>
  kind === 'system' ? null : ((name && words.get(name)) ?? account)

const itemOf = (
  { entry, hash }: Sealed,
  words: ReadonlyMap<Hash, string>,
  names: ReadonlyMap<string, string>,
): HistoryItem[] => {
  const common = { entry: hash, at: entry.at, by: actorName(words, entry.actor) }
  const nothing = { change: null, initiator: null, roles: [], disabled: false }
  if (entry.kind === 'ACCOUNT_DROPPED') return [{ ...common, ...nothing, kind: entry.kind }]
  if (entry.kind !== 'ACCOUNT' && entry.kind !== 'ACCOUNT_REQUESTED') return []
  const { change, roles, disabled } = entry.body
  const initiator = entry.kind === 'ACCOUNT' ? (entry.body.initiator?.account ?? null) : null
  return [
    {
      ...common,
      kind: entry.kind,
      change,
      roles,
      disabled,
      initiator: initiator && (names.get(initiator) ?? initiator),
    },
  ]
}

/** An account, what is asked of it, what was done with it, and what depends on it. For administrators. */
export const accountView = async (review: Review, id: string): Promise<AccountView> => {
  const { ledger, options, texts } = review
  const row = await findRow(review, id)
  if (!row) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  const state = await ledger.account({ type: options.users, id })
  const stream = await ledger.stream(options.users, id)
  const { pending } = state
  const hashes = [...stream.map(({ entry }) => entry.actor.name), pending?.state]
  const words = await texts.get(hashes.filter((hash) => hash !== null && hash !== undefined))
  const initiators = stream.flatMap(({ entry }) =>
    entry.kind === 'ACCOUNT' && entry.body.initiator ? [entry.body.initiator] : [],
  )
  const names = new Map(
    (await named(review, initiators)).flatMap(({ account, name }) => (name ? [[account, name]] : [])),
  )
  const text = pending && words.get(pending.state)
  return {
    account: id,
    standing: (await compare(review, row, state)).likeness,
    now: facts(governedOf(row)),
    pending: pending && {
      request: pending.hash,
      at: pending.at,
      by: actorName(words, pending.actor),
      change: pending.change,
      to: text ? facts(parseState(text)) : null,
      acceptsCredential: pending.credential !== null,
    },
    history: stream.flatMap((one) => itemOf(one, words, names)).reverse(),
    openWork: await openWorkOf(review, id),
  }
}
