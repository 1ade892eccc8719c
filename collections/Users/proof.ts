import type { Endpoint, PayloadRequest } from 'payload'

import { answer, callerOf, personOf, secretsOf } from './answer'
import { requireRight, storedAccount, tryPassword } from './attempt'
import { wrongPassword } from './refusals'
import { noteSignIn, signInOf } from './signIns'

const time = (value: string | null | undefined): number | null => (value ? Date.parse(value) : null)

/**
 * When whoever asks last proved, in this session, that he knows his password: epoch ms. Logging in is a proof.
 * Null where nobody is signed in, and for API keys.
 */
export const provenAt = async (req: PayloadRequest): Promise<number | null> => {
  const user = callerOf(req)
  const sid = user?._sid
  if (!user || !sid) return null
  const signedIn = time(user.sessions?.find(({ id }) => id === sid)?.createdAt)
  const again = time((await signInOf(req, sid))?.provenAt)
  return signedIn !== null && again !== null ? Math.max(signedIn, again) : (again ?? signedIn)
}

/** Proves the password of one's own account: `{ password, code? }`. `goodFor` is in ms. */
export const proofEndpoints = (goodFor: number): Endpoint[] => {
  const until = (at: number | null) => (at === null ? null : new Date(at + goodFor).toISOString())
  return [
    {
      path: '/prove',
      method: 'get',
      handler: answer(async (req) => {
        personOf(req)
        return { provenUntil: until(await provenAt(req)), code: Boolean(callerOf(req)?.totpSince) }
      }),
    },
    {
      path: '/prove',
      method: 'post',
      handler: answer(async (req) => {
        const { id, session } = personOf(req)
        const account = await storedAccount(req, { id: { equals: id } })
        const verdict = await tryPassword(req, account, secretsOf(req))
        requireRight(req, verdict, () => wrongPassword(req))
        const now = Date.now()
        await noteSignIn(req, { session, account: id, provenAt: new Date(now).toISOString() })
        return { provenUntil: until(now) }
      }),
    },
  ]
}
