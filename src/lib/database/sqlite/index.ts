import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { fillIds } from '../fillIds'
import { guard } from './guard'
import type { SqliteMigration } from './migrate'

export interface SqliteOptions {
  /** `file:…`, relative to the working directory or absolute. */
  uri: string
  migrationDir?: string
  migrations?: SqliteMigration[]
  waitMs?: number
}

/** The path that a `file:` address names. Throws where there is none: in memory, another host, parameters. */
export const sqliteFile = (uri: string): string => {
  if (!uri.startsWith('file:') || /[?#]|:memory:/.test(uri))
    throw new Error(`${uri} doesn't name a file: write file:/path/to/baling.db`)
  if (uri.startsWith('file:/')) return fileURLToPath(uri)
  return path.resolve(decodeURIComponent(uri.slice('file:'.length)))
}

/** Payload's SQLite adapter with one writer at a time and honest transactions. */
export const sqlite = (options: SqliteOptions): DatabaseAdapterObj => {
  const file = sqliteFile(options.uri)
  const stock = sqliteAdapter({
    client: { url: options.uri },
    allowIDOnCreate: true,
    blocksAsJSON: true,
    idType: 'uuid',
    push: false,
    migrationDir: options.migrationDir,
    transactionOptions: {},
    wal: true,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      fillIds(adapter, args.payload)
      return guard(adapter, {
        file,
        waitMs: options.waitMs ?? 30_000,
        migrations: options.migrations ?? [],
      })
    },
  }
}
