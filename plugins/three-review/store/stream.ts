import {
  advance,
  fold,
  hashEntry,
  parseEntry,
  type DocumentState,
  type Hash,
  type LedgerRow,
  type Sealed,
} from '../core'
import { ReviewError } from '../errors'

/** The entries of one document, oldest first, and what they say. */
export interface Stream {
  past: readonly Sealed[]
  state: DocumentState
}

/** How an entry stands in the database. */
export const rowOf = ({ entry, hash, text }: Sealed): LedgerRow => ({
  id: entry.key,
  seq: entry.seq,
  subject: entry.subject,
  hash,
  entry: text,
})

/** The entry of a row. Throws REVIEW_LEDGER_BROKEN where its columns don't say what its text says. */
export const verified = (row: LedgerRow): Sealed => {
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
export const salvaged = (row: LedgerRow): Sealed[] => {
  const entry = parseEntry(row.entry)
  return entry ? [{ entry, text: row.entry, hash: row.hash as Hash }] : []
}

/** The streams of some subjects, from their rows in the order of `seq`. A row that can't be read takes a position. */
export const streamsOf = (
  rows: readonly LedgerRow[],
  subjects: readonly string[],
  read: (row: LedgerRow) => Sealed[],
): Map<string, Stream> => {
  const found = new Map(subjects.map((subject) => [subject, { past: [] as Sealed[], state: fold([]) }]))
  for (const row of rows) {
    const stream = found.get(row.subject)
    if (!stream) continue
    const sealed = read(row)
    stream.past.push(...sealed)
    stream.state = { ...sealed.reduce(advance, stream.state), position: stream.state.position + 1 }
  }
  return found
}

/** A stream with one more entry. */
export const continued = ({ past, state }: Stream, sealed: Sealed): Stream => ({
  past: [...past, sealed],
  state: advance(state, sealed),
})
