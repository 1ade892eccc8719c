import { createHash } from 'node:crypto'

export const HASH_BYTES = 32

export const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** RFC 6962 §2.1: what an entry is in the tree. The ledger keeps the same value as the entry's own hash. */
export const leafHash = (entry: Uint8Array | string): Buffer => sha256(Uint8Array.of(0), entry)

export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Uint8Array.of(1), left, right)

/** Root of the tree without entries. */
export const EMPTY_ROOT: Buffer = sha256()

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Bytes of a standard base64 text; null where it is none, or not the one text for its bytes. */
export const fromBase64 = (text: string): Buffer | null => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

/** `sha256:HEX` as the ledger writes it; null for anything else. */
export const fromLedgerHash = (text: string): Buffer | null =>
  /^sha256:[0-9a-f]{64}$/.test(text) ? Buffer.from(text.slice(7), 'hex') : null
