import { createHash, randomUUID } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'

import { getPayload } from 'payload'

import { parseEnv } from '../../src/env'

const MIGRATIONS = path.resolve('src/migrations')
const FOLDER = path.resolve('.test/template')

/** Changes with the migrations. */
const version = (): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(path.join(MIGRATIONS, name)))
  return hash.digest('hex').slice(0, 16)
}

/** A file with the platform's tables and nothing in them. */
const make = async (template: string): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true })
  const own = `${template}.${randomUUID()}`
  const { createConfig } = await import('../../payload.config')
  const env = { BALING_MODE: 'development', DATABASE_URI: `file:${own}`, DATA_DIR: FOLDER }
  const built = await createConfig(parseEnv(env))
  const config = { ...built, logger: built.logger ?? { options: { level: 'silent' } } }
  const payload = await getPayload({ config, key: own, disableOnInit: true })
  await payload.destroy()
  renameSync(own, template)
}

let template: Promise<string> | undefined
const templateFile = async (): Promise<string> => {
  const file = path.join(FOLDER, `${version()}.db`)
  if (!existsSync(file)) await make(file)
  return file
}

/** Puts the migrated, empty database where `uri` names a SQLite file that isn't there. */
export const layDown = async (uri: string): Promise<void> => {
  if (!uri.startsWith('file:')) return
  const file = uri.slice('file:'.length)
  if (existsSync(file)) return
  const from = await (template ??= templateFile())
  mkdirSync(path.dirname(file), { recursive: true })
  const copy = `${file}.${randomUUID()}`
  copyFileSync(from, copy)
  try {
    linkSync(copy, file)
  } catch (error) {
    // Two instances may start at once on one new database.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(copy)
  }
}
