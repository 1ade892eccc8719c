import { gzip } from 'node:zlib'
import { promisify } from 'node:util'

import { ERRORS, messageOf, sha256, type ErrorCode, type Language } from '../core'

const compress = promisify(gzip)

/** Bytes that are asked for by their address alone never change; a checkpoint does. */
export const FOR_EVER = 'public, max-age=31536000, immutable'
export const ASK_AGAIN = 'no-cache'
export const TEXT = 'text/plain; charset=utf-8'
export const BYTES = 'application/octet-stream'

export interface Body {
  bytes: Uint8Array | string
  type: string
  cache: string
  /** Compressed where the caller takes it. */
  compressed?: boolean
}

/** `{ errors: [{ code, message }] }` in the caller's language. */
export const errorResponse = (
  code: ErrorCode,
  language: Language,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ errors: [{ code, message: messageOf(code, language) }] }), {
    status: ERRORS[code].status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })

const takesGzip = ({ headers }: Request): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)/i.test(headers.get('accept-encoding') ?? '')

/** Weak comparison (RFC 9110 §13.1.2). */
const matches = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((item) => item.trim().replace(/^W\//, '') === tag))

/** An answer with its tag; 304 where the caller has it. */
export const respond = async (request: Request, body: Body): Promise<Response> => {
  const packed = body.compressed === true && takesGzip(request)
  const tag = `"${sha256(body.bytes).toString('base64url')}${packed ? '.gz' : ''}"`
  const headers = {
    'cache-control': body.cache,
    etag: tag,
    'x-content-type-options': 'nosniff',
    ...(body.compressed && { vary: 'Accept-Encoding' }),
  }
  if (matches(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  const bytes = packed ? await compress(body.bytes) : Buffer.from(body.bytes)
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': body.type,
      'content-length': String(bytes.length),
      ...(packed && { 'content-encoding': 'gzip' }),
    },
  })
}
