import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

import { fromBase64, sha256 } from './hash'

/** Kinds of keys by the byte that stands before them (C2SP signed-note): a log's, and a witness's. */
export const KEY_TYPES = { log: 1, witness: 4 } as const
export type KeyType = keyof typeof KEY_TYPES

export interface VerifierKey {
  type: KeyType
  name: string
  /** The first four bytes of SHA-256 over name and key, in hex. */
  id: string
  /** 32 bytes of RFC 8032. */
  publicKey: Uint8Array
  /** `NAME+ID+BASE64`, as others write such a key. */
  text: string
  verify(message: Uint8Array | string, signature: Uint8Array): boolean
}

export interface SignerKey extends VerifierKey {
  sign(message: string): Buffer
  /** `PRIVATE+KEY+NAME+ID+BASE64`. */
  secret: string
}

const KEY_BYTES = 32
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')
const SECRET = 'PRIVATE+KEY+'

/** Whether a text may name a key, or a log (C2SP signed-note): not empty, no spaces, no plus, no controls. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}\p{Zs}]+$/u.test(name)

const idOf = (name: string, typed: Uint8Array): string =>
  sha256(`${name}\n`, typed).subarray(0, 4).toString('hex')

const typeOf = (byte: number | undefined): KeyType | undefined =>
  (Object.keys(KEY_TYPES) as KeyType[]).find((type) => KEY_TYPES[type] === byte)

const typed = (type: KeyType, bytes: Uint8Array): Buffer => Buffer.from([KEY_TYPES[type], ...bytes])

const verifierOf = ({
  type,
  name,
  publicKey,
}: Pick<VerifierKey, 'type' | 'name' | 'publicKey'>): VerifierKey => {
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' })
  const bytes = typed(type, publicKey)
  const id = idOf(name, bytes)
  return {
    type,
    name,
    id,
    publicKey,
    text: `${name}+${id}+${bytes.toString('base64')}`,
    verify: (message, signature) => verify(null, Buffer.from(message), key, signature),
  }
}

/** A signing key from its 32 secret bytes. */
export const signerOf = ({
  type,
  name,
  seed,
}: {
  type: KeyType
  name: string
  seed: Uint8Array
}): SignerKey => {
  if (!isKeyName(name)) throw new TypeError(`Not a name for a key: “${name}”`)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length)
  const verifier = verifierOf({ type, name, publicKey })
  return {
    ...verifier,
    sign: (message) => sign(null, Buffer.from(message), key),
    secret: `${SECRET}${name}+${verifier.id}+${typed(type, seed).toString('base64')}`,
  }
}

/** The secret bytes of an Ed25519 key in PEM. Null for any other key. */
export const seedOfPem = (pem: string): Buffer | null => {
  const key: KeyObject = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') return null
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length)
}

const readParts = (text: string) => {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? []
  const bytes = fromBase64(encoded)
  const type = typeOf(bytes?.[0])
  if (!bytes || !type || bytes.length !== KEY_BYTES + 1 || !isKeyName(name)) return null
  return { type, name, id, bytes: bytes.subarray(1) }
}

/** Reads `NAME+ID+BASE64`; null where it is no key, or its id isn't its own. */
export const parseVerifierKey = (text: string): VerifierKey | null => {
  const parts = readParts(text)
  if (!parts) return null
  const key = verifierOf({ ...parts, publicKey: parts.bytes })
  return key.id === parts.id ? key : null
}

/** Reads `PRIVATE+KEY+NAME+ID+BASE64`; null where it is none. */
export const parseSignerKey = (text: string): SignerKey | null => {
  const parts = text.startsWith(SECRET) ? readParts(text.slice(SECRET.length)) : null
  if (!parts) return null
  const key = signerOf({ ...parts, seed: parts.bytes })
  return key.id === parts.id ? key : null
}
