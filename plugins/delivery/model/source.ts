import type { LedgerRow } from '../core/entry'

/** The port that the public side reads: a ledger of releases, their texts and their files. */
export interface ReleaseSource {
  /** The last entry, or null where there is none. */
  head(): Promise<{ seq: number; hash: string } | null>
  /** Entries with a number above `seq`, ascending, at most `limit`. */
  since(seq: number, limit: number): Promise<LedgerRow[]>
  /** Canonical text of a candidate by its releaseId. */
  candidate(releaseId: string): Promise<string | null>
  /** Bytes of a master by its hash (hex). */
  file(sha256: string): Promise<Uint8Array | null>
  /**
   * Has `listener` called after every append of this process. The appending side awaits it before it answers
   * its caller. Gives the function that ends it.
   */
  onAppend(listener: () => Promise<void>): () => void
  /**
   * Told by each process that follows which entry it has taken in last: when that changes, and now and then as a
   * sign of life. `seq` is null when it ends.
   */
  acknowledge?(follower: { name: string; seq: number | null }): Promise<void>
  /** What a text's hash is of, canonical `{salt, text}`; null where there is none. For notices of withdrawals. */
  text?(hash: string): Promise<string | null>
}

/** The part of a logger that is used; Payload's fits. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(detail: unknown, message?: string): void
}

/** The same source with every question limited to `ms`: a primary that hangs is one that is down. */
export const impatient = (source: ReleaseSource, ms: number): ReleaseSource => {
  const limit = async <T>(answer: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`No answer from the ledger within ${ms} ms`)), ms)
      timer.unref()
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    head: () => limit(source.head()),
    since: (seq, count) => limit(source.since(seq, count)),
    candidate: (releaseId) => limit(source.candidate(releaseId)),
    file: (sha256) => limit(source.file(sha256)),
    onAppend: (listener) => source.onAppend(listener),
    acknowledge: async (follower) => limit(source.acknowledge?.(follower) ?? Promise.resolve()),
    text: (hash) => limit(source.text?.(hash) ?? Promise.resolve(null)),
  }
}
