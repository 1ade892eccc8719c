import type { GraphQLSchema } from 'graphql'
import { createHandler, type Handler } from 'graphql-http'

import type { ErrorCode, Language } from '../core/errors'
import { Deadline, type Context, type Look, type Urls } from '../schema/context'
import { Loader } from '../schema/loader'
import type { ReadModel } from '../model/ReadModel'
import { readBody, type BodyLimits } from './body'
import { depthRule } from './depth'
import { createEngine } from './engine'
import { formatError, type Report } from './format'
import { errorResponse } from './respond'

export interface Limits extends BodyLimits {
  /** Characters of a query's text. */
  maxQuery: number
  /** Levels of nested fields. */
  maxDepth: number
  /** Milliseconds that a query may take. */
  queryMs: number
}

export interface GraphqlOptions {
  schema: GraphQLSchema
  urls: Urls
  look: (sha256: string) => Promise<Look | null>
  limits: Limits
  report: Report
}

/** What graphql-http answers without a body. */
const BARE: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

type OwnContext = Context & Record<PropertyKey, unknown>

/** GraphQL over HTTP, as graphql-http has it, by an engine that keeps what it compiled. */
export const createGraphql = ({ schema, urls, look, limits, report }: GraphqlOptions) => {
  const engine = createEngine(schema, limits)
  const handlerIn = (language: Language): Handler<Request, ReadModel> =>
    createHandler<Request, ReadModel, OwnContext>({
      schema,
      ...engine,
      validationRules: [depthRule(limits.maxDepth)],
      formatError: formatError(language, report),
      context: ({ context: model }) => {
        const deadline = new Deadline(limits.queryMs)
        return { model, urls, look, deadline, loader: new Loader(model, deadline) }
      },
    })
  const handlers = { zh: handlerIn('zh'), en: handlerIn('en') }

  return async (request: Request, model: ReadModel, language: Language): Promise<Response> => {
    const body = request.method === 'POST' ? await readBody(request, limits) : null
    const { method, url, headers } = request
    const [text, init] = await handlers[language]({
      method,
      url,
      headers,
      body,
      raw: request,
      context: model,
    })
    const bare = text === null ? BARE[init.status] : undefined
    if (bare) return errorResponse({ code: bare, params: {} }, language, { ...init.headers })
    return new Response(text, {
      status: init.status,
      headers: { ...init.headers, 'cache-control': 'no-cache', vary: 'Accept, Accept-Language' },
    })
  }
}
