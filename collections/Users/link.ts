import type { PayloadRequest } from 'payload'

import type { User } from '../../src/payload-types'
import { linkMessage } from './message'
import { AccountError } from './refusals'
import { issueToken, newSecret, noteToken, replaceTokens, type Initiator } from './tokens'

export const LINK_KINDS = ['first', 'reset'] as ('first' | 'reset')[]

/** What the accounts must know of the installation to send links. */
export interface LinkOptions {
  /** The address that people use, without a slash at its end. */
  publicUrl: string | undefined
  /**
   * Links may be made from the request's own address. Never in production, where a caller could choose it, but for
   * this machine's own, which leads nobody elsewhere.
   */
  local: boolean
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
const HOUR = 60 * 60 * 1000
const HOURS = { first: 72, reset: 72, forgot: 1 }

const originOf = (req: PayloadRequest, { publicUrl, local }: LinkOptions): string | null => {
  if (publicUrl) return publicUrl
  const own = req.url && URL.canParse(req.url) ? new URL(req.url) : null
  return own && (local || LOOPBACK.includes(own.hostname)) ? own.origin : null
}

/** Where links lead, or a refusal that says what is missing: nothing is begun where no link could be sent. */
export const readyForLinks = (req: PayloadRequest, options: LinkOptions): string => {
  if (req.payload.email.name === 'none') throw new AccountError(req, 'ACCOUNT_MAIL_UNSET')
  const origin = originOf(req, options)
  if (!origin) throw new AccountError(req, 'ACCOUNT_ADDRESS_UNSET')
  return origin
}

interface Asked {
  kind: 'first' | 'reset'
  /** The administrator who asked for it; null where its owner did. */
  issuedBy: Initiator | null
}

/**
 * Mails the owner of an account a link that sets his password, once. Older links stop working when it has gone out.
 * Throws where it can't be sent.
 */
export const sendLink = async (
  req: PayloadRequest,
  account: Pick<User, 'email' | 'id' | 'name'>,
  { kind, issuedBy, ...options }: Asked & LinkOptions,
): Promise<{ sentTo: string; expiresAt: string }> => {
  const { payload } = req
  const origin = readyForLinks(req, options)
  const own = issuedBy === null
  const hours = own ? HOURS.forgot : HOURS[kind]
  const secret = newSecret()
  const expiresAt = new Date(Date.now() + hours * HOUR).toISOString()
  const token = await issueToken(payload, { account: account.id, kind, secret, issuedBy, expiresAt })
  // Behind the # it is told to no server and no log.
  const link = `${origin}${payload.config.routes.admin}/password#${secret}`
  try {
    await payload.sendEmail(linkMessage({ to: account, kind, link, hours, own }))
  } catch (cause) {
    payload.logger.error({ err: cause, account: account.id, msg: 'A link could not be mailed' })
    await noteToken(payload, token.id, { state: 'replaced', failure: 'mail' })
    throw new AccountError(req, 'ACCOUNT_MAIL_FAILED')
  }
  await replaceTokens(payload, { account: account.id, kinds: LINK_KINDS, but: token.id })
  return { sentTo: account.email, expiresAt }
}
