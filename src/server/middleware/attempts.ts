import type { Request, RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { HostError } from '../errors'

/** Where a password, a code or a link can be tried. */
const TRIED =
  /^\/api\/users\/(login|prove|password|forgot-password|reset-password|reset-password\/check|totp\/[a-z]+)\/?$/

/** IPv6 gives a household 2^64 addresses: they count as one. */
const sourceOf = ({ ip = '' }: Request): string => {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip
  const [head = '', tail = ''] = ip.split('::')
  const groups = (text: string) => text.split(':').filter(Boolean)
  const zeros = Math.max(0, 8 - groups(head).length - groups(tail).length)
  return [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail)].slice(0, 4).join(':')
}

const isTried = (req: Request): boolean => {
  if (req.method !== 'POST') return false
  try {
    return TRIED.test(decodeURIComponent(req.path).toLowerCase())
  } catch {
    return false
  }
}

/**
 * Limits how often one address may try passwords, codes and links: `perMinute` times a minute, whatever account it
 * asks for. One more is answered with 429 and how long to wait. Counted in this process.
 */
export const limitAttempts = (perMinute: number): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (req, res, next) => {
    if (isTried(req))
      try {
        await limiter.consume(sourceOf(req))
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const seconds = String(Math.ceil(error.msBeforeNext / 1000))
        res.setHeader('Retry-After', seconds)
        throw new HostError('TOO_MANY_REQUESTS', { seconds })
      }
    next()
  }
}
