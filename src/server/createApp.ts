import compression from 'compression'
import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'

import type { Env } from '../env'
import { createMetrics } from './metrics'
import { limitAttempts } from './middleware/attempts'
import { refuseCrossSite } from './middleware/crossSite'
import { errorHandler, notFound } from './middleware/errors'
import { dropForwarded } from './middleware/forwarded'
import { requestLog } from './middleware/requestLog'
import { adminSecurity, security } from './middleware/security'
import { createDatabaseProbe, createStorageProbe } from './readiness'
import { admin, firstAdminGuide, type NextHandler } from './routes/admin'
import { api } from './routes/api'
import { healthz, metricsRoute, readyz } from './routes/operations'
import { ledger, publicSide } from './routes/publicSide'
import { site } from './routes/site'

export interface AppOptions {
  payload: Payload
  env: Env
  logger: Logger
  /** Next's handler; without one there is no admin. */
  next?: NextHandler
  /** Next's development server is behind the handler. */
  live?: boolean
  /** True once the process has been told to stop. */
  stopping?: () => boolean
  /** Longest wait for the next byte of a body, in milliseconds. Default 30,000. */
  idleMs?: number
}

const MB = 1024 * 1024
const SMALL_BYTES = 2 * MB
const ADMIN = ['/admin', '/admin/{*rest}']

/** The whole HTTP surface as one Express app that listens nowhere. */
export const createApp = (options: AppOptions): Express => {
  const { payload, env, next, live = false, stopping = () => false, idleMs = 30_000 } = options
  const { publicUrl } = env
  const reachable = createDatabaseProbe(payload)
  const metrics = createMetrics(payload)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxyOf(env.trustProxy))
  app.set('query parser', 'simple')

  app.use(requestLog(options.logger))
  app.use(metrics.measure)
  app.use(security(publicUrl?.startsWith('https:') ?? false))
  app.use((_req, res, done) => {
    if (stopping()) res.setHeader('Connection', 'close')
    done()
  })
  app.use(compression())

  app.get('/healthz', healthz)
  app.get('/readyz', readyz({ payload, reachable, free: createStorageProbe(env), stopping }))
  app.get(
    '/metrics',
    metricsRoute(metrics, { token: env.metricsToken, behindProxy: Boolean(publicUrl || env.trustProxy) }),
  )
  app.use(dropForwarded)
  app.all(
    ['/graphql', '/graphql/schema.graphql', '/media/{*rest}'],
    publicSide({ payload, publicUrl, idleMs }),
  )
  app.all('/ledger/{*rest}', ledger({ payload, publicUrl }))
  app.all(
    ['/api', '/api/{*rest}'],
    refuseCrossSite(publicUrl),
    limitAttempts(env.attemptsPerMinute),
    api({
      payload,
      publicUrl,
      reachable,
      limits: { upload: env.bodyLimitMb * MB, small: SMALL_BYTES, idleMs },
    }),
  )
  if (next) {
    app.all('/_next/{*rest}', admin(next, idleMs))
    app.all(
      ADMIN,
      refuseCrossSite(publicUrl),
      firstAdminGuide(payload),
      adminSecurity(live),
      admin(next, idleMs),
    )
    if (live) app.all('/__nextjs{*rest}', admin(next, idleMs))
  }
  app.use(site({ payload, publicUrl }))
  app.use(notFound)
  app.use(errorHandler)
  return app
}

/** TRUST_PROXY as Express takes it: empty is off, a number counts hops, `true` trusts all, else addresses. */
export const trustProxyOf = (value: string): boolean | number | string => {
  if (value === '' || value === 'false') return false
  if (value === 'true') return true
  return /^\d+$/.test(value) ? Number(value) : value
}
