import { type Client, type InStatement, LibsqlError, type ResultSet, type Transaction } from '@libsql/client'

/** The one open write transaction of a connection. `ended` is called once, with whether the connection is clean. */
export class WriteTransaction implements Transaction {
  closed = false
  readonly #connection: Client
  readonly #ended: (clean: boolean) => void

  constructor(connection: Client, ended: (clean: boolean) => void) {
    this.#connection = connection
    this.#ended = ended
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#mustBeOpen()
    try {
      return await this.#connection.execute(statement)
    } catch (error) {
      if (!(await this.#isActive())) this.#end(true)
      throw error
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  /** Refused: libsql's own rolls an open transaction back when it is done. */
  executeMultiple(): Promise<void> {
    return Promise.reject(new LibsqlError('Execute one statement at a time', 'NOT_SUPPORTED'))
  }

  /** A failed commit leaves the transaction open: roll it back. */
  async commit(): Promise<void> {
    await this.execute('COMMIT')
    this.#end(true)
  }

  async rollback(): Promise<void> {
    if (this.closed) return
    try {
      await this.#connection.execute('ROLLBACK')
      this.#end(true)
    } catch (error) {
      this.#end(false)
      throw error
    }
  }

  close(): void {
    void this.rollback().catch(() => undefined)
  }

  // Some errors (disk full, RAISE(ROLLBACK)) end the transaction: what followed would be committed piecemeal.
  async #isActive(): Promise<boolean> {
    try {
      await this.#connection.execute('BEGIN')
    } catch {
      return true
    }
    await this.#connection.execute('ROLLBACK')
    return false
  }

  #mustBeOpen() {
    if (this.closed) throw new LibsqlError('The transaction has ended', 'TRANSACTION_CLOSED')
  }

  #end(clean: boolean) {
    if (this.closed) return
    this.closed = true
    this.#ended(clean)
  }
}
