import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const SANE = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/** The caller's X-Request-Id where it is one we would write ourselves, else a new one. */
export const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && SANE.test(given) ? given : randomUUID()

/** The id of a request that has passed the log. */
export const idOf = (req: IncomingMessage): string => (typeof req.id === 'string' ? req.id : '')
