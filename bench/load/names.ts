import { createHash } from 'node:crypto'

/** An id that a name always gives: so that a load can be gone on with. */
export const idOf = (...name: readonly (number | string)[]): string => {
  const hex = createHash('sha256').update(name.join(' ')).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
