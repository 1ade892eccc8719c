import { FAULTS, sameBytes } from '../core'
import { Grower } from './Grower'
import type { SignedStore } from './SignedStore'
import type { LedgerSource } from './source'

export interface SignedReport {
  /** Entries of the tree that was recomputed. */
  size: number
  /** Size of the checkpoint that was signed last here; null where none was. */
  signed: number | null
  faults: { part: 'checkpoint'; id: string; problem: string }[]
}

/** Recomputes the tree, and names what was signed last where the ledger doesn't continue it. */
export const verifySigned = async (source: LedgerSource, store: SignedStore): Promise<SignedReport> => {
  const grower = new Grower(source)
  await grower.grow()
  const { tree, fault } = grower
  const last = await store.last()
  const report = (problem: string | null, signed: number | null): SignedReport => ({
    size: tree.size,
    signed,
    faults: problem === null ? [] : [{ part: 'checkpoint', id: `size ${signed ?? 'unknown'}`, problem }],
  })
  if (last === 'unreadable') return report(FAULTS.SIGNED_UNREADABLE.en, null)
  if (!last) return report(null, null)
  if (last.size > tree.size)
    return report(fault ? `entry ${fault.seq}: ${FAULTS[fault.code].en}` : FAULTS.ROLLBACK.en, last.size)
  return report(sameBytes(tree.root(last.size), last.root) ? null : FAULTS.REWRITTEN.en, last.size)
}
