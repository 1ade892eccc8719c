import { nextEntry, type Position } from '../core/chain'
import { readEntry, type LedgerRow } from '../core/entry'
import type { Fault, FaultCode } from '../core/faults'
import { bad, ok, type Result } from '../core/types'
import { applyEntry, applyWithdrawal, streamLength } from './apply'
import type { Writer } from './context'
import { sealMeta, type MetaRow } from './rows'
import type { ReleaseSource } from './source'

/** Entries asked for at once. */
export const PAGE = 500

export interface Reached {
  position: Position
  fault: Fault | null
}

interface Walk {
  source: ReleaseSource
  /** Number of the last entry to take. */
  until: number
  /** Called after each page, where a page may be kept by itself. */
  afterPage?(position: Position): void
}

/** Takes entries after `start` one by one, each verified against the one before, up to the ledger's end or a fault. */
export const advance = async (writer: Writer, start: Position, walk: Walk): Promise<Reached> => {
  let position = start
  for (;;) {
    const rows = await walk.source.since(position.seq, PAGE)
    for (const row of rows) {
      if (row.seq > walk.until) return { position, fault: null }
      const next = step(writer, position, row)
      if (!next.ok) return { position, fault: { code: next.error, seq: row.seq } }
      position = next.value
    }
    walk.afterPage?.(position)
    if (rows.length < PAGE) return { position, fault: null }
  }
}

const step = (writer: Writer, position: Position, row: LedgerRow): Result<Position, FaultCode> => {
  const read = nextEntry(position, row, (subject) => streamLength(writer, subject, position.seq))
  if (!read.ok) return read
  const refusal = applyEntry(writer, read.value)
  return refusal ? bad(refusal) : ok({ seq: row.seq, hash: row.hash, at: read.value.entry.at })
}

/**
 * Beyond a fault nothing is released any more, but what is withdrawn still goes. An entry needs to match its
 * own hash only: the worst that a false one does is to take something down. `from` is where to look from,
 * `position` the last verified entry, null where the ledger is another than the one that was read. Gives the
 * last number that was seen, and the last that was applied (0 for none).
 */
export const advanceWithdrawals = async (
  writer: Writer,
  source: ReleaseSource,
  { from, position }: { from: number; position: Position | null },
): Promise<{ seen: number; applied: number }> => {
  let seen = from
  let applied = 0
  for (;;) {
    const rows = await source.since(seen, PAGE)
    for (const row of rows) {
      const read = readEntry(row)
      const entry = read.ok ? read.value.entry : null
      if (read.ok && entry?.kind === 'WITHDRAWN' && entry.seq > (position?.seq ?? 0)) {
        applyWithdrawal(writer, { ...read.value, entry }, !position)
        applied = row.seq
      }
      seen = row.seq
    }
    if (rows.length < PAGE) return { seen, applied }
  }
}

export const saveMeta = (writer: Writer, position: Position, ahead: number): void => {
  const row: MetaRow = { ...position, ahead }
  writer.sql.put('meta', { one: 1, ...row, seal: sealMeta(writer, row) })
}
