import type { BaseDatabaseAdapter } from 'payload'

interface Row {
  id: string
}

/** What is used of Payload's two kinds of adapter. */
interface Mongo {
  collections: Record<string, { insertMany(rows: readonly object[], options: object): Promise<unknown> }>
}
interface Drizzle {
  tables: Record<string, unknown>
  drizzle: { insert(table: unknown): { values(rows: readonly object[]): PromiseLike<unknown> } }
}

/** Rows of one INSERT: SQLite binds at most 32,766 values. */
const ROWS = 500

const isMongo = (adapter: object): adapter is Mongo => 'name' in adapter && adapter.name === 'mongoose'
const isDrizzle = (adapter: object): adapter is Drizzle => 'drizzle' in adapter && 'tables' in adapter

/**
 * Writes many rows of a collection that is nothing but columns, in their order. Where one can't be, it throws, and
 * some of those before it stand: a beginning of them, without a gap.
 */
export const insertMany = async (
  adapter: BaseDatabaseAdapter,
  collection: string,
  rows: readonly Row[],
): Promise<void> => {
  if (isMongo(adapter)) {
    const documents = rows.map(({ id, ...row }) => ({ _id: id, ...row }))
    await adapter.collections[collection]?.insertMany(documents, { ordered: true, lean: true })
    return
  }
  if (!isDrizzle(adapter)) throw new TypeError(`${adapter.name} can't write many rows at once`)
  const table = adapter.tables[collection.replaceAll('-', '_')]
  for (let from = 0; from < rows.length; from += ROWS)
    await adapter.drizzle.insert(table).values(rows.slice(from, from + ROWS))
}
