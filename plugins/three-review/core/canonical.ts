import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

/** `sha256:` and 64 hex digits. The digest's name is part of the value. */
export type Hash = `sha256:${string}`

/** RFC 8785 text of a JSON value. Throws a TypeError for what JSON can't say. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Not a JSON value')
  return text
}

export const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

export const hashOf = (...parts: readonly (string | Uint8Array)[]): Hash => `sha256:${digest(...parts)}`

export const ZERO_HASH: Hash = `sha256:${'0'.repeat(64)}`
