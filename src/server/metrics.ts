import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

import { deliveryOf, transparencyOf } from './handles'

const CLASSES: readonly [RegExp, string][] = [
  [/^\/graphql\/?$/, 'graphql'],
  [/^\/media\//, 'media'],
  [/^\/ledger\//, 'ledger'],
  [/^\/api\/graphql\/?$/, 'staff-graphql'],
  [/^\/api(\/|$)/, 'api'],
  [/^\/admin(\/|$)/, 'admin'],
  [/^\/_next\//, 'static'],
  [/^\/(healthz|readyz|metrics)$/, 'health'],
]

/** The bounded set of labels that stands for all addresses. */
export const routeClassOf = (path: string): string =>
  CLASSES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'

/** One process's metrics, in a registry of their own. */
export const createMetrics = (payload: Payload) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to the end of its answer, by class of route.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const gauge = (name: string, help: string, read: (status: Status) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        const status = deliveryOf(payload)?.status()
        if (status) this.set(read(status))
      },
    })
  gauge(
    'baling_read_model_position',
    'Ledger sequence up to which the read model follows.',
    (s) => s.position,
  )
  gauge('baling_ledger_head', 'Newest known ledger sequence; -1 when it is not known.', (s) => s.head ?? -1)
  gauge(
    'baling_read_model_behind_seconds',
    'How long the read model has been behind.',
    (s) => s.behindMs / 1000,
  )
  gauge('baling_read_model_fault', '1 while the read model has stopped at a fault.', (s) => (s.fault ? 1 : 0))
  const proofGauge = (name: string, help: string, read: (status: ProofStatus) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        const status = transparencyOf(payload)?.status()
        if (status) this.set(read(status))
      },
    })
  proofGauge(
    'baling_ledger_signed_size',
    'Entries under the signed checkpoint; -1 when none is shown.',
    (s) => s.signed ?? -1,
  )
  proofGauge(
    'baling_ledger_not_consistent',
    '1 while the ledger is not signed: it is broken, or does not continue what was signed.',
    (s) => (s.fault ? 1 : 0),
  )

  const measure: RequestHandler = (req, res, next) => {
    const stop = durations.startTimer({ route: routeClassOf(req.path), method: req.method })
    res.once('close', () => stop({ status: res.writableFinished ? String(res.statusCode) : 'aborted' }))
    next()
  }
  return { registry, measure }
}

type Status = NonNullable<ReturnType<NonNullable<ReturnType<typeof deliveryOf>>['status']>>
type ProofStatus = ReturnType<NonNullable<ReturnType<typeof transparencyOf>>['status']>
export type Metrics = ReturnType<typeof createMetrics>
