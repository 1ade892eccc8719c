import { setTimeout } from 'node:timers/promises'

import type { Where } from 'payload'

import {
  decideAccount,
  NO_ACCOUNT,
  refuse,
  takesTwo,
  type AccountChange,
  type AccountCommand,
  type AccountState,
  type Caller,
  type Hash,
} from '../core'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import type { Data } from '../store/guard'
import type { Book, Outcome } from '../store/ledger'
import type { Req } from '../store/raw'
import { writerFor, type Writer } from './actor'
import { compare, findRow, isAltered, type Row } from './present'
import { credentialOf, GOVERNED, governedOf, rolesOf, stateText } from './row'

/** How long a change waits for another one that is being written, in ms. */
const PATIENCE = 1_000
const PAUSE = 20

const busy = refuse('REVIEW_ACCOUNT_BUSY')

/** Appends what `decide` says of an account, once no other change of it is half done. */
export const appendWhenFree = async (
  review: Review,
  id: string,
  decide: (state: AccountState, book: Book) => Promise<Outcome>,
) => {
  const { ledger, options } = review
  const until = review.now() + PATIENCE
  for (;;) {
    const result = await ledger.appendAccount({ type: options.users, id }, decide)
    if (result && 'ok' in result && !result.ok) {
      if (result.code !== 'REVIEW_ACCOUNT_BUSY' || review.now() > until) throw new ReviewError(result)
      await setTimeout(PAUSE)
    } else return result
  }
}

/** The hash of a state: that of the text that stands there already, where it says the same. */
export const stateHash = async ({ texts }: Review, row: Data, known?: Hash): Promise<Hash> => {
  const text = stateText(governedOf(row))
  if (known && (await texts.get([known])).get(known) === text) return known
  return texts.put(text)
}

/** What kind of credential a write changes. */
const credentialChange = (before: Data, after: Data): AccountChange => {
  const differs = (name: string) =>
    JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null)
  if (differs('hash') || differs('salt')) return 'password'
  return differs('apiKeyIndex') || differs('enableAPIKey') ? 'api_key' : 'totp'
}

interface Intent {
  id: string
  before: Data
  after: Data
  state: AccountState
  writer: Writer
}

const commandFor = async (review: Review, { id, before, after, state, writer }: Intent) => {
  const fields = review.options.credentials
  const { person } = governedOf(after)
  return {
    verb: 'write' as const,
    change: state.now ? credentialChange(before, after) : 'opened',
    state: await stateHash(review, after, state.now?.state),
    roles: rolesOf(after),
    disabled: after.disabled === true,
    person: person ?? id,
    credential: credentialOf(id, after, fields),
    initiator: writer.by === 'own' ? writer.initiator : null,
  } satisfies AccountCommand
}

/** The first entry of an account, as the system writes it. */
export const openingOf = (review: Review, row: Row) =>
  commandFor(review, { id: row.id, before: {}, after: row, state: NO_ACCOUNT, writer: { by: 'system' } })

const callerIn = (writer: Writer): Caller | 'system' => {
  if (writer.by === 'nobody') throw new ReviewError(refuse('REVIEW_NOT_SIGNED_IN'))
  return writer.by === 'system' ? 'system' : writer.caller
}

const isGoverned = (review: Review, name: string): boolean =>
  GOVERNED.includes(name) || review.options.credentials.includes(name)

const differs = (review: Review, before: Row, after: Row): boolean =>
  stateText(governedOf(before)) !== stateText(governedOf(after)) ||
  credentialOf(before.id, before, review.options.credentials) !==
    credentialOf(after.id, after, review.options.credentials)

/** The same write with what takes an entry as it is now, so that what it read earlier of that isn't put back. */
const bookkeeping = (review: Review, row: Row | null, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, row && isGoverned(review, name) ? row[name] : value]),
  )

/**
 * Writes the entry of a change before the change: what comes back is what may be written then. A write that
 * changes nothing of what the ledger keeps needs no entry.
 */
