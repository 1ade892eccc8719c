import type { Where } from 'payload'

import {
  decideAccount,
  refuse,
  takesTwo,
  type AccountChange,
  type Caller,
  type Hash,
  type Ruling,
} from '../core'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import { callerOf, type Person } from '../review/people'
import { applyState } from './heal'
import { compare, findRow, present, type Row } from './present'
import { credentialOf, governedOf, NO_KEY, parseState, rolesOf } from './row'
import { appendWhenFree, openingOf, stateHash } from './write'

/** What may be asked of an account; what isn't named stays as it is stored. */
export interface Wanted {
  roles?: string[]
  disabled?: boolean
  name?: string
  post?: string | null
  department?: string | null
  email?: string
}

/** What is asked of an account, and why. */
export interface Asked {
  wanted: Wanted
  reason?: string
}

interface Act {
  id: string
  person: Person
}

/** Whether a change was made, waits for a second administrator, or was dropped. */
export type Outcome = 'done' | 'dropped' | 'waiting'

const missing = () => new ReviewError(refuse('REVIEW_NOT_FOUND'))

/** The administrator who acts, as he is at this moment. Asked inside an append. */
const acting = async (review: Review, caller: Caller): Promise<Caller> => {
  const now = await present(review, caller)
  if (!now) throw new ReviewError(refuse('REVIEW_NOT_SIGNED_IN'))
  return now
}

/** What a stored account becomes: its API key goes with its being in force. */
const become = (row: Row, wanted: Wanted): Row => {
  const after = { ...row, ...wanted }
  return after.disabled === true ? { ...after, ...NO_KEY } : after
}

const refuseTaken = async ({ raw, options }: Review, { id }: Act, { email }: Wanted): Promise<void> => {
  if (email === undefined) return
  const where: Where = { and: [{ email: { equals: email } }, { id: { not_equals: id } }] }
  if ((await raw.find(options.users, where, { limit: 1 })).length === 0) return
  const problem = { zh: '该邮箱已被其他账号使用', en: 'the address belongs to another account' }
  throw new ReviewError(refuse('REVIEW_BAD_REQUEST', { problem }, 'email'))
}

/** An account that the ledger doesn't know is opened first, so that what is asked of it has a stream. */
const openUnknown = async (review: Review, { id }: Act, caller: Caller): Promise<void> => {
  await appendWhenFree(review, id, async (state, book) => {
    const row = await findRow(review, id)
    if (!row) return refuse('REVIEW_NOT_FOUND')
    if (state.now) return null
    const idle = { ...row, roles: [], disabled: true }
    const command = await openingOf(review, takesTwo(book.administrators) ? idle : row)
    return decideAccount(state, command, { caller: await acting(review, caller), account: id, ...book })
  })
}

/**
 * Changes an account, or asks for the change where it takes a second administrator. Nothing named accepts the
 * account as it is stored: that settles one that isn't what its stream says.
 */
export const change = async (review: Review, act: Act, { wanted, reason = '' }: Asked): Promise<Outcome> => {
  const { id } = act
  const { credentials } = review.options
  const caller = await callerOf(review, act.person)
  await refuseTaken(review, act, wanted)
  await openUnknown(review, act, caller)
  let waits = false
  let target: Row | null = null
  let standing: Hash | null = null
  const result = await appendWhenFree(review, id, async (state, book) => {
    const row = await findRow(review, id)
    if (!row || !state.now) return refuse('REVIEW_NOT_FOUND')
    const { likeness } = await compare(review, row, state)
    if (likeness === 'late') return refuse('REVIEW_ACCOUNT_BUSY')
    const after = become(row, wanted)
    target = after
    standing = state.now.hash
    waits = takesTwo(book.administrators)
    const stored = credentialOf(id, row, credentials)
    const body = {
      change: 'password' as AccountChange,
      state: await stateHash(review, after, state.now.state),
      roles: rolesOf(after),
      disabled: after.disabled === true,
    }
    const accepted = likeness === 'altered' && stored !== state.now.credential ? stored : null
    const { person } = state.now
    const credential = credentialOf(id, after, credentials)
    const scene = { caller: await acting(review, caller), account: id, ...book }
    const why = waits && reason ? { reason: await review.texts.put(reason) } : {}
    return waits
      ? decideAccount(state, { verb: 'ask', ...body, credential: accepted, ...why }, scene)
      : decideAccount(state, { verb: 'write', ...body, person, credential, initiator: null }, scene)
  })
  if (result && 'existing' in result && result.existing === standing) return 'done'
  if (waits) return 'waiting'
  const row = await findRow(review, id)
  if (row && target) await applyState(review, row, governedOf(target))
  return 'done'
}

/** The credential that an account will have when a request is written. */
const credentialAfter = (
  review: Review,
  row: Row,
  said: { disabled: boolean; accepted: Hash | null; now: Hash },
): Hash =>
  said.disabled
    ? credentialOf(row.id, { ...row, ...NO_KEY }, review.options.credentials)
    : (said.accepted ?? said.now)

/** Confirms what another administrator asked for, and writes it. */
export const confirmChange = async (review: Review, act: Act, request: string): Promise<Outcome> => {
  const { id } = act
  const caller = await callerOf(review, act.person)
  let asked: Hash | null = null
  await appendWhenFree(review, id, async (state, book): Promise<Ruling> => {
    const row = await findRow(review, id)
    if (!row || !state.now) return refuse('REVIEW_NOT_FOUND')
    if ((await compare(review, row, state)).likeness === 'late') return refuse('REVIEW_ACCOUNT_BUSY')
    const { pending, now } = state
    asked = pending?.hash === request ? pending.state : now.state
    const credential = credentialAfter(review, row, {
      disabled: pending?.disabled ?? now.disabled,
      accepted: pending?.credential ?? null,
      now: now.credential,
    })
    const scene = { caller: await acting(review, caller), account: id, ...book }
    return decideAccount(state, { verb: 'confirm', request, credential }, scene)
  })
  const row = await findRow(review, id)
  const text = asked && (await review.texts.get([asked])).get(asked)
  if (!row || !text) throw missing()
  await applyState(review, row, parseState(text))
  return 'done'
}

/** Takes a request off, by an administrator whom it isn't about. */
export const dropChange = async (review: Review, act: Act, request: string): Promise<Outcome> => {
  const caller = await callerOf(review, act.person)
  await appendWhenFree(review, act.id, async (state, book) =>
    decideAccount(
      state,
      { verb: 'drop', request },
      { caller: await acting(review, caller), account: act.id, ...book },
    ),
  )
  return 'dropped'
}
