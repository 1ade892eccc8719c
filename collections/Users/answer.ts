import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import type { User } from '../../src/payload-types'
import { isStaff } from '../access'
import { AccountError, refusal } from './refusals'

/** Wraps a function as a handler: what it gives is sent as JSON, what it refuses in the caller's language. */
export const answer =
  (run: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] =>
  async (req) => {
    try {
      await addDataAndFileToRequest(req)
      const result = await run(req)
      if (result instanceof Response) return result
      return Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (error instanceof AccountError) return refusal(error)
      throw error
    }
  }

/** A text of the body; empty where it is missing or something else. */
export const textOf = ({ data }: PayloadRequest, name: string): string => {
  const value: unknown = data?.[name]
  return typeof value === 'string' ? value : ''
}

/** The password and the one-time code of a body. */
export const secretsOf = (req: PayloadRequest) => ({
  password: textOf(req, 'password'),
  code: textOf(req, 'code').trim(),
})

/** An account as Payload's strategies hand it over: with the session, or the way, that it came by. */
type Caller = User & { _sid?: string; _strategy?: string }

/** Who asks, whoever it is. */
export const callerOf = ({ user }: PayloadRequest): Caller | null => user

/** The person who is signed in, with his session. Throws for anybody else, API keys included. */
export const personOf = (req: PayloadRequest): User & { session: string } => {
  const user = callerOf(req)
  if (!user || !isStaff(user)) throw new AccountError(req, 'ACCOUNT_NOT_SIGNED_IN')
  if (user._strategy === 'api-key' || !user._sid) throw new AccountError(req, 'ACCOUNT_API_KEY')
  return { ...user, session: user._sid }
}
