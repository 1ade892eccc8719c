import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { SqliteMigration } from '../../src/lib/database/sqlite/migrate'

// Its snapshots are only handed on.
interface DrizzleKit {
  generateDrizzleJson: (schema: Record<string, unknown>) => unknown
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

const isSqlite = (db: unknown): db is SQLiteAdapter =>
  typeof db === 'object' && db !== null && 'name' in db && db.name === 'sqlite'

/** The SQLite adapter of an instance; throws on MongoDB. */
export const sqliteOf = (payload: Payload): SQLiteAdapter => {
  const db: unknown = payload.db
  if (!isSqlite(db)) throw new Error('This instance is not on SQLite')
  return db
}

/** Makes the tables of a config that has no migrations of its own, as a migration: once, before `onInit`. */
export const tables: SqliteMigration = {
  name: 'tables',
  up: async ({ db, payload }) => {
    const adapter = sqliteOf(payload)
    const kit = adapter.requireDrizzleKit() as DrizzleKit
    const wanted = await kit.generateDrizzleJson(adapter.schema)
    for (const statement of await kit.generateMigration(adapter.defaultDrizzleSnapshot, wanted))
      await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
}
