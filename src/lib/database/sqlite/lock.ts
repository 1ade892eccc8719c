/** Carries SQLite's own code for a busy file: for the caller it is the same. */
export class LockTimeout extends Error {
  readonly code = 'SQLITE_BUSY'
}

interface Waiter {
  grant: () => void
  refuse: (error: Error) => void
}

/** An asynchronous lock: one holder at a time, first come, first served. */
export class Lock {
  #held = false
  #closed: Error | undefined
  readonly #queue: Waiter[] = []
  readonly #idle: (() => void)[] = []

  /**
   * Waits for the lock and gives the function that frees it (calling that twice is harmless).
   * Rejects with LockTimeout after `timeoutMs`, and with the reason of `close` once closed.
   */
  async acquire(timeoutMs = Infinity): Promise<() => void> {
    if (this.#closed) throw this.#closed
    if (this.#held) await this.#wait(timeoutMs)
    this.#held = true
    let freed = false
    return () => {
      if (freed) return
      freed = true
      this.#next()
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const free = await this.acquire()
    try {
      return await work()
    } finally {
      free()
    }
  }

  /** Refuses whoever waits or comes later; resolves when the present holder is done. */
  async close(reason: Error): Promise<void> {
    this.#closed = reason
    for (const waiter of this.#queue.splice(0)) waiter.refuse(reason)
    if (this.#held) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  // The lock stays held while it is handed on, so that nobody slips in between.
  #next() {
    const waiter = this.#queue.shift()
    if (waiter) return waiter.grant()
    this.#held = false
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  #wait(timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        grant: () => {
          clearTimeout(timer)
          resolve()
        },
        refuse: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#queue.push(waiter)
      const giveUp = () => {
        this.#queue.splice(this.#queue.indexOf(waiter), 1)
        reject(new LockTimeout(`Nothing freed the lock within ${timeoutMs} ms`))
      }
      const timer = timeoutMs === Infinity ? undefined : setTimeout(giveUp, timeoutMs)
    })
  }
}
