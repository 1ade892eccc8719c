import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { nobody } from '../access'

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })

/** A collection that the server alone writes and reads: no endpoint, no GraphQL, no access, nothing in the admin. */
const shut = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: {
    admin: nobody,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: { hidden: true, enableRichTextLink: false, enableRichTextRelationship: false },
  disableDuplicate: true,
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  versions: false,
  fields,
})

export const SIGN_INS = 'sign-ins'

/** A row that belongs to no session: see attempt.ts. */
export const SINK = 'nobody'

/** What is known of a session beside the account's own list of them: one row for each. */
export const signIns: CollectionConfig = shut(SIGN_INS, [
  text('session', { required: true, unique: true, index: true }),
  text('account', { required: true, index: true }),
  { name: 'provenAt', type: 'date' },
])

interface SignIn {
  session: string
  account: string
  provenAt?: string | null
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
