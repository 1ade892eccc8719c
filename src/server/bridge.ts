import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { Readable } from 'node:stream'

import { HostError } from './errors'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The address that the caller used, or the configured one. Throws BAD_REQUEST for an unusable Host header. */
export const absoluteUrl = (req: ExpressRequest, publicUrl: string | undefined): string => {
  const base = publicUrl ?? `${req.protocol}://${req.host}`
  const url = URL.canParse(base) ? new URL(req.originalUrl, `${new URL(base).origin}/`) : null
  if (!url || url.origin !== new URL(base).origin) throw new HostError('BAD_REQUEST')
  return url.href
}

const headersOf = (req: ExpressRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    for (const one of Array.isArray(value) ? value : [value ?? '']) if (one !== '') headers.append(name, one)
  return headers
}

/**
 * A fetch Request for an Express request. HEAD becomes GET: its body is dropped when the answer is sent.
 * It is aborted when the caller goes away before the answer is complete.
 */
export const toRequest = (
  req: ExpressRequest,
  res: ExpressResponse,
  given: { publicUrl: string | undefined; body?: Buffer | Readable },
): Request => {
  if (!METHODS.has(req.method)) throw new HostError('METHOD_NOT_ALLOWED')
  const gone = new AbortController()
  res.once('close', () => void (res.writableFinished || gone.abort()))
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const { body } = given
  return new Request(absoluteUrl(req, given.publicUrl), {
    method,
    headers: headersOf(req),
    signal: gone.signal,
    ...(body !== undefined && method !== 'GET' ? bodyInit(body) : {}),
  })
}

const bodyInit = (body: Buffer | Readable): RequestInit & { duplex?: 'half' } =>
  body instanceof Readable
    ? { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' }
    : { body: new Uint8Array(body) }

/** Writes a body as fast as the caller takes it. Ends early, and cancels the body, when the caller goes away. */
const pump = async (body: ReadableStream<Uint8Array>, res: ExpressResponse): Promise<void> => {
  const reader = body.getReader()
  // One listener each for the whole answer, since the compressing stream keeps what it is given.
  let wake: () => void = () => undefined
  res.on('drain', () => wake())
  res.once('close', () => {
    wake()
    void reader.cancel().catch(() => undefined)
  })
  for (;;) {
    const { done, value } = await reader.read()
    if (done || res.destroyed) break
    if (!res.write(value) && !res.destroyed) await new Promise<void>((resolve) => (wake = resolve))
  }
  res.end()
}

// Made in one piece, so sent in one piece: with a length, and compressed only where that pays.
const TEXT = /^(text\/|application\/([\w.-]+\+)?json\b)/

/** Sends a fetch Response through Express, streaming. A caller who goes away cancels the body. */
export const sendResponse = async (
  response: Response,
  req: ExpressRequest,
  res: ExpressResponse,
): Promise<void> => {
  res.status(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  if (response.body && req.method !== 'HEAD') {
    if (!TEXT.test(response.headers.get('content-type') ?? '')) return pump(response.body, res)
    const text = Buffer.from(await response.arrayBuffer())
    res.setHeader('Content-Length', text.length)
    res.end(text)
    return
  }
  await response.body?.cancel()
  res.end()
}
