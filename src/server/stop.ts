import type { Server } from 'node:http'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { closersOf } from './handles'
import { flushed } from './logger'

export interface Stoppable {
  server: Server
  payload: Payload
  logger: Logger
  /** Closes Next. */
  closeNext: () => Promise<void>
  /** Longest wait for requests under way, in milliseconds. */
  graceMs: number
}

/** Stops accepting, lets requests finish within the grace, then cuts what is left. Resolves when all are over. */
export const drain = async (server: Server, graceMs: number): Promise<void> => {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  // A connection that was busy at close() and is idle now would keep the server open.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  try {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  } finally {
    clearTimeout(cut)
    clearInterval(sweep)
  }
}

/** Ends the process in order: requests, Next, the plugins' handles, Payload, the log. */
export const stop = async ({ server, payload, logger, closeNext, graceMs }: Stoppable): Promise<void> => {
  await drain(server, graceMs)
  const steps = [closeNext, ...closersOf(payload), () => payload.destroy()]
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      // The remaining steps must run: each closes something of its own.
      logger.error({ err: error }, 'a part did not close')
      process.exitCode = 1
    }
  }
  logger.info('stopped')
  await flushed(logger)
}
