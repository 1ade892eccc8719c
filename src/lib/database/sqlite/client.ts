import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { type Client, createClient, type InStatement, LibsqlError, type Replicated } from '@libsql/client'

import { whileBusy } from './busy'
import { Lock } from './lock'
import { WriteTransaction } from './transaction'

const READS = /^\s*(select|with|values|explain|pragma)\b/i
const BUSY_MS = 5_000
const JOURNAL_LIMIT = 64 * 1024 * 1024

const connect = async (file: string, ...pragmas: string[]): Promise<Client> => {
  const connection = createClient({ url: pathToFileURL(file).href })
  for (const pragma of [`busy_timeout=${BUSY_MS}`, 'synchronous=FULL', 'foreign_keys=ON', ...pragmas])
    await connection.execute(`PRAGMA ${pragma}`)
  return connection
}

/**
 * Two connections to one SQLite file: reads go to one and never wait; every write goes to the other, one
 * transaction at a time, begun with BEGIN IMMEDIATE. Waiting for another process never blocks the event loop.
 */
export class SqliteClient implements Client {
  closed = false
  readonly protocol = 'file'
  /** Whether the next transaction enforces foreign keys; migrations that rebuild a table must not. */
  foreignKeys = true
  readonly #file: string
  readonly #waitMs: number
  readonly #lock = new Lock()
  readonly #reader: Client
  #writer: Client | undefined

  private constructor(file: string, waitMs: number, connections: { reader: Client; writer: Client }) {
    this.#file = file
    this.#waitMs = waitMs
    this.#reader = connections.reader
    this.#writer = connections.writer
  }

  /** Opens the file, creating it and its folder; a writer waits at most `waitMs` for its turn. */
  static async open(file: string, waitMs: number): Promise<SqliteClient> {
    mkdirSync(path.dirname(file), { recursive: true })
    const writer = await connect(file)
    const { rows } = await writer.execute('PRAGMA journal_mode')
    if (rows[0]?.journal_mode !== 'wal')
      await whileBusy(waitMs, () => writer.execute('PRAGMA journal_mode=WAL'))
    await writer.execute(`PRAGMA journal_size_limit=${JOURNAL_LIMIT}`)
    return new SqliteClient(file, waitMs, { writer, reader: await connect(file, 'query_only=ON') })
  }

  async execute(statement: InStatement) {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (READS.test(sql)) return this.#reader.execute(statement)
    return this.#write((transaction) => transaction.execute(statement))
  }

  async batch(statements: InStatement[]) {
    return this.#write((transaction) => transaction.batch(statements))
  }

  async migrate(statements: InStatement[]) {
    return this.batch(statements)
  }

  /** A script, all or nothing, without enforcing foreign keys. */
  async executeMultiple(sql: string) {
    const free = await this.#lock.acquire(this.#waitMs)
    try {
      const writer = (this.#writer ??= await connect(this.#file))
      await writer.execute('PRAGMA foreign_keys=OFF')
      await whileBusy(this.#waitMs, () => writer.executeMultiple(`BEGIN IMMEDIATE;${sql};COMMIT`))
    } finally {
      free()
    }
  }

  /** Waits for its turn, then for other processes; `commit` or `rollback` lets the next one in. */
  async transaction(): Promise<WriteTransaction> {
    const free = await this.#lock.acquire(this.#waitMs)
    try {
      const writer = (this.#writer ??= await connect(this.#file))
      await this.#begin(writer)
      return new WriteTransaction(writer, (clean) => {
        if (!clean) {
          this.#writer = undefined
          writer.close()
        }
        free()
      })
    } catch (error) {
      free()
      throw error
    }
  }

  sync(): Promise<Replicated> {
    return Promise.reject(new LibsqlError('A local file has no replica', 'SYNC_NOT_SUPPORTED'))
  }

  close(): void {
    void this.shutdown()
  }

  /** Refuses new writes, lets the present one end and closes both connections. */
  async shutdown(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.#lock.close(new LibsqlError('The client is closed', 'CLIENT_CLOSED'))
    // libsql frees a closed connection only with its last statement: leave nothing behind in the log.
    await this.#writer?.execute('PRAGMA busy_timeout=0')
    await this.#writer?.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#writer?.close()
    this.#reader.close()
  }

  async #begin(writer: Client) {
    await writer.execute(`PRAGMA foreign_keys=${this.foreignKeys ? 'ON' : 'OFF'}`)
    await writer.execute('PRAGMA busy_timeout=0')
    try {
      await whileBusy(this.#waitMs, () => writer.execute('BEGIN IMMEDIATE'))
    } finally {
      await writer.execute(`PRAGMA busy_timeout=${BUSY_MS}`)
    }
  }

  async #write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = await this.transaction()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
}
