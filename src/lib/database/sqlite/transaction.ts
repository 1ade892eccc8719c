import { type InStatement, LibsqlError, type ResultSet, type Transaction } from '@libsql/client'

import type { Connection } from './connection'

/** The one open write transaction of a connection; `ended` is called once. */
export class WriteTransaction implements Transaction {
  closed = false
  readonly #connection: Connection
  readonly #ended: () => void

  constructor(connection: Connection, ended: () => void) {
    this.#connection = connection
    this.#ended = ended
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    return this.#try(() => this.#connection.execute(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#try(() => statements.map((statement) => this.#connection.execute(statement)))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#try(() => this.#connection.run(sql))
  }

  /** A failed commit leaves the transaction open: roll it back. */
  async commit(): Promise<void> {
    await this.#try(() => this.#connection.run('COMMIT'))
    this.#end()
  }

  rollback(): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  close(): void {
    if (this.closed) return
    if (this.#connection.inTransaction) this.#connection.run('ROLLBACK')
    this.#end()
  }

  // Some errors (disk full, RAISE(ROLLBACK)) end the transaction: what followed would be committed piecemeal.
  async #try<T>(work: () => T): Promise<T> {
    if (this.closed) throw new LibsqlError('The transaction has ended', 'TRANSACTION_CLOSED')
    try {
      return await Promise.resolve(work())
    } catch (error) {
      if (!this.#connection.inTransaction) this.#end()
      throw error
    }
  }

  #end() {
    this.closed = true
    this.#ended()
  }
}
