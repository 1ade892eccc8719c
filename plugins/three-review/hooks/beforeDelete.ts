import type { CollectionBeforeDeleteHook } from 'payload'

import type { Review } from '../review/context'
import { checkDelete } from '../review/references'

/** Refuses to delete what is live, in review, or referred to by such content, before files and versions go. */
export const guardDelete =
  (collection: string, review: () => Review): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    checkDelete(review(), { collection, id: String(id), req })
