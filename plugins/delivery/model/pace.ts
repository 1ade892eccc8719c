/** Runs one thing at a time; whoever asks while one waits to start shares it. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #next: Promise<void> | undefined

  /** Runs `work` when everything before it has ended. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Like `run`, for work that is the same each time: it begins after this call, once for all who wait. */
  share(work: () => Promise<void>): Promise<void> {
    this.#next ??= this.run(() => {
      this.#next = undefined
      return work()
    })
    return this.#next
  }
}

/** When the follower last heard of the ledger, and when it last was at its end. Times are epoch ms. */
export class Pace {
  #heard: number
  #currentAt: number
  #caughtUp = false
  head: number | null = null

  constructor(
    readonly now: () => number,
    /** Silence after which the ledger counts as out of reach. */
    readonly silenceMs: number,
  ) {
    this.#heard = this.#currentAt = now()
  }

  /** The ledger answered: its last entry is `head`, and ours is the same or not. */
  hear(head: number, current: boolean): void {
    this.head = head
    this.#heard = this.now()
    this.#caughtUp = current
    if (current) this.#currentAt = this.#heard
  }

  lose(): void {
    this.head = null
  }

  status(position: number): { position: number; head: number | null; behindMs: number } {
    const silent = this.now() - this.#heard > this.silenceMs
    const head = silent ? null : this.head
    const current = head !== null && this.#caughtUp
    return { position, head, behindMs: current ? 0 : this.now() - this.#currentAt }
  }
}
