import type { Review } from '../review/context'
import type { AccountHooks } from '../store/accountGuard'
import { entryOfCreate, entryOfUpdate } from './write'

/** What the guarded adapter asks when an account is written. */
export const accountHooks = (users: string, review: () => Review): AccountHooks => ({
  slug: users,
  update: (change) => entryOfUpdate(review(), change),
  create: (change) => entryOfCreate(review(), change),
  named: async (id) => (await review().ledger.account({ type: users, id })).position > 0,
})
