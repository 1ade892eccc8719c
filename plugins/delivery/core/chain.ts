import { ZERO_HASH } from './digest'
import { readEntry, type LedgerRow, type Read } from './entry'
import type { FaultCode } from './faults'
import { bad, type Result } from './types'

/** Where a follower stands: the last entry that it verified. */
export interface Position {
  seq: number
  hash: string
  /** Time of that entry, RFC 3339; empty before the first. */
  at: string
}

export const START: Position = { seq: 0, hash: ZERO_HASH, at: '' }

/**
 * Checks that `row` is the entry that follows `position`. `streamLength` gives the number of entries that
 * the subject's stream has so far.
 */
export const nextEntry = (
  position: Position,
  row: LedgerRow,
  streamLength: (subject: string) => number,
): Result<Read, FaultCode> => {
  const read = readEntry(row)
  if (!read.ok) return read
  const { entry } = read.value
  if (row.seq !== position.seq + 1 || entry.seq !== row.seq) return bad('ENTRY_SEQ')
  if (entry.prev !== position.hash) return bad('ENTRY_PREV')
  if (entry.at < position.at) return bad('ENTRY_TIME')
  if (entry.key !== `${entry.subject}#${streamLength(entry.subject) + 1}`) return bad('ENTRY_KEY')
  return read
}
