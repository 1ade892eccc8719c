import type { PayloadRequest, Where } from 'payload'

import type { User } from '../../src/payload-types'
import { isPassword } from './hash'
import { noteSignIn, SINK } from './signIns'

/** Wrong passwords after which an account is locked, and for how long. */
export const MAX_ATTEMPTS = 5
export const LOCK_MS = 10 * 60 * 1000

type Stored = Pick<User, 'disabled' | 'hash' | 'id' | 'lockUntil' | 'loginAttempts' | 'salt'>

const isLocked = ({ lockUntil }: Stored, now: number) => Boolean(lockUntil && Date.parse(lockUntil) > now)

/** Counts an attempt before the password is looked at, so that many at once are no way around the limit. */
const count = async ({ payload }: PayloadRequest, account: Stored): Promise<number> => {
  const begin = { loginAttempts: 1, lockUntil: null }
  const again = { loginAttempts: { $inc: 1 } }
  const row = await payload.db.updateOne({
    collection: 'users',
    where: { id: { equals: account.id } },
    data: account.lockUntil ? begin : again,
  })
  const { loginAttempts } = row as { loginAttempts?: number }
  return loginAttempts ?? MAX_ATTEMPTS + 1
}

/** The same work where there is no account to count at. */
const countNowhere = (req: PayloadRequest): Promise<void> =>
  noteSignIn(req, { session: SINK, account: SINK, provenAt: new Date().toISOString() })

const write = async (req: PayloadRequest, account: Stored, data: Record<string, unknown>): Promise<void> => {
  await req.payload.db.updateOne({ collection: 'users', id: account.id, data, returning: false })
}

/** The account as it is stored, with its hash; null where there is none. */
export const storedAccount = ({ payload }: PayloadRequest, where: Where): Promise<User | null> =>
  payload.db.findOne<User>({ collection: 'users', where })

/**
 * Whether that is the password of an account that may be used. After five wrong ones it is locked for ten minutes
 * and even the right one is refused. An account that is unknown (null), disabled or locked takes the same work.
 */
export const tryPassword = async (
  req: PayloadRequest,
  account: User | null,
  password: string,
): Promise<boolean> => {
  const now = Date.now()
  const open = account && !account.disabled && !isLocked(account, now) ? account : null
  if (!open) {
    await countNowhere(req)
    await isPassword(account, password)
    await countNowhere(req)
    return false
  }
  const attempts = await count(req, open)
  const right = (await isPassword(open, password)) && attempts <= MAX_ATTEMPTS
  if (right) await write(req, open, { loginAttempts: 0, lockUntil: null })
  else if (attempts >= MAX_ATTEMPTS)
    await write(req, open, { lockUntil: new Date(now + LOCK_MS).toISOString() })
  else await countNowhere(req)
  return right
}
