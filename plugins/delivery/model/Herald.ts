import type { ReleaseSource } from './source'

/** A sign of life at least so often, in ms: a third of the time after which a process counts for gone. */
const SIGN_EVERY = 3_000

/** Tells the ledger's side how far this process has come. It never holds anything up and never fails. */
export class Herald {
  #told = { seq: -1, at: -Infinity }
  #wanted = -1
  #sending: Promise<void> | null = null
  #ended = false

  constructor(
    readonly name: string,
    readonly source: Pick<ReleaseSource, 'acknowledge'>,
  ) {}

  /** Everything up to `seq` is taken in. */
  reach(seq: number): void {
    if (this.#ended) return
    this.#wanted = seq
    this.#sending ??= this.#send().finally(() => (this.#sending = null))
  }

  async #send(): Promise<void> {
    while (this.#isNews()) {
      const seq = this.#wanted
      try {
        await this.source.acknowledge?.({ name: this.name, seq })
      } catch {
        // The ledger is out of reach, which `status` tells; the next round tries again.
        return
      }
      this.#told = { seq, at: Date.now() }
    }
  }

  #isNews(): boolean {
    return !this.#ended && (this.#wanted !== this.#told.seq || Date.now() - this.#told.at > SIGN_EVERY)
  }

  /** Says good-bye. */
  async end(): Promise<void> {
    this.#ended = true
    await this.#sending
    try {
      await this.source.acknowledge?.({ name: this.name, seq: null })
    } catch {
      // Whoever waits for this process stops waiting when it has been silent for a while.
    }
  }
}
