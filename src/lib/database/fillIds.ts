import { randomUUID } from 'node:crypto'

import {
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type Create,
  type Payload,
  type Upsert,
  ValidationError,
} from 'payload'

// Payload types what comes back as `any`; here it is only passed on.
type Write<Args> = (args: Args) => Promise<unknown>
type CreateArgs = Parameters<Create>[0]
type UpsertArgs = Parameters<Upsert>[0]

/**
 * Gives documents of collections with a text id a UUID when they are created without one, in place. It is the
 * innermost decorator: whatever wraps the adapter later is passed by no write.
 */
export const fillIds = (adapter: BaseDatabaseAdapter, payload: Payload): void => {
  const hasTextId = (slug: CollectionSlug) => payload.collections[slug]?.customIDType === 'text'
  const { create, upsert }: { create: Write<CreateArgs>; upsert: Write<UpsertArgs> } = adapter

  adapter.create = function (args) {
    if (!hasTextId(args.collection) || args.data.id) return create.call(adapter, args)
    return create.call(adapter, { ...args, data: { ...args.data, id: args.customID ?? randomUUID() } })
  }

  // The stock upsert lets the database make the id of a new row.
  adapter.upsert = async function (args) {
    if (!hasTextId(args.collection)) return upsert.call(adapter, args)
    // A copy each time: adapters change the data that they are given.
    const again = () => ({ ...args, data: { ...args.data }, returning: true })
    const update: Write<UpsertArgs> = (given) => adapter.updateOne(given)
    const updated = await update(again())
    if (updated) return updated
    try {
      return (await adapter.create(again())) as unknown
    } catch (error) {
      // Somebody else created it meanwhile.
      const found = error instanceof ValidationError && (await update(again()))
      if (!found) throw error
      return found
    }
  }
}
