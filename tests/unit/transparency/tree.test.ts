import {
  EMPTY_ROOT,
  leafHash,
  nodeFromTile,
  nodeHash,
  rangeNodes,
  tileOfNode,
  Tree,
  verifyConsistency,
  verifyInclusion,
  widthAt,
} from '@baling/transparency/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

// The entries, roots and a path that implementations of Certificate Transparency are tested with.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const PATH_0_OF_8 = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
]

const treeOf = (size: number, from = 0): Tree => {
  const tree = new Tree()
  for (let index = 0; index < size; index += 1) tree.append(leafHash(`entry ${index + from}`))
  return tree
}

/** RFC 6962 §2.1 word for word. */
const mth = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 0) return EMPTY_ROOT
  if (leaves.length === 1) return leaves[0] as Uint8Array
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)))
}

describe('the tree', () => {
  test('has the roots and paths of the known vectors, as it grows and looking back', () => {
    const tree = new Tree()
    const grown = [hex(tree.root())]
    for (const entry of ENTRIES) {
      tree.append(leafHash(Buffer.from(entry, 'hex')))
      grown.push(hex(tree.root()))
    }
    expect(grown).toEqual(ROOTS)
    expect(ROOTS.map((_, size) => hex(tree.root(size)))).toEqual(ROOTS)
    expect(tree.inclusion(0).map(hex)).toEqual(PATH_0_OF_8)
    expect(tree.inclusion(0, 1)).toEqual([])
  })

  test('proves every entry and every earlier size, for all sizes up to 40, and nothing else', () => {
    const tree = treeOf(40)
    const leaves = Array.from({ length: 40 }, (_, index) => leafHash(`entry ${index}`))
    for (let size = 0; size <= 40; size += 1) {
      const head = { size, root: tree.root(size) }
      expect(hex(head.root)).toBe(hex(mth(leaves.slice(0, size))))
      for (let index = 0; index < size; index += 1) {
        const leaf = leafHash(`entry ${index}`)
        const proof = tree.inclusion(index, size)
        expect(verifyInclusion({ index, leaf }, proof, head)).toBe(true)
        expect(verifyInclusion({ index: index + 1, leaf }, proof, head)).toBe(false)
        expect(verifyInclusion({ index, leaf: leafHash('other') }, proof, head)).toBe(false)
      }
      for (let old = 0; old <= size; old += 1) {
        const proof = tree.consistency(old, size)
        expect(verifyConsistency({ size: old, root: tree.root(old) }, proof, head)).toBe(true)
        expect(verifyConsistency({ size: old, root: leafHash('other') }, proof, head)).toBe(false)
      }
    }
  })

  test('one that was rewritten has no proof that it continues the old one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), fc.nat(299), (old, more, at) => {
        const changed = at % old
        const before = treeOf(old)
        const after = new Tree()
        for (let index = 0; index < old + more; index += 1)
          after.append(leafHash(index === changed ? 'rewritten' : `entry ${index}`))
        const head = { size: after.size, root: after.root() }
        const proof = after.consistency(old)
        expect(verifyConsistency({ size: old, root: before.root() }, proof, head)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('a proof with a bit, a hash more or a hash less is none', () => {
    const sizes = fc.tuple(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat())
    fc.assert(
      fc.property(sizes, ([size, place, bit]) => {
        const tree = treeOf(size)
        const index = place % size
        const entry = { index, leaf: leafHash(`entry ${index}`) }
        const head = { size, root: tree.root() }
        const proof = tree.inclusion(index).map((hash) => Buffer.from(hash))
        const step = proof[bit % proof.length] as Buffer
        step[bit % 32] = (step[bit % 32] ?? 0) ^ (1 << (bit % 8))
        expect(verifyInclusion(entry, proof, head)).toBe(false)
        const good = tree.inclusion(index)
        expect(verifyInclusion(entry, good.slice(1), head)).toBe(false)
        expect(verifyInclusion(entry, [...good, leafHash('')], head)).toBe(false)
        const old = { size: (place % (size - 1)) + 1, root: tree.root((place % (size - 1)) + 1) }
        const steps = tree.consistency(old.size)
        expect(verifyConsistency(old, [...steps, leafHash('')], head)).toBe(false)
        expect(verifyConsistency(old, steps.slice(1), head)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  test('refuses sizes and places that it has not', () => {
    const tree = treeOf(3)
    expect(() => tree.root(4)).toThrow(RangeError)
    expect(() => tree.inclusion(3)).toThrow(RangeError)
    expect(() => tree.inclusion(-1)).toThrow(RangeError)
    expect(() => tree.consistency(4)).toThrow(RangeError)
    expect(() => tree.tile({ level: 0, index: 0, width: 4 })).toThrow(RangeError)
    const head = { size: 3, root: tree.root() }
    expect(verifyConsistency({ size: 4, root: head.root }, [], head)).toBe(false)
    expect(verifyConsistency({ size: 2, root: tree.root(2) }, [], head)).toBe(false)
    expect(verifyInclusion({ index: 3, leaf: leafHash('') }, [], head)).toBe(false)
  })
})

test('every full subtree can be had from its tile, at any size', () => {
  const tree = treeOf(70_000)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70_000 }), (size) => {
      for (const node of rangeNodes({ start: 0, end: size })) {
        const tile = tileOfNode(node, size)
        expect(tile.width).toBe(widthAt(tile, size))
        expect(hex(nodeFromTile(node, tree.tile(tile)))).toBe(hex(tree.node(node)))
      }
    }),
    { numRuns: 40 },
  )
  // The example of C2SP tlog-tiles.
  const widths = [
    [0, 272],
    [0, 273],
    [0, 274],
    [1, 0],
    [1, 1],
    [2, 0],
    [3, 0],
  ].map(([level = 0, index = 0]) => widthAt({ level, index }, 70_000))
  expect(widths).toEqual([256, 112, 0, 256, 17, 1, 0])
  expect(widthAt({ level: 1, index: 0 }, 256)).toBe(1)
  expect(() => nodeFromTile({ height: 1, index: 1 }, tree.tile({ level: 0, index: 0, width: 3 }))).toThrow(
    RangeError,
  )
})
