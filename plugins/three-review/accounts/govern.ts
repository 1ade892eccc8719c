import type { CollectionConfig } from 'payload'

import type { Review } from '../review/context'
import { accountEndpoints } from './endpoints'

/** The accounts' collection with the review's endpoints beside what it has. */
export const governAccounts = (collection: CollectionConfig, review: () => Review): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...accountEndpoints(collection, review)],
})
