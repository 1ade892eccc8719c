import type { Request as ExpressRequest } from 'express'

import { codeOfStatus, errorBody, HOST_ERRORS, HostError } from './errors'
import { languageOf } from './language'
import type { DatabaseProbe } from './readiness'
import { idOf } from './requestId'

type Json = Record<string, unknown>
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bodyOf = async (response: Response): Promise<Json | null> => {
  if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return null
  try {
    const body: unknown = await response.json()
    return isRecord(body) ? body : null
  } catch {
    return null
  }
}

const firstField = (error: Json): string | undefined => {
  const list = isRecord(error['data']) ? error['data']['errors'] : undefined
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return isRecord(first) && typeof first['path'] === 'string' ? first['path'] : undefined
}

const withCode = (error: unknown, status: number): unknown => {
  if (!isRecord(error) || typeof error['code'] === 'string') return error
  const field = firstField(error)
  return { code: codeOfStatus(status), ...error, ...(field !== undefined && { field }) }
}

const hasCode = (body: Json | null): boolean =>
  Array.isArray(body?.['errors']) && body['errors'].some((e) => isRecord(e) && typeof e['code'] === 'string')

const answer = (response: Response, status: number, body: unknown): Response => {
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(body), { status, headers })
}

/**
 * Payload's error answers in the host's form: every error has a code, the unexpected is masked with the request's
 * id, and what fails because the database is away is a 503.
 */
export const withHostErrors = async (
  response: Response,
  req: ExpressRequest,
  reachable: DatabaseProbe,
): Promise<Response> => {
  const { status } = response
  // Without its database Payload takes everybody for a stranger: "who am I" says nobody, 401 and 403 are suspect.
  const nobody = status === 200 && /\/me\/?$/.test(req.path)
  if (status < 400 && !nobody) return response
  const language = languageOf(req)
  const own = (error: HostError) =>
    answer(response, HOST_ERRORS[error.code].status, errorBody(error, language))
  const suspect = nobody || status === 401 || status === 403 || (status >= 500 && status !== 501)
  if (suspect && !(await reachable())) return own(new HostError('DATABASE_UNAVAILABLE'))
  if (nobody) return response
  const body = await bodyOf(response)
  if (status >= 500 && !hasCode(body)) {
    const code = codeOfStatus(status)
    if (code === 'INTERNAL') req.log.error({ status }, 'Payload failed')
    return own(new HostError(code, { id: idOf(req) }))
  }
  if (!body || !Array.isArray(body['errors'])) return own(new HostError(codeOfStatus(status)))
  return answer(response, status, { ...body, errors: body['errors'].map((error) => withCode(error, status)) })
}
