import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { timingSafeEqual } from 'node:crypto'

import { HostError } from '../errors'
import { deliveryOf } from '../handles'
import type { Metrics } from '../metrics'
import { readinessOf, type DatabaseProbe } from '../readiness'

/** The process lives. */
export const healthz: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  res.json({ status: 'ok' })
}

interface ReadyOptions {
  payload: Payload
  reachable: DatabaseProbe
  free: () => Promise<number>
  stopping: () => boolean
}

/** Whether requests should be sent here; 503 with the failing check if not. */
export const readyz =
  (options: ReadyOptions): RequestHandler =>
  async (_req, res) => {
    const { ready, checks } = readinessOf({
      stopping: options.stopping(),
      reachable: await options.reachable(),
      free: await options.free(),
      readModel: deliveryOf(options.payload)?.status(),
    })
    res.setHeader('Cache-Control', 'no-store')
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', checks })
  }

const equal = (a: string, b: string) => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

const isLocal = (req: Request) =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(req.socket.remoteAddress ?? '') &&
  !FORWARDED.some((name) => name in req.headers)

export interface MetricsAccess {
  /** When set, the only way in: `Authorization: Bearer TOKEN`. */
  token: string | undefined
  /** Behind a proxy every stranger looks like a neighbour: then only the token counts. */
  behindProxy: boolean
}

/** Prometheus metrics, for holders of the token or, without one, for this machine. Nobody else learns of it. */
export const metricsRoute =
  (metrics: Metrics, access: MetricsAccess): RequestHandler =>
  async (req, res) => {
    const allowed = access.token
      ? equal(req.headers.authorization ?? '', `Bearer ${access.token}`)
      : !access.behindProxy && isLocal(req)
    if (!allowed) throw new HostError('NOT_FOUND')
    res.setHeader('Content-Type', metrics.registry.contentType)
    res.end(await metrics.registry.metrics())
  }
