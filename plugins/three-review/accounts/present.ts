import { NO_ACCOUNT, type AccountState, type Caller, type Hash } from '../core'
import type { Data } from '../store/guard'
import type { Review } from '../review/context'
import { credentialOf, governedOf, rolesOf, stateText } from './row'

/**
 * How a stored account stands to its stream. `late`: it is still as it was before the last entry, or in part;
 * `unknown`: it has no stream.
 */
export type Likeness = 'altered' | 'late' | 'same' | 'unknown'

export type Row = Data & { id: string }

type Said = Pick<NonNullable<AccountState['now']>, 'credential' | 'disabled' | 'roles' | 'state'>

const saysSame = (row: Row, { roles, disabled, state }: Said, texts: ReadonlyMap<Hash, string>): boolean => {
  const governed = governedOf(row)
  const text = texts.get(state)
  // A text that was sealed can't be compared; what stands in the entry itself can.
  return (
    (text === undefined || text === stateText(governed)) &&
    governed.disabled === disabled &&
    governed.roles.join() === [...roles].join()
  )
}

/** Compares a stored account with its stream. `texts` holds the states that stand beside the chain. */
export const likeness = (
  row: Row,
  { now, before }: AccountState,
  { texts, fields }: { texts: ReadonlyMap<Hash, string>; fields: readonly string[] },
): Likeness => {
  if (!now) return 'unknown'
  const known = before ? [now, before] : [now]
  const credential = credentialOf(row.id, row, fields)
  if (saysSame(row, now, texts) && credential === now.credential) return 'same'
  return known.some((one) => saysSame(row, one, texts)) && known.some((one) => one.credential === credential)
    ? 'late'
    : 'altered'
}

/** The texts that a comparison needs. */
export const textsOf = ({ texts }: Review, states: Iterable<AccountState>): Promise<Map<Hash, string>> =>
  texts.get(
    [...states].flatMap(({ now, before }) => [now?.state, before?.state].filter((one) => one !== undefined)),
  )

export const findRow = async ({ raw, options }: Review, id: string): Promise<Row | null> => {
  const [row] = await raw.find<Row>(options.users, { id: { equals: id } }, { limit: 1 })
  return row ?? null
}

/** An account as it is stored and as its stream says it. */
export interface Compared {
  row: Row
  state: AccountState
  likeness: Likeness
}

export const compare = async (review: Review, row: Row, state: AccountState): Promise<Compared> => {
  const texts = await textsOf(review, [state])
  return { row, state, likeness: likeness(row, state, { texts, fields: review.options.credentials }) }
}

/** Every stored account, compared. */
export const compareAll = async (review: Review): Promise<Compared[]> => {
  const { raw, options, ledger } = review
  const rows = await raw.find<Row>(options.users, {})
  const { states } = await ledger.accounts(options.users)
  const texts = await textsOf(review, states.values())
  return rows.map((row) => {
    const state = states.get(row.id) ?? NO_ACCOUNT
    return { row, state, likeness: likeness(row, state, { texts, fields: options.credentials }) }
  })
}

/** The roles that both the stored account and its stream give; none where either says that it is disabled. */
export const heldRoles = ({ row, state: { now } }: Omit<Compared, 'likeness'>): string[] =>
  !now || now.disabled || row.disabled === true ? [] : rolesOf(row).filter((role) => now.roles.includes(role))

export const isAltered = ({ likeness }: Pick<Compared, 'likeness'>): boolean =>
  likeness === 'altered' || likeness === 'unknown'

/**
 * Somebody as he is at this moment: the roles that his account and its stream both give him. Asked inside an
 * append, so that nothing that changes him comes between. Null where his account is gone or disabled.
 * `lenient` takes what still reads as an entry though the chain is broken.
 */
export const present = async (review: Review, caller: Caller, lenient = false): Promise<Caller | null> => {
  const { ledger, options } = review
  const row = await findRow(review, caller.account)
  if (!row) return null
  const state = await ledger.account({ type: options.users, id: row.id }, lenient)
  const compared = await compare(review, row, state)
  if (row.disabled === true || state.now?.disabled) return null
  const roles = heldRoles(compared).filter((role) => caller.roles.includes(role))
  return { ...caller, roles, altered: isAltered(compared) }
}
