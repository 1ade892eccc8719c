import crypto from 'node:crypto'

// Payload's own form of a password's hash, which its login reads.
const PREFIX = 'pbkdf2-sha256-v1:'
const NOW = { iterations: 600_000, length: 32 }
const OLD = { iterations: 25_000, length: 512 }

interface Hashed {
  hash: string
  salt: string
}

const derive = (password: string, salt: string, { iterations, length } = NOW): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    crypto.pbkdf2(password, salt, iterations, length, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )

/** A password as it is stored. */
export const hashPassword = async (password: string): Promise<Hashed> => {
  const salt = crypto.randomBytes(32).toString('hex')
  return { hash: `${PREFIX}${(await derive(password, salt)).toString('hex')}`, salt }
}

// Stands in for the hash of an account that isn't there, so that it takes the same work to say no.
const NOBODY: Hashed = { hash: PREFIX + '0'.repeat(2 * NOW.length), salt: '0'.repeat(64) }

type Stored = { [Key in keyof Hashed]?: string | null }

/** Whether that is the password. Where there is nothing to compare with, the same work is done for a no. */
export const isPassword = async (stored: Stored | null, password: string): Promise<boolean> => {
  const known = stored?.hash && stored.salt ? { hash: stored.hash, salt: stored.salt } : null
  const { hash, salt } = known ?? NOBODY
  const current = hash.startsWith(PREFIX)
  const wanted = Buffer.from(current ? hash.slice(PREFIX.length) : hash, 'hex')
  const key = await derive(password, salt, current ? NOW : OLD)
  return key.length === wanted.length && crypto.timingSafeEqual(key, wanted) && known !== null
}
