import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { fillIds } from './fillIds'

/**
 * Payload's MongoDB adapter without transactions (nothing relies on them) and with its indexes in place before the
 * first request. A primary that is away makes an error within five seconds, not a wait.
 */
export const mongodb = (uri: string): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url: uri,
    allowIDOnCreate: true,
    ensureIndexes: true,
    transactionOptions: false,
    useJoinAggregations: false,
    connectOptions: {
      autoIndex: false,
      bufferCommands: false,
      connectTimeoutMS: 4_000,
      serverSelectionTimeoutMS: 4_000,
      heartbeatFrequencyMS: 2_000,
      w: 'majority',
      journal: true,
    },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      fillIds(adapter, args.payload)
      return adapter
    },
  }
}
