import type { BigIntStats } from 'node:fs'

/** What a file looks like from outside: it changes whenever its bytes do. */
export const lookOf = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  `${ino} ${size} ${mtimeNs} ${ctimeNs}`
