import { closeSync, fsyncSync, openSync } from 'node:fs'

import { START, type Position } from '../core/chain'
import type { Fault } from '../core/faults'
import { advance, advanceWithdrawals, saveMeta } from './advance'
import type { Shape, Writer } from './context'
import { fill, type Files } from './fill'
import { fillNotices } from './notices'
import type { Log, ReleaseSource } from './source'
import { Sql } from './sqlite'

export interface BuildOptions {
  shape: Shape
  source: ReleaseSource
  files: Files
  log: Log
  /** Path of a file that isn't there yet. */
  fresh: () => string
  remove: (file: string) => void
}

/** A file that nobody reads yet, so that each page is kept by itself and nothing has to be undone. */
const BULK = ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -64000']
const REPORT_EVERY = 5_000

/** A read model being made from nothing. */
export class Build {
  readonly file: string
  readonly #writer: Writer
  position: Position = START
  ahead = 0
  #closed = false

  constructor(
    readonly options: BuildOptions,
    /** Last entry to take: the one before a release whose text or files are not as signed. */
    readonly until: number = Infinity,
    public fault: Fault | null = null,
  ) {
    this.file = options.fresh()
    this.#writer = { ...options.shape, sql: new Sql(this.file, BULK), touched: new Set() }
    this.#writer.sql.exec(options.shape.ddl)
    this.#writer.sql.exec('BEGIN')
  }

  #commit(): void {
    this.#writer.sql.exec('COMMIT')
    this.#writer.sql.exec('BEGIN')
  }

  #afterPage(position: Position): void {
    this.#commit()
    if (Math.floor(position.seq / REPORT_EVERY) > Math.floor(this.position.seq / REPORT_EVERY))
      this.options.log.info(`Read model: ${position.seq} ledger entries verified`)
    this.position = position
  }

  /** Takes everything up to the ledger's end. Gives the build that got there: another one after a bad release. */
  async run(): Promise<Build> {
    try {
      const wrong = await this.#catchUp()
      if (!wrong) return this
      this.discard()
      return await new Build(this.options, wrong.seq - 1, wrong).run()
    } catch (error) {
      this.discard()
      throw error
    }
  }

  async #catchUp(): Promise<Fault | null> {
    const { source, files } = this.options
    for (;;) {
      const { seq } = this.position
      const afterPage = (position: Position) => this.#afterPage(position)
      const reached = await advance(this.#writer, this.position, { source, until: this.until, afterPage })
      this.position = reached.position
      this.fault = reached.fault ?? this.fault
      const wrong = await fill(this.#writer, { source, files, afterChunk: () => this.#commit() })
      if (wrong || this.position.seq === seq) return wrong
    }
  }

  /** Makes the file whole and closes it. What was withdrawn beyond a fault is gone from it. */
  async finish(darken = this.fault !== null): Promise<void> {
    const { source } = this.options
    if (darken)
      this.ahead = (
        await advanceWithdrawals(this.#writer, source, { from: this.position.seq, position: this.position })
      ).applied
    await fillNotices(this.#writer.sql, source)
    saveMeta(this.#writer, this.position, this.ahead)
    this.#writer.sql.exec('COMMIT')
    this.#close()
    const handle = openSync(this.file, 'r+')
    fsyncSync(handle)
    closeSync(handle)
  }

  #close(): void {
    if (!this.#closed) this.#writer.sql.close()
    this.#closed = true
  }

  discard(): void {
    this.#close()
    this.options.remove(this.file)
  }
}
