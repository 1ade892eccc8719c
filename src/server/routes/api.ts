import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { Readable } from 'node:stream'

import { meteredBody, readBody } from '../body'
import { sendResponse, toRequest } from '../bridge'
import { HostError } from '../errors'
import { withHostErrors } from '../payloadErrors'
import type { DatabaseProbe } from '../readiness'

export interface ApiOptions {
  payload: Payload
  publicUrl: string | undefined
  reachable: DatabaseProbe
  /** Limits in bytes: for uploads by people who are signed in, and for everything else. */
  limits: { upload: number; small: number; idleMs: number }
}

const hasBody = (req: ExpressRequest) =>
  !['GET', 'HEAD', 'OPTIONS'].includes(req.method) &&
  (req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0)

const checkJson = (body: Buffer) => {
  try {
    JSON.parse(body.toString('utf8'))
  } catch {
    throw new HostError('MALFORMED_JSON')
  }
}

const isMultipart = (req: ExpressRequest) => /^multipart\//i.test(req.headers['content-type'] ?? '')

const signedIn = async (req: ExpressRequest, payload: Payload): Promise<boolean> => {
  const headers = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  if (!headers.has('authorization') && !headers.has('cookie')) return false
  return (await payload.auth({ headers })).user !== null
}

const bodyOf = async (
  req: ExpressRequest,
  { payload, limits }: ApiOptions,
): Promise<Buffer | Readable | undefined> => {
  if (!hasBody(req)) return undefined
  const { idleMs } = limits
  if (isMultipart(req)) {
    const bytes = (await signedIn(req, payload)) ? limits.upload : limits.small
    return meteredBody(req, { bytes, idleMs })
  }
  const body = await readBody(req, { bytes: limits.small, idleMs })
  if (/^application\/json\b/i.test(req.headers['content-type'] ?? '')) checkJson(body)
  return body
}

// What Payload keeps for itself answers strangers with 200 and nothing.
const refuseStrangers = async (req: ExpressRequest, { payload, reachable }: ApiOptions): Promise<void> => {
  if (!/^\/api\/payload-/i.test(req.path) || (await signedIn(req, payload))) return
  throw new HostError((await reachable()) ? 'NOT_SIGNED_IN' : 'DATABASE_UNAVAILABLE')
}

const failureOf = (body: Buffer | Readable | undefined): Promise<never>[] =>
  body instanceof Readable ? [new Promise<never>((_, reject) => body.once('error', reject))] : []

const isGraphQL = (req: ExpressRequest) => /^\/api\/graphql\/?$/.test(req.path)

// Loaded when first asked for: it brings the admin's packages along.
const staffGraphQL = async (payload: Payload, request: Request): Promise<Response> => {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return GRAPHQL_POST(Promise.resolve(payload.config))(request)
}

/** Payload's REST and staff GraphQL, served from this process's one copy of Payload. */
export const api =
  (options: ApiOptions): RequestHandler =>
  async (req, res) => {
    const { payload, publicUrl } = options
    if (/\/first-register\/?$/i.test(req.path)) throw new HostError('REGISTRATION_CLOSED')
    if (isGraphQL(req) && req.method !== 'POST') throw new HostError('METHOD_NOT_ALLOWED')
    await refuseStrangers(req, options)
    const body = await bodyOf(req, options)
    const request = toRequest(req, res, { publicUrl, ...(body !== undefined && { body }) })
    const answer = isGraphQL(req)
      ? staffGraphQL(payload, request)
      : handleEndpoints({ config: payload.config, request })
    const response = await Promise.race([answer, ...failureOf(body)])
    const told = isGraphQL(req) ? response : await withHostErrors(response, req, options.reachable)
    await sendResponse(told, req, res)
  }
