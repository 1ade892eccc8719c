import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { guardAdapter, type GuardHooks } from './guard'
import { takeRawWriter, type RawWriter } from './raw'

interface Decoration {
  hooks: GuardHooks
  /** Gets the raw writer: the only one who ever does. */
  onReady: (payload: Payload, adapter: BaseDatabaseAdapter, raw: RawWriter) => void
}

/** A database whose adapter is guarded from its first moment on. */
export const decorateDatabase = (
  database: DatabaseAdapterObj,
  { hooks, onReady }: Decoration,
): DatabaseAdapterObj => ({
  ...database,
  init(args) {
    const adapter = database.init(args)
    const raw = takeRawWriter(adapter)
    guardAdapter(adapter, raw, hooks)
    onReady(args.payload, adapter, raw)
    return adapter
  },
})
