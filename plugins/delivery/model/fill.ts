import { readCandidate } from '../core/candidate'
import { columnValue } from '../core/columns'
import type { Contract } from '../core/contract'
import type { Key } from '../core/cursor'
import type { Fault } from '../core/faults'
import { referencesOf } from '../core/references'
import type { Json } from '../core/types'
import { liveKey, type Writer } from './context'
import { tableOf } from './ddl'
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

/** What a document's row is ordered and filtered by. */
export const keysOf = (
  contract: Contract,
  row: { published: string; released: string },
  content: Json,
): Record<string, Key> => ({
  published: row.published,
  released: row.released,
  ...Object.fromEntries(
    contract.columns.map((column) => [column.name, columnValue(column, content, sortKey)]),
  ),
})

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
  writer.sql.put(tableOf(type), { locale, id, slug, ...keysOf(contract, row, read.value) })
  for (const { target, kind } of references) writer.sql.put('refs', { target, kind, type, id, locale })
  writer.touched.add(liveKey(id, locale))
  return null
}
