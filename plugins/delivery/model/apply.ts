import { judgeRelease } from '../core/approval'
import { changesOf } from '../core/changes'
import { readEntry, runOf, subjectParts, type EntryOf, type Read } from '../core/entry'
import type { FaultCode } from '../core/faults'
import { sideTable, tableOf } from '../core/tables'
import { liveKey, type Writer } from './context'
import { TamperedError } from './damage'
import { sealChange, sealEntry, sealLive, sealRelease, sealSlug, type LiveRow, type ReleaseRow } from './rows'
import { textOf, type Bytes } from './sqlite'

/** Number of entries that a subject's stream has up to `seq`. */
export const streamLength = ({ sql }: Writer, subject: string, seq: number): number =>
  sql.get<{ n: number }>('SELECT count(*) AS n FROM entries WHERE subject = ? AND seq <= ?', [subject, seq])
    ?.n ?? 0

/** All entries of a run that are kept, in order. Throws where one is damaged. */
export const entriesOfRun = ({ sql }: Pick<Writer, 'sql'>, run: string): Read[] =>
  sql
    .all<{ seq: number; hash: string; text: Bytes }>(
      'SELECT seq, hash, CAST(text AS BLOB) AS text FROM entries WHERE run = ? ORDER BY seq',
      [run],
    )
    .map(({ seq, hash, text }) => {
      const read = readEntry({ hash, canonical: textOf(text) })
      if (!read.ok || read.value.entry.seq !== seq)
        throw new TamperedError(`Entry ${seq} was changed in the read model`)
      return read.value
    })

/**
 * Applies one verified entry. A release is judged first and leaves nothing where it is refused; what it
 * makes live has no text yet (`fill` loads it), so that a text that is no longer live is never asked for.
 */
export const applyEntry = (writer: Writer, read: Read): FaultCode | null => {
  const { entry } = read
  if (entry.kind === 'RELEASED') {
    const refusal = judgeRelease({ ...read, entry }, entriesOfRun(writer, entry.body.submitted))
    if (refusal) return refusal
    const known = 'SELECT 1 FROM releases WHERE release = ?'
    const used = Object.values(entry.body.locales).some(({ release }) => writer.sql.get(known, [release]))
    if (used) return 'RUN_OTHER'
    keep(writer, read)
    applyRelease(writer, entry)
  } else if (entry.kind === 'WITHDRAWN') applyWithdrawal(writer, { ...read, entry })
  else keep(writer, read)
  return null
}

const keep = (writer: Writer, read: Read): void => {
  const { entry, hash, text } = read
  const row = { seq: entry.seq, hash, subject: entry.subject, run: runOf(read) }
  writer.sql.put('entries', { ...row, text: Buffer.from(text), seal: sealEntry(writer, row) })
}

const addChanges = (writer: Writer, entry: Read['entry']): void => {
  const last = writer.sql.get<{ n: number | null }>('SELECT max(n) AS n FROM changes')?.n ?? 0
  changesOf(entry)
    .filter(({ type, locale }) => writer.contracts.has(type) && writer.locales.includes(locale))
    .forEach(({ reasonClass, ...change }, index) => {
      const row = { n: last + index + 1, ...change, reason: reasonClass }
      writer.sql.put('changes', { ...row, seal: sealChange(writer, row) })
    })
}

const putRelease = (writer: Writer, row: ReleaseRow): void =>
  writer.sql.put('releases', { ...row, seal: sealRelease(writer, row) })

const applyRelease = (writer: Writer, entry: EntryOf<'RELEASED'>): void => {
  const { type, id } = subjectParts(entry.subject)
  const submitted = entriesOfRun(writer, entry.body.submitted)[0]?.entry
  if (!writer.contracts.has(type) || submitted?.kind !== 'SUBMITTED') return
  const { slug } = submitted.body
  for (const [locale, { release, fingerprint, contract }] of Object.entries(entry.body.locales)) {
    if (!writer.locales.includes(locale)) continue
    const first = 'SELECT at FROM releases WHERE id = ? AND locale = ? ORDER BY seq LIMIT 1'
    const published = writer.sql.get<{ at: string }>(first, [id, locale])?.at ?? entry.at
    const { seq, at } = entry
    putRelease(writer, { release, type, id, locale, seq, at, run: entry.body.submitted, withdrawn: null })
    takeDown(writer, { type, id, locale })
    const row: LiveRow = {
      ...{ id, locale, type, release, fingerprint, contract, slug, published },
      ...{ sequence: entry.seq, released: entry.at },
    }
    writer.sql.put('live', { ...row, text: null, seal: sealLive(writer, row) })
  }
  writer.sql.put('slugs', { type, slug, id, seal: sealSlug(writer, { type, slug, id }) })
  addChanges(writer, entry)
}

/** The newest release of a document in a locale: live unless it was withdrawn. */
export const LAST_RELEASE = `SELECT release, type, id, locale, seq, at, run, withdrawn FROM releases
  WHERE id = ? AND locale = ? ORDER BY seq DESC LIMIT 1`

/**
 * Takes down what an entry withdraws. Also used beyond a fault, where nothing else is applied; `foreign` says
 * that the entry isn't of the ledger that the rest was read from, and leaves no other trace.
 */
export const applyWithdrawal = (writer: Writer, read: Read<EntryOf<'WITHDRAWN'>>, foreign = false): void => {
  const { entry } = read
  const { type, id } = subjectParts(entry.subject)
  if (!foreign) keep(writer, read)
  for (const locale of entry.body.locales) {
    takeDown(writer, { type, id, locale })
    const last = writer.sql.get<ReleaseRow>(LAST_RELEASE, [id, locale])
    if (last?.withdrawn === null) putRelease(writer, { ...last, withdrawn: foreign ? 0 : entry.seq })
  }
  const { notice } = entry.body
  if (notice) writer.sql.run('INSERT OR IGNORE INTO notices (hash, text) VALUES (?, NULL)', [notice])
  if (!foreign) addChanges(writer, entry)
}

const takeDown = (
  { sql, touched, contracts }: Writer,
  { type, id, locale }: { type: string; id: string; locale: string },
): void => {
  touched.add(liveKey(id, locale))
  const contract = contracts.get(type)
  const own = contract ? [tableOf(type), ...(contract.sides.names.length > 0 ? [sideTable(type)] : [])] : []
  for (const table of ['live', 'refs', ...own])
    sql.run(`DELETE FROM "${table}" WHERE id = ? AND locale = ?`, [id, locale])
}
