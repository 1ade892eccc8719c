import { EMPTY_ROOT, HASH_BYTES, nodeHash } from './hash'
import { consistencyRanges, inclusionRanges, rangeNodes, type Node, type Range } from './ranges'
import { TILE_HEIGHT, TILE_WIDTH } from './tiles'

/** Hashes one after another in memory that grows by doubling. */
class Row {
  #bytes = Buffer.alloc(HASH_BYTES * 64)
  count = 0

  push(hash: Uint8Array): void {
    const at = this.count * HASH_BYTES
    if (at === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(at)])
    this.#bytes.set(hash, at)
    this.count += 1
  }

  part(from: number, count: number): Buffer {
    if (from < 0 || from + count > this.count) throw new RangeError('There is no such part of the tree')
    return this.#bytes.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)
  }
}

/** Hash of what lies side by side: full subtrees of one range, left to right. */
export const joinNodes = (hashes: readonly Uint8Array[]): Uint8Array =>
  hashes.reduceRight((right, left) => nodeHash(left, right))

/**
 * A Merkle tree of RFC 6962 in memory, with every full subtree's hash kept: 64 bytes for each entry. An append is
 * one hash on average and as many as the tree is high at most; roots and proofs of any size that it has had are
 * a few more.
 */
export class Tree {
  readonly #rows: Row[] = [new Row()]

  get size(): number {
    return this.#row(0).count
  }

  #row(height: number): Row {
    return (this.#rows[height] ??= new Row())
  }

  append(leaf: Uint8Array): void {
    this.#row(0).push(leaf)
    for (let height = 0, count = this.size; count % 2 === 0; height += 1, count /= 2) {
      const row = this.#row(height)
      const pair = row.part(row.count - 2, 2)
      this.#row(height + 1).push(nodeHash(pair.subarray(0, HASH_BYTES), pair.subarray(HASH_BYTES)))
    }
  }

  node({ height, index }: Node): Buffer {
    return this.#row(height).part(index, 1)
  }

  #range(range: Range): Uint8Array {
    return Buffer.from(joinNodes(rangeNodes(range).map((node) => this.node(node))))
  }

  #check(size: number): void {
    if (size < 0 || size > this.size) throw new RangeError(`The tree has ${this.size} entries, not ${size}`)
  }

  /** Root of the first `size` entries. */
  root(size = this.size): Uint8Array {
    this.#check(size)
    return size === 0 ? EMPTY_ROOT : this.#range({ start: 0, end: size })
  }

  inclusion(index: number, size = this.size): Uint8Array[] {
    this.#check(size)
    if (index < 0 || index >= size) throw new RangeError(`A tree of ${size} has no entry ${index}`)
    return inclusionRanges(index, size).map((range) => this.#range(range))
  }

  consistency(old: number, size = this.size): Uint8Array[] {
    this.#check(size)
    if (old < 0 || old > size) throw new RangeError(`A tree of ${size} does not begin with one of ${old}`)
    return consistencyRanges(old, size).map((range) => this.#range(range))
  }

  /** The hashes of a tile, `width` of them. Throws a RangeError where the tree hasn't so many. */
  tile({ level, index, width }: { level: number; index: number; width: number }): Buffer {
    return Buffer.from(this.#row(level * TILE_HEIGHT).part(index * TILE_WIDTH, width))
  }
}
