import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { type Client, type InStatement, LibsqlError, type Replicated, type ResultSet } from '@libsql/client'

import { whileBusy } from './busy'
import { Connection } from './connection'
import { Lock } from './lock'
import { WriteTransaction } from './transaction'

const READS = /^\s*(select|with|values|explain|pragma)\b/i
const BUSY_MS = 5_000
const PRAGMAS = [`busy_timeout=${BUSY_MS}`, 'synchronous=FULL', 'foreign_keys=ON']
const JOURNAL_LIMIT = 64 * 1024 * 1024

/**
 * Two connections to one SQLite file: reads go to one and never wait; every write goes to the other, one
 * transaction at a time, begun with BEGIN IMMEDIATE. Waiting for another process never blocks the event loop.
 */
export class SqliteClient implements Client {
  closed = false
  readonly protocol = 'file'
  /** Whether the next transaction enforces foreign keys; migrations that rebuild a table must not. */
  foreignKeys = true
  readonly #waitMs: number
  readonly #lock = new Lock()
  readonly #reader: Connection
  readonly #writer: Connection

  private constructor(connections: { reader: Connection; writer: Connection }, waitMs: number) {
    this.#waitMs = waitMs
    this.#reader = connections.reader
    this.#writer = connections.writer
  }

  /** Opens the file, creating it and its folder; a writer waits at most `waitMs` for its turn. */
  static async open(file: string, waitMs: number): Promise<SqliteClient> {
    mkdirSync(path.dirname(file), { recursive: true })
    const writer = new Connection(file, [...PRAGMAS, `journal_size_limit=${JOURNAL_LIMIT}`])
    // Changing the mode of a new file meets no busy handler.
    if (writer.execute('PRAGMA journal_mode').rows[0]?.journal_mode !== 'wal')
      await whileBusy(waitMs, () => writer.run('PRAGMA journal_mode=WAL'))
    return new SqliteClient({ writer, reader: new Connection(file, [...PRAGMAS, 'query_only=ON']) }, waitMs)
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (READS.test(sql)) return Promise.resolve(this.#reader.execute(statement))
    return this.#write((transaction) => transaction.execute(statement))
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write((transaction) => transaction.batch(statements))
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.batch(statements)
  }

  /** A script, all or nothing. */
  async executeMultiple(sql: string): Promise<void> {
    await this.#write((transaction) => transaction.executeMultiple(sql))
  }

  /** Waits for its turn, then for other processes; `commit` or `rollback` lets the next one in. */
  async transaction(): Promise<WriteTransaction> {
    const free = await this.#lock.acquire(this.#waitMs)
    try {
      await this.#begin()
      return new WriteTransaction(this.#writer, free)
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

  /** Refuses new writes, lets the present one end, empties the log and closes both connections. */
  async shutdown(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.#lock.close(new LibsqlError('The client is closed', 'CLIENT_CLOSED'))
    this.#reader.close()
    this.#writer.run('PRAGMA busy_timeout=0')
    // libsql frees a connection with its last statement, some time later; a reader elsewhere may prevent this.
    this.#writer.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#writer.close()
  }

  async #begin() {
    this.#writer.run(`PRAGMA foreign_keys=${this.foreignKeys ? 'ON' : 'OFF'};PRAGMA busy_timeout=0`)
    try {
      await whileBusy(this.#waitMs, () => this.#writer.run('BEGIN IMMEDIATE'))
    } finally {
      this.#writer.run(`PRAGMA busy_timeout=${BUSY_MS}`)
    }
  }

  async #write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = await this.transaction()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }
}
