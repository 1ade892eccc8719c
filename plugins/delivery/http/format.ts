import { GraphQLError } from 'graphql'

import { DeliveryError, messageOf, type ErrorCode, type Language, type Params } from '../core/errors'
import { isDamage } from '../model/damage'

/** Told of every error that the public isn't. */
export type Report = (error: unknown) => void

/** What may be told of an error, the rest masked and reported. */
export const publicError = (error: unknown, report: Report): { code: ErrorCode; params: Params } => {
  if (error instanceof DeliveryError) return { code: error.code, params: error.params }
  report(error)
  return { code: isDamage(error) ? 'NOT_VERIFIED' : 'INTERNAL', params: {} }
}

const classify = (error: Readonly<Error | GraphQLError>, report: Report) => {
  if (!(error instanceof GraphQLError))
    return error instanceof DeliveryError
      ? publicError(error, report)
      : { code: 'BAD_REQUEST' as const, params: { detail: error.message } }
  const cause = error.originalError
  // An error with a path came up while executing; without one it is the request's.
  if (error.path || cause instanceof DeliveryError) return publicError(cause ?? error, report)
  const code = error.message.startsWith('Syntax Error')
    ? ('GRAPHQL_PARSE_FAILED' as const)
    : ('GRAPHQL_VALIDATION_FAILED' as const)
  return { code, params: { detail: error.message } }
}

/** Every error of an answer, with `extensions.code` and a message in the caller's language. */
export const formatError =
  (language: Language, report: Report) =>
  (error: Readonly<Error | GraphQLError>): GraphQLError => {
    const { code, params } = classify(error, report)
    const place =
      error instanceof GraphQLError
        ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
        : {}
    const { argument } = params
    const extensions = { code, ...(argument !== undefined && { argument }) }
    return new GraphQLError(messageOf(code, language, params), { ...place, extensions })
  }
