import type { CollectionConfig, Field } from 'payload'

import { nobody } from '../access'

export const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })

/** A collection that the server alone writes and reads: no endpoint, no GraphQL, no access, nothing in the admin. */
export const shut = (slug: string, fields: Field[]): CollectionConfig => ({
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
