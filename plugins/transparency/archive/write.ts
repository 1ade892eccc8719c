import type { Snapshot } from '../createTransparency'
import { leafHash, parseCheckpoint, parseNote, readRow, sameBytes, sha256, START, Tree } from '../core'
import type { LedgerSource } from '../log/source'
import { collect, noMaterial, type Material } from './material'
import { readmeOf } from './readme'
import { TarFile } from './TarFile'

/** The port that an archive is written from. */
export interface ArchiveSource extends LedgerSource {
  /** Canonical text of a candidate by its releaseId. */
  candidate(releaseId: string): Promise<string | null>
  /** Bytes of a master by its hash (hex). */
  file(sha256: string): Promise<Uint8Array | null>
  /** Canonical `{salt, text}` that a hash in an entry is of. */
  text(hash: string): Promise<string | null>
}

export interface ArchiveOptions {
  source: ArchiveSource
  /** The checkpoint up to which entries are taken, its keys and its signature for the manifest. */
  snapshot: Snapshot
  year: number
  /** Leaves out what isn't public: names, opinions, reasons, and texts and files that aren't live. */
  isPublic: boolean
  /** Text of verify-archive.mjs, which goes into the archive. */
  verifier: string
  onProgress?: (what: string, done: number) => void
}

export interface ArchiveReport {
  entries: number
  kept: number
  candidates: number
  texts: number
  files: number
  /** What entries name and the database no longer has: sealed, or lost; verify-archive says which. */
  absent: number
}

const PAGE = 500

/** First moment after a year, in China's time. */
export const endOf = (year: number): string => new Date(Date.UTC(year + 1, 0, 1, -8)).toISOString()

/** Writes the entries up to the checkpoint, each compared with the chain, and gives what they name. */
const writeEntries = async (tar: TarFile, options: ArchiveOptions): Promise<Material> => {
  const { source, snapshot, year } = options
  const checkpoint = parseCheckpoint(parseNote(snapshot.note)?.text ?? '')
  const [material, tree, until] = [noMaterial(), new Tree(), endOf(year)]
  let position = START
  tar.begin('entries.ndjson')
  while (tree.size < snapshot.size) {
    const rows = await source.since(tree.size, Math.min(PAGE, snapshot.size - tree.size))
    for (const row of rows) {
      const leaf = readRow(row, position)
      if (typeof leaf === 'string') throw new Error(`Entry ${tree.size + 1}: ${leaf}`)
      position = { seq: row.seq, hash: row.hash }
      tree.append(leafHash(row.canonical))
      collect(material, row.canonical, (JSON.parse(row.canonical) as { at: string }).at < until)
      await tar.write(`${row.canonical}\n`)
    }
    if (rows.length === 0) throw new Error('The ledger is shorter than its checkpoint')
    options.onProgress?.('entries', tree.size)
  }
  await tar.end()
  if (!checkpoint || !sameBytes(tree.root(), checkpoint.root))
    throw new Error('The ledger is not that of its checkpoint')
  return material
}

/** Writes the candidates, and gives the files that they embed. */
const writeCandidates = async (
  tar: TarFile,
  { source, isPublic, onProgress }: ArchiveOptions,
  { candidates, live }: Material,
): Promise<{ files: Set<string>; written: number; absent: number }> => {
  const [files, shown] = [new Set<string>(), new Set(live.values())]
  let [written, absent] = [0, 0]
  tar.begin('candidates.ndjson')
  for (const [id, named] of candidates) {
    if (isPublic && !shown.has(id)) continue
    const text = await source.candidate(id)
    for (const file of named) if (!isPublic || text?.includes(file)) files.add(file)
    if (text === null) absent += 1
    else {
      await tar.write(`${JSON.stringify({ id, text })}\n`)
      written += 1
    }
    onProgress?.('candidates', written)
  }
  await tar.end()
  return { files, written, absent }
}

const writeTexts = async (
  tar: TarFile,
  { source, isPublic, onProgress }: ArchiveOptions,
  { texts, notices }: Material,
): Promise<{ written: number; absent: number }> => {
  let [written, absent] = [0, 0]
  tar.begin('texts.ndjson')
  for (const hash of isPublic ? notices : texts) {
    const text = await source.text(hash)
    if (text === null) absent += 1
    else {
      await tar.write(`${text}\n`)
      written += 1
    }
    onProgress?.('texts', written)
  }
  await tar.end()
  return { written, absent }
}

/** JSON with sorted keys: RFC 8785 for what a manifest holds. */
const sorted = (value: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))

/** Writes one archive (tar) to a file that isn't there yet. Rejects where ledger and checkpoint don't agree. */
export const writeArchive = async (file: string, options: ArchiveOptions): Promise<ArchiveReport> => {
  const { source, snapshot, year, isPublic, verifier, onProgress } = options
  const origin = parseCheckpoint(parseNote(snapshot.note)?.text ?? '')?.origin ?? ''
  const tar = await TarFile.create(file)
  try {
    await tar.add('README.md', readmeOf({ origin, year, isPublic }))
    await tar.add('verify-archive.mjs', verifier)
    await tar.add('key', snapshot.keys.map((key) => `${key}\n`).join(''))
    await tar.add('checkpoint', snapshot.note)
    const material = await writeEntries(tar, options)
    const candidates = await writeCandidates(tar, options, material)
    const texts = await writeTexts(tar, options, material)
    let [files, absent] = [0, candidates.absent + texts.absent]
    for (const hash of candidates.files) {
      const bytes = await source.file(hash)
      if (bytes) await tar.add(`files/${hash}`, bytes)
      if (bytes) files += 1
      else absent += 1
      onProgress?.('files', files)
    }
    const { kept } = material
    const facts = { format: 'baling-archive/1', origin, year, kept, public: isPublic, until: endOf(year) }
    const manifest = sorted({ ...facts, entries: snapshot.size, members: [...tar.members] })
    await tar.add('manifest.json', manifest)
    await tar.add('manifest.note', snapshot.sign(`baling-archive/1\n${sha256(manifest).toString('hex')}\n`))
    await tar.close()
    const written = { candidates: candidates.written, texts: texts.written, files }
    return { entries: snapshot.size, kept, ...written, absent }
  } catch (error) {
    await tar.handle.close().catch(() => undefined)
    throw error
  }
}
