import type { Hash } from './canonical'
import {
  isAccountEntry,
  type AccountChange,
  type Actor,
  type AuthorRef,
  type Entry,
  type Sealed,
} from './entry'

/** The role that makes and changes accounts. */
export const ADMINISTRATOR = 'admin'

/** Changes of how somebody signs in, not of what he may do. */
export const CREDENTIAL_CHANGES = ['password', 'totp', 'api_key'] as const
export type CredentialChange = (typeof CREDENTIAL_CHANGES)[number]

/** An account as its last ACCOUNT entry says it. */
export interface Standing {
  hash: Hash
  at: string
  actor: Actor
  change: AccountChange
  person: string
  state: Hash
  roles: readonly string[]
  disabled: boolean
  credential: Hash
  request: Hash | null
}

/** A change that waits for a second administrator. */
export interface AccountRequest {
  hash: Hash
  at: string
  actor: Actor
  change: AccountChange
  state: Hash
  roles: readonly string[]
  disabled: boolean
  credential: Hash | null
  /** Why it was asked for, where that was said. */
  reason?: Hash
}

/** A change of an account's credentials and everybody who had a hand in it. */
export interface Reset {
  hash: Hash
  at: string
  change: AccountChange
  by: readonly AuthorRef[]
}

/** What an account's stream says. */
export interface AccountState {
  /** Entries in the stream; the next one is number `position + 1`. */
  position: number
  /** Null before the first ACCOUNT entry. */
  now: Standing | null
  /** What stood before `now`: what a write that never came left in place. */
  before: Standing | null
  pending: AccountRequest | null
  resets: readonly Reset[]
}

export const NO_ACCOUNT: AccountState = { position: 0, now: null, before: null, pending: null, resets: [] }

export const refOf = ({ account, person }: Pick<Actor, 'account' | 'person'>): AuthorRef[] =>
  account && person ? [{ account, person }] : []

const step = (state: AccountState, { entry, hash }: Sealed): AccountState => {
  if (!isAccountEntry(entry)) return state
  const { at, actor } = entry
  switch (entry.kind) {
    case 'ACCOUNT_REQUESTED':
      return { ...state, pending: { hash, at, actor, ...entry.body } }
    case 'ACCOUNT_DROPPED':
      return { ...state, pending: null }
    case 'ACCOUNT': {
      const { initiator, ...body } = entry.body
      const now: Standing = { hash, at, actor, ...body }
      const reset = state.now !== null && state.now.credential !== now.credential && now.change !== 'undone'
      const by = [...refOf(actor), ...(initiator ? [initiator] : [])]
      return {
        ...state,
        now,
        before: state.now,
        // What is done without it settles a request; a new password leaves it waiting.
        pending: body.request === null && state.now?.state === now.state ? state.pending : null,
        resets: reset ? [...state.resets, { hash, at, change: now.change, by }] : state.resets,
      }
    }
  }
}

/** The state after one more entry. */
export const advanceAccount = (state: AccountState, sealed: Sealed): AccountState => ({
  ...step(state, sealed),
  position: state.position + 1,
})

/** Folds an account's entries, oldest first, into its state. Entries of documents change nothing. */
export const foldAccount = (stream: readonly Sealed[]): AccountState =>
  stream.reduce(advanceAccount, NO_ACCOUNT)

/** Whether an entry is the first of an account that was there before the streams were. */
export const isAdoption = (entry: Entry): boolean =>
  entry.kind === 'ACCOUNT' && entry.body.change === 'adopted'

/** Who is an administrator in force, of all accounts by their ids. */
export const administratorsOf = (accounts: ReadonlyMap<string, AccountState | null>): AuthorRef[] =>
  [...accounts].flatMap(([account, state]) =>
    state?.now && !state.now.disabled && state.now.roles.includes(ADMINISTRATOR)
      ? [{ account, person: state.now.person }]
      : [],
  )
