import { TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, steps of 30 s. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** A code of the step before or after is good, too. */
const DRIFT = 1

/** The address that an authenticator app reads from the picture. */
export const addressOf = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
  new TOTP({ ...SHAPE, secret, issuer, label }).toString()

/** The step whose code that is, null for none. `now` is epoch ms. */
export const stepOf = (secret: string, code: string, now: number): number | null => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = new TOTP({ ...SHAPE, secret }).validate({ token, timestamp: now, window: DRIFT })
  return delta === null ? null : Math.floor(now / 1000 / SHAPE.period) + delta
}
