import type { AfterErrorHook } from 'payload'

import { describe, refusalsOf, statusOf } from '../errors'
import { troubleOf } from '../store/unavailable'

/**
 * Gives Payload's answers the codes of a refusal, in the caller's language: REST's `errors` (`docs` keeps the
 * list's toast whole) and GraphQL's `extensions.code`.
 */
export const explainRefusal: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const trouble = troubleOf(error)
  const refusals = trouble ? [trouble] : refusalsOf(error)
  if (!refusals) return undefined
  const errors = describe(refusals, req.i18n?.language ?? 'zh')
  const status = statusOf(refusals)
  const [first] = errors
  const told = { code: first?.code, statusCode: status, errors }
  return {
    response: { docs: [], errors },
    status,
    ...(graphqlResult && {
      graphqlResult: { ...graphqlResult, message: first?.message ?? '', extensions: told },
    }),
  }
}
