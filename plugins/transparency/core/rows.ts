import type { FaultCode } from './faults'
import { fromLedgerHash, leafHash, sameBytes } from './hash'

/** A row of the ledger: its number, its hash as `sha256:HEX`, its text. */
export interface LedgerRow {
  seq: number
  hash: string
  canonical: string
}

/** What stands as `prev` in the first entry. */
export const ZERO_HASH = `sha256:${'0'.repeat(64)}`

/** Where a reader of the ledger stands: the last entry that it has taken. */
export interface Position {
  seq: number
  hash: string
}

export const START: Position = { seq: 0, hash: ZERO_HASH }

export interface Leaf {
  hash: Uint8Array
  /** Ids of the releases that this entry made public. */
  releases: string[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const releasesOf = ({ kind, body }: Record<string, unknown>): string[] => {
  if (kind !== 'RELEASED' || !isObject(body) || !isObject(body.locales)) return []
  return Object.values(body.locales).flatMap((signed) =>
    isObject(signed) && typeof signed.release === 'string' ? [signed.release] : [],
  )
}

/** Reads the row that follows `position`: by its own text, whatever its kind. A fault where it doesn't follow. */
export const readRow = (row: LedgerRow, position: Position): Leaf | FaultCode => {
  const hash = leafHash(row.canonical)
  const said = fromLedgerHash(row.hash)
  if (!said || !sameBytes(said, hash)) return 'ROW_HASH'
  const entry = parse(row.canonical)
  if (!isObject(entry)) return 'ROW_FORM'
  if (row.seq !== position.seq + 1 || entry.seq !== row.seq) return 'ROW_SEQ'
  if (entry.prev !== position.hash) return 'ROW_PREV'
  return { hash, releases: releasesOf(entry) }
}
