import { createHash, createHmac } from 'node:crypto'

import canonicalize from 'canonicalize'

/** 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Fingerprint of a signed text: the digest's name is part of the value. */
export const fingerprintOf = (text: string | Uint8Array): string => `sha256:${sha256(text)}`

/** Hash of a ledger entry: SHA-256 over `0x00 ‖ text`, a leaf of RFC 6962. */
export const leafHash = (text: string): string =>
  `sha256:${createHash('sha256').update(Uint8Array.of(0)).update(text).digest('hex')}`

/** What stands as `prev` in the first entry. */
export const ZERO_HASH = `sha256:${'0'.repeat(64)}`

/** Fingerprint of a run: of the map locale → fingerprint. */
export const runFingerprint = (locales: Readonly<Record<string, { fingerprint: string }>>): string =>
  fingerprintOf(
    canonical(
      Object.fromEntries(Object.entries(locales).map(([locale, { fingerprint }]) => [locale, fingerprint])),
    ),
  )

/** RFC 8785. `value` is JSON, or this throws. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only JSON has a canonical form')
  return text
}

/** The value of a canonical JSON text; undefined where the text isn't JSON or isn't in canonical form. */
export const readCanonical = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return canonical(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

/** A seal over a row of the read model, by a key of this installation: the row is as the follower wrote it. */
export const sealOf = (key: string, parts: readonly (string | number | null)[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
