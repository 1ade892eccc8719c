import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

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

/** Makes the tables of a config that has no migrations, unless they are there. */
export const createTables = async (payload: Payload): Promise<void> => {
  const db: unknown = payload.db
  if (!isSqlite(db)) return
  const { rows } = await db.client.execute("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'")
  if (rows.length > 0) return
  const kit = db.requireDrizzleKit() as DrizzleKit
  const wanted = await kit.generateDrizzleJson(db.schema)
  const statements = await kit.generateMigration(db.defaultDrizzleSnapshot, wanted)
  await db.client.executeMultiple(statements.join(';\n'))
}
