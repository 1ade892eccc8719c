import { startDelivery } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { served } from './live'

export interface Copy {
  rows: { seq: number; hash: string; canonical: string }[]
  candidates: [string, string][]
}

/** A second process with a public side of its own, on a directory that others may use too. */
export const start = async ({ dataDir, ledger }: { dataDir: string; ledger: Copy }) => {
  const own = new MemoryLedger()
  own.rows = ledger.rows
  for (const [id, text] of ledger.candidates) own.candidates.set(id, text)
  const app = await startDelivery(own, { dataDir })
  return {
    live: () => served(app),
    /** Texts that it had to ask for. */
    asked: () => Promise.resolve(own.asked.length),
    append: async (more: Copy) => {
      own.rows.push(...more.rows)
      for (const [id, text] of more.candidates) own.candidates.set(id, text)
      await own.announce()
    },
  }
}
