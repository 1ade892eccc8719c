import type { LedgerRow } from '../core'

/** The port that is read: a ledger's entries in their order. */
export interface LedgerSource {
  /** The last entry, or null where there is none. */
  head(): Promise<{ seq: number; hash: string } | null>
  /** Entries with a number above `seq`, ascending, at most `limit`. */
  since(seq: number, limit: number): Promise<LedgerRow[]>
}

/** The part of a logger that is used; Payload's fits. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(detail: unknown, message?: string): void
}

/** Rejects where there is no answer within `ms`. */
export const within = async <T>(ms: number, answer: Promise<T>): Promise<T> => {
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

/** The same source, where one that hangs is one that is down. */
export const impatient = (source: LedgerSource, ms: number): LedgerSource => ({
  head: () => within(ms, source.head()),
  since: (seq, limit) => within(ms, source.since(seq, limit)),
})
