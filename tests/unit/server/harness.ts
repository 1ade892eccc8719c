import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import express, { type Express } from 'express'
import { pino } from 'pino'

import { errorHandler, notFound } from '../../../src/server/middleware/errors'
import { requestLog } from '../../../src/server/middleware/requestLog'

export interface Harness extends AsyncDisposable {
  url: string
  server: Server
  /** Everything that was logged. */
  log: () => Record<string, unknown>[]
}

/** An app between the host's log and the host's error handling, on a port of its own. */
export const listen = async (routes: (app: Express) => void): Promise<Harness> => {
  const lines: Record<string, unknown>[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString('utf8')) as Record<string, unknown>)
      done()
    },
  })
  const app = express()
  app.use(requestLog(pino({ level: 'debug' }, sink)))
  routes(app)
  app.use(notFound)
  app.use(errorHandler)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    log: () => lines,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
