import type { Endpoint, PayloadRequest } from 'payload'

import type { User } from '../../src/payload-types'
import { answer, personOf, textOf } from './answer'
import { storedAccount } from './attempt'
import { AccountError } from './refusals'
import { signInsOf } from './signIns'
import { anothers } from './totp/endpoints'

type Session = NonNullable<User['sessions']>[number]

const sessionsOf = async (req: PayloadRequest, id: string): Promise<Session[]> =>
  (await storedAccount(req, { id: { equals: id } }))?.sessions ?? []

const keep = async (req: PayloadRequest, id: string, sessions: Session[]): Promise<void> => {
  await req.payload.db.updateOne({ collection: 'users', id, data: { sessions }, req, returning: false })
}

/** Ends an account's sessions, but for one where it is named. Gives how many ended. */
export const endAllSessions = async (req: PayloadRequest, id: string, but?: string): Promise<number> => {
  const all = await sessionsOf(req, id)
  const sessions = all.filter((session) => session.id === but)
  await keep(req, id, sessions)
  return all.length - sessions.length
}

/** A session of one's own. `agent` is what the browser called itself, null where it wasn't noted. */
interface OwnSession {
  id: string
  createdAt: string | null
  expiresAt: string
  agent: string | null
  current: boolean
}

/** One's own sessions that still stand, this one first, then the newest. */
const own = async (req: PayloadRequest): Promise<OwnSession[]> => {
  const { id: account, session } = personOf(req)
  const noted = await signInsOf(req, account)
  const now = Date.now()
  return (await sessionsOf(req, account))
    .filter(({ expiresAt }) => Date.parse(expiresAt) > now)
    .map(({ id, createdAt = null, expiresAt }) => ({
      ...{ id, createdAt, expiresAt, current: id === session },
      agent: noted.get(id)?.agent ?? null,
    }))
    .sort(
      (one, other) =>
        Number(other.current) - Number(one.current) ||
        (other.createdAt ?? '').localeCompare(one.createdAt ?? ''),
    )
}

const end = async (req: PayloadRequest): Promise<OwnSession[]> => {
  const { id: account } = personOf(req)
  const wanted = textOf(req, 'session')
  const all = await sessionsOf(req, account)
  const left = all.filter(({ id }) => id !== wanted)
  if (left.length === all.length) throw new AccountError(req, 'ACCOUNT_NO_SESSION')
  await keep(req, account, left)
  return own(req)
}

/** One's own sessions, and the end of somebody else's by an administrator: `POST /api/users/:id/sign-out`. */
export const sessionEndpoints: Endpoint[] = [
  { path: '/sessions', method: 'get', handler: answer(async (req) => ({ sessions: await own(req) })) },
  { path: '/sessions/end', method: 'post', handler: answer(async (req) => ({ sessions: await end(req) })) },
  {
    path: '/:id/sign-out',
    method: 'post',
    handler: answer(async (req) => ({ ended: await endAllSessions(req, (await anothers(req)).id) })),
  },
]
