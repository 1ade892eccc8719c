import type { DatabaseAdapterObj } from 'payload'

import { mongodb } from './mongodb'
import { sqlite } from './sqlite'
import type { SqliteMigration } from './sqlite/migrate'

export { textIds } from './textIds'

export interface DatabaseOptions {
  /** `file:…` is SQLite, `mongodb://…` MongoDB. */
  uri: string
  /** Where `migrate:create` writes; SQLite only. */
  migrationDir?: string
  /** Run when connecting, in every NODE_ENV; SQLite only. */
  prodMigrations?: SqliteMigration[]
}

/** The database that an address names. */
export const database = ({ uri, migrationDir, prodMigrations }: DatabaseOptions): DatabaseAdapterObj =>
  uri.startsWith('mongodb') ? mongodb(uri) : sqlite({ uri, migrationDir, migrations: prodMigrations })
