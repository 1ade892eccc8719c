import { decideAccount, type AccountState } from '../core'
import type { Review } from '../review/context'
import type { Data } from '../store/guard'
import { compare, compareAll, findRow, isAltered, type Compared, type Row } from './present'
import { governedOf, NO_KEY, parseState, type Governed } from './row'
import { appendWhenFree, openingOf, undo } from './write'

/**
 * What is written of an account when it becomes so: sessions end with its roles or its being in force. They are named
 * in any case, since SQLite drops the rows of an array that an update doesn't name.
 */
export const effectOf = (row: Row, governed: Governed): Data => {
  const now = governedOf(row)
  const ends = now.disabled !== governed.disabled || now.roles.join() !== governed.roles.join()
  return { ...governed, sessions: ends ? [] : (row.sessions ?? []), ...(governed.disabled && NO_KEY) }
}

/** Brings a stored account to what a state says. */
export const applyState = async (review: Review, row: Row, governed: Governed): Promise<void> => {
  const { raw, options } = review
  const where = { id: { equals: row.id } }
  await raw.update({ collection: options.users, where, data: effectOf(row, governed) })
}

/** What an account is to be by its last entry; without its text, as far as the entry itself says. */
const targetOf = async ({ texts }: Review, { row, state }: Compared): Promise<Governed> => {
  const { now } = state
  if (!now) return governedOf(row)
  const text = (await texts.get([now.state])).get(now.state)
  return text ? parseState(text) : { ...governedOf(row), roles: [...now.roles], disabled: now.disabled }
}

/** Finishes a change that stopped between its entry and the account; a credential that is lost is told. */
const finish = async (review: Review, found: Compared): Promise<void> => {
  await applyState(review, found.row, await targetOf(review, found))
  const row = await findRow(review, found.row.id)
  if (row && (await compare(review, row, found.state)).likeness !== 'same') await undo(review, row)
}

/** The first entry of an account that was there before there were streams. */
const adopt = async (review: Review, row: Row): Promise<void> => {
  await appendWhenFree(review, row.id, async (state, book) => {
    const command = { ...(await openingOf(review, row)), change: 'adopted' as const }
    return state.now ? null : decideAccount(state, command, { caller: 'system', account: row.id, ...book })
  })
}

/** An account that isn't what its stream says, and what of it differs. */
export interface Altered {
  account: string
  name: string | null
  /** `missing`: the ledger knows it, the database doesn't; `unknown`: the other way round. */
  how: 'changed' | 'missing' | 'unknown'
}

const isGone = ({ now }: AccountState): boolean => now?.change === 'undone' && now.disabled

const alteredOf = ({ row, state }: Compared): Altered => ({
  account: row.id,
  name: governedOf(row).name,
  how: state.now ? 'changed' : 'unknown',
})

/** Accounts that aren't what their streams say. */
export const findAltered = async (review: Review): Promise<Altered[]> => {
  const compared = await compareAll(review)
  const { states } = await review.ledger.accounts(review.options.users)
  const stored = new Set(compared.map(({ row }) => row.id))
  const missing = [...states].filter(([id, state]) => !stored.has(id) && !isGone(state))
  return [
    ...compared.filter(isAltered).map(alteredOf),
    ...missing.map(([account]) => ({ account, name: null, how: 'missing' as const })),
  ]
}

/**
 * Compares every account with its stream. Adopts those that were there before there were streams, finishes what
 * stopped half way before `before` (epoch ms), and gives what can't be explained.
 */
export const healAccounts = async (review: Review, before: number): Promise<Altered[]> => {
  const { ledger, options } = review
  const isOld = ({ now }: AccountState) => now !== null && Date.parse(now.at) <= before
  const { founding } = await ledger.accounts(options.users)
  for (const found of await compareAll(review)) {
    if (found.likeness === 'unknown' && founding) await adopt(review, found.row)
    if (found.likeness === 'late' && isOld(found.state)) await finish(review, found)
  }
  const { states } = await ledger.accounts(options.users)
  for (const { account, how } of await findAltered(review)) {
    const state = states.get(account)
    if (how === 'missing' && state?.now?.change === 'opened' && isOld(state))
      await undo(review, { id: account })
  }
  return findAltered(review)
}
