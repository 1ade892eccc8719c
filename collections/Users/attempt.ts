import type { PayloadRequest, Where } from 'payload'

import type { User } from '../../src/payload-types'
import { isPassword } from './hash'
import { AccountError } from './refusals'
import { noteSignIn, SINK } from './signIns'
import { isOn, takeCode } from './totp/store'

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

/** What came of an attempt. `code-missing`: the password is right, and a one-time code is wanted as well. */
export type Verdict = 'code-missing' | 'code-wrong' | 'right' | 'wrong'

/** Whether a right password is enough. */
const second = async (req: PayloadRequest, account: User, code: string): Promise<Verdict> => {
  if (!isOn(account)) return 'right'
  if (code === '') return 'code-missing'
  return (await takeCode(req, account, code)) ? 'right' : 'code-wrong'
}

const settle = async (
  req: PayloadRequest,
  account: Stored,
  { verdict, attempts }: { verdict: Verdict; attempts: number },
): Promise<void> => {
  if (verdict === 'right') await write(req, account, { loginAttempts: 0, lockUntil: null })
  // Half of the way: neither a failure nor a success.
  else if (verdict === 'code-missing') await write(req, account, { loginAttempts: { $inc: -1 } })
  else if (attempts >= MAX_ATTEMPTS)
    await write(req, account, { lockUntil: new Date(Date.now() + LOCK_MS).toISOString() })
  else await countNowhere(req)
}

/**
 * Whether that is the password of an account that may be used, and its one-time code where it takes one. After five
 * wrong ones of either it is locked for ten minutes and even the right one is refused. An account that is unknown
 * (null), disabled or locked takes the same work.
 */
export const tryPassword = async (
  req: PayloadRequest,
  account: User | null,
  { password, code }: { password: string; code: string },
): Promise<Verdict> => {
  const open = account && !account.disabled && !isLocked(account, Date.now()) ? account : null
  if (!open) {
    await countNowhere(req)
    await isPassword(account, password)
    await countNowhere(req)
    return 'wrong'
  }
  const attempts = await count(req, open)
  const known = (await isPassword(open, password)) && attempts <= MAX_ATTEMPTS
  const verdict = known ? await second(req, open, code) : 'wrong'
  await settle(req, open, { verdict, attempts })
  return verdict
}

/** Refuses what is not right; `wrong` says what a wrong password is told. */
export const requireRight = (req: PayloadRequest, verdict: Verdict, wrong: () => Error): void => {
  if (verdict === 'right') return
  if (verdict === 'wrong') throw wrong()
  const code = verdict === 'code-missing' ? 'ACCOUNT_CODE_REQUIRED' : 'ACCOUNT_WRONG_CODE'
  throw new AccountError(req, code, { field: 'code' })
}
