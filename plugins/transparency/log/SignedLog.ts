import { describeFault, formatCheckpoint, sameBytes, signNote, type Checkpoint, type LogFault } from '../core'
import { Grower } from './Grower'
import type { Identity } from './keys'
import type { SignedStore } from './SignedStore'
import type { LedgerSource, Log } from './source'

export interface SignedLogOptions {
  source: LedgerSource
  identity: Identity
  store: SignedStore
  log: Log
  pollMs: number
}

/** A checkpoint that may be shown: its note, and the size up to which the tree is. */
export interface Signed {
  note: string
  size: number
}

/**
 * Follows the ledger, and signs its tree whenever it has grown, but never one that doesn't continue what was signed
 * last: that stands on disk, whatever the database says.
 */
export class SignedLog {
  readonly #grower: Grower
  #signed: Signed | null = null
  #fault: LogFault | null = null
  #turn: Promise<void> | null = null
  #next: Promise<void> | null = null
  #endedAt = -Infinity
  #complaint = ''
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(readonly options: SignedLogOptions) {
    this.#grower = new Grower(options.source)
  }

  /** The last checkpoint; null where the ledger doesn't continue it, or there was none yet. */
  get signed(): Signed | null {
    return this.#signed
  }

  get fault(): LogFault | null {
    return this.#fault
  }

  get tree() {
    return this.#grower.tree
  }

  indexOf(release: string): number | undefined {
    return this.#grower.indexOf(release)
  }

  /** First look and all that follow. Resolves when the first is over, whether the ledger could be read or not. */
  async start(): Promise<void> {
    await this.sync()
    if (this.#stopped) return
    this.#timer = setTimeout(() => void this.start(), this.options.pollMs)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await (this.#next ?? this.#turn)
  }

  /**
   * Takes in and signs what the ledger has at the time of the call. Never rejects. Calls that come during a look
   * share the one after it.
   */
  sync(): Promise<void> {
    if (!this.#turn) return this.#look()
    this.#next ??= this.#turn.then(() => {
      this.#next = null
      return this.#look()
    })
    return this.#next
  }

  #look(): Promise<void> {
    this.#turn = this.#round().finally(() => {
      this.#turn = null
      this.#endedAt = performance.now()
    })
    return this.#turn
  }

  /** The same, unless the last look is younger than a look's interval. */
  async fresh(): Promise<void> {
    if (performance.now() - this.#endedAt > this.options.pollMs) await this.sync()
  }

  async #round(): Promise<void> {
    try {
      await this.#grower.grow()
      this.#fault = this.#grower.fault ?? (await this.#sign())
      if (this.#fault) await this.#fallBack()
      this.#complain(this.#fault ? describeFault(this.#fault) : '')
    } catch (error) {
      this.#complain('The ledger could not be read or signed', error)
    }
  }

  #continues(last: Checkpoint): boolean {
    return last.size <= this.tree.size && sameBytes(this.tree.root(last.size), last.root)
  }

  /** Signs the tree if it has grown. What it gives is why it may not be signed. */
  async #sign(): Promise<LogFault | null> {
    const last = await this.options.store.last()
    if (last === 'unreadable') return { code: 'SIGNED_UNREADABLE', seq: this.tree.size }
    if (last && last.size > this.tree.size) {
      // Another process may have signed what was appended since we looked.
      await this.#grower.grow()
      if (this.#grower.fault) return this.#grower.fault
      if (last.size > this.tree.size) return { code: 'ROLLBACK', seq: last.size }
    }
    if (last && !this.#continues(last)) return { code: 'REWRITTEN', seq: last.size }
    const { size } = this.tree
    if (this.#signed?.size === size) return null
    const note = this.#noteOf(size)
    // Where another process was faster, its checkpoint is looked at like any that was signed before.
    if (last?.size !== size && !(await this.options.store.put(size, note))) return this.#sign()
    this.#signed = { note, size }
    return null
  }

  #noteOf(size: number): string {
    const { origin, keys } = this.options.identity
    return signNote(formatCheckpoint({ origin, size, root: this.tree.root(size) }), keys)
  }

  /** At a fault only what was signed last is shown, and only where the ledger at hand still bears it out. */
  async #fallBack(): Promise<void> {
    const last = await this.options.store.last()
    const good = last !== 'unreadable' && last && this.#continues(last)
    this.#signed = good ? { note: this.#noteOf(last.size), size: last.size } : null
  }

  #complain(complaint: string, error?: unknown): void {
    if (complaint !== this.#complaint) {
      if (complaint) this.options.log.error(error ?? complaint, complaint)
      else this.options.log.info('The ledger is signed again')
    }
    this.#complaint = complaint
  }
}
