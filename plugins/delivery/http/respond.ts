import { DeliveryError, ERRORS, messageOf, type ErrorCode, type Language, type Params } from '../core/errors'

const JSON_TYPE = 'application/json; charset=utf-8'

/** `{ errors: [{ code, message }] }` in the caller's language. */
export const errorResponse = (
  { code, params }: { code: ErrorCode; params: Params },
  language: Language,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ errors: [{ code, message: messageOf(code, language, params) }] }), {
    status: ERRORS[code].status,
    headers: {
      'content-type': JSON_TYPE,
      'content-language': language,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })

export const refuse = (code: ErrorCode, params?: Params): DeliveryError => new DeliveryError(code, params)
