import { stageWords } from '../core'
import type { Review } from '../review/context'
import { healAccounts, type Altered } from './heal'
import { staffing } from './staffing'

/** What was told last, so that the log says it once. */
const told = new WeakMap<Review, string>()

const HOW: Record<Altered['how'], string> = {
  changed: 'is not what the ledger says',
  missing: 'is in the ledger, but not in the database',
  unknown: 'is in the database, but not in the ledger',
}

/** Warns of types that can no longer be signed by three people who didn't write them. */
const warnOfShortages = async (review: Review): Promise<void> => {
  const { types } = await staffing(review)
  const short = types.filter(({ shortages }) => shortages.length > 0)
  for (const { type, shortages } of short) {
    const stages = [...new Set(shortages.flatMap(({ missing }) => missing))].map((one) => stageWords(one).en)
    const msg = `Not enough people to sign ${type}: ${stages.join(', ')}`
    review.payload.logger.warn({ type, writers: shortages.map(({ account }) => account), msg })
  }
}

/**
 * Compares the accounts with their streams and finishes what stopped half way before `before` (epoch ms). Tells the
 * log of each that can't be explained and, whenever accounts have changed, of what can't be signed any more.
 */
export const compareAccounts = async (review: Review, before: number): Promise<void> => {
  const { payload, ledger, options } = review
  const altered = await healAccounts(review, before)
  const { states } = await ledger.accounts(options.users)
  const now = JSON.stringify([altered, [...states.values()].map((state) => state.now?.hash)])
  if (told.get(review) === now) return
  told.set(review, now)
  for (const { account, name, how } of altered)
    payload.logger.error({ account, name, msg: `Account ${account} ${HOW[how]}: it may do nothing` })
  if (states.size > 0) await warnOfShortages(review)
}
