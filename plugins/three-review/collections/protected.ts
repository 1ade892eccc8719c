import type { CollectionConfig, Field } from 'payload'

/** Slugs of the collections that only the store writes. */
export const SLUGS = {
  ledger: 'review-ledger',
  candidates: 'review-candidates',
  texts: 'review-texts',
  authors: 'review-authors',
  claims: 'review-claims',
  masters: 'review-masters',
  runs: 'review-runs',
  followers: 'review-followers',
} as const

export type ProtectedSlug = (typeof SLUGS)[keyof typeof SLUGS]

const nobody = () => false

const text = (name: string, index = false): Field => ({ name, type: 'text', required: true, index })

/** A collection without endpoints, GraphQL, locks, versions or access: the store's raw writer is the only way in. */
const shut = (slug: ProtectedSlug, fields: Field[]): CollectionConfig => ({
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
  fields: [{ name: 'id', type: 'text', required: true }, ...fields],
})

export const protectedCollections: CollectionConfig[] = [
  // id: the entry's key, so that it is unique
  shut(SLUGS.ledger, [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    text('subject', true),
    text('hash'),
    text('entry'),
  ]),
  // id: the releaseId
  shut(SLUGS.candidates, [text('subject', true), text('locale'), text('fingerprint'), text('text')]),
  // id: the hash of salt and text
  shut(SLUGS.texts, [text('salt'), text('text')]),
  shut(SLUGS.authors, [
    text('subject', true),
    text('account', true),
    text('person'),
    text('locale'),
    { name: 'seq', type: 'number', required: true },
    text('at'),
  ]),
  // id: type:slug
  shut(SLUGS.claims, [text('subject', true)]),
  // id: the hash of the rest; media is the document that the master was made of
  shut(SLUGS.masters, [text('media', true), text('original'), text('master')]),
  // id: the name of a process that follows; seq: the last entry that it has taken in; at: its last sign, epoch ms
  shut(SLUGS.followers, [
    { name: 'seq', type: 'number', required: true },
    { name: 'at', type: 'number', required: true, index: true },
  ]),
  // id: the run; derived from the ledger, for lists only
  shut(SLUGS.runs, [
    text('subject', true),
    text('type', true),
    text('document'),
    text('title'),
    text('stage', true),
    text('outcome', true),
    { name: 'seq', type: 'number', required: true, index: true },
    text('submittedAt'),
    text('refs'),
  ]),
]
