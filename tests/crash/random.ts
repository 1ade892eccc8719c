import { createHash } from 'node:crypto'

/** Numbers that depend on a seed alone. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** In [0, below). */
  whole(below: number): number
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
}

export const randomOf = (...seed: (number | string)[]): Random => {
  const key = seed.join('/')
  let count = 0
  const next = () => {
    const digest = createHash('sha256')
      .update(`${key}#${(count += 1)}`)
      .digest()
    return digest.readUInt32BE(0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(from.length)] ?? from[0],
  }
}
