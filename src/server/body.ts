import type { Request, Response } from 'express'
import { Transform, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { HostError } from './errors'

export interface BodyLimits {
  /** Most bytes that are taken. */
  bytes: number
  /** Longest wait for the next byte, in milliseconds. */
  idleMs: number
}

const MB = 1024 * 1024
const size = (bytes: number) => (bytes >= MB ? `${bytes / MB} MB` : `${Math.ceil(bytes / 1024)} KB`)

/**
 * A request's body, counted while it arrives, whatever Content-Length says. The stream fails with a HostError
 * when the body is too large, too slow, or its sender goes away; the socket stays open for the answer.
 */
export const meteredBody = (req: Request, limits: BodyLimits): Readable => {
  const tooLarge = () => new HostError('BODY_TOO_LARGE', { limit: size(limits.bytes) })
  if (Number(req.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge()
  let seen = 0
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      idle.refresh()
      seen += chunk.length
      if (seen > limits.bytes) done(tooLarge())
      else done(null, chunk)
    },
  })
  const idle = setTimeout(() => body.destroy(new HostError('BODY_TIMEOUT')), limits.idleMs)
  const gone = () => void (req.complete || body.destroy(new HostError('BAD_REQUEST')))
  req.once('close', gone)
  body.once('close', () => {
    clearTimeout(idle)
    req.off('close', gone)
    req.unpipe(body)
    req.resume()
  })
  return req.pipe(body)
}

/** A request's whole body. Rejects like `meteredBody`. */
export const readBody = async (req: Request, limits: BodyLimits): Promise<Buffer> =>
  buffer(meteredBody(req, limits))

const LINGER_MS = 2000

/**
 * Sends an answer to a request whose body was not read to its end: the sender is heard out for a moment, since
 * closing at once would reset the connection before the answer is read.
 */
export const answerEarly = (req: Request, res: Response, text: string): void => {
  res.setHeader('Connection', 'close')
  res.setHeader('Content-Length', Buffer.byteLength(text))
  res.write(text)
  const end = () => {
    clearTimeout(timer)
    res.end()
  }
  const timer = setTimeout(end, LINGER_MS)
  req.once('close', end)
  req.once('end', end)
  req.resume()
}
