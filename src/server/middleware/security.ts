import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Headers for everything; a strict policy that pages loosen for themselves. */
export const security = (https: boolean): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }),
  (_req, res, next) => {
    res.setHeader('Content-Security-Policy', NOTHING)
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    next()
  },
]

/** The policy of the admin for one request. `live` is for Next's development server. */
export const adminPolicy = (nonce: string, live: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${live ? " 'unsafe-eval'" : ''}`,
    // The admin's select boxes and editor write style elements and attributes as they go.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob:${live ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

/** Puts the admin's policy on the answer, and on the request, where Next finds the nonce for its scripts. */
export const adminSecurity =
  (live: boolean): RequestHandler =>
  (req, res, next) => {
    const policy = adminPolicy(randomBytes(16).toString('base64'), live)
    req.headers['content-security-policy'] = policy
    delete req.headers['content-security-policy-report-only']
    res.setHeader('Content-Security-Policy', policy)
    res.setHeader('X-Frame-Options', 'SAMEORIGIN')
    res.setHeader('Cache-Control', 'private, no-store')
    next()
  }
