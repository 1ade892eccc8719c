import type { Endpoint } from 'payload'

import { answer } from './answer'
import { anothers } from './totp/endpoints'

/** `POST /api/users/:id/sign-out`: an administrator ends every session of somebody else. */
export const signOutEndpoint: Endpoint = {
  path: '/:id/sign-out',
  method: 'post',
  handler: answer(async (req) => {
    const { id, sessions } = await anothers(req)
    await req.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, req, returning: false })
    return { ended: sessions?.length ?? 0 }
  }),
}
