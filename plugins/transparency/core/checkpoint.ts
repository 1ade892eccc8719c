import { fromBase64, HASH_BYTES } from './hash'

/** The head of a log at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Identity of the log. */
  origin: string
  size: number
  root: Uint8Array
}

export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`

/** Reads the text of a checkpoint; null where it is none. Further lines are allowed and say nothing. */
export const parseCheckpoint = (text: string): Checkpoint | null => {
  const [origin = '', size = '', encoded = '', ...rest] = text.split('\n')
  const root = fromBase64(encoded)
  const whole = rest.pop() === '' && rest.every((line) => line !== '')
  if (!whole || origin === '' || !/^(0|[1-9]\d*)$/.test(size) || root?.length !== HASH_BYTES) return null
  return Number.isSafeInteger(Number(size)) ? { origin, size: Number(size), root } : null
}
