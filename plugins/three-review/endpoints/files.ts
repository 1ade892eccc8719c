import type { Endpoint } from 'payload'

import { digest, refuse } from '../core'
import { ReviewError } from '../errors'
import type { Review } from '../review/context'
import { usesOf } from '../review/uses'
import { answer } from './respond'

const SIGNATURES: readonly [mime: string, offset: number, bytes: string][] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
]

/** The type of a picture by its first bytes; anything else is a download. */
const mimeOf = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const known = SIGNATURES.find(([, offset, sign]) => head.startsWith(sign, offset))
  return known?.[0] ?? 'application/octet-stream'
}

/** The bytes of a file that was submitted. Throws where there are none, or where they are not those that were. */
const fileOf = async ({ files }: Review, hash: string): Promise<Uint8Array> => {
  const bytes = await files.get(hash)
  if (!bytes) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  if (digest(bytes) !== hash) throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
  return bytes
}

/** `GET /api/review/files/:sha256`: what a candidate embeds, for staff, whether it is public or not. */
export const fileEndpoint = (review: () => Review): Endpoint => ({
  path: '/review/files/:sha256',
  method: 'get',
  handler: answer(review, async ({ review, req }) => {
    const { sha256 } = req.routeParams ?? {}
    const bytes = await fileOf(review, typeof sha256 === 'string' ? sha256 : '')
    const mime = mimeOf(bytes)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': mime.startsWith('image/') ? 'inline' : 'attachment',
        'Content-Length': String(bytes.byteLength),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Content-Type': mime,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
})

/** `GET /api/:media/:id/uses`: which live releases embed it, and which working copies use it. */
export const usesEndpoint = (review: () => Review): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: answer(review, async ({ review, req }) => {
    const { id } = req.routeParams ?? {}
    return usesOf(review, typeof id === 'string' ? id : '')
  }),
})
