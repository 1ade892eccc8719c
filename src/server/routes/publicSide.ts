import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { readBody } from '../body'
import { sendResponse, toRequest } from '../bridge'
import { HostError } from '../errors'
import { deliveryOf } from '../handles'

const QUERY_BYTES = 256 * 1024

/** Hands /graphql and /media to the delivery plugin. */
export const publicSide =
  (options: { payload: Payload; publicUrl: string | undefined; idleMs: number }): RequestHandler =>
  async (req, res) => {
    const delivery = deliveryOf(options.payload)
    if (!delivery) throw new HostError('NOT_FOUND')
    const body =
      req.method === 'POST' ? await readBody(req, { bytes: QUERY_BYTES, idleMs: options.idleMs }) : undefined
    // Other sites may use what is public.
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    const request = toRequest(req, res, { publicUrl: options.publicUrl, ...(body && { body }) })
    await sendResponse(await delivery.handle(request), req, res)
  }
