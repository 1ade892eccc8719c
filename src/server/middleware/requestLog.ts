import type { Request } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

import { requestIdOf } from '../requestId'

const pathOf = (url: string | undefined) => (url ?? '').split('?', 1)[0] ?? ''

/** Gives every request an id, returns it as X-Request-Id, and logs the request when it is over. */
export const requestLog = (logger: Logger) =>
  pinoHttp<Request>({
    logger,
    genReqId: (req, res) => {
      const id = requestIdOf(req.headers['x-request-id'])
      res.setHeader('X-Request-Id', id)
      return id
    },
    // Query strings may carry tokens: only the path is kept.
    serializers: {
      req: (req: { id: string; method: string; url: string; remoteAddress: string }) => ({
        id: req.id,
        method: req.method,
        path: pathOf(req.url),
        remoteAddress: req.remoteAddress,
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      return /^\/(_next\/|healthz|readyz|metrics)/.test(pathOf(req.originalUrl)) ? 'debug' : 'info'
    },
  })
