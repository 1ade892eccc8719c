import type { CollectionConfig, Field, Tab } from 'payload'

import { editors, staff } from './access'
import { COPY_LANGUAGE, DUPLICATE_FROM } from './admin/components'
import { proposals } from './admin/server/endpoints'
import { words } from './words'

/** The groups of the sidebar. */
export const GROUPS = {
  heritage: words('文化遗产', 'Heritage'),
  tourism: words('旅游', 'Tourism'),
  events: words('活动与场馆', 'Events and venues'),
  news: words('新闻与数据', 'News and figures'),
}

interface Governed {
  slug: string
  labels: Required<Pick<NonNullable<CollectionConfig['labels']>, 'plural' | 'singular'>>
  description: ReturnType<typeof words>
  group: keyof typeof GROUPS
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
  group,
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
  endpoints: proposals(slug),
  admin: {
    useAsTitle: 'title',
    defaultColumns: columns,
    listSearchableFields: ['title', 'slug', 'summary'],
    group: GROUPS[group],
    description,
    disableCopyToLocale: true,
    components: { edit: { beforeDocumentControls: [COPY_LANGUAGE, DUPLICATE_FROM] } },
  },
  fields: [{ type: 'tabs', tabs }, ...sidebar.map(beside)],
})
