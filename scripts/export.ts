import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import type { ThreeReview } from '@baling/three-review'
import type { Transparency } from '@baling/transparency'
import { writeArchive } from '@baling/transparency/archive'
import { getPayload } from 'payload'

import { createConfig } from '../payload.config'
import { EnvironmentError, parseEnv } from '../src/env'
import { ROOT } from './lib/sources'

// npm run export -- --year 2026 [--out FILE] [--public] [--force]: one archive of the ledger and all that it names, up
// to the end of that year. `node verify-archive.mjs FILE` checks it anywhere.
const USAGE = 'npm run export -- --year 2026 [--out FILE] [--public] [--force]'

const say = (line: string) => process.stdout.write(`${line}\n`)

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      year: { type: 'string' },
      out: { type: 'string' },
      public: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  })
  if (!values.year || !/^\d{4}$/.test(values.year)) throw new EnvironmentError(USAGE)
  const year = Number(values.year)
  const isPublic = values.public
  const out = path.resolve(values.out ?? `baling-${year}${isPublic ? '-public' : ''}.tar`)
  if (existsSync(out) && !values.force)
    throw new EnvironmentError(
      `${out}: 文件已存在，--force 可覆盖 · the file is there already; --force replaces it`,
    )
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = await createConfig(parseEnv({ BALING_MODE: 'demo', ...process.env }))
  // Payload's own type demands every option of its logger.
  Object.assign(config, { logger: { options: { level: 'error' }, destination: process.stderr } })
  const payload = await getPayload({ config, disableOnInit: true })
  const { source } = payload.config.custom.threeReview as ThreeReview
  const transparency = payload.config.custom.transparency as Transparency
  const unfinished = `${out}.${process.pid}`
  try {
    const report = await writeArchive(unfinished, {
      source,
      snapshot: await transparency.snapshot({ source, log: payload.logger }),
      year,
      isPublic,
      verifier: readFileSync(path.join(ROOT, 'verify-archive.mjs'), 'utf8'),
      onProgress: (what, done) => void (done % 1000 === 0 && done > 0 && say(`… ${done} ${what}`)),
    })
    renameSync(unfinished, out)
    for (const [name, count] of Object.entries(report)) say(`${name.padEnd(11)} ${count}`)
    say(out)
    return 0
  } finally {
    rmSync(unfinished, { force: true })
    await payload.destroy()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
