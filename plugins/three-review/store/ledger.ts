import {
  fold,
  hashEntry,
  parseEntry,
  seal,
  subjectOf,
  type DocumentState,
  type Draft,
  type Hash,
  type Head,
  type LedgerRow,
  type Refusal,
  type Sealed,
} from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import type { RawWriter, Req } from './raw'

/** What a decision says: append this, it is there already, refused, or nothing to do. */
export type Outcome = { ok: true; draft: Draft } | { ok: true; existing: Hash } | Refusal | null

export interface Appended {
  sealed: Sealed
  state: DocumentState
}

export interface Ledger {
  head(req?: Req): Promise<Head | null>
  since(seq: number, limit: number): Promise<LedgerRow[]>
  stream(type: string, id: string): Promise<Sealed[]>
  state(type: string, id: string): Promise<DocumentState>
  /**
   * Lets `decide` judge the state of one document and appends what it says. The append is the commit:
   * whoever loses a race for the place folds again and is judged again.
   */
  append(
    subject: { type: string; id: string },
    decide: (state: DocumentState) => Outcome,
  ): Promise<Exclude<Outcome, { draft: Draft }> | Appended>
  /** Calls `listener` after each append, before the appender is answered. Returns the way to stop. */
  onAppend(listener: () => Promise<void>): () => void
}

const MOST_ROUNDS = 200

const verified = (row: LedgerRow): Sealed => {
  const entry = parseEntry(row.entry)
  const hash = hashEntry(row.entry)
  if (
    !entry ||
    hash !== row.hash ||
    entry.key !== row.id ||
    entry.seq !== row.seq ||
    entry.subject !== row.subject
  )
    throw new ReviewError({ ok: false, code: 'REVIEW_LEDGER_BROKEN' })
  return { entry, text: row.entry, hash }
}

export const createLedger = (raw: RawWriter, now: () => number): Ledger => {
  const listeners = new Set<() => Promise<void>>()
  let queue: Promise<unknown> = Promise.resolve()

  const rows = (where: Parameters<RawWriter['find']>[1], options: Parameters<RawWriter['find']>[2]) =>
    raw.find<LedgerRow>(SLUGS.ledger, where, options)

  const head: Ledger['head'] = async (req) => {
    const [row] = await rows({}, { sort: '-seq', limit: 1, req })
    if (!row) return null
    const { entry, hash } = verified(row)
    return { seq: entry.seq, hash, at: entry.at }
  }

  const stream: Ledger['stream'] = async (type, id) => {
    const found = await rows({ subject: { equals: subjectOf(type, id) } }, { sort: 'seq' })
    return found.map(verified)
  }

  const taken = async (sealed: Sealed): Promise<boolean> => {
    const { key, seq } = sealed.entry
    const found = await rows({ or: [{ id: { equals: key } }, { seq: { equals: seq } }] }, { limit: 1 })
    return found.length > 0
  }

  const write = async (sealed: Sealed): Promise<boolean> => {
    const { entry, hash, text } = sealed
    const row = { id: entry.key, seq: entry.seq, subject: entry.subject, hash, entry: text }
    try {
      await raw.create(SLUGS.ledger, row)
      return true
    } catch (error) {
      if (await taken(sealed)) return false
      throw error
    }
  }

  const attempt: Ledger['append'] = async ({ type, id }, decide) => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      // The head first: an entry of this document that comes after it takes the place, and the write fails.
      const before = await head()
      const past = await stream(type, id)
      const state = fold(past)
      const outcome = decide(state)
      if (!outcome || !outcome.ok || 'existing' in outcome) return outcome
      const place = { head: before, subject: subjectOf(type, id), position: state.position + 1, now: now() }
      const sealed = seal(outcome.draft, place)
      if (await write(sealed)) return { sealed, state: fold([...past, sealed]) }
    }
    // Each lost round is somebody's entry; so many in a row mean a row that the stream doesn't show.
    throw new ReviewError({ ok: false, code: 'REVIEW_LEDGER_BROKEN' })
  }

  return {
    head,
    stream,
    state: async (type, id) => fold(await stream(type, id)),
    since: (seq, limit) => rows({ seq: { greater_than: seq } }, { sort: 'seq', limit }),
    async append(subject, decide) {
      const turn = queue.then(() => attempt(subject, decide))
      queue = turn.catch(() => undefined)
      const result = await turn
      if (result && 'sealed' in result) await Promise.all([...listeners].map((listener) => listener()))
      return result
    },
    onAppend(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
