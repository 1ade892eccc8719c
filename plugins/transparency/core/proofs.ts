import { EMPTY_ROOT, nodeHash, sameBytes } from './hash'

const isOdd = (value: number): boolean => value % 2 === 1
const half = (value: number): number => Math.floor(value / 2)

export interface Head {
  size: number
  root: Uint8Array
}

/** Whether `proof` shows that the tree `head` has `leaf` at `index` (RFC 9162 §2.1.3.2). */
export const verifyInclusion = (
  { index, leaf }: { index: number; leaf: Uint8Array },
  proof: readonly Uint8Array[],
  { size, root }: Head,
): boolean => {
  if (index < 0 || index >= size) return false
  let [first, last] = [index, size - 1]
  let hash = leaf
  for (const step of proof) {
    if (last === 0) return false
    if (isOdd(first) || first === last) {
      hash = nodeHash(step, hash)
      while (!isOdd(first) && first !== 0) [first, last] = [half(first), half(last)]
    } else hash = nodeHash(hash, step)
    ;[first, last] = [half(first), half(last)]
  }
  return last === 0 && sameBytes(hash, root)
}

/** Whether `proof` shows that the tree `head` begins with the tree `old` (RFC 9162 §2.1.4.2). */
export const verifyConsistency = (old: Head, proof: readonly Uint8Array[], head: Head): boolean => {
  if (old.size > head.size) return false
  if (old.size === 0) return proof.length === 0 && sameBytes(old.root, EMPTY_ROOT)
  if (old.size === head.size) return proof.length === 0 && sameBytes(old.root, head.root)
  let [first, last] = [old.size - 1, head.size - 1]
  while (isOdd(first)) [first, last] = [half(first), half(last)]
  // The old tree is one whole subtree of the new one: its root is where the proof begins.
  const [start, ...steps] = first === 0 ? [old.root, ...proof] : proof
  if (!start) return false
  let [oldHash, newHash] = [start, start]
  for (const step of steps) {
    if (last === 0) return false
    if (isOdd(first) || first === last) {
      oldHash = nodeHash(step, oldHash)
      newHash = nodeHash(step, newHash)
      while (!isOdd(first) && first !== 0) [first, last] = [half(first), half(last)]
    } else newHash = nodeHash(newHash, step)
    ;[first, last] = [half(first), half(last)]
  }
  return last === 0 && sameBytes(oldHash, old.root) && sameBytes(newHash, head.root)
}
