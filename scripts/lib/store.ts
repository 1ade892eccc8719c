import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { buildConfig, getPayload, type BaseDatabaseAdapter } from 'payload'

import { protectedCollections } from '../../plugins/three-review/collections/protected'
import { resolveOptions } from '../../plugins/three-review/options'
import type { Review } from '../../plugins/three-review/review/context'
import { createReview } from '../../plugins/three-review/review/create'
import { takeRawWriter } from '../../plugins/three-review/store/raw'
import type { Env } from '../../src/env'
import { database, textIds } from '../../src/lib/database'
import { migrations } from '../../src/migrations'

export interface OpenStore extends AsyncDisposable {
  review: Review
}

/**
 * The review's store alone, on a database of the platform's: ledger, candidates, texts, files, without collections
 * around it. For tools that load or disturb a database; whatever is appended is judged all the same.
 */
export const openStore = async (env: Env): Promise<OpenStore> => {
  const config = await buildConfig({
    secret: env.secret,
    telemetry: false,
    collections: [...protectedCollections],
    db: database({ uri: env.databaseUri, prodMigrations: migrations }),
    plugins: [textIds()],
    typescript: { autoGenerate: false },
  })
  Object.assign(config, { logger: { options: { level: 'error' }, destination: process.stderr } })
  const payload = await getPayload({ config, key: randomUUID(), disableOnInit: true })
  // Payload names one adapter's sessions in its type.
  const adapter = payload.db as unknown as BaseDatabaseAdapter
  const options = resolveOptions({ contracts: [], filesDir: path.join(env.dataDir, 'files') })
  return {
    review: createReview(payload, adapter, { raw: takeRawWriter(adapter), options }),
    [Symbol.asyncDispose]: () => payload.destroy(),
  }
}
