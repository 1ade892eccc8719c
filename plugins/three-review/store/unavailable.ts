const NAMES = new Set([
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
  'SQLITE_FULL',
  'SQLITE_READONLY',
  // MongoDB's driver lets the socket's own errors through when the server has just died.
  'EPIPE',
  'ECONNRESET',
  'ECONNREFUSED',
])

/** Whether an error, or what caused it, means that the database can't be reached or written just now. */
export const isUnavailable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  // GraphQL keeps what was thrown under a name of its own.
  const { name, code, originalError, cause = originalError } = error as Record<string, unknown>
  if (typeof name === 'string' && NAMES.has(name)) return true
  if (typeof code === 'string' && CODES.has(code.split('_').slice(0, 2).join('_'))) return true
  return cause !== error && isUnavailable(cause)
}
