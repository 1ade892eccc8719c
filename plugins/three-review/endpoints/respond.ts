import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'

import { messageOf, refuse } from '../core'
import { describe, refusalsOf, ReviewError, statusOf } from '../errors'
import type { Review, Target } from '../review/context'
import { personOf, signedIn, type Person } from '../review/people'
import { troubleOf } from '../store/unavailable'

export interface Call {
  review: Review
  req: PayloadRequest
  person: Person
}

const reply = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** Where nobody is signed in: was it the database that couldn't say who asks? */
const whoAsks = async (review: Review, req: PayloadRequest): Promise<Person> => {
  const person = personOf(req, review.options.users)
  if (!person) await review.ledger.head()
  return signedIn(person)
}

/**
 * Wraps a function as a handler: finds out who asks, answers refusals in the caller's language. What the
 * function gives is sent as JSON, unless it is a Response.
 */
export const answer =
  (review: () => Review, run: (call: Call) => Promise<unknown>): Endpoint['handler'] =>
  async (req) => {
    try {
      const person = await whoAsks(review(), req)
      const result = await run({ review: review(), req, person })
      return result instanceof Response ? result : reply(result)
    } catch (error) {
      const trouble = troubleOf(error)
      const refusals = trouble ? [trouble] : refusalsOf(error)
      if (!refusals) throw error
      if (trouble) req.payload.logger.error({ err: error, msg: messageOf(trouble, 'en') })
      return reply({ errors: describe(refusals, req.i18n.language) }, statusOf(refusals))
    }
  }

/** The document of `/:id/…` of a collection. */
export const targetOf = (type: string, req: PayloadRequest): Target => ({
  type,
  id: typeof req.routeParams?.id === 'string' ? req.routeParams.id : '',
})

const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [first, ...rest] = parsed.error.issues.map(({ path, message }) =>
    refuse('REVIEW_BAD_REQUEST', { problem: message }, path.join('.')),
  )
  throw new ReviewError(first ?? refuse('REVIEW_BAD_REQUEST'), ...rest)
}

/** The JSON body of a request, checked. Throws REVIEW_BAD_REQUEST with every bad field. */
export const bodyOf = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    req.payload.logger.debug({ err: error, msg: 'A body could not be read' })
    throw new ReviewError(
      refuse('REVIEW_BAD_REQUEST', { problem: { zh: '请求体不是 JSON', en: 'the body is not JSON' } }),
    )
  }
  return parse(schema, req.data ?? {})
}

/** The query of a request, checked. */
export const queryOf = <T>(req: PayloadRequest, schema: z.ZodType<T>): T =>
  parse(schema, Object.fromEntries(req.searchParams ?? []))
