/** Entries from `start` up to, not including, `end`. */
export interface Range {
  start: number
  end: number
}

/** The full subtree over the entries from `index · 2^height` on, `2^height` of them. */
export interface Node {
  height: number
  index: number
}

/** The largest power of two below `count`, which is 2 or more. */
const split = (count: number): number => {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

/** The ranges whose hashes prove entry `index` in a tree of `size`, from the leaf up (RFC 6962 §2.1.1). */
export const inclusionRanges = (index: number, size: number): Range[] => {
  const ranges: Range[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + split(end - start)
    ranges.push(index < middle ? { start: middle, end } : { start, end: middle })
    if (index < middle) end = middle
    else start = middle
  }
  return ranges.reverse()
}

/** The ranges whose hashes prove that a tree of `size` begins with the one of `old` (RFC 6962 §2.1.2). */
export const consistencyRanges = (old: number, size: number): Range[] => {
  if (old === 0 || old === size) return []
  const ranges: Range[] = []
  let [start, end] = [0, size]
  while (end !== old) {
    const middle = start + split(end - start)
    ranges.push(old <= middle ? { start: middle, end } : { start, end: middle })
    if (old <= middle) end = middle
    else start = middle
  }
  // What the old tree's own root says needs no saying again.
  if (start > 0) ranges.push({ start, end })
  return ranges.reverse()
}

/** The full subtrees that a range of a proof, or of a whole tree, is made of, left to right. */
export const rangeNodes = ({ start, end }: Range): Node[] => {
  const nodes: Node[] = []
  let at = start
  while (at < end) {
    let height = 0
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= end) height += 1
    nodes.push({ height, index: at / 2 ** height })
    at += 2 ** height
  }
  return nodes
}
