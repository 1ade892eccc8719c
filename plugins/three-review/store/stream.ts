import {
  advance,
  fold,
  hashEntry,
  parseEntry,
  refuse,
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
    throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
  return { entry, text: row.entry, hash }
}

/** What a row that doesn't verify still says, bound to the chain by the hash that stands in it. */
export const salvaged = (row: LedgerRow): Sealed[] => {
  const entry = parseEntry(row.entry)
  return entry ? [{ entry, text: row.entry, hash: row.hash as Hash }] : []
}

export const NO_STREAM: Stream = { past: [], state: fold([]) }

/** The streams of rows, in the order of `seq`, by their subjects. A row that can't be read takes a position. */
export const streamsOf = (
  rows: readonly LedgerRow[],
  read: (row: LedgerRow) => Sealed[],
): Map<string, Stream> => {
  const found = new Map<string, Stream>()
  for (const row of rows) {
    const { past, state } = found.get(row.subject) ?? NO_STREAM
    const sealed = read(row)
    found.set(row.subject, {
      past: [...past, ...sealed],
      state: { ...sealed.reduce(advance, state), position: state.position + 1 },
    })
  }
  return found
}

/** A stream with one more entry. */
export const continued = ({ past, state }: Stream, sealed: Sealed): Stream => ({
  past: [...past, sealed],
  state: advance(state, sealed),
})
