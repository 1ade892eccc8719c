import { CREDENTIAL_CHANGES, refOf, type AccountRequest, type AccountState, type Standing } from './account'
import { actorOf, isActor, type Caller } from './caller'
import type { Hash } from './canonical'
import { SYSTEM, type Ruling } from './decide'
import type { AccountChange, AuthorRef, Body } from './entry'
import { refuse, type Refusal } from './refusals'
import { includesPerson } from './run'

type Account = Body<'ACCOUNT'>

export type AccountCommand =
  /** Changes it at once. `change` may say what kind of credential it is, or why the system writes it. */
  | ({ verb: 'write' } & Omit<Account, 'request'>)
  | ({ verb: 'ask' } & Body<'ACCOUNT_REQUESTED'>)
  /** `credential`: as it is once the change is written. */
  | { verb: 'confirm'; request: string; credential: Hash }
  | { verb: 'drop'; request: string }

/** What the streams of all accounts say together. */
export interface Bureau {
  /** In force. */
  administrators: readonly AuthorRef[]
  /** Nothing but accounts that were there before the streams has been written: more of those may follow. */
  founding: boolean
}

/** Who asks, and about which account. */
export interface AccountScene extends Bureau {
  caller: Caller | 'system'
  account: string
}

interface Aspect {
  change: AccountChange
  state: Hash
  roles: readonly string[]
  disabled: boolean
  credential: Hash | null
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()
const isSorted = (roles: readonly string[]): boolean => same(roles, [...new Set(roles)].sort())
const isCredential = (change: AccountChange): boolean =>
  (CREDENTIAL_CHANGES as readonly string[]).includes(change)

/**
 * The name of a change, the gravest thing that differs. Credentials alone keep the name that they were given.
 * Null where nothing differs.
 */
export const changeOf = (from: Omit<Aspect, 'change'>, to: Aspect): AccountChange | null => {
  if (from.disabled !== to.disabled) return to.disabled ? 'disabled' : 'enabled'
  if (!same(from.roles, to.roles)) return 'roles'
  if (from.state !== to.state) return 'identity'
  if (to.credential === null || from.credential === to.credential) return null
  return isCredential(to.change) ? to.change : 'password'
}

/** Whether a caller asks about himself, by account or by the human being. */
const isSelf = (caller: Caller, { account }: AccountScene, person: string | null): boolean =>
  caller.account === account || caller.person === person

const asAdministrator = (scene: AccountScene, caller: Caller): Refusal | null =>
  includesPerson(scene.administrators, caller) ? null : refuse('REVIEW_FORBIDDEN')

/** Different people among administrators. */
const heads = (administrators: readonly AuthorRef[]): number =>
  new Set(administrators.map(({ person }) => person)).size

/** Whether a change takes a second administrator. */
export const takesTwo = (administrators: readonly AuthorRef[]): boolean => heads(administrators) >= 2

type Write = Extract<AccountCommand, { verb: 'write' }>
type Ask = Extract<AccountCommand, { verb: 'ask' }>

const entry = ({ verb: _, ...body }: Write, actor: Caller | 'system'): Ruling => ({
  ok: true,
  draft: {
    kind: 'ACCOUNT',
    actor: actor === 'system' ? SYSTEM : actorOf(actor),
    body: { ...body, request: null },
  },
})

/** The first entry of an account. With two administrators a new one can do nothing until both have acted. */
const open = (command: Write, scene: AccountScene): Ruling => {
  const { caller, administrators, founding } = scene
  const adopts = command.change === 'adopted' && caller === 'system' && founding
  if (command.change !== 'opened' && !adopts) return refuse('REVIEW_NOT_FOUND')
  if (caller === 'system') return entry(command, caller)
  const no = asAdministrator(scene, caller)
  if (no) return no
  if (takesTwo(administrators) && !(command.disabled && command.roles.length === 0))
    return refuse('REVIEW_ACCOUNT_SECOND')
  return entry(command, caller)
}

const bySystem = (state: Standing, command: Write): Ruling => {
  if (command.change === 'undone') return entry(command, 'system')
  const change = changeOf(state, command)
  return change ? entry({ ...command, change }, 'system') : { ok: true, existing: state.hash }
}

const write = ({ now }: AccountState, command: Write, scene: AccountScene): Ruling => {
  if (!isSorted(command.roles)) return refuse('REVIEW_BAD_REQUEST', undefined, 'roles')
  if (!now) return open(command, scene)
  if (now.person !== command.person) return refuse('REVIEW_BAD_REQUEST', undefined, 'person')
  const { caller, administrators } = scene
  if (caller === 'system') return bySystem(now, command)
  const change = changeOf(now, command)
  if (!change) return { ok: true, existing: now.hash }
  const own = isSelf(caller, scene, now.person)
  if (isCredential(change)) {
    const no = own ? null : asAdministrator(scene, caller)
    return no ?? entry({ ...command, change }, caller)
  }
  const no = asAdministrator(scene, caller)
  if (no) return no
  if (own && change !== 'identity') return refuse('REVIEW_ACCOUNT_OWN')
  if (takesTwo(administrators)) return refuse('REVIEW_ACCOUNT_SECOND')
  return entry({ ...command, change }, caller)
}

/** Administrators who could confirm what somebody asks: neither he nor whom it is about. */
const seconds = (scene: AccountScene, caller: AuthorRef, person: string): AuthorRef[] =>
  scene.administrators.filter((one) => !includesPerson([caller, { account: scene.account, person }], one))

const isSame = (pending: AccountRequest, asked: Aspect): boolean =>
  pending.state === asked.state &&
  same(pending.roles, asked.roles) &&
  pending.disabled === asked.disabled &&
  pending.credential === asked.credential

const ask = ({ now, pending }: AccountState, command: Ask, scene: AccountScene): Ruling => {
  const { caller } = scene
  if (!now) return refuse('REVIEW_NOT_FOUND')
  if (caller === 'system') return refuse('REVIEW_FORBIDDEN')
  const no = asAdministrator(scene, caller)
  if (no) return no
  if (!isSorted(command.roles)) return refuse('REVIEW_BAD_REQUEST', undefined, 'roles')
  const change = changeOf(now, command)
  if (!change) return { ok: true, existing: now.hash }
  if (isSelf(caller, scene, now.person) && change !== 'identity') return refuse('REVIEW_ACCOUNT_OWN')
  if (pending)
    return isSame(pending, command) && isActor(pending.actor, caller)
      ? { ok: true, existing: pending.hash }
      : refuse('REVIEW_ACCOUNT_PENDING')
  if (seconds(scene, caller, now.person).length === 0) return refuse('REVIEW_ACCOUNT_NO_SECOND')
  const { verb: _, ...body } = command
  return { ok: true, draft: { kind: 'ACCOUNT_REQUESTED', actor: actorOf(caller), body: { ...body, change } } }
}

const confirm = (
  { now, pending }: AccountState,
  { request, credential }: Extract<AccountCommand, { verb: 'confirm' }>,
  scene: AccountScene,
): Ruling => {
  const { caller, administrators } = scene
  if (caller === 'system') return refuse('REVIEW_FORBIDDEN')
  const no = asAdministrator(scene, caller)
  if (no) return no
  if (now?.request === request && isActor(now.actor, caller)) return { ok: true, existing: now.hash }
  if (!now || pending?.hash !== request) return refuse('REVIEW_ACCOUNT_NO_REQUEST', undefined, 'request')
  if (isActor(pending.actor, caller) || isSelf(caller, scene, now.person))
    return refuse('REVIEW_ACCOUNT_SAME')
  if (!refOf(pending.actor).every((one) => includesPerson(administrators, one)))
    return refuse('REVIEW_ACCOUNT_NO_REQUEST', undefined, 'request')
  // An account that is disabled loses its API key with it; else nothing changes that wasn't asked.
  if (!pending.disabled && credential !== (pending.credential ?? now.credential))
    return refuse('REVIEW_BAD_REQUEST', undefined, 'credential')
  const { change, state, roles, disabled } = pending
  const { person } = now
  const body = { change, state, roles: [...roles], disabled, person, credential, request: pending.hash }
  return { ok: true, draft: { kind: 'ACCOUNT', actor: actorOf(caller), body: { ...body, initiator: null } } }
}

const drop = (
  { now, pending }: AccountState,
  { request }: Extract<AccountCommand, { verb: 'drop' }>,
  scene: AccountScene,
): Ruling => {
  const { caller } = scene
  if (caller === 'system') return refuse('REVIEW_FORBIDDEN')
  const no = asAdministrator(scene, caller)
  if (no) return no
  if (!now || pending?.hash !== request) return refuse('REVIEW_ACCOUNT_NO_REQUEST', undefined, 'request')
  if (isSelf(caller, scene, now.person) && !isActor(pending.actor, caller))
    return refuse('REVIEW_ACCOUNT_SAME')
  return {
    ok: true,
    draft: { kind: 'ACCOUNT_DROPPED', actor: actorOf(caller), body: { request: pending.hash } },
  }
}

/** Judges a change of an account on its stream and on who is an administrator in force by all streams. */
export const decideAccount = (state: AccountState, command: AccountCommand, scene: AccountScene): Ruling => {
  const { caller } = scene
  if (caller !== 'system' && caller.apiKey) return refuse('REVIEW_API_KEY')
  if (caller !== 'system' && caller.altered) return refuse('REVIEW_ACCOUNT_ALTERED')
  switch (command.verb) {
    case 'write':
      return write(state, command, scene)
    case 'ask':
      return ask(state, command, scene)
    case 'confirm':
      return confirm(state, command, scene)
    case 'drop':
      return drop(state, command, scene)
  }
}
