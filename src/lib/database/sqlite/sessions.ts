import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'

import { Lock } from './lock'

export type Drizzle = SQLiteAdapter['drizzle']

/** Where Payload's own functions look a transaction up by its id. */
type SessionTable = SQLiteAdapter['sessions']
type TransactionDrizzle = SessionTable[string]['db'] & Drizzle

/** A transaction in progress. `db` runs statements in it and is gone once it has ended. */
export interface Session {
  readonly id: string
  db: TransactionDrizzle | undefined
  /** One write of a document at a time, so that a failed one can be undone alone. */
  readonly writes: Lock
  /** Why this can only be rolled back. */
  doomed: Error | undefined
  end: (commit: boolean) => Promise<void>
}

interface Scope {
  session: Session | undefined
  writing: boolean
}

class RolledBack extends Error {}

const alive = (session: Session | undefined) => (session?.db ? session : undefined)

/**
 * The transactions of one adapter. Whatever runs inside one, found by its id or, where a call was made without
 * `req`, by its asynchronous context, joins it: with one writer at a time it would otherwise wait for itself.
 */
export class Sessions {
  readonly #scope = new AsyncLocalStorage<Scope>()
  readonly #byId = new Map<string, Session>()
  readonly #base: () => Drizzle
  readonly #table: SessionTable

  constructor(base: () => Drizzle, table: SessionTable) {
    this.#base = base
    this.#table = table
  }

  current(): Session | undefined {
    return alive(this.#scope.getStore()?.session)
  }

  find(id: unknown): Session | undefined {
    return typeof id === 'string' ? alive(this.#byId.get(id)) : undefined
  }

  /** Not async: the caller's own context must carry the session, which `enterWith` does only before an await. */
  readonly begin = (): Promise<string> => {
    const outer = this.current()
    if (outer) {
      return Promise.resolve(this.#enlist(randomUUID(), outer))
    }
    const scope: Scope = { session: undefined, writing: false }
    this.#scope.enterWith(scope)
    return this.#open().then((session) => {
      scope.session = session
      return session.id
    })
  }

  /** Throws if nothing was committed: COMMIT failed, or the transaction had been rolled back before. */
  async commit(id: unknown): Promise<void> {
    const session = this.find(id)
    if (!session) throw new Error('The transaction had already ended: nothing was committed')
    if (session.id !== id) return this.#forget(id)
    if (!session.doomed) return session.end(true)
    await session.end(false)
    throw session.doomed
  }

  async rollback(id: unknown): Promise<void> {
    const session = this.find(id)
    if (!session) return
    if (session.id === id) return session.end(false)
    this.#forget(id)
    session.doomed = new Error('An operation inside of the transaction failed: all of it is rolled back')
  }

  /** Runs one write of the adapter, all or nothing, in the transaction with that id, in the context's, or in its own. */
  async write<T>(id: unknown, work: () => Promise<T>): Promise<T> {
    const scope = this.#scope.getStore()
    const session = this.find(id) ?? this.current()
    if (!session) return this.#alone(work)
    if (scope?.writing && scope.session === session) return work()
    return session.writes.run(() => {
      if (!session.db) throw new Error('The transaction ended before this write')
      return this.#scope.run({ session, writing: true }, () => this.#savepoint(session, work))
    })
  }

  async rollbackAll(): Promise<void> {
    for (const session of new Set(this.#byId.values())) await session.end(false)
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const session = await this.#open()
    try {
      const result = await this.#scope.run({ session, writing: true }, work)
      await session.end(true)
      return result
    } catch (error) {
      await session.end(false)
      throw error
    }
  }

  async #savepoint<T>(session: Session, work: () => Promise<T>): Promise<T> {
    const run = async (statement: string) => session.db?.run(sql.raw(statement))
    await run('SAVEPOINT document')
    try {
      const result = await work()
      await run('RELEASE document')
      return result
    } catch (error) {
      try {
        await run('ROLLBACK TO document')
        await run('RELEASE document')
      } catch (cause) {
        session.doomed = new Error('The transaction was lost', { cause })
      }
      throw error
    }
  }

  async #open(): Promise<Session> {
    const id = randomUUID()
    let finish: (commit: boolean) => void = () => undefined
    const finished = new Promise<void>((resolve, reject) => {
      finish = (commit) => (commit ? resolve() : reject(new RolledBack()))
    })
    let done: Promise<void> = Promise.resolve()
    const db = await new Promise<TransactionDrizzle>((ready, failed) => {
      done = this.#base().transaction((transaction) => {
        ready(transaction as unknown as TransactionDrizzle)
        return finished
      })
      done.catch(failed)
    })
    const session: Session = {
      id,
      db,
      writes: new Lock(),
      doomed: undefined,
      end: (commit) =>
        session.writes.run(async () => {
          if (!session.db) return
          session.db = undefined
          for (const [key, value] of this.#byId) if (value === session) this.#forget(key)
          finish(commit)
          await done.catch((error: unknown) => {
            if (commit || !(error instanceof RolledBack)) throw error
          })
        }),
    }
    this.#enlist(id, session)
    return session
  }

  #enlist(id: string, session: Session): string {
    const { db } = session
    if (!db) throw new Error('The transaction has ended')
    this.#byId.set(id, session)
    const end = (commit: boolean) => () => (commit ? this.commit(id) : this.rollback(id))
    this.#table[id] = { db, resolve: end(true), reject: end(false) }
    return id
  }

  #forget(id: unknown) {
    if (typeof id !== 'string') return
    this.#byId.delete(id)
    delete this.#table[id]
  }
}
