import type { CollectionConfig, Field } from 'payload'

import type { Review } from '../review/context'
import { accountEndpoints } from './endpoints'

// Payload finds components by these addresses, in its import map.
const CHANGES = '@baling/three-review/admin#AccountChanges'
const SAVE = '@baling/three-review/admin#AccountSave'

const changesField: Field = {
  name: 'accountChanges',
  type: 'ui',
  label: { zh: '账号变更', en: 'Changes of this account' },
  admin: { components: { Field: CHANGES }, disableBulkEdit: true, disableListColumn: true },
}

const withPanel = (admin: CollectionConfig['admin'] = {}): CollectionConfig['admin'] => ({
  ...admin,
  components: { ...admin.components, edit: { ...admin.components?.edit, SaveButton: SAVE } },
})

/** The accounts' collection with the review's endpoints, its panel, and a save that asks where it takes two. */
export const governAccounts = (collection: CollectionConfig, review: () => Review): CollectionConfig => ({
  ...collection,
  admin: withPanel(collection.admin),
  fields: [changesField, ...collection.fields],
  endpoints: [...(collection.endpoints || []), ...accountEndpoints(collection, review)],
})
