import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import type { User } from '../../src/payload-types'
import { holds } from '../access'
import { readyForLinks, sendLink, type LinkOptions } from './link'
import { AccountError } from './refusals'
import type { Initiator } from './tokens'

export const byAdmin = ({ id, person }: Pick<User, 'id' | 'person'>): Initiator => ({
  account: id,
  person: person ?? id,
})

/** What came of the link to a new account's owner. */
type Sent = { sent: false; code: string; message: string } | { sent: true; sentTo: string; expiresAt: string }

const SENT = 'firstLink'

/** What came of the link that a request's new account was to get; null where none was due. */
export const linkSent = ({ context }: PayloadRequest): Sent | null =>
  (context[SENT] as Sent | undefined) ?? null

/** Whether somebody makes an account over the network, by REST or GraphQL. */
const isMade = (operation: string, req: PayloadRequest): boolean =>
  operation === 'create' && req.payloadAPI !== 'local' && holds(req.user, 'admin')

/** No account is begun whose owner could not be told. */
export const refuseWithoutLinks =
  (options: LinkOptions): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    if (isMade(operation, req)) readyForLinks(req, options)
    return args
  }

const send = async (req: PayloadRequest, account: User, options: LinkOptions): Promise<Sent> => {
  const issuedBy = byAdmin(req.user as User)
  try {
    return { sent: true, ...(await sendLink(req, account, { kind: 'first', issuedBy, ...options })) }
  } catch (error) {
    if (!(error instanceof AccountError)) throw error
    return { sent: false, code: error.data.code, message: error.message }
  }
}

/**
 * Mails the owner of a new account the link to his first password, whichever way the account was made. One that
 * waits for a second administrator is disabled: its link goes out when it is put in force.
 */
export const sendFirstLink =
  (options: LinkOptions): CollectionAfterOperationHook<CollectionSlug> =>
  async ({ operation, req, result }) => {
    const account = result as User
    if (isMade(operation, req) && !account.disabled) req.context[SENT] = await send(req, account, options)
    return result
  }
