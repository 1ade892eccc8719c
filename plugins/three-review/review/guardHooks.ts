import type { ResolvedOptions } from '../options'
import type { GuardHooks } from '../store/guard'
import { takeBase } from './carry'
import { hasChanged } from './changes'
import { conflictRefusal } from './conflict'
import type { Review } from './context'
import { recordWrite } from './record'
import { checkDelete } from './references'
import { lockRefusal } from './settle'
import { standingOf } from './standing'

/** What the guarded adapter asks of the review. */
export const guardHooks = ({ contracts, media }: ResolvedOptions, review: () => Review): GuardHooks => {
  const governed = new Set(contracts.map(({ type }) => type))
  return {
    governed: (collection) => governed.has(collection),
    authored: (collection) => governed.has(collection) || collection === media,
    changes: ({ collection, ...write }) => hasChanged(review(), collection, write),
    beforeWrite: (write) => recordWrite(review(), write),
    locked: ({ collection, document, req }) =>
      lockRefusal(review(), { type: collection, id: String(document.id), document }, req),
    base: ({ req, ...place }) => takeBase(req, place),
    conflict: ({ collection, ...found }) => conflictRefusal(review(), { type: collection, ...found }),
    standing: ({ collection, id, document }) => standingOf(review(), { type: collection, id }, document),
    beforeDelete: (one) => checkDelete(review(), one),
  }
}
