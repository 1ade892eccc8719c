import { START, type Position } from '../core/chain'
import { describeFault, type Fault } from '../core/faults'
import { advanceWithdrawals, saveMeta } from './advance'
import { Build } from './build'
import { isDamage } from './damage'
import { divergence } from './diverge'
import type { FollowerOptions } from './followerOptions'
import { Herald } from './Herald'
import { openKept } from './kept'
import { fillNotices } from './notices'
import { Pace, Turns } from './pace'
import { ReadModel } from './ReadModel'
import { isFull } from './reserve'
import { take } from './take'

/** Between two attempts to build from a ledger that didn't verify. */
const RETRY_MS = 60_000

type Reason = 'another ledger' | 'damaged file' | 'mended ledger'

/** Keeps the read model at the ledger's end, in this process's own file. */
export class Follower {
  model: ReadModel | null = null
  #position: Position = START
  /** Number up to which withdrawals were applied beyond a fault. */
  #ahead = 0
  /** Number up to which withdrawals were looked for beyond a fault. */
  #seen = 0
  /** Where the withdrawals of another ledger begin that are new to us. */
  #foreignFrom: number | null = null
  #fault: Fault | null = null
  #rebuilding: Promise<void> | null = null
  #refusedAt = -Infinity
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  readonly #turns = new Turns()
  readonly #pace: Pace
  readonly #herald: Herald
  #lastComplaint = ''

  constructor(readonly options: FollowerOptions) {
    this.#pace = new Pace(Date.now, 3 * options.pollMs + 1000)
    this.#herald = new Herald(options.name, options.source)
  }

  /** First round and all that follow. Resolves when the first is over, whether the ledger could be read or not. */
  async start(): Promise<void> {
    await this.sync()
    if (this.options.slot.alone()) await this.options.files.sweep((hash) => this.model?.keeps(hash) ?? true)
    this.#schedule()
  }

