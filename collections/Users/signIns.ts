import type { CollectionConfig, PayloadRequest } from 'payload'

import { shut, text } from './shut'

export const SIGN_INS = 'sign-ins'

/** A row that belongs to no session: see attempt.ts. */
export const SINK = 'nobody'

/** What is known of a session beside the account's own list of them: one row for each. */
export const signIns: CollectionConfig = shut(SIGN_INS, [
  text('session', { required: true, unique: true, index: true }),
  text('account', { required: true, index: true }),
  { name: 'provenAt', type: 'date' },
  // As the browser called itself.
  text('agent'),
])

interface SignIn {
  session: string
  account: string
  provenAt?: string | null
  agent?: string | null
}

/** What is noted of an account's sessions, by their ids. */
export const signInsOf = async (
  { payload }: PayloadRequest,
  account: string,
): Promise<Map<string, SignIn>> => {
  const { docs } = await payload.db.find<SignIn & { id: string }>({
    collection: SIGN_INS,
    where: { account: { equals: account } },
    pagination: false,
  })
  return new Map(docs.map((one) => [one.session, one]))
}

/** What is noted of a session, or null. */
export const signInOf = ({ payload }: PayloadRequest, session: string): Promise<SignIn | null> =>
  payload.db.findOne<SignIn & { id: string }>({
    collection: SIGN_INS,
    where: { session: { equals: session } },
  })

/** Notes something of a session. */
export const noteSignIn = async (
  { payload }: PayloadRequest,
  { session, ...data }: SignIn,
): Promise<void> => {
  await payload.db.upsert({
    collection: SIGN_INS,
    where: { session: { equals: session } },
    data: { session, ...data },
    returning: false,
  })
}
