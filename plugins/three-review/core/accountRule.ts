import {
  administratorsOf,
  advanceAccount,
  isAdoption,
  NO_ACCOUNT,
  type AccountState,
  type Reset,
} from './account'
import type { Caller } from './caller'
import { decideAccount, type AccountCommand, type AccountScene } from './decideAccount'
import type { AccountEntry, Actor, Sealed } from './entry'
import { callerOf, differs } from './rule'

const commandOf = (entry: AccountEntry): AccountCommand => {
  switch (entry.kind) {
    case 'ACCOUNT_REQUESTED':
      return { verb: 'ask', ...entry.body }
    case 'ACCOUNT_DROPPED':
      return { verb: 'drop', request: entry.body.request }
    case 'ACCOUNT': {
      const { request, ...body } = entry.body
      return request ? { verb: 'confirm', request, credential: body.credential } : { verb: 'write', ...body }
    }
  }
}

/** Why an entry may not follow in an account's stream; null if the rule allows it exactly as it stands. */
const forbiddenAccount = (
  state: AccountState,
  entry: AccountEntry,
  scene: Omit<AccountScene, 'caller'>,
): string | null => {
  const caller = entry.actor.kind === 'system' ? 'system' : callerOf(entry.actor)
  if (!caller) return 'the rule refuses it: REVIEW_NOT_SIGNED_IN'
  return differs(decideAccount(state, commandOf(entry), { ...scene, caller }), entry)
}

/** What the operator changed of an account, with no administrator. */
export interface OperatorAct {
  seq: number
  subject: string
  change: string
}

/** The accounts as the entries so far say them. */
export interface AccountLedger {
  /** Number of entries in a stream, null where what came before isn't known any more. */
  position(subject: string): number | null
  /** Takes the next entry of a stream in; gives why the rule refuses it. */
  add(sealed: Sealed<AccountEntry>): string | null
  /** What follows in this stream can't be judged. */
  lose(subject: string): void
  /** Who acted, with the roles that his stream gives him. Before there were streams, with any. */
  caller: (actor: Actor) => Caller | null
  resets: (account: string) => readonly Reset[]
  acts: OperatorAct[]
  count: () => number
}

const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

export const accountLedger = (): AccountLedger => {
  const states = new Map<string, AccountState | null>()
  const acts: OperatorAct[] = []
  let founding = true

  const stateOf = (subject: string) => {
    const state = states.get(idOf(subject))
    return state === undefined ? NO_ACCOUNT : state
  }

  const note = ({ seq, subject, actor, ...entry }: AccountEntry) => {
    if (entry.kind === 'ACCOUNT' && actor.kind === 'system' && entry.body.change !== 'adopted')
      acts.push({ seq, subject, change: entry.body.change })
  }

  return {
    acts,
    count: () => states.size,
    position: (subject) => stateOf(subject)?.position ?? null,
    lose: (subject) => void (states.has(idOf(subject)) && states.set(idOf(subject), null)),
    add(sealed) {
      const { entry } = sealed
      const state = stateOf(entry.subject)
      note(entry)
      const scene = { account: idOf(entry.subject), administrators: administratorsOf(states), founding }
      founding &&= isAdoption(entry)
      const problem = state && forbiddenAccount(state, entry, scene)
      states.set(idOf(entry.subject), state && problem === null ? advanceAccount(state, sealed) : null)
      return problem
    },
    caller(actor) {
      const caller = callerOf(actor)
      if (!caller || states.size === 0) return caller
      const state = states.get(caller.account)
      if (state === null) return caller
      if (!state?.now || state.now.disabled || state.now.person !== caller.person) return null
      return { ...caller, roles: state.now.roles }
    },
    resets: (account) => states.get(account)?.resets ?? [],
  }
}
