import { DeliveryError } from '../core/errors'

/** Work of which only so much goes on at a time, and for which only so much may wait. */
export class Queue {
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(
    readonly workers: number,
    /** How many may wait. */
    readonly room: number,
  ) {}

  /** Throws MEDIA_BUSY where there is no room left to wait. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.workers) this.#running++
    else if (this.#waiting.length < this.room) await new Promise<void>((go) => this.#waiting.push(go))
    else throw new DeliveryError('MEDIA_BUSY')
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}

/** Shares the answer of what is already being asked: nothing is made twice at a time. */
export class SingleFlight<T> {
  readonly #flying = new Map<string, Promise<T>>()

  run(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#flying.get(key)
    if (known) return known
    const made = work().finally(() => this.#flying.delete(key))
    this.#flying.set(key, made)
    return made
  }
}
