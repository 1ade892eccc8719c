import { startDelivery } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import type { Copy } from './follower.worker'
import { GUIDE } from './guide'

/** A public side in a process of its own, so in a time zone of its own. */
export const start = async (ledger: Copy) => {
  const own = new MemoryLedger()
  own.rows = ledger.rows
  for (const [id, text] of ledger.candidates) own.candidates.set(id, text)
  const app = await startDelivery(own, { contracts: GUIDE })
  return {
    offset: () => Promise.resolve(new Date(2022, 0, 3).getTimezoneOffset()),
    /** The answer as bytes. */
    ask: async (query: string) => {
      const answer = await app.get(`/graphql?query=${encodeURIComponent(query)}`)
      return answer.text()
    },
  }
}
