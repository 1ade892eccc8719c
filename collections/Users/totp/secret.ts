import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

import { Secret } from 'otpauth'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
// RFC 4226 §4: a secret of 160 bits.
const SECRET_BYTES = 20
const RECOVERY_CODES = 10

const keyOf = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `baling ${purpose}`, 32))

/** A new secret in Base32, as authenticator apps read it. */
export const newSecret = (): string =>
  new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32

/** A secret as it is stored: encrypted for that account with a key made of the platform's secret. */
export const lockSecret = (
  text: string,
  { account, secret }: { account: string; secret: string },
): string => {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret, 'one-time codes'), iv)
  cipher.setAAD(Buffer.from(account))
  const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64')
}

/** The secret again. Throws where it was stored for another account or under another secret of the platform. */
export const openSecret = (
  stored: string,
  { account, secret }: { account: string; secret: string },
): string => {
  const bytes = Buffer.from(stored, 'base64')
  const decipher = createDecipheriv(CIPHER, keyOf(secret, 'one-time codes'), bytes.subarray(0, IV_BYTES))
  decipher.setAAD(Buffer.from(account))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  )
}

// 32 of them, so that five bits choose one; without those that are mistaken for each other.
const LETTERS = 'abcdefghjkmnopqrstuvwxyz23456789'

const newCode = (): string => {
  const letters = [...randomBytes(10)].map((byte) => LETTERS[byte % LETTERS.length] ?? '')
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** Recovery codes of 50 bits each, shown once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode)

/** What is stored of a recovery code. Capitals, spaces and a missing hyphen don't matter. */
export const hashRecoveryCode = (code: string, secret: string): string =>
  createHmac('sha256', keyOf(secret, 'recovery codes'))
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('base64url')
