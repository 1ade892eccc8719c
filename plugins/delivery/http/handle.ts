import { printSchema } from 'graphql'

import { sha256 } from '../core/digest'
import { languageOf, type Language } from '../core/errors'
import type { ReadModel } from '../model/ReadModel'
import { publicError } from './format'
import { createGraphql, type GraphqlOptions } from './graphql'
import { createMedia, type MediaOptions } from './media'
import { matchesTag } from './range'
import { errorResponse, refuse } from './respond'

export type HandleOptions = GraphqlOptions & MediaOptions

/** The SDL as it is served and committed. */
export const sdlOf = (schema: GraphqlOptions['schema']): string => `${printSchema(schema)}\n`

const createSdl = (schema: GraphqlOptions['schema']) => {
  const text = sdlOf(schema)
  const tag = `"${sha256(text)}"`
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    etag: tag,
    'cache-control': 'public, max-age=300',
    'x-content-type-options': 'nosniff',
  }
  return (request: Request, language: Language): Response => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return errorResponse({ code: 'METHOD_NOT_ALLOWED', params: {} }, language, { allow: 'GET, HEAD' })
    if (matchesTag(request.headers.get('if-none-match'), tag))
      return new Response(null, { status: 304, headers })
    return new Response(request.method === 'HEAD' ? null : text, { headers })
  }
}

/** Runs with a read model that stays open until the answer is made, whatever takes its place meanwhile. */
const leased = async (
  model: ReadModel | null,
  answer: (model: ReadModel) => Promise<Response>,
): Promise<Response> => {
  if (!model) throw refuse('NOT_READY')
  const giveBack = model.lease()
  try {
    return await answer(model)
  } finally {
    giveBack()
  }
}

/** Everything public: `/graphql`, `/graphql/schema.graphql`, `/media/:sha256/:name`; the rest is 404. */
export const createHandle = (options: HandleOptions) => {
  const graphql = createGraphql(options)
  const media = createMedia(options)
  const sdl = createSdl(options.schema)

  const route = (request: Request, language: Language): Promise<Response> | Response => {
    const { pathname } = new URL(request.url)
    if (pathname === '/graphql') return leased(options.model(), (model) => graphql(request, model, language))
    if (pathname === '/graphql/schema.graphql') return sdl(request, language)
    if (pathname.startsWith('/media/')) return media(request, pathname, language)
    throw refuse('NOT_FOUND')
  }

  return async (request: Request): Promise<Response> => {
    const language = languageOf(request.headers.get('accept-language'))
    try {
      return await route(request, language)
    } catch (error) {
      return errorResponse(publicError(error, options.report), language)
    }
  }
}
