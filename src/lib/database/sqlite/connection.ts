import { type InStatement, LibsqlError, type ResultSet } from '@libsql/client'
import Libsql from 'libsql'

import { bindAll, readRow } from './values'

const translate = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof LibsqlError) return error
  const { code, rawCode } = error as Error & { code?: unknown; rawCode?: number }
  return typeof code === 'string' ? new LibsqlError(error.message, code, rawCode, error) : error
}

/**
 * One connection of our own. The stock client prepares BEGIN and COMMIT and leaves them unfinished when they fail
 * (a busy file, a deferred constraint): the next commit then finds "SQL statements in progress".
 */
export class Connection {
  readonly #db: Libsql.Database

  constructor(file: string, pragmas: string[]) {
    this.#db = new Libsql(file)
    this.run(pragmas.map((pragma) => `PRAGMA ${pragma}`).join(';'))
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction
  }

  /** Statements without arguments and results. Throws LibsqlError with SQLite's code. */
  run(sql: string): void {
    try {
      this.#db.exec(sql)
    } catch (error) {
      throw translate(error)
    }
  }

  execute(given: InStatement): ResultSet {
    const { sql, args } = typeof given === 'string' ? { sql: given, args: [] } : given
    const bound = bindAll(args)
    try {
      const statement = this.#db.prepare(sql).safeIntegers(true)
      const described = statement.columns()
      if (described.length === 0) {
        const { changes, lastInsertRowid } = statement.run(bound)
        return result([], [], { rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
      }
      const columns = described.map(({ name }) => name)
      const rows = statement.raw(true).all(bound) as unknown[][]
      const types = described.map(({ type }) => type ?? '')
      return result(columns, types, { rows: rows.map((values) => readRow(columns, values)) })
    } catch (error) {
      throw translate(error)
    }
  }

  close(): void {
    this.#db.close()
  }
}

const result = (columns: string[], columnTypes: string[], rest: Partial<ResultSet>): ResultSet => ({
  columns,
  columnTypes,
  rows: [],
  rowsAffected: 0,
  lastInsertRowid: undefined,
  toJSON: () => ({ columns, columnTypes, rows: rest.rows ?? [] }),
  ...rest,
})
