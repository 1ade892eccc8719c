import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { SqliteClient } from './client'
import type { Drizzle, Sessions } from './sessions'

/** As `migrate:create` writes it. */
export interface SqliteMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

interface Database {
  base: Drizzle
  client: SqliteClient
  payload: Payload
  sessions: Sessions
}

const names = async (db: Drizzle): Promise<Map<string, number>> => {
  const table = await db.all(sql`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`)
  if (table.length === 0) return new Map()
  const rows = await db.all<{ name: string; batch: number }>(sql`SELECT name, batch FROM payload_migrations`)
  return new Map(rows.map((row) => [row.name, Number(row.batch)]))
}

const run = async (
  { payload, sessions }: Database,
  migration: SqliteMigration,
  req: PayloadRequest,
): Promise<void> => {
  const db = sessions.find(await req.transactionID)?.db
  if (!db) throw new Error('A migration needs a transaction')
  const ran = await names(db)
  // Another process may have been quicker while this one waited for the file.
  if (ran.has(migration.name)) return
  payload.logger.info(`Migrating: ${migration.name}`)
  await migration.up({ db, payload, req })
  const broken = await db.all(sql`PRAGMA foreign_key_check`)
  if (broken.length > 0) throw new Error(`${broken.length} rows would refer to rows that don't exist`)
  const batch = Math.max(0, ...ran.values()) + 1
  await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch }, req })
}

/**
 * Runs what hasn't run, each migration in a transaction of its own without enforcing foreign keys (a table is
 * rebuilt by dropping it, which would cascade), and checks them before the commit. Throws instead of exiting.
 */
export const migrate = async (database: Database, migrations: SqliteMigration[]): Promise<void> => {
  const { base, client, payload, sessions } = database
  const ran = await names(base)
  client.foreignKeys = false
  try {
    for (const migration of migrations) {
      if (ran.has(migration.name)) continue
      const req = await createLocalReq({}, payload)
      const id = await sessions.begin()
      req.transactionID = id
      try {
        await run(database, migration, req)
        await sessions.commit(id)
      } catch (cause) {
        await sessions.rollback(id)
        throw new Error(`Migration ${migration.name} failed; nothing of it was kept`, { cause })
      }
    }
  } finally {
    client.foreignKeys = true
  }
}