export const entryOfUpdate = async (
  review: Review,
  { id, data, req }: { id: string; data: Data; req?: Req },
): Promise<Data> => {
  if (!Object.keys(data).some((name) => isGoverned(review, name))) return data
  let changes = false
  let now: Row | null = null
  await appendWhenFree(review, id, async (state, book) => {
    const row = await findRow(review, id)
    now = row
    changes = row !== null && differs(review, row, { ...row, ...data, id })
    if (!row || !changes) return null
    const compared = await compare(review, row, state)
    if (compared.likeness === 'late') return busy
    const writer = await writerFor(review, row, req)
    const caller = callerIn(writer)
    if (isAltered(compared) && caller !== 'system') return refuse('REVIEW_ACCOUNT_ALTERED')
    const command = await commandFor(review, { id, before: row, after: { ...row, ...data }, state, writer })
    if (writer.by === 'own' && command.state !== state.now?.state) return refuse('REVIEW_NOT_SIGNED_IN')
    return decideAccount(state, command, { caller, account: id, ...book })
  })
  return changes ? data : bookkeeping(review, now, data)
}

/** What waits until the account is there. */
export interface Opened {
  data: Data
  /** Call it with whether the account was made. */
  done(made: boolean): Promise<void>
}

const taken = async ({ raw, options }: Review, data: Data): Promise<boolean> => {
  const { email, personNumber } = governedOf(data)
  const own: Where[] = [
    ...(email ? [{ email: { equals: email } }] : []),
    ...(personNumber ? [{ personNumber: { equals: personNumber } }] : []),
  ]
  return own.length > 0 && (await raw.find(options.users, { or: own }, { limit: 1 })).length > 0
}

/** Asks for roles and being in force, as whoever made an account that may do nothing yet. */
export const askFor = async (
  review: Review,
  { id, wanted, caller }: { id: string; wanted: (row: Row) => Row; caller: Caller },
): Promise<void> => {
  await appendWhenFree(review, id, async (state, book) => {
    const row = await findRow(review, id)
    if (!row || !state.now) return refuse('REVIEW_NOT_FOUND')
    const asked = wanted(row)
    const credential = credentialOf(id, row, review.options.credentials)
    const command = {
      verb: 'ask' as const,
      change: 'identity' as AccountChange,
      state: await stateHash(review, asked, state.now.state),
      roles: rolesOf(asked),
      disabled: asked.disabled === true,
      credential: credential === state.now.credential ? null : credential,
    }
    return decideAccount(state, command, { caller, account: id, ...book })
  })
}

/**
 * Writes the first entry of an account before it is made. Where two administrators are in force, an account
 * that one of them makes can do nothing, and what it was to be waits for another.
 */
export const entryOfCreate = async (
  review: Review,
  { id, data, req }: { id: string; data: Data; req?: Req },
): Promise<Opened> => {
  const nothing = () => Promise.resolve()
  // The database says it better, and nothing is made.
  if (await taken(review, data)) return { data, done: nothing }
  const writer = await writerFor(review, null, req)
  const caller = callerIn(writer)
  let own = data
  await appendWhenFree(review, id, async (state, book) => {
    const idle = caller !== 'system' && takesTwo(book.administrators)
    own = idle ? { ...data, roles: [], disabled: true } : data
    const command = await commandFor(review, { id, before: {}, after: own, state, writer })
    return decideAccount(state, command, { caller, account: id, ...book })
  })
  return {
    data: own,
    async done(made) {
      if (!made) return undo(review, { ...own, id })
      const wanted = own !== data && (rolesOf(data).length > 0 || data.disabled !== true)
      if (wanted && caller !== 'system')
        await askFor(review, {
          id,
          caller,
          wanted: (row) => ({ ...row, roles: rolesOf(data), disabled: data.disabled === true }),
        })
    },
  }
}

/** What an entry says didn't come about: the account is as it is stored, or was never made. */
export const undo = async (review: Review, given: Row): Promise<void> => {
  const { id } = given
  await appendWhenFree(review, id, async (state, book) => {
    const row = await findRow(review, id)
    const after = row ?? { ...given, roles: [], disabled: true }
    const command = await commandFor(review, { id, before: {}, after, state, writer: { by: 'system' } })
    const undone = { ...command, change: 'undone' as const, person: state.now?.person ?? command.person }
    return decideAccount(state, undone, { caller: 'system', account: id, ...book })
  })
}
