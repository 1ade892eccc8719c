import type { BaseDatabaseAdapter } from 'payload'

import { protectedCollections } from '../../plugins/three-review/collections/protected'
import { createLedger, type Ledger } from '../../plugins/three-review/store/ledger'
import { takeRawWriter, type RawWriter } from '../../plugins/three-review/store/raw'
import { startPayload } from './payload'

/** The store alone on a database: no rule around it but the one in the append. */
export interface Store extends AsyncDisposable {
  raw: RawWriter
  ledger: Ledger
}

export const openStore = async (uri: string): Promise<Store> => {
  const app = await startPayload({ uri, config: { collections: protectedCollections } })
  const raw = takeRawWriter(app.payload.db as unknown as BaseDatabaseAdapter)
  return { raw, ledger: createLedger(raw, Date.now), [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}
