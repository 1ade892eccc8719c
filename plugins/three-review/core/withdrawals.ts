import type { Hash } from './canonical'
import type { Actor, Body, Draft, Sealed } from './entry'
import type { DocumentState } from './run'

/** One withdrawal of a document, and when every public address of it was found dark. */
export interface Withdrawal extends Body<'WITHDRAWN'> {
  hash: Hash
  seq: number
  /** RFC 3339. */
  at: string
  actor: Actor
  dark: (Omit<Body<'DARK'>, 'withdrawn'> & { at: string }) | null
}

/** The withdrawals of a document after one more entry. */
export const stepWithdrawals = (
  before: readonly Withdrawal[],
  { entry, hash }: Sealed,
): readonly Withdrawal[] => {
  if (entry.kind === 'WITHDRAWN') {
    const { seq, at, actor, body } = entry
    return [...before, { ...body, hash, seq, at, actor, dark: null }]
  }
  if (entry.kind !== 'DARK') return before
  const { withdrawn, ...found } = entry.body
  return before.map((one) => (one.hash === withdrawn ? { ...one, dark: { ...found, at: entry.at } } : one))
}

/** The last withdrawal, while something that it took down is still down. */
export const standingWithdrawal = ({
  withdrawals,
  live,
}: Pick<DocumentState, 'live' | 'withdrawals'>): Withdrawal | null => {
  const last = withdrawals.at(-1)
  return last?.locales.some((locale) => !live[locale]) ? last : null
}

/** Withdrawals whose darkness is still to be shown. One whose locale came back has nothing left to show. */
export const undarkened = ({
  withdrawals,
  live,
}: Pick<DocumentState, 'live' | 'withdrawals'>): readonly Withdrawal[] =>
  withdrawals.filter(({ dark, locales }) => !dark && !locales.some((locale) => live[locale]))

const SYSTEM: Actor = {
  kind: 'system',
  account: null,
  person: null,
  post: null,
  department: null,
  name: null,
}

/** The entry that says that every public address was dark; null where that withdrawal is not waiting for it. */
export const decideDark = (state: DocumentState, body: Body<'DARK'>): Draft | null =>
  undarkened(state).some(({ hash }) => hash === body.withdrawn) ? { kind: 'DARK', actor: SYSTEM, body } : null
