import { wholePage, type Change } from '../core/changes'
import { readEntry, type Read } from '../core/entry'
import type { Shape } from './context'
import { TamperedError } from './damage'
import { sealChange, sealEntry, sealRelease, type ChangeRow, type EntryRow, type ReleaseRow } from './rows'
import { textOf, type Bytes, type Sql } from './sqlite'

/** More rows than one entry can have: one for each locale. */
export const MAX_LOCALES = 64

type Sealed<T> = T & { seal: string }

/**
 * Changes after `since`, complete and in order. Rows are numbered without gaps and sealed: a row that was
 * changed, removed or moved before the one asked for is noticed.
 */
export const changesAfter = (
  sql: Sql,
  shape: Shape,
  { since, first }: { since: number; first: number },
): Change[] => {
  const next = sql.get<{ n: number }>(
    'SELECT n FROM changes WHERE sequence > ? ORDER BY sequence, n LIMIT 1',
    [since],
  )
  const before = next
    ? next.n - 1
    : (sql.get<{ n: number | null }>('SELECT max(n) AS n FROM changes')?.n ?? 0)
  const rows = sql.all<Sealed<ChangeRow>>(
    'SELECT n, sequence, kind, type, id, locale, reason, at, seal FROM changes WHERE n >= ? ORDER BY n LIMIT ?',
    [before, first + 1 + MAX_LOCALES],
  )
  let expected = Math.max(before, 1)
  let sequence = 0
  for (const row of rows) {
    const placed = row.n === expected++ && row.sequence >= sequence && row.n > before === row.sequence > since
    if (!placed || sealChange(shape, row) !== row.seal)
      throw new TamperedError('A row of changes was changed')
    sequence = row.sequence
  }
  if (before > 0 && rows[0]?.n !== before) throw new TamperedError('A row of changes is missing')
  return wholePage(
    rows.filter(({ n }) => n > before),
    first,
  ).map(({ n: _n, seal: _seal, reason, ...row }) => ({ ...row, reasonClass: reason }))
}

const ENTRY = 'SELECT seq, hash, subject, run, CAST(text AS BLOB) AS text, seal FROM entries'

const readAll = (shape: Shape, rows: readonly Sealed<EntryRow & { text: Bytes }>[]): Read[] =>
  rows.map((row) => {
    const read = readEntry({ hash: row.hash, canonical: textOf(row.text) })
    if (!read.ok || read.value.entry.seq !== row.seq || sealEntry(shape, row) !== row.seal)
      throw new TamperedError(`Entry ${row.seq} was changed in the read model`)
    return read.value
  })

/** One entry that is kept, or null. */
export const entryAt = (sql: Sql, shape: Shape, seq: number): Read | null =>
  readAll(shape, sql.all(`${ENTRY} WHERE seq = ?`, [seq]))[0] ?? null

/** Whether two people had the text of a release destroyed. */
const isSealed = (sql: Sql, shape: Shape, { type, id, release }: ReleaseRow): boolean => {
  const stream = readAll(shape, sql.all(`${ENTRY} WHERE subject = ? ORDER BY seq`, [`${type}:${id}`]))
  const asked = stream.flatMap(({ entry, hash }) =>
    entry.kind === 'SEAL_REQUESTED' && entry.body.releases.includes(release) ? [{ hash, entry }] : [],
  )
  return stream.some(
    ({ entry }) =>
      entry.kind === 'SEALED' &&
      asked.some(
        ({ hash, entry: request }) =>
          hash === entry.body.request &&
          request.actor.account !== entry.actor.account &&
          request.actor.person !== entry.actor.person,
      ),
  )
}

/** A release's place in the ledger: its run's entries up to its RELEASED one, and the one that withdrew it. */
export interface History {
  row: ReleaseRow
  entries: Read[]
  /** Two people had its text destroyed. */
  sealed: boolean
  fingerprints: { run: string; locales: Readonly<Record<string, { fingerprint: string }>> }
}

export const historyOf = (sql: Sql, shape: Shape, release: string): History | null => {
  const row = sql.get<Sealed<ReleaseRow>>(
    'SELECT release, type, id, locale, seq, at, run, withdrawn, seal FROM releases WHERE release = ?',
    [release],
  )
  if (!row) return null
  if (sealRelease(shape, row) !== row.seal) throw new TamperedError(`The row of ${release} was changed`)
  const run = readAll(shape, sql.all(`${ENTRY} WHERE run = ? AND seq <= ? ORDER BY seq`, [row.run, row.seq]))
  const withdrawal = readAll(shape, sql.all(`${ENTRY} WHERE seq = ?`, [row.withdrawn ?? 0]))
  const released = run.at(-1)?.entry
  const whole =
    released?.kind === 'RELEASED' &&
    released.body.locales[row.locale]?.release === release &&
    run.length === released.body.approvals.length + 2 &&
    withdrawal.length === (row.withdrawn ? 1 : 0)
  if (!whole) throw new TamperedError(`Entries of ${release} are missing in the read model`)
  const { fingerprint, locales } = released.body
  const sealed = row.withdrawn !== null && isSealed(sql, shape, row)
  return { row, sealed, entries: [...run, ...withdrawal], fingerprints: { run: fingerprint, locales } }
}
