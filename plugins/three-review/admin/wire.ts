import type { CollectionConfig, Config, Field } from 'payload'

import { RELEASED_AT, REVIEW_PUBLIC, REVIEW_STAGE } from '../store/standing'

// Payload finds components by these addresses, in its import map.
const PANEL = '@baling/three-review/admin#ReviewPanel'
const STATUS = '@baling/three-review/admin#ReviewStatus'
const FILTERS = '@baling/three-review/admin#ReviewFilters'
/** Of the fields that say where a document stands. */
export const STANDING_CELL = '@baling/three-review/admin#StandingCell'
/** For fields that aren't what editors wrote. */
export const NO_DIFF = '@baling/three-review/admin#NoDiff'
const SAVE = '@baling/three-review/admin#SaveButton'
const QUEUE = '@baling/three-review/admin#ReviewQueue'

const statusField: Field = {
  name: 'reviewStatus',
  type: 'ui',
  label: { zh: '审核状态', en: 'State of the review' },
  admin: { components: { Field: STATUS }, disableBulkEdit: true, disableListColumn: true },
}

const LAST = 'updatedAt'

/** Where its documents stand, before the day of their last save. */
const withStanding = (columns: string[] | undefined): string[] | undefined =>
  columns && [
    ...columns.filter((name) => name !== LAST),
    REVIEW_STAGE,
    REVIEW_PUBLIC,
    RELEASED_AT,
    ...columns.filter((name) => name === LAST),
  ]

/** The fields and the admin of a governed collection, with the review as a tab and its state atop the form. */
export const withReviewTab = (
  { admin = {}, fields }: CollectionConfig,
  more: readonly Field[],
): Pick<CollectionConfig, 'admin' | 'fields'> => {
  const { components = {} } = admin
  const { views = {} } = components
  const review = {
    Component: PANEL,
    path: '/review',
    tab: { href: '/review', label: ({ t }: { t: (key: string) => string }) => t('review:tab'), order: 150 },
  } as const
  return {
    fields: [statusField, ...fields, ...more],
    admin: {
      ...admin,
      defaultColumns: withStanding(admin.defaultColumns),
      components: {
        ...components,
        beforeListTable: [...(components.beforeListTable ?? []), FILTERS],
        edit: { SaveButton: SAVE, ...components.edit },
        views: { ...views, edit: { ...views.edit, review } },
      },
    } as CollectionConfig['admin'],
  }
}

/** The dashboard with what waits on top of it. */
export const withQueue = (admin: Config['admin'] = {}): Config['admin'] => ({
  ...admin,
  components: {
    ...admin.components,
    beforeDashboard: [...(admin.components?.beforeDashboard ?? []), QUEUE],
  },
})
