import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'

import { buildConfig, type Config, getPayload, type Payload, type SanitizedConfig } from 'payload'

import type { Parts } from '../../payload.config'
import { type Env, parseEnv } from '../../src/env'
import { database, textIds } from '../../src/lib/database'
import { temporaryFolder } from './folders'
import { tables } from './tables'
import { layDown } from './template'

export interface StartOptions {
  /** As DATABASE_URI. */
  uri: string
  /** As DATA_DIR; without one, a temporary folder that goes with the app. */
  dataDir?: string
  /** More variables, over BALING_MODE=development. */
  env?: Record<string, string>
  /** Types under review beside the platform's own; on SQLite all tables are then made at once. */
  types?: Parts['types']
  /** Awaited after each step of a verb. */
  onStep?: Parts['onStep']
  /** Runs the platform's migrations on a new SQLite file, instead of beginning with a copy of a migrated one. */
  migrate?: boolean
  /** A config of one's own instead of the platform's: it gets the database, text ids and, on SQLite, its tables. */
  config?: Omit<Config, 'db' | 'secret'>
}

export interface TestApp extends AsyncDisposable {
  payload: Payload
  dataDir: string
  /** Under which Payload keeps the instance; REST needs it. */
  key: string
}

interface Closable {
  close: () => Promise<void>
}

// Payload keeps each instance for ever.
const forget = (key: string) =>
  (globalThis as typeof globalThis & { _payload?: Map<string, unknown> })._payload?.delete(key)

const isClosable = (value: unknown): value is Closable =>
  typeof value === 'object' && value !== null && 'close' in value && typeof value.close === 'function'

// Only where it is wanted: the platform takes some seconds to load.
const platformConfig = async (env: Env, { types, onStep }: StartOptions) => {
  const { createConfig, parts } = await import('../../payload.config')
  return types
    ? createConfig(env, { types: [...parts.types, ...types], migrations: [tables], onStep })
    : createConfig(env, { ...parts, onStep })
}

const ownConfig = (options: StartOptions, config: Omit<Config, 'db' | 'secret'>): Promise<SanitizedConfig> =>
  buildConfig({
    telemetry: false,
    ...config,
    typescript: { autoGenerate: false },
    secret: 'a secret for tests only',
    db: database({ uri: options.uri, prodMigrations: [tables] }),
    plugins: [...(config.plugins ?? []), textIds()],
  })

/**
 * A Payload instance of the platform's real config on that database, with its migrations run. Several may live in one
 * process or in several, on one database or not. Disposing closes it and everything that its plugins hold.
 */
export const startPayload = async (options: StartOptions): Promise<TestApp> => {
  const dataDir = options.dataDir ?? temporaryFolder()
  const env = parseEnv({
    BALING_MODE: 'development',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    DATABASE_URI: options.uri,
    DATA_DIR: dataDir,
    ...options.env,
  })
  const built = await (options.config ? ownConfig(options, options.config) : platformConfig(env, options))
  if (!options.config && !options.types && !options.migrate) await layDown(options.uri)
  const config = { ...built, logger: built.logger ?? { options: { level: env.logLevel } } }
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  return {
    payload,
    dataDir,
    key,
    [Symbol.asyncDispose]: async () => {
      const { transparency, delivery, threeReview } = payload.config.custom
      for (const handle of [transparency, delivery, threeReview] as unknown[])
        if (isClosable(handle)) await handle.close()
      await payload.destroy()
      forget(key)
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
