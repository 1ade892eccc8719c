import type { CollectionConfig, Plugin, TextField } from 'payload'

/** A UUID that nobody types: the database adapter fills it (fillIds). */
const idField: TextField = {
  name: 'id',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

const withTextId = (collection: CollectionConfig): CollectionConfig =>
  collection.fields.some((field) => 'name' in field && field.name === 'id')
    ? collection
    : { ...collection, fields: [{ ...idField }, ...collection.fields] }

/**
 * Gives every collection of the config a UUID text id, alike on every database. The last plugin, so that it sees the
 * collections of the others; those that Payload adds itself keep their own kind.
 */
export const textIds = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(withTextId) ?? [],
})
