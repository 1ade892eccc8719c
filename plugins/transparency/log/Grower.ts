import { readRow, START, Tree, type FaultCode, type LedgerRow, type LogFault, type Position } from '../core'
import type { LedgerSource } from './source'

const PAGE = 1000

/** What has been taken in. */
interface Taken {
  tree: Tree
  position: Position
  /** Index in the tree by releaseId. */
  releases: Map<string, number>
}

const nothing = (): Taken => ({ tree: new Tree(), position: START, releases: new Map() })

const take = (taken: Taken, row: LedgerRow): FaultCode | null => {
  const leaf = readRow(row, taken.position)
  if (typeof leaf === 'string') return leaf
  for (const release of leaf.releases) taken.releases.set(release, taken.tree.size)
  taken.tree.append(leaf.hash)
  taken.position = { seq: row.seq, hash: row.hash }
  return null
}

/** A tree that grows with the ledger, and knows at which entry each release stands. */
export class Grower {
  /** What keeps it from growing on. */
  fault: LogFault | null = null
  #taken = nothing()

  constructor(readonly source: LedgerSource) {}

  get tree(): Tree {
    return this.#taken.tree
  }

  /** Index in the tree of the entry that released it. */
  indexOf(release: string): number | undefined {
    return this.#taken.releases.get(release)
  }

  /**
   * Takes all that the ledger has now, up to a fault. Where the last entry taken isn't there any more, or is another,
   * a new tree takes the old one's place once the ledger has been read from its beginning. Rejects where it can't be
   * read.
   */
  async grow(): Promise<void> {
    let taken = this.#taken
    let code: FaultCode | null = null
    for (let more = true; more && !code;) {
      const { seq, hash } = taken.position
      const rows = await this.source.since(Math.max(seq - 1, 0), PAGE)
      more = rows.length === PAGE
      const last = seq > 0 ? rows.shift() : undefined
      if (seq > 0 && (last?.seq !== seq || last.hash !== hash)) {
        taken = nothing()
        more = true
        continue
      }
      for (const row of rows) if (!code) code = take(taken, row)
    }
    this.#taken = taken
    this.fault = code && { code, seq: taken.position.seq + 1 }
  }
}
