import Database from 'libsql'

import { Lru } from '../core/lru'

/** What may be bound. Anything else would end the process inside the native library. */
export type Value = Buffer | bigint | number | string | null

/** What a BLOB is read as: `get` gives a Buffer, `all` an ArrayBuffer. */
export type Bytes = ArrayBuffer | Buffer

export const textOf = (bytes: Bytes): string =>
  (Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes)).toString('utf8')

const isValue = (value: unknown): value is Value =>
  value === null || ['bigint', 'number', 'string'].includes(typeof value) || Buffer.isBuffer(value)

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>

/** Filters make many: those used last are kept. */
const STATEMENTS = 500

/** One connection, with its statements prepared once. */
export class Sql {
  readonly #db: InstanceType<typeof Database>
  readonly #statements = new Lru<string, Statement>(STATEMENTS)

  constructor(path: string, pragmas: readonly string[] = []) {
    this.#db = new Database(path)
    for (const pragma of ['busy_timeout = 5000', ...pragmas]) this.#db.pragma(pragma)
  }

  #prepare(sql: string, args: readonly unknown[]): Statement {
    if (!args.every(isValue)) throw new TypeError('Only strings, numbers, buffers and null can be bound')
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#db.prepare(sql)))
    return statement
  }

  all<T>(sql: string, args: readonly Value[] = []): T[] {
    return this.#prepare(sql, args).all([...args]) as T[]
  }

  get<T>(sql: string, args: readonly Value[] = []): T | undefined {
    return this.#prepare(sql, args).get([...args]) as T | undefined
  }

  /** For writes only: run on a SELECT it would pin the connection's snapshot. */
  run(sql: string, args: readonly Value[] = []): void {
    this.#prepare(sql, args).run([...args])
  }

  /** Inserts a row, or replaces the one with its key. */
  put(table: string, row: Readonly<Record<string, Value>>): void {
    const names = Object.keys(row)
    const columns = names.map((name) => `"${name}"`).join(', ')
    const marks = names.map(() => '?').join(', ')
    this.run(`INSERT OR REPLACE INTO "${table}" (${columns}) VALUES (${marks})`, Object.values(row))
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction
  }

  exec(sql: string): void {
    this.#db.exec(sql)
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
  }
}
