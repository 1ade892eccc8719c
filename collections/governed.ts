import type { CollectionConfig, Field, Tab } from 'payload'

import { editors, staff } from './access'
import { words } from './words'

interface Governed {
  slug: string
  labels: Required<Pick<NonNullable<CollectionConfig['labels']>, 'plural' | 'singular'>>
  description: ReturnType<typeof words>
  columns: string[]
  tabs: Tab[]
  sidebar: Field[]
}

const beside = (field: Field) => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/**
 * A collection whose documents become public through the review alone: Payload keeps working copies and their
 * history, and has nothing that publishes. Staff read, editors write.
 */
export const governed = ({
  slug,
  labels,
  description,
  columns,
  tabs,
  sidebar,
}: Governed): CollectionConfig => ({
  slug,
  labels,
  versions: { drafts: false, maxPerDoc: 50 },
  trash: true,
  access: {
    read: staff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: columns,
    listSearchableFields: ['title', 'slug', 'summary'],
    group: words('内容', 'Content'),
    description,
    disableCopyToLocale: true,
  },
  fields: [{ type: 'tabs', tabs }, ...sidebar.map(beside)],
})
