import type { CollectionConfig, Config, Field } from 'payload'

// Payload finds components by these addresses, in its import map.
const PANEL = '@baling/three-review/admin#ReviewPanel'
const STATUS = '@baling/three-review/admin#ReviewStatus'
const SAVE = '@baling/three-review/admin#SaveButton'
const QUEUE = '@baling/three-review/admin#ReviewQueue'

const statusField: Field = {
  name: 'reviewStatus',
  type: 'ui',
  label: { zh: '审核状态', en: 'State of the review' },
  admin: { components: { Field: STATUS }, disableBulkEdit: true, disableListColumn: true },
}

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
      components: {
        ...components,
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
