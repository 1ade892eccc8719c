import { randomBytes } from 'node:crypto'

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { FIRST_ADMINISTRATOR } from '../../src/lib/accounts'
import type { User } from '../../src/payload-types'
import { holds } from '../access'
import { hashPassword, isPassword } from './hash'
import { AccountError, languageOf } from './refusals'
import { brokenRule, ruleWords } from './rules'
import { endAllSessions } from './sessions'
import type { Initiator } from './tokens'

const CREDENTIALS = ['password', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration']

const isOwn = ({ user }: PayloadRequest, args: object) => 'id' in args && user?.id === args.id

/**
 * Nobody gives an account a password by writing the account: its owner sets it by a link, or changes it with the
 * present one. Calls of the server itself, without a user, may.
 */
export const refusePasswords: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as { data?: Record<string, unknown>; overrideAccess?: boolean }
  const writes = operation === 'create' || operation === 'update'
  const server = req.payloadAPI === 'local' && overrideAccess && !req.user
  // Whoever may not write it at all is told that by the rules of access.
  const mayWrite = overrideAccess || holds(req.user, 'admin') || isOwn(req, args)
  if (writes && !server && mayWrite && CREDENTIALS.some((name) => data?.[name]))
    throw new AccountError(req, 'ACCOUNT_PASSWORD_NOT_YOURS', { field: 'password' })
  return args
}

/** An account that is made without a password has one that nobody knows, until its owner sets his. */
export const lockNewAccount: CollectionBeforeChangeHook<User> = ({ data, operation }) =>
  operation === 'create' && !data.password
    ? { ...data, password: randomBytes(48).toString('base64url'), awaitsPassword: true }
    : data

/** The first administrator's password is the environment's, and no weaker than anybody's: the start says why. */
export const refuseWeakFirst: CollectionBeforeChangeHook<User> = ({ data, operation, req: { context } }) => {
  if (operation !== 'create' || !context[FIRST_ADMINISTRATOR]) return data
  const broken = brokenRule(data.password ?? '', data)
  if (broken) throw new Error(`BALING_ADMIN_PASSWORD must be: ${ruleWords(broken, 'en')}`)
  return data
}

/** Throws, at the field, where a new password breaks a rule. */
const checkNew = async (req: PayloadRequest, account: User, password: string): Promise<void> => {
  const broken = brokenRule(password, account) ?? ((await isPassword(account, password)) ? 'last' : null)
  if (!broken) return
  const rule = ruleWords(broken, languageOf(req))
  throw new AccountError(req, 'ACCOUNT_PASSWORD_WEAK', { field: 'password', values: { rule } })
}

interface NewPassword {
  password: string
  /** Who caused it, where it wasn't the owner himself. */
  initiator: Initiator | null
  /** The session that goes on; all others end. */
  keep?: string
  /** Called when the password is found good, before it is written; false stops it. */
  before?: () => Promise<boolean>
}

/**
 * Sets an account's password. Whoever watches writes to accounts finds who caused it in
 * `req.context.credential = { initiator: { account, person } | null }`.
 */
export const setPassword = async (
  req: PayloadRequest,
  account: User,
  { password, initiator, keep, before }: NewPassword,
): Promise<boolean> => {
  await checkNew(req, account, password)
  const hashed = await hashPassword(password)
  if (before && !(await before())) return false
  req.context['credential'] = { initiator }
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { ...hashed, awaitsPassword: false, loginAttempts: 0, lockUntil: null },
    req,
  })
  await endAllSessions(req, account.id, keep)
  return true
}
