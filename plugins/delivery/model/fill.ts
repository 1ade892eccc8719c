import { readCandidate } from '../core/candidate'
import type { Contract } from '../core/contract'
import type { Fault } from '../core/faults'
import type { Filtered } from '../core/filter'
import { referencesOf } from '../core/references'
import { sideTable, tableOf } from '../core/tables'
import type { Json } from '../core/types'
import { liveKey, type Writer } from './context'
import type { LiveRow } from './rows'
import { sortKey } from './sortKey'
import type { ReleaseSource } from './source'

const CHUNK = 64

/** Where files of live releases are kept; a FileStore. */
export interface Files {
  take(
    hash: string,
    fetch: (hash: string) => Promise<Uint8Array | null>,
  ): Promise<'changed' | 'missing' | 'ok'>
}

interface From {
  source: ReleaseSource
  files: Files
  /** Called after each chunk, where a chunk may be kept by itself. */
  afterChunk?(): void
}

/** What a document's rows in its type's two tables are ordered and filtered by. */
export const filteredBy = (
  { columns, sides }: Contract,
  { published, released }: { published: string; released: string },
  content: Json,
): Filtered => {
  const values = sides.of(content)
  return {
    keys: {
      published,
      released,
      sides: Object.values(values).flat().length,
      ...Object.fromEntries(columns.map(({ name, value }) => [name, value(content, sortKey)])),
    },
    sides: values,
  }
}

/** Loads and checks the text and the files of everything that is live and has none yet, oldest first. */
export const fill = async (writer: Writer, from: From): Promise<Fault | null> => {
  for (;;) {
    const pending = writer.sql.all<LiveRow>(
      `SELECT id, locale, type, release, fingerprint, contract, sequence, slug, published, released
       FROM live WHERE text IS NULL ORDER BY sequence, locale LIMIT ${CHUNK}`,
    )
    if (pending.length === 0) return null
    const texts = await Promise.all(pending.map(({ release }) => from.source.candidate(release)))
    for (const [index, row] of pending.entries()) {
      const wrong = await take(writer, from, { row, text: texts[index] ?? null })
      if (wrong) return { ...wrong, seq: row.sequence }
    }
    from.afterChunk?.()
  }
}

const take = async (
  writer: Writer,
  { source, files }: From,
  { row, text }: { row: LiveRow; text: string | null },
): Promise<Omit<Fault, 'seq'> | null> => {
  const { id, locale, type, release, slug } = row
  const contract = writer.contracts.get(type)
  if (!contract || text === null) return { code: 'TEXT_MISSING', detail: release }
  const read = readCandidate(text, row, contract)
  if (!read.ok) return { ...read.error, detail: [release, read.error.detail].filter(Boolean).join(': ') }
  if (read.value.slug !== slug) return { code: 'TEXT_OTHER', detail: `${release}: slug` }
  const references = referencesOf(contract.fields, read.value)
  for (const { kind, target } of references) {
    const state = kind === 'ref' ? 'ok' : await files.take(target, (hash) => source.file(hash))
    if (state !== 'ok') return { code: state === 'missing' ? 'FILE_MISSING' : 'FILE_CHANGED', detail: target }
  }
  writer.sql.run('UPDATE live SET text = ? WHERE id = ? AND locale = ?', [Buffer.from(text), id, locale])
  const { keys, sides } = filteredBy(contract, row, read.value)
  writer.sql.put(tableOf(type), { locale, id, slug, ...keys })
  for (const [field, values] of Object.entries(sides))
    for (const value of values) writer.sql.put(sideTable(type), { field, locale, value, id })
  const { published } = row
  for (const { target, kind, fields } of references)
    for (const field of fields) writer.sql.put('refs', { target, kind, type, id, locale, field, published })
  writer.touched.add(liveKey(id, locale))
  return null
}
