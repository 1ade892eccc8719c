import type { Language } from '../core/errors'
import { isPicture, sniffPicture } from '../core/mime'
import type { Reference } from '../core/references'
import type { FileStore } from '../model/files'
import type { ReadModel } from '../model/ReadModel'
import { matchesTag, parseRange } from './range'
import { errorResponse } from './respond'

export interface MediaOptions {
  files: FileStore
  /** Asks the ledger's side for a file that isn't here, or isn't what it should be. */
  fetch: (sha256: string) => Promise<Uint8Array | null>
  /** The read model of this moment. */
  model: () => ReadModel | null
  /** Seconds that a cache may keep a file: so long it can be seen there after a withdrawal. */
  maxAge: number
}

const PATH = /^\/media\/([0-9a-f]{64})\/[^/]+$/

/** One answer for what is unknown, private, withdrawn or malformed. */
const notFound = (language: Language) => errorResponse({ code: 'NOT_FOUND', params: {} }, language)

const describe = ({ kind, mime, name }: Reference, bytes: Buffer): Record<string, string> => {
  const type = mime || (sniffPicture(bytes) ?? 'application/octet-stream')
  if (kind === 'picture' && isPicture(type)) return { 'content-type': type }
  const fileName = encodeURIComponent(name || 'file').replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  )
  return { 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${fileName}` }
}

/** `/media/:sha256/:name` for GET and HEAD. Only what a live release embeds is there. */
export const createMedia = ({ files, fetch, model, maxAge }: MediaOptions) => {
  const embedded = (hash: string) => model()?.embedded(hash) ?? null

  return async (request: Request, path: string, language: Language): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return errorResponse({ code: 'METHOD_NOT_ALLOWED', params: {} }, language, { allow: 'GET, HEAD' })
    const hash = PATH.exec(path)?.[1] ?? ''
    if (!hash || !embedded(hash)) return notFound(language)
    const bytes = await files.read(hash, fetch)
    // What was withdrawn while the file was read is not given any more.
    const reference = embedded(hash)
    if (!bytes || !reference) return notFound(language)
    const tag = `"${hash}"`
    const headers = {
      etag: tag,
      'cache-control': `public, max-age=${maxAge}`,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
    }
    if (matchesTag(request.headers.get('if-none-match'), tag))
      return new Response(null, { status: 304, headers })
    const whole = { ...headers, ...describe(reference, bytes) }
    const conditional = request.headers.get('if-range')
    const wanted = conditional === null || conditional === tag ? request.headers.get('range') : null
    const range = request.method === 'GET' ? parseRange(wanted, bytes.length) : null
    if (range === 'unsatisfiable')
      return errorResponse({ code: 'RANGE_NOT_SATISFIABLE', params: {} }, language, {
        'content-range': `bytes */${bytes.length}`,
      })
    const part = range ? bytes.subarray(range.start, range.end + 1) : bytes
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(part), {
      status: range ? 206 : 200,
      headers: {
        ...whole,
        'content-length': String(part.length),
        ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${bytes.length}` }),
      },
    })
  }
}
