import type { PayloadRequest } from 'payload'

import type { User } from '../../../src/payload-types'
import { stepOf } from './code'
import { hashRecoveryCode, lockSecret, newRecoveryCodes, newSecret, openSecret } from './secret'

/** The part of an account that one-time codes stand in. None of it is ever read by anybody. */
export type Coded = Pick<
  User,
  'id' | 'sessions' | 'totpPending' | 'totpRecovery' | 'totpSecret' | 'totpSince' | 'totpStep'
>

const OFF = { totpSecret: null, totpPending: null, totpStep: null, totpRecovery: null, totpSince: null }

const keys = ({ payload }: PayloadRequest, { id }: Coded) => ({ account: id, secret: payload.secret })

const write = (req: PayloadRequest, { id }: Coded, data: Record<string, unknown>): Promise<unknown> =>
  req.payload.db.updateOne({ collection: 'users', id, data, req })

/** Ends the other sessions when codes are turned on or off. By itself: SQLite's adapter writes rows of a list so. */
const endOthers = async (req: PayloadRequest, { id, sessions }: Coded, own: string | null): Promise<void> => {
  const kept = (sessions ?? []).filter((session) => session.id === own)
  await req.payload.db.updateOne({ collection: 'users', id, data: { sessions: kept }, req, returning: false })
}

/** Whether signing in takes a code. */
export const isOn = ({ totpSecret }: Pick<Coded, 'totpSecret'>): boolean => Boolean(totpSecret)

const hashesOf = ({ totpRecovery }: Coded): string[] => totpRecovery?.split(' ').filter(Boolean) ?? []

export const recoveryLeft = (account: Coded): number => hashesOf(account).length

/** Uses up a recovery code. False where it is none, or somebody else is just using one. */
const takeRecoveryCode = async (req: PayloadRequest, account: Coded, code: string): Promise<boolean> => {
  const hash = hashRecoveryCode(code, req.payload.secret)
  const hashes = hashesOf(account)
  if (!hashes.includes(hash)) return false
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'users',
    where: { and: [{ id: { equals: account.id } }, { totpRecovery: { equals: account.totpRecovery } }] },
    data: { totpRecovery: hashes.filter((one) => one !== hash).join(' ') },
  })
  return Boolean(taken)
}

/** Whether that is a code of the account that was never used: each is good once (RFC 6238 §5.2). */
export const takeCode = async (req: PayloadRequest, account: Coded, code: string): Promise<boolean> => {
  if (!account.totpSecret) return false
  const step = stepOf(openSecret(account.totpSecret, keys(req, account)), code, Date.now())
  if (step === null) return takeRecoveryCode(req, account, code)
  const taken: unknown = await req.payload.db.updateOne({
    collection: 'users',
    where: { and: [{ id: { equals: account.id } }, { totpStep: { less_than: step } }] },
    data: { totpStep: step },
  })
  return Boolean(taken)
}

/** Begins to set codes up: a secret that counts once a code of it has come back. Gives the secret in Base32. */
export const begin = async (req: PayloadRequest, account: Coded): Promise<string> => {
  const pending = account.totpPending ? openSecret(account.totpPending, keys(req, account)) : null
  const secret = pending ?? newSecret()
  if (!pending) await write(req, account, { totpPending: lockSecret(secret, keys(req, account)) })
  return secret
}

/** Turns codes on with the first of them, and ends the other sessions. Gives recovery codes; null for a wrong code. */
export const turnOn = async (
  req: PayloadRequest,
  account: Coded,
  { code, session }: { code: string; session: string | null },
): Promise<string[] | null> => {
  const { totpPending } = account
  const step = totpPending ? stepOf(openSecret(totpPending, keys(req, account)), code, Date.now()) : null
  if (step === null) return null
  const codes = newRecoveryCodes()
  await write(req, account, {
    totpSecret: totpPending,
    totpPending: null,
    totpStep: step,
    totpRecovery: codes.map((one) => hashRecoveryCode(one, req.payload.secret)).join(' '),
    totpSince: new Date().toISOString(),
  })
  await endOthers(req, account, session)
  return codes
}

/** Turns codes off and ends the other sessions; all of them where somebody else does it. */
export const turnOff = async (req: PayloadRequest, account: Coded, session: string | null): Promise<void> => {
  await write(req, account, OFF)
  await endOthers(req, account, session)
}
