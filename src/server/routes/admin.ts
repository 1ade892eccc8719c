import { IncomingMessage, type ServerResponse } from 'node:http'
import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import { readBody } from '../body'
import { HostError } from '../errors'
import { ACCOUNTS } from '../handles'
import { languageOf } from '../language'
import { firstAdminPage } from '../pages/firstAdmin'
import { sendPage } from '../pages/page'

/** Next's request handler. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

const FORM_BYTES = 8 * 1024 * 1024

/** The same request with its body already read, so that Next cannot take in more than is allowed. */
const replay = (req: Request, body: Buffer): IncomingMessage => {
  const copy = new IncomingMessage(req.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req
  Object.assign(copy, {
    method,
    url,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  })
  copy.headers = { ...headers, 'content-length': String(body.length) }
  delete copy.headers['transfer-encoding']
  copy.push(body)
  copy.push(null)
  return copy
}

/** The admin, with the bodies of its forms limited. */
export const admin =
  (next: NextHandler, idleMs: number): RequestHandler =>
  async (req, res) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next(req, res)
    return next(replay(req, await readBody(req, { bytes: FORM_BYTES, idleMs })), res)
  }

const anyAccount = async (payload: Payload): Promise<boolean> => {
  try {
    return (await payload.db.count({ collection: ACCOUNTS })).totalDocs > 0
  } catch (cause) {
    throw new HostError('DATABASE_UNAVAILABLE', {}, { cause })
  }
}

/** Until the first account exists, the admin says how to make it. */
export const firstAdminGuide = (payload: Payload): RequestHandler => {
  let exists = false
  return async (req, res, next) => {
    exists ||= await anyAccount(payload)
    if (exists) next()
    else sendPage(firstAdminPage(languageOf(req)), res)
  }
}
