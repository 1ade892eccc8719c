import path from 'node:path'

import type { UploadConfig } from 'payload'

import { isPictureType, kindOf, mimeOf } from './kinds'
import type { Originals } from './originals'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const RANGE = /^bytes=(\d+)-(\d*)$/

/** A part that a player asks for; null for everything. */
const partOf = (header: string | null, size: number): { start: number; end: number } | null => {
  const [, from, to] = RANGE.exec(header ?? '') ?? []
  if (from === undefined) return null
  const [start, end] = [Number(from), to ? Math.min(Number(to), size - 1) : size - 1]
  return start <= end ? { start, end } : null
}

/**
 * `GET /api/media/file/:filename`, after Payload has asked who may read it: the original, for the staff alone. A
 * name stands for the same bytes for ever, and is the tag.
 */
export const serveOriginal =
  (originals: Originals): Handler =>
  async (req, { params: { filename } }) => {
    const headers = {
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      ETag: `"${encodeURIComponent(filename)}"`,
    }
    if (req.headers.get('if-none-match') === headers.ETag) return new Response(null, { status: 304, headers })
    const bytes = await originals(req.payload).get(filename)
    if (!bytes)
      return Response.json(
        { errors: [{ message: req.t('error:notFound') }] },
        { status: 404, headers: { 'Cache-Control': 'no-store' } },
      )
    const mime = mimeOf(path.extname(filename).slice(1))
    const shown = isPictureType(mime) || kindOf(mime) === 'video' || kindOf(mime) === 'captions'
    const part = partOf(req.headers.get('range'), bytes.byteLength)
    const sent = part ? bytes.subarray(part.start, part.end + 1) : bytes
    return new Response(new Uint8Array(sent), {
      status: part ? 206 : 200,
      headers: {
        ...headers,
        'Accept-Ranges': 'bytes',
        'Content-Disposition': shown ? 'inline' : 'attachment',
        'Content-Length': String(sent.byteLength),
        'Content-Type': mime,
        ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${bytes.byteLength}` }),
      },
    })
  }
