import {
  decideAccount,
  NO_ACCOUNT,
  type AccountChange,
  type AccountCommand,
  type AccountRequest,
  type AccountScene,
  type AccountState,
  type Hash,
} from '../core'
import type { Review } from '../review/context'
import type { Person } from '../review/people'
import type { Action } from '../review/status'
import type { Book } from '../store/ledger'
import { present } from './present'
import { governedOf, parseState, type Governed } from './row'

export type Facts = Omit<Governed, 'person'>

export const facts = ({ person: _, ...rest }: Governed): Facts => rest

/** A change that waits for a second administrator, and what whoever looks may do with it. */
export interface PendingChange {
  request: Hash
  at: string
  by: string | null
  /** Whether whoever looks asked for it himself. */
  mine: boolean
  change: AccountChange
  reason: string | null
  /** As it will be; null where the text was sealed. */
  to: Facts | null
  /** Its present password and keys are accepted, though the ledger knows others. */
  acceptsCredential: boolean
  actions: Record<'confirm' | 'drop', Action>
}

type Scene = AccountScene | null

/** On what a caller is judged; null where he may do nothing at all. */
export const sceneFor = async (
  review: Review,
  person: Person,
  { account, book }: { account: string; book: Book },
): Promise<Scene> => {
  const caller = await present(review, { ...person, name: null })
  return caller && { caller, account, ...book }
}

const judged = (state: AccountState, command: AccountCommand, scene: Scene): Action => {
  if (!scene) return { allowed: false, code: 'REVIEW_FORBIDDEN' }
  const ruling = decideAccount(state, command, scene)
  return ruling.ok ? { allowed: true } : { allowed: false, code: ruling.code }
}

const actionsOn = (
  state: AccountState,
  { hash: request, credential }: AccountRequest,
  scene: Scene,
): PendingChange['actions'] => ({
  confirm: judged(
    state,
    { verb: 'confirm', request, credential: credential ?? state.now?.credential ?? request },
    scene,
  ),
  drop: judged(state, { verb: 'drop', request }, scene),
})

/** The request that waits in an account's stream, in words; null where none does. */
export const pendingIn = async (
  { texts }: Review,
  state: AccountState,
  scene: Scene,
): Promise<PendingChange | null> => {
  const { pending } = state
  if (!pending) return null
  const { hash, at, actor, change, reason, credential } = pending
  const wanted = [actor.name, pending.state, reason]
  const words = await texts.get(wanted.filter((one) => one !== null && one !== undefined))
  const text = words.get(pending.state)
  return {
    request: hash,
    at,
    by: (actor.name && words.get(actor.name)) ?? actor.account,
    mine: scene !== null && scene.caller !== 'system' && scene.caller.account === actor.account,
    change,
    reason: (reason && words.get(reason)) ?? null,
    to: text ? facts(parseState(text)) : null,
    acceptsCredential: credential !== null,
    actions: actionsOn(state, pending, scene),
  }
}

/** One of the changes that wait, and whose account it is about. */
export interface WaitingChange extends PendingChange {
  account: string
  name: string | null
}

/** Everything that waits for a second administrator, the oldest first. */
export const waitingChanges = async (review: Review, person: Person): Promise<WaitingChange[]> => {
  const { ledger, options, raw } = review
  const book = await ledger.accounts(options.users)
  const ids = [...book.states].flatMap(([id, { pending }]) => (pending ? [id] : []))
  if (ids.length === 0) return []
  const rows = await raw.find<Record<string, unknown> & { id: string }>(options.users, { id: { in: ids } })
  const names = new Map(rows.map((row) => [row.id, governedOf(row).name]))
  const waiting: WaitingChange[] = []
  for (const account of ids) {
    const scene = await sceneFor(review, person, { account, book })
    const pending = await pendingIn(review, book.states.get(account) ?? NO_ACCOUNT, scene)
    if (pending) waiting.push({ account, name: names.get(account) ?? null, ...pending })
  }
  return waiting.sort((one, other) => (one.at < other.at ? -1 : 1))
}
