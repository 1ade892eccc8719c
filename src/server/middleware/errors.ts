import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'

import { answerEarly } from '../body'
import { codeOfStatus, errorBody, HOST_ERRORS, HostError } from '../errors'
import { languageOf } from '../language'
import { idOf } from '../requestId'

/** Answers with a host error as JSON, in the caller's language. */
export const sendError = (error: HostError, req: Request, res: Response): void => {
  res.status(HOST_ERRORS[error.code].status)
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.vary('Accept-Language')
  const text = JSON.stringify(errorBody(error, languageOf(req)))
  if (req.complete) res.end(text)
  else answerEarly(req, res, text)
}

/** The end of the line: nothing answers this address. */
export const notFound: RequestHandler = () => {
  throw new HostError('NOT_FOUND')
}

const clientFault = (error: unknown): HostError | null => {
  if (error instanceof HostError) return error
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500
    ? new HostError(codeOfStatus(status))
    : null
}

/** The one place where an error becomes an answer. The unexpected is logged and masked. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  const known = clientFault(error)
  if (!known || known.cause) req.log.error({ err: error }, 'request failed')
  if (res.headersSent) res.destroy()
  else sendError(known ?? new HostError('INTERNAL', { id: idOf(req) }), req, res)
}
