import {
  AuthenticationError,
  getFieldsToSign,
  jwtSign,
  type CollectionBeforeOperationHook,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'

import type { User } from '../../src/payload-types'
import { answer, secretsOf, textOf } from './answer'
import { requireRight, storedAccount, tryPassword } from './attempt'
import { AccountError, refusal } from './refusals'
import { noteSignIn } from './signIns'
import { isOn, turnOn } from './totp/store'
import { setUpOf } from './totp/setUp'

/** What a browser or client gets when somebody has signed in: as Payload's own login gives it. */
const signIn = async (req: PayloadRequest, account: User, more: object): Promise<Response> => {
  const { payload, t } = req
  const { config } = payload.collections.users
  const user = { ...account, collection: 'users' as const }
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
  const agent = req.headers.get('user-agent')?.slice(0, 300) ?? null
  if (sid) await noteSignIn(req, { session: sid, account: account.id, agent })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: account.email,
    user,
    ...(sid && { sid }),
  })
  const { tokenExpiration } = config.auth
  const { exp, token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  req.user = user
  const seen = await payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return Response.json(
    { message: t('authentication:passed'), exp, token, user: { ...seen, collection: 'users' }, ...more },
    { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } },
  )
}

/** Codes are required and this account has none yet: the first code of a new secret turns them on. */
const setUp = async (req: PayloadRequest, account: User, code: string): Promise<Response> => {
  const recoveryCodes = code ? await turnOn(req, account, { code, session: null }) : null
  if (recoveryCodes) return signIn(req, account, { recoveryCodes })
  if (code) throw new AccountError(req, 'ACCOUNT_WRONG_CODE', { field: 'code' })
  const asked = refusal(new AccountError(req, 'ACCOUNT_TOTP_SETUP', { field: 'code' }))
  const body = (await asked.json()) as object
  return Response.json({ ...body, setUp: await setUpOf(req, account) }, asked)
}

/**
 * `POST /api/users/login {email, password, code?}`. Whoever may not sign in is told the same, whether there is such
 * an account or not, and the same work is done.
 */
export const loginEndpoint = ({ totpRequired }: { totpRequired: boolean }): Endpoint => ({
  path: '/login',
  method: 'post',
  handler: answer(async (req) => {
    const email = textOf(req, 'email').trim().toLowerCase()
    const secrets = secretsOf(req)
    const account = email ? await storedAccount(req, { email: { equals: email } }) : null
    const verdict = await tryPassword(req, account, secrets)
    requireRight(req, verdict, () => new AuthenticationError(req.t))
    if (!account) throw new AuthenticationError(req.t)
    return totpRequired && !isOn(account) ? setUp(req, account, secrets.code) : signIn(req, account, {})
  }),
})

/** Payload's own login knows neither codes nor the same answer for all: it stays to the server's own code. */
export const refuseOtherLogins: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login' && req.payloadAPI !== 'local')
    throw new AccountError(req, 'ACCOUNT_LOGIN_ADDRESS')
  return args
}
