import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type PayloadRequest, readMigrationFiles } from 'payload'

import { SqliteClient } from './client'
import { migrate, type SqliteMigration } from './migrate'
import { Sessions, type Drizzle } from './sessions'

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof SQLiteAdapter)[]

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

export interface GuardOptions {
  file: string
  /** How long a write waits for its turn, in this process and for others, in milliseconds. */
  waitMs: number
  /** Run when connecting, whatever NODE_ENV says. */
  migrations: SqliteMigration[]
}

/** Makes Payload's adapter safe, in place: see the methods of Sessions and SqliteClient for what that means. */
export const guard = (adapter: SQLiteAdapter, options: GuardOptions): SQLiteAdapter => {
  let base: Drizzle | undefined
  const mainDrizzle = () => {
    if (!base) throw new Error('The database is not connected')
    return base
  }
  adapter.sessions = {}
  const sessions = new Sessions(mainDrizzle, adapter.sessions)
  // Calls without a transaction's id, reads included, see the transaction that they run in.
  Object.defineProperty(adapter, 'drizzle', {
    enumerable: true,
    get: () => sessions.current()?.db ?? base,
    set: (value: Drizzle | undefined) => (base = value),
  })

  adapter.beginTransaction = sessions.begin
  adapter.commitTransaction = async (id) => sessions.commit(await id)
  adapter.rollbackTransaction = async (id) => sessions.rollback(await id)

  for (const name of WRITES) {
    const original = adapter[name] as Write
    const guarded: Write = async (args) =>
      sessions.write(await args.req?.transactionID, () => original.call(adapter, args))
    Object.assign(adapter, { [name]: guarded })
  }

  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  let client: SqliteClient | undefined

  const runMigrations = async (migrations: SqliteMigration[]) => {
    if (client) await migrate({ base: mainDrizzle(), client, payload: adapter.payload, sessions }, migrations)
  }
  adapter.migrate = async (args) =>
    runMigrations(args?.migrations ?? (await readMigrationFiles({ payload: adapter.payload })))
  adapter.connect = async (args) => {
    client = await SqliteClient.open(options.file, options.waitMs)
    adapter.client = client
    await connect?.(args)
    await runMigrations(options.migrations)
  }
  adapter.destroy = async () => {
    await sessions.rollbackAll()
    await client?.shutdown()
    client = undefined
    Reflect.deleteProperty(adapter, 'client')
    await destroy?.()
  }
  return adapter
}
