import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { guardAccounts, type AccountHooks } from './accountGuard'
import { guardAdapter, type GuardHooks } from './guard'
import { takeRawWriter, type RawWriter } from './raw'

interface Decoration {
  hooks: GuardHooks
  accounts: AccountHooks
  /** Gets the raw writer: the only one who ever does. */
  onReady: (payload: Payload, adapter: BaseDatabaseAdapter, raw: RawWriter) => void
}

/** A database whose adapter is guarded from its first moment on. */
export const decorateDatabase = (
  database: DatabaseAdapterObj,
  { hooks, accounts, onReady }: Decoration,
): DatabaseAdapterObj => ({
  ...database,
  init(args) {
    const adapter = database.init(args)
    const raw = takeRawWriter(adapter)
    guardAdapter(adapter, raw, hooks)
    guardAccounts(adapter, raw, accounts)
    onReady(args.payload, adapter, raw)
    return adapter
  },
})
