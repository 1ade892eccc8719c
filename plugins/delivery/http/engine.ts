import type { Source } from 'graphql'
import {
  execute as executeSlowly,
  parse as parseText,
  validate as validateDocument,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

import { DeliveryError } from '../core/errors'
import { Lru } from '../core/lru'

type Compiled = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>

export interface Engine {
  parse: typeof parseText
  validate: typeof validateDocument
  execute(args: ExecutionArgs): Promise<ExecutionResult>
}

/** Characters of query text whose documents are kept. */
const CACHE_CHARS = 4_000_000
const MAX_TOKENS = 10_000

/** Parses, validates and compiles each query text once. */
export const createEngine = (schema: GraphQLSchema, { maxQuery }: { maxQuery: number }): Engine => {
  const documents = new Lru<string, DocumentNode>(CACHE_CHARS)
  const verdicts = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled | 'seen'>>()

  const parse = (source: Source | string): DocumentNode => {
    const text = typeof source === 'string' ? source : source.body
    if (text.length > maxQuery) throw new DeliveryError('QUERY_TOO_LONG', { max: maxQuery })
    const known = documents.get(text)
    if (known) return known
    const document = parseText(source, { maxTokens: MAX_TOKENS })
    documents.set(text, document, text.length + 100)
    return document
  }

  const validate = (
    _schema: GraphQLSchema,
    document: DocumentNode,
    ...[rules]: [(readonly ValidationRule[])?]
  ) => {
    const known = verdicts.get(document)
    if (known) return known
    const verdict = validateDocument(schema, document, rules)
    verdicts.set(document, verdict)
    return verdict
  }

  const compile = (args: ExecutionArgs): Compiled => {
    const query = compileQuery(schema, args.document, args.operationName ?? undefined)
    if (!isCompiledQuery(query)) return executeSlowly
    return ({ contextValue, variableValues }) => query.query(undefined, contextValue, variableValues ?? {})
  }

  /** A result with errors is computed again by graphql-js, whose messages are the specification's. */
  const execute = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const byName = compiled.get(args.document) ?? new Map<string, Compiled | 'seen'>()
    compiled.set(args.document, byName)
    const name = args.operationName ?? ''
    // Compiling costs more than running once: it begins with the second use.
    const known = byName.get(name)
    const run = known === 'seen' ? compile(args) : (known ?? executeSlowly)
    byName.set(name, known ? run : 'seen')
    const result = await run(args)
    return result.errors && run !== executeSlowly ? executeSlowly(args) : result
  }

  return { parse, validate: validate, execute }
}
