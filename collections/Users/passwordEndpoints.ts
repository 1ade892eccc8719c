import type { Endpoint, PayloadRequest } from 'payload'

import type { User } from '../../src/payload-types'
import { holds } from '../access'
import { answer, personOf, textOf } from './answer'
import { requireRight, storedAccount, tryPassword } from './attempt'
import { inBackground } from './background'
import { byAdmin, linkSent } from './firstLink'
import { LINK_KINDS, sendLink, type LinkOptions } from './link'
import { setPassword } from './password'
import { AccountError, languageOf } from './refusals'
import { allRules } from './rules'
import { openToken, spendToken, tokensOf, type Initiator, type Token } from './tokens'

const initiatorOf = (token: Token): Initiator | null =>
  token.issuedBy ? (JSON.parse(token.issuedBy) as Initiator) : null

/** What a link stands for, or a refusal: the same for one that is unknown, used, replaced or too late. */
const behindLink = async (req: PayloadRequest): Promise<{ token: Token; account: User }> => {
  const token = await openToken(req.payload, textOf(req, 'token'), LINK_KINDS)
  const account = token && (await storedAccount(req, { id: { equals: token.account } }))
  if (!account || account.disabled) throw new AccountError(req, 'ACCOUNT_LINK_INVALID')
  return { token, account }
}

const reset = async (req: PayloadRequest) => {
  const { token, account } = await behindLink(req)
  const set = await setPassword(req, account, {
    password: textOf(req, 'password'),
    initiator: initiatorOf(token),
    before: () => spendToken(req.payload, token),
  })
  if (!set) throw new AccountError(req, 'ACCOUNT_LINK_INVALID')
  return { message: req.t('authentication:passwordResetSuccessfully') }
}

const forgot = (req: PayloadRequest, options: LinkOptions) => {
  const email = textOf(req, 'email').toLowerCase().trim()
  // What is found out, and how long that takes, is nothing that the answer could tell.
  inBackground(req.payload, async () => {
    const account = await storedAccount(req, { email: { equals: email } })
    if (account && !account.disabled)
      await sendLink(req, account, { kind: 'reset', issuedBy: null, ...options })
  })
  return { message: req.t('general:success') }
}

/** The account of `/:id/…`, for an administrator. */
const asAdministrator = async (req: PayloadRequest): Promise<{ admin: User; account: User }> => {
  const admin = personOf(req)
  if (!holds(req.user, 'admin')) throw new AccountError(req, 'ACCOUNT_FORBIDDEN')
  const account = await storedAccount(req, { id: { equals: String(req.routeParams?.id) } })
  if (!account) throw new AccountError(req, 'ACCOUNT_NOT_FOUND')
  return { admin, account }
}

const link = async (req: PayloadRequest, options: LinkOptions) => {
  const { admin, account } = await asAdministrator(req)
  if (account.disabled) throw new AccountError(req, 'ACCOUNT_DISABLED')
  const issuedBy = byAdmin(admin)
  const kind = account.awaitsPassword ? 'first' : 'reset'
  return sendLink(req, account, { kind, issuedBy, ...options })
}

const lastLink = async (req: PayloadRequest) => {
  const { account } = await asAdministrator(req)
  const [last] = await tokensOf(req.payload, account.id, LINK_KINDS)
  const { state, failure = null, at, expiresAt = null } = last ?? {}
  return {
    awaitsPassword: account.awaitsPassword === true,
    link: last ? { state, failure, at, expiresAt } : null,
  }
}

const change = async (req: PayloadRequest) => {
  const { id, session } = personOf(req)
  const account = await storedAccount(req, { id: { equals: id } })
  const secrets = { password: textOf(req, 'current'), code: textOf(req, 'code').trim() }
  const wrong = () => new AccountError(req, 'ACCOUNT_WRONG_PASSWORD', { field: 'current' })
  requireRight(req, await tryPassword(req, account, secrets), wrong)
  if (!account) throw wrong()
  await setPassword(req, account, { password: textOf(req, 'password'), initiator: null, keep: session })
  return { message: req.t('authentication:passwordResetSuccessfully') }
}

/** Makes an account; `link` in the answer says what came of the mail to its owner. */
const open = async (req: PayloadRequest) => {
  const doc = await req.payload.create({
    collection: 'users',
    data: req.data as User,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const message = req.t('general:successfullyCreated', {
    label: languageOf(req) === 'zh' ? '账号' : 'Account',
  })
  return Response.json({ doc, message, link: linkSent(req) }, { status: 201 })
}

/** Mails the owner of an account that was put in force the link to his first password, unless one is on its way. */
export const firstLink =
  (options: LinkOptions) =>
  async (req: PayloadRequest, id: string): Promise<void> => {
    const account = await storedAccount(req, { id: { equals: id } })
    if (!account?.awaitsPassword || account.disabled || !holds(req.user, 'admin')) return
    const [last] = await tokensOf(req.payload, id, LINK_KINDS)
    if (last?.state === 'open') return
    await sendLink(req, account, { kind: 'first', issuedBy: byAdmin(personOf(req)), ...options })
  }

/** Passwords of accounts: links that set them, and the change of one's own. */
export const passwordEndpoints = (options: LinkOptions): Endpoint[] => [
  { path: '/', method: 'post', handler: answer(open) },
  {
    path: '/forgot-password',
    method: 'post',
    handler: answer((req) => Promise.resolve(forgot(req, options))),
  },
  { path: '/reset-password', method: 'post', handler: answer(reset) },
  {
    path: '/reset-password/check',
    method: 'post',
    handler: answer(async (req) => {
      const { token, account } = await behindLink(req)
      const { kind, expiresAt } = token
      return { kind, expiresAt, name: account.name, email: account.email, rules: allRules(languageOf(req)) }
    }),
  },
  { path: '/password', method: 'post', handler: answer(change) },
  { path: '/:id/link', method: 'get', handler: answer(lastLink) },
  { path: '/:id/link', method: 'post', handler: answer((req) => link(req, options)) },
]
