import type { Request, RequestHandler } from 'express'

import { HostError } from '../errors'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const foreign = (req: Request, publicUrl: string | undefined): boolean => {
  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = req.headers
  if (origin === undefined) return false
  const own = [`${req.protocol}://${req.host}`, ...(publicUrl ? [new URL(publicUrl).origin] : [])]
  return !own.includes(origin)
}

/** Refuses changes that another site makes a signed-in browser send. Tokens in Authorization are not concerned. */
export const refuseCrossSite =
  (publicUrl: string | undefined): RequestHandler =>
  (req, _res, next) => {
    if (!SAFE.has(req.method) && req.headers.cookie && foreign(req, publicUrl))
      throw new HostError('CROSS_SITE')
    next()
  }
