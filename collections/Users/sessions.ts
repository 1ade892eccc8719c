import type { Endpoint, PayloadRequest } from 'payload'

import { answer } from './answer'
import { storedAccount } from './attempt'
import { anothers } from './totp/endpoints'

/** Ends an account's sessions, but for one where it is named. Gives how many ended. */
export const endAllSessions = async (req: PayloadRequest, id: string, keep?: string): Promise<number> => {
  const all = (await storedAccount(req, { id: { equals: id } }))?.sessions ?? []
  const sessions = all.filter((session) => session.id === keep)
  await req.payload.db.updateOne({ collection: 'users', id, data: { sessions }, req, returning: false })
  return all.length - sessions.length
}

/** `POST /api/users/:id/sign-out`: an administrator ends every session of somebody else. */
export const signOutEndpoint: Endpoint = {
  path: '/:id/sign-out',
  method: 'post',
  handler: answer(async (req) => ({ ended: await endAllSessions(req, (await anothers(req)).id) })),
}
