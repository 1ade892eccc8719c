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
  /** The last row as it stands, unchecked. */
  last(): Promise<LedgerRow | null>
  since(seq: number, limit: number): Promise<LedgerRow[]>
  stream(type: string, id: string, lenient?: boolean): Promise<Sealed[]>
  /** `lenient` takes what still reads as an entry though it doesn't verify. */
  state(type: string, id: string, lenient?: boolean): Promise<DocumentState>
  /**
   * Lets `decide` judge the state of one document and appends what it says. The append is the commit:
   * whoever loses a race for the place folds again and is judged again.
   */
  append(
    subject: { type: string; id: string },
    decide: (state: DocumentState) => Outcome,
    lenient?: boolean,
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

/** What a row that doesn't verify still says, bound to the chain by the hash that stands in it. */
const salvaged = (row: LedgerRow): Sealed[] => {
  const entry = parseEntry(row.entry)
  return entry ? [{ entry, text: row.entry, hash: row.hash as Hash }] : []
}

export const createLedger = (raw: RawWriter, now: () => number): Ledger => {
  const listeners = new Set<() => Promise<void>>()
  let queue: Promise<unknown> = Promise.resolve()

  const rows = (where: Parameters<RawWriter['find']>[1], options: Parameters<RawWriter['find']>[2]) =>
    raw.find<LedgerRow>(SLUGS.ledger, where, options)

  const lastRow = async (req?: Req) => (await rows({}, { sort: '-seq', limit: 1, req }))[0]

  const head: Ledger['head'] = async (req) => {
    const row = await lastRow(req)
    if (!row) return null
    const { entry, hash } = verified(row)
    return { seq: entry.seq, hash, at: entry.at }
  }

  const salvagedHead = async (): Promise<Head | null> => {
    const row = await lastRow()
    const at = new Date(now()).toISOString()
    return row ? { seq: row.seq, hash: row.hash as Hash, at: salvaged(row)[0]?.entry.at ?? at } : null
  }

  const read = async ({ type, id }: { type: string; id: string }, lenient: boolean) => {
    const found = await rows({ subject: { equals: subjectOf(type, id) } }, { sort: 'seq' })
    const past = lenient ? found.flatMap(salvaged) : found.map(verified)
    return { past, state: { ...fold(past), position: found.length } }
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

  const attempt: Ledger['append'] = async (subject, decide, lenient = false) => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      // The head first: an entry of this document that comes after it takes the place, and the write fails.
      const before = lenient ? await salvagedHead() : await head()
      const { past, state } = await read(subject, lenient)
      const outcome = decide(state)
      if (!outcome || !outcome.ok || 'existing' in outcome) return outcome
      const place = {
        head: before,
        subject: subjectOf(subject.type, subject.id),
        position: state.position + 1,
        now: now(),
      }
      const sealed = seal(outcome.draft, place)
      if (await write(sealed))
        return { sealed, state: { ...fold([...past, sealed]), position: state.position + 1 } }
    }
    // Each lost round is somebody's entry; so many in a row mean a row that the stream doesn't show.
    throw new ReviewError({ ok: false, code: 'REVIEW_LEDGER_BROKEN' })
  }

  return {
    head,
    last: async () => (await lastRow()) ?? null,
    stream: async (type, id, lenient = false) => (await read({ type, id }, lenient)).past,
    state: async (type, id, lenient = false) => (await read({ type, id }, lenient)).state,
    since: (seq, limit) => rows({ seq: { greater_than: seq } }, { sort: 'seq', limit }),
    async append(...call) {
      const turn = queue.then(() => attempt(...call))
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
