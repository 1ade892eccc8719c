/** The read model's file doesn't hold what the follower wrote: never an answer, always a rebuild. */
export class TamperedError extends Error {
  override name = 'TamperedError'
}

const BROKEN = /SQLITE_(CORRUPT|NOTADB|IOERR|FORMAT)|malformed|not a database/

/** True where the read model's file, not the question, is at fault. */
export const isDamage = (error: unknown): boolean =>
  error instanceof TamperedError ||
  (error instanceof Error && BROKEN.test(`${'code' in error ? String(error.code) : ''} ${error.message}`))
