import type { Position } from '../core/chain'
import type { Fault } from '../core/faults'
import { advance, saveMeta, type Reached } from './advance'
import { fill, type Files } from './fill'
import type { ReadModel } from './ReadModel'
import type { ReleaseSource } from './source'

interface From {
  source: ReleaseSource
  files: Files
  position: Position
  /** Number up to which withdrawals were applied beyond a fault. Where it is above the position, nothing is kept. */
  ahead: number
}

/** Takes in, in one transaction, what verifies of everything that the ledger has after `position`. */
export const take = async (model: ReadModel, { source, files, position, ahead }: From): Promise<Reached> => {
  let until = Infinity
  let bad: Fault | null = null
  for (;;) {
    const reached = await model.transaction<Reached & { wrong: Fault | null }>(async (writer) => {
      const next = await advance(writer, position, { source, until })
      const wrong = await fill(writer, { source, files })
      if (!wrong) saveMeta(writer, next.position, ahead)
      return { keep: !wrong && ahead <= position.seq, value: { ...next, wrong } }
    })
    if (!reached.wrong) return { position: reached.position, fault: reached.fault ?? bad }
    // Once more, up to the entry before.
    bad = reached.wrong
    until = bad.seq - 1
  }
}
