import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describeFault } from '../core/faults'
import { Build } from './build'
import { compareFiles } from './compare'
import type { Shape } from './context'
import { isDamage } from './damage'
import type { FileStore } from './files'
import { sealMeta, type MetaRow } from './rows'
import { keptFiles } from './slot'
import type { ReleaseSource } from './source'
import { Sql } from './sqlite'

/** What was recomputed of the public side, and what isn't what the ledger gives. */
export interface ModelReport {
  /** Kept files of the read model. */
  files: number
  live: number
  /** Public pictures and files. */
  media: number
  faults: { part: string; id: string; problem: string }[]
}

interface Options {
  shape: Shape
  source: ReleaseSource
  files: FileStore
  /** Directory of the kept files. */
  dir: string
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Makes a read model anew and holds every kept one, and every public file, against it. Changes nothing. */
export const verifyReadModel = async (options: Options): Promise<ModelReport> => {
  const kept = keptFiles(options.dir, options.shape.hash)
  const report: ModelReport = { files: kept.length, live: 0, media: 0, faults: [] }
  const temporary = mkdtempSync(path.join(tmpdir(), 'baling-verify-'))
  try {
    for (const file of kept) await verifyFile(options, { file, temporary, report })
    return report
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

interface Work {
  file: string
  temporary: string
  report: ModelReport
}

const verifyFile = async (options: Options, { file, temporary, report }: Work): Promise<void> => {
  const name = path.basename(file)
  const fault = (part: string, id: string, problem: string) => report.faults.push({ part, id, problem })
  const found = new Sql(file, ['query_only = ON'])
  try {
    // One snapshot, whatever a running server writes meanwhile.
    found.exec('BEGIN')
    const meta = found.get<MetaRow & { seal: string }>('SELECT seq, hash, at, ahead, seal FROM meta')
    if (!meta || sealMeta(options.shape, meta) !== meta.seal)
      return void fault('read model', `${name} meta`, 'is not as it was written')
    const build = await rebuild(options, { file: path.join(temporary, name), meta })
    const short = build.fault !== null && build.position.seq < meta.seq
    if (build.fault && short)
      fault(
        'read model',
        name,
        `can be recomputed up to entry ${build.position.seq}: ${describeFault(build.fault)}`,
      )
    const right = new Sql(build.file, ['query_only = ON'])
    for (const { table, key, column, problem } of compareFiles(found, right)) {
      // Rows of entries that can't be recomputed are no fault of the file.
      if (short && (problem === 'unexpected' || table === 'meta')) continue
      fault('read model', [name, table, key, column].filter(Boolean).join(' '), problem)
    }
    await verifyMedia(options, right, report)
    right.close()
  } catch (error) {
    if (!isDamage(error)) throw error
    fault('read model', name, `cannot be read: ${String(error)}`)
  } finally {
    found.exec('ROLLBACK')
    found.close()
  }
}

const rebuild = async (
  { shape, source }: Options,
  { file, meta }: { file: string; meta: MetaRow },
): Promise<Build> => {
  const files = { take: () => Promise.resolve('ok' as const) }
  let attempt = 0
  const fresh = () => `${file}.${attempt++}`
  const build = await new Build({ shape, source, files, log: quiet, fresh, remove: rmSync }, meta.seq).run()
  await build.finish(meta.ahead > meta.seq)
  return build
}

const verifyMedia = async ({ files }: Options, right: Sql, report: ModelReport): Promise<void> => {
  const count = 'SELECT count(*) AS n FROM live'
  report.live = Math.max(report.live, right.get<{ n: number }>(count)?.n ?? 0)
  const hashes = right.all<{ target: string }>(
    "SELECT DISTINCT target FROM refs WHERE kind <> 'ref' ORDER BY target",
  )
  report.media = Math.max(report.media, hashes.length)
  for (const { target } of hashes) {
    const known = report.faults.some(({ part, id }) => part === 'public file' && id === target)
    if (!known && (await files.state(target)) === 'changed')
      report.faults.push({ part: 'public file', id: target, problem: 'the bytes are not what was signed' })
  }
}
