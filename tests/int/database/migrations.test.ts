import { sql } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'
import { describe, expect, it, onTestFinished } from 'vitest'

import { database } from '../../../src/lib/database'
import type { SqliteMigration } from '../../../src/lib/database/sqlite/migrate'
import { migrations } from '../../../src/migrations'
import { sqliteUri } from '../../helpers/databases'
import { sqliteOf } from '../../helpers/tables'

let instances = 0
const start = async (uri: string, more: SqliteMigration[]) => {
  const config = buildConfig({
    collections: [{ slug: 'users', auth: true, fields: [] }],
    secret: 'a secret for tests only',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    db: database({ uri, prodMigrations: [...migrations, ...more] }),
  })
  const payload = await getPayload({ config, key: `migrations-${instances++}` })
  onTestFinished(() => payload.destroy())
  const rows = async (query: string) => (await sqliteOf(payload).client.execute(query)).rows
  const names = async () =>
    (await rows('SELECT name FROM payload_migrations ORDER BY rowid')).map(({ name }) => name)
  return { payload, rows, names }
}

const migration = (name: string, ...statements: string[]): SqliteMigration => ({
  name,
  up: async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
})

const HOUSES = migration(
  'houses',
  'CREATE TABLE houses (id TEXT PRIMARY KEY)',
  'CREATE TABLE rooms (house TEXT REFERENCES houses(id) ON DELETE CASCADE)',
  "INSERT INTO houses VALUES ('tower')",
  "INSERT INTO rooms VALUES ('tower')",
)

describe('migrations on SQLite', () => {
  it('run once, in order, and what was run is known', async () => {
    const uri = sqliteUri()
    const first = await start(uri, [HOUSES])
    const all = [...migrations, HOUSES].map(({ name }) => name)
    expect(await first.names()).toEqual(all)
    const second = await start(uri, [HOUSES, migration('more', "INSERT INTO houses VALUES ('hall')")])
    expect(await second.names()).toEqual([...all, 'more'])
    expect(await second.rows('SELECT * FROM houses')).toHaveLength(2)
  })

  it('rebuild a table without losing what refers to it', async () => {
    const uri = sqliteUri()
    await start(uri, [HOUSES])
    const rebuild = migration(
      'rebuild',
      'PRAGMA foreign_keys=OFF',
      'CREATE TABLE new_houses (id TEXT PRIMARY KEY, name TEXT)',
      'INSERT INTO new_houses (id) SELECT id FROM houses',
      'DROP TABLE houses',
      'ALTER TABLE new_houses RENAME TO houses',
      'PRAGMA foreign_keys=ON',
    )
    const { payload, rows } = await start(uri, [HOUSES, rebuild])
    expect(await rows('SELECT house FROM rooms')).toMatchObject([{ house: 'tower' }])
    const { client } = sqliteOf(payload)
    await expect(client.execute("INSERT INTO rooms VALUES ('nowhere')")).rejects.toThrow(/FOREIGN KEY/)
  })

  it('that fail, or leave rows that refer to nothing, change nothing and stop the start', async () => {
    const uri = sqliteUri()
    await start(uri, [HOUSES])
    const broken = migration('broken', "INSERT INTO houses VALUES ('hall')", 'INSERT INTO nothing VALUES (1)')
    await expect(start(uri, [HOUSES, broken])).rejects.toThrow(/broken failed/)
    const dangling = migration('dangling', "DELETE FROM houses WHERE id = 'tower'")
    await expect(start(uri, [HOUSES, dangling])).rejects.toThrow(/dangling failed/)
    const { rows, names } = await start(uri, [HOUSES])
    expect(await rows('SELECT id FROM houses')).toMatchObject([{ id: 'tower' }])
    expect(await names()).toHaveLength(migrations.length + 1)
  })
})
