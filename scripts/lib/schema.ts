import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { BasePayload, type Payload } from 'payload'

import { createConfig } from '../../payload.config'
import { parseEnv } from '../../src/env'

/** The platform's config on SQLite, its schema built and nothing connected. */
export const withoutDatabase = async (): Promise<{ payload: Payload; adapter: SQLiteAdapter }> => {
  const config = await createConfig(parseEnv({ BALING_MODE: 'development', DATABASE_URI: '' }))
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  return { payload, adapter: payload.db as unknown as SQLiteAdapter }
}
