import { setTimeout } from 'node:timers/promises'

/** SQLITE_BUSY and its kin, as libsql reports them. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_BUSY')

/**
 * Repeats an attempt for as long as another process holds the file, `timeoutMs` at most.
 * SQLite's own busy handler would wait too, but with the whole event loop.
 */
export const whileBusy = async <T>(timeoutMs: number, attempt: () => T): Promise<T> => {
  const end = performance.now() + timeoutMs
  for (let tries = 1; ; tries++) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await setTimeout(1 + Math.random() * Math.min(tries, 20))
    }
  }
}
