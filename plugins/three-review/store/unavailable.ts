import { refuse, type Refusal } from '../core'

const NAMES = new Set<unknown>([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoExpiredSessionError',
  'PoolClearedError',
  'MongoPoolClearedError',
  'MongooseServerSelectionError',
])
const CODES = new Set([
  'SQLITE_BUSY',
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  // MongoDB's driver lets the socket's own errors through when the server has just died.
  'EPIPE',
  'ECONNRESET',
  'ECONNREFUSED',
])

// The last one is MongoDB's OutOfDiskSpace.
const FULL = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 14031])

// GraphQL keeps what was thrown under a name of its own.
const causeOf = ({ cause, originalError }: Record<string, unknown>) => cause ?? originalError

/** Whether an error, or what caused it, means that there is no space left to write to. */
const isFull = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && FULL.has(error.code)) return true
  const cause = causeOf(error as Record<string, unknown>)
  return cause !== error && isFull(cause)
}

/** Whether an error, or what caused it, means that the database can't be reached or written just now. */
export const isUnavailable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { name, code } = error as Record<string, unknown>
  const cause = causeOf(error as Record<string, unknown>)
  if (NAMES.has(name)) return true
  if (typeof code === 'string' && CODES.has(code.split('_').slice(0, 2).join('_'))) return true
  return cause !== error && isUnavailable(cause)
}

/** The refusal for an error of the database or the disk; null for any other. */
export const troubleOf = (error: unknown): Refusal | null => {
  if (isFull(error)) return refuse('REVIEW_STORAGE_FULL')
  return isUnavailable(error) ? refuse('REVIEW_UNAVAILABLE') : null
}
