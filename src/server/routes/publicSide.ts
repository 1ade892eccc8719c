import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { readBody } from '../body'
import { sendResponse, toRequest } from '../bridge'
import { HostError } from '../errors'
import { deliveryOf, transparencyOf } from '../handles'

const QUERY_BYTES = 256 * 1024

// Other sites may use what is public, without credentials.
const openToOtherSites = (req: Request, res: Response): boolean => {
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Access-Control-Expose-Headers', 'ETag, X-Request-Id')
  if (req.method !== 'OPTIONS' || !req.headers['access-control-request-method']) return false
  res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST')
  res.setHeader(
    'Access-Control-Allow-Headers',
    'Accept, Accept-Language, Content-Type, If-None-Match, X-Request-Id',
  )
  res.setHeader('Access-Control-Max-Age', '86400')
  res.status(204).end()
  return true
}

/** Hands /graphql and /media to the delivery plugin. */
export const publicSide =
  (options: { payload: Payload; publicUrl: string | undefined; idleMs: number }): RequestHandler =>
  async (req, res) => {
    const delivery = deliveryOf(options.payload)
    if (!delivery) throw new HostError('NOT_FOUND')
    if (openToOtherSites(req, res)) return
    const body =
      req.method === 'POST' ? await readBody(req, { bytes: QUERY_BYTES, idleMs: options.idleMs }) : undefined
    const request = toRequest(req, res, { publicUrl: options.publicUrl, ...(body && { body }) })
    await sendResponse(await delivery.handle(request), req, res)
  }

/** Hands /ledger to the transparency plugin. */
export const ledger =
  (options: { payload: Payload; publicUrl: string | undefined }): RequestHandler =>
  async (req, res) => {
    const transparency = transparencyOf(options.payload)
    if (!transparency) throw new HostError('NOT_FOUND')
    if (openToOtherSites(req, res)) return
    const request = toRequest(req, res, { publicUrl: options.publicUrl })
    await sendResponse(await transparency.handle(request), req, res)
  }
