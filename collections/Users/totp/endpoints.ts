import type { Endpoint, PayloadRequest } from 'payload'

import type { User } from '../../../src/payload-types'
import { holds } from '../../access'
import { answer, personOf, secretsOf } from '../answer'
import { requireRight, storedAccount, tryPassword } from '../attempt'
import { AccountError, wrongPassword } from '../refusals'
import { setUpOf } from './setUp'
import { isOn, recoveryLeft, turnOff, turnOn } from './store'

const byId = async (req: PayloadRequest, id: unknown): Promise<User> => {
  const account = await storedAccount(req, { id: { equals: id } })
  if (!account) throw new AccountError(req, 'ACCOUNT_NOT_FOUND')
  return account
}

/** One's own account, once the password (and the code, where one is wanted) has been given again. */
const proven = async (req: PayloadRequest) => {
  const { id, session } = personOf(req)
  const account = await byId(req, id)
  requireRight(req, await tryPassword(req, account, secretsOf(req)), () => wrongPassword(req))
  return { account: await byId(req, id), session }
}

const post = (path: string, run: (req: PayloadRequest) => Promise<unknown>): Endpoint => ({
  path,
  method: 'post',
  handler: answer(run),
})

/** An administrator, asking about somebody else's account. */
export const anothers = async (req: PayloadRequest): Promise<User> => {
  const person = personOf(req)
  if (!holds(req.user, 'admin')) throw new AccountError(req, 'ACCOUNT_FORBIDDEN')
  const account = await byId(req, req.routeParams?.['id'])
  if (account.id === person.id) throw new AccountError(req, 'ACCOUNT_OWN')
  return account
}

/** One-time codes of one's own account under `/api/users/totp`, and their reset by an administrator. */
export const totpEndpoints = ({ totpRequired }: { totpRequired: boolean }): Endpoint[] => [
  {
    path: '/totp',
    method: 'get',
    handler: answer(async (req) => {
      const account = await byId(req, personOf(req).id)
      const since = account.totpSince ?? null
      return { since, recoveryLeft: recoveryLeft(account), required: totpRequired }
    }),
  },
  post('/totp/start', async (req) => {
    const { account } = await proven(req)
    if (isOn(account)) throw new AccountError(req, 'ACCOUNT_TOTP_ON')
    return setUpOf(req, account)
  }),
  post('/totp/confirm', async (req) => {
    const { id, session } = personOf(req)
    const account = await byId(req, id)
    if (isOn(account)) throw new AccountError(req, 'ACCOUNT_TOTP_ON')
    if (!account.totpPending) throw new AccountError(req, 'ACCOUNT_TOTP_OFF')
    const recoveryCodes = await turnOn(req, account, { code: secretsOf(req).code, session })
    if (!recoveryCodes) throw new AccountError(req, 'ACCOUNT_WRONG_CODE', { field: 'code' })
    return { recoveryCodes }
  }),
  post('/totp/remove', async (req) => {
    const { account, session } = await proven(req)
    if (!isOn(account)) throw new AccountError(req, 'ACCOUNT_TOTP_OFF')
    if (totpRequired) throw new AccountError(req, 'ACCOUNT_TOTP_KEPT')
    await turnOff(req, account, session)
    return { since: null }
  }),
  post('/:id/totp/reset', async (req) => {
    const account = await anothers(req)
    if (!isOn(account)) throw new AccountError(req, 'ACCOUNT_TOTP_OFF')
    await turnOff(req, account, null)
    req.payload.logger.warn(
      { account: account.id, by: req.user?.id },
      'one-time codes reset by an administrator',
    )
    return { since: null }
  }),
]