  #schedule(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => void this.sync().then(() => this.#schedule()), this.options.pollMs)
    this.#timer.unref()
  }

  /** Takes everything that the ledger has at the time of the call. Never rejects: `status` tells of trouble. */
  sync(): Promise<void> {
    return this.#turns.share(() => this.#round())
  }

  async #round(): Promise<void> {
    if (this.#stopped) return
    try {
      this.model ??= this.#openKept()
      if (this.model) await this.#follow(this.model)
      else await this.#adopt(await new Build(this.options).run())
      this.#sayWhere()
      this.options.reserve.keep()
      if (this.model) await fillNotices(this.model.writer.sql, this.options.source)
    } catch (error) {
      if (isDamage(error)) return this.reportDamage(error)
      this.#pace.lose()
      this.#complain(error instanceof Error ? error.message : String(error), error)
      if (isFull(error) && this.model) await this.#withoutSpace(this.model)
    }
  }

  /** Nothing new can be taken in, but what is withdrawn still goes: there is space kept for that. */
  async #withoutSpace(model: ReadModel): Promise<void> {
    const darkened = this.options.reserve.lend(() => this.#darken(model))
    await darkened.then(() => this.#sayWhere()).catch((cause) => this.#complain('Withdrawn yet shown', cause))
  }

  #sayWhere(): void {
    this.#herald.reach(Math.max(this.#position.seq, this.#ahead, this.#seen, this.#foreignFrom ?? 0))
  }

  #openKept(): ReadModel | null {
    const kept = openKept(this.options)
    if (!kept) return null
    const { ahead, ...position } = kept.meta
    this.#position = position
    this.#ahead = ahead
    return kept.model
  }

  async #follow(model: ReadModel): Promise<void> {
    const { source } = this.options
    const { seq, hash } = this.#position
    const rows = await source.since(Math.max(seq - 1, 0), 2)
    if (seq > 0 && (rows[0]?.seq !== seq || rows[0].hash !== hash)) return this.#leave(model)
    this.#foreignFrom = null
    const stale = this.#ahead > seq
    if (rows.length === Math.min(seq, 1) && !stale) return this.#arrive(null)
    const from = { ...this.options, position: this.#position, ahead: this.#ahead }
    const reached = await take(model, from)
    if (!reached.fault && stale) {
      this.#rebuildSoon('mended ledger')
      return this.#darken(model)
    }
    if (!stale) this.#position = reached.position
    await this.#arrive(reached.fault)
    if (reached.fault) await this.#darken(model)
  }

  async #arrive(fault: Fault | null): Promise<void> {
    const { seq } = this.#position
    const head = fault ? ((await this.options.source.head())?.seq ?? 0) : seq
    this.#pace.hear(head, seq >= head)
    this.#fault = fault
    if (fault) this.#complain(describeFault(fault))
    else this.#lastComplaint = ''
  }

  /** Beyond a fault, or where entries would be out of order, only withdrawals are applied. */
  async #darken(model: ReadModel): Promise<void> {
    const from = Math.max(this.#seen, this.#ahead, this.#position.seq)
    const done = await model.transaction(async (writer) => {
      const value = await advanceWithdrawals(writer, this.options.source, { from, position: this.#position })
      if (value.applied) saveMeta(writer, this.#position, value.applied)
      return { keep: value.applied > 0, value }
    })
    this.#seen = done.seen
    this.#ahead = done.applied || this.#ahead
  }

  /** The ledger isn't the one that we read: build anew, and serve what was verified until then. */
  async #leave(model: ReadModel): Promise<void> {
    const head = (await this.options.source.head())?.seq ?? 0
    this.#pace.hear(head, false)
    this.#foreignFrom ??= await divergence(model, this.options.source, { head, position: this.#position.seq })
    this.#rebuildSoon('another ledger')
    const from = this.#foreignFrom
    const ahead = Math.max(this.#ahead, this.#position.seq + 1)
    const done = await model.transaction(async (writer) => {
      const value = await advanceWithdrawals(writer, this.options.source, { from, position: null })
      if (value.applied) saveMeta(writer, this.#position, ahead)
      return { keep: value.applied > 0, value }
    })
    this.#foreignFrom = done.seen
    if (done.applied) this.#ahead = ahead
  }

  /** A row of the file isn't as it was written. It is never served; a new file takes this one's place. */
  reportDamage(error: unknown): void {
    if (this.#rebuilding) return
    this.options.log.error(error, 'The read model is damaged and is being rebuilt')
    this.#rebuildSoon('damaged file')
  }

  #rebuildSoon(reason: Reason): void {
    if (this.#rebuilding || this.#stopped || Date.now() - this.#refusedAt < RETRY_MS) return
    this.options.log.warn(`Read model: building anew (${reason})`)
    this.#rebuilding = this.#rebuild(reason)
      .catch((error: unknown) => this.#complain(`Building the read model failed: ${String(error)}`, error))
      .finally(() => (this.#rebuilding = null))
  }

  async #rebuild(reason: Reason): Promise<void> {
    const build = await new Build(this.options).run()
    await this.#turns.run(async () => {
      const built = await build.run()
      const better = !built.fault || (reason === 'damaged file' && built.position.seq >= this.#position.seq)
      if (better && !this.#stopped) return this.#adopt(built)
      this.#refusedAt = Date.now()
      this.#fault = built.fault
      if (built.fault) this.#complain(describeFault(built.fault))
      built.discard()
    })
  }

  /** Puts a finished build in the place of what is served, between two statements. */
  async #adopt(built: Build): Promise<void> {
    try {
      await built.finish()
    } catch (error) {
      built.discard()
      throw error
    }
    const old = this.model
    this.model = new ReadModel(built.file, this.options.shape, this.options.cacheBytes)
    this.#position = built.position
    this.#ahead = built.ahead
    this.#seen = 0
    this.#foreignFrom = null
    old?.retire()
    if (old) this.options.slot.remove(old.file)
    await this.#arrive(built.fault)
  }

  #complain(message: string, cause?: unknown): void {
    if (message === this.#lastComplaint) return
    this.#lastComplaint = message
    this.options.log.error(cause ?? message, message)
  }

  /** Resolves when no build is under way. */
  async settled(): Promise<void> {
    await this.#rebuilding
  }

  status(): { position: number; head: number | null; behindMs: number; fault: string | null } {
    const fault = this.#fault && describeFault(this.#fault)
    return { ...this.#pace.status(this.#position.seq), fault }
  }

  async close(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#rebuilding
    await this.#turns.run(() => Promise.resolve())
    try {
      this.model?.checkpoint()
    } catch (error) {
      // A damaged file; the next start makes another.
      this.#complain(`The read model was not closed cleanly: ${String(error)}`, error)
    }
    await this.#herald.end()
    this.model?.retire()
    this.model = null
    this.options.slot.release()
  }
}
