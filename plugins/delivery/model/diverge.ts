import type { ReadModel } from './ReadModel'
import type { ReleaseSource } from './source'

/** Number of the last entry that the ledger and the read model have in common; what follows it is news. */
export const divergence = async (
  model: ReadModel,
  source: ReleaseSource,
  { head, position }: { head: number; position: number },
): Promise<number> => {
  let same = 0
  let end = Math.min(head, position)
  while (same < end) {
    const middle = Math.ceil((same + end) / 2)
    const [row] = await source.since(middle - 1, 1)
    if (row?.seq === middle && row.hash === model.entryHash(middle)) same = middle
    else end = middle - 1
  }
  return same
}
