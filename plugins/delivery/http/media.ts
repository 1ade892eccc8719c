import { DeliveryError, type Language } from '../core/errors'
import { isInline, isPicture, sniffPicture } from '../core/mime'
import type { Reference } from '../core/references'
import { formatFor, readAsked, type Asked } from '../core/variants'
import type { FileStore } from '../model/files'
import type { ReadModel } from '../model/ReadModel'
import type { Pictures } from '../pictures/Pictures'
import { matchesTag, wantedRange } from './range'
import { errorResponse } from './respond'

export interface MediaOptions {
  files: FileStore
  pictures: Pictures
  /** Asks the ledger's side for a file that isn't here, or isn't what it should be. */
  fetch: (sha256: string) => Promise<Uint8Array | null>
  /** The read model of this moment. */
  model: () => ReadModel | null
  /** Seconds that a cache may keep a file: so long it can be seen there after a withdrawal. */
  maxAge: number
}

const PATH = /^\/media\/([0-9a-f]{64})\/[^/]+$/
const MIDDLE = { x: 50, y: 50 }
const RETRY_AFTER_S = '2'

/** One answer for what is unknown, private, withdrawn or malformed. */
const notFound = (language: Language) => errorResponse({ code: 'NOT_FOUND', params: {} }, language)

const asAttachment = (name: string): string => {
  const encoded = encodeURIComponent(name || 'file').replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}

/** A picture in rich text says nothing of its type, so its first bytes do. */
const describe = ({ kind, mime, name }: Reference, head: Uint8Array): Record<string, string> => {
  const type = mime || (sniffPicture(head) ?? 'application/octet-stream')
  const inline = kind === 'picture' ? isPicture(type) : isInline(type)
  return { 'content-type': type, ...(!inline && { 'content-disposition': asAttachment(name) }) }
}

/** What is served: its size, its first bytes, its tag, and a way to get a part of it; null where it is gone. */
interface Body {
  size: number
  tag: string
  headers: Record<string, string>
  part(range: { start: number; end: number } | null): Promise<Buffer | null>
}

const answer = async (request: Request, body: Body, language: Language): Promise<Response> => {
  const { size, tag, headers } = body
  if (matchesTag(request.headers.get('if-none-match'), tag)) {
    const { 'content-type': _type, 'content-disposition': _disposition, ...rest } = headers
    return new Response(null, { status: 304, headers: rest })
  }
  const range = wantedRange(request, { size, tag })
  if (range === 'unsatisfiable')
    return errorResponse({ code: 'RANGE_NOT_SATISFIABLE', params: {} }, language, {
      'content-range': `bytes */${size}`,
    })
  const isHead = request.method === 'HEAD'
  const bytes = isHead ? Buffer.alloc(0) : await body.part(range)
  if (!bytes) return notFound(language)
  return new Response(isHead ? null : new Uint8Array(bytes), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(range ? range.end - range.start + 1 : size),
      ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
    },
  })
}

/** `/media/:sha256/:name?w=&h=&fit=&format=` for GET and HEAD. Only what a live release embeds is there. */
export const createMedia = ({ files, pictures, fetch, model, maxAge }: MediaOptions) => {
  const embedded = (hash: string) => model()?.embedded(hash) ?? null
  const common = {
    // Nobody on the way may compress or change it: its tag and its ranges are those of these very bytes.
    'cache-control': `public, max-age=${maxAge}, no-transform`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  }

  const master = async (hash: string, reference: Reference): Promise<Body | null> => {
    const head = await files.readPart(hash, fetch, () => ({ start: 0, end: 15 }))
    if (!head) return null
    return {
      size: head.size,
      tag: `"${hash}"`,
      headers: { ...common, etag: `"${hash}"`, ...describe(reference, head.bytes) },
      part: async (range) => (await files.readPart(hash, fetch, () => range))?.bytes ?? null,
    }
  }

  const variant = async (
    hash: string,
    { reference, asked, accept }: { reference: Reference; asked: Asked; accept: string | null },
  ): Promise<Body | null> => {
    if (reference.kind !== 'picture') throw new DeliveryError('NOT_A_PICTURE')
    const format = asked.format ?? formatFor(accept)
    const made = await pictures.variant(hash, { ...asked, format }, reference.focus ?? MIDDLE)
    if (!made) return null
    const tag = `"${made.sha256}"`
    const negotiated = asked.format === null && { vary: 'Accept' }
    return {
      size: made.bytes.length,
      tag,
      headers: { ...common, etag: tag, 'content-type': `image/${format}`, ...negotiated },
      part: (range) => Promise.resolve(range ? made.bytes.subarray(range.start, range.end + 1) : made.bytes),
    }
  }

  const serve = async (request: Request, path: string, language: Language): Promise<Response> => {
    const hash = PATH.exec(path)?.[1] ?? ''
    const reference = hash ? embedded(hash) : null
    if (!reference) return notFound(language)
    const query = new URL(request.url).searchParams
    const asked = readAsked((name) => query.get(name))
    const body = asked
      ? await variant(hash, { reference, asked, accept: request.headers.get('accept') })
      : await master(hash, reference)
    const response = body && (await answer(request, body, language))
    // What was withdrawn while it was read or made is not given any more.
    return response && embedded(hash) ? response : notFound(language)
  }

  return async (request: Request, path: string, language: Language): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return errorResponse({ code: 'METHOD_NOT_ALLOWED', params: {} }, language, { allow: 'GET, HEAD' })
    try {
      return await serve(request, path, language)
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.code !== 'MEDIA_BUSY') throw error
      return errorResponse(error, language, { 'retry-after': RETRY_AFTER_S })
    }
  }
}
