import { setTimeout as delay } from 'node:timers/promises'

import { createClient } from '@libsql/client'
import mongoose from 'mongoose'

export type Row = Record<string, string | number>

/** The database's own client, beside the platform: whoever holds it can write anything. */
export interface Tamperer extends AsyncDisposable {
  rows(collection: string): Promise<Row[]>
  /** Sets one column of the row that has that id. */
  set(collection: string, id: string | number, column: Row): Promise<void>
  remove(collection: string, id: string | number): Promise<void>
}

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'

/** Waits for the lock without standing in the way of a platform of the same process that holds it. */
const onceFree = async <T>(write: () => Promise<T>): Promise<T> => {
  for (const until = Date.now() + 30_000; ;) {
    try {
      return await write()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await delay(10)
    }
  }
}

const sqlite = (uri: string): Tamperer => {
  const client = createClient({ url: uri })
  const table = (collection: string) => collection.replaceAll('-', '_')
  return {
    async rows(collection) {
      const { rows, columns } = await client.execute(`SELECT * FROM ${table(collection)} ORDER BY id`)
      if (rows.length === 0) throw new Error(`Nothing is in ${collection}`)
      return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] as string])))
    },
    async set(collection, id, column) {
      const [name = '', value = ''] = Object.entries(column)[0] ?? []
      const sql = `UPDATE ${table(collection)} SET ${name} = ? WHERE id = ?`
      const { rowsAffected } = await onceFree(() => client.execute({ sql, args: [value, id] }))
      if (rowsAffected !== 1) throw new Error(`There is no ${id} in ${collection}`)
    },
    async remove(collection, id) {
      const sql = `DELETE FROM ${table(collection)} WHERE id = ?`
      await onceFree(() => client.execute({ sql, args: [id] }))
    },
    [Symbol.asyncDispose]: () => {
      client.close()
      return Promise.resolve()
    },
  }
}

const mongodb = async (uri: string): Promise<Tamperer> => {
  const connection = await mongoose.createConnection(uri).asPromise()
  // Mongoose stores a collection under the plural of its slug.
  const plural = mongoose.pluralize() ?? String
  const of = (collection: string) => connection.collection<Row & { _id: string }>(plural(collection))
  return {
    async rows(collection) {
      const found = await of(collection).find({}).sort({ _id: 1 }).toArray()
      if (found.length === 0) throw new Error(`Nothing is in ${collection}`)
      return found.map(({ _id, ...rest }) => {
        const { __v: _, ...row } = rest
        return { id: String(_id), ...row }
      })
    },
    async set(collection, id, column) {
      const [name, value] = Object.entries(column)[0] ?? []
      if (name !== 'id') {
        const { matchedCount } = await of(collection).updateOne({ _id: String(id) }, { $set: column })
        if (matchedCount !== 1) throw new Error(`There is no ${id} in ${collection}`)
        return
      }
      // MongoDB changes no _id: the row goes and comes back under the other one.
      const row = await of(collection).findOne({ _id: String(id) })
      await of(collection).deleteOne({ _id: String(id) })
      await of(collection).insertOne({ ...row, _id: String(value) })
    },
    async remove(collection, id) {
      await of(collection).deleteOne({ _id: String(id) })
    },
    [Symbol.asyncDispose]: () => connection.close(),
  }
}

export const tamper = async (uri: string): Promise<Tamperer> =>
  uri.startsWith('mongodb') ? mongodb(uri) : sqlite(uri)

/** The same value with one byte changed, at a random place. */
export const changed = (value: string | number): string | number => {
  if (typeof value === 'number') return value + 1000
  const at = Math.floor(Math.random() * value.length)
  const [from, to] = value[at] === '3' ? ['3', '4'] : [value[at], '3']
  return `${value.slice(0, at)}${to}${value.slice(at + (from?.length ?? 1))}`
}
