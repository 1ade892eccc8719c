import type { z } from 'zod'

import { refuse, type Refusal } from '../core'
import type { Bilingual, ReviewContract } from '../options'

interface Meta {
  required?: readonly string[]
}

interface Unwrapped {
  schema: z.core.$ZodType
  meta: Meta
}

type Def = { type: string; innerType?: z.core.$ZodType; element?: z.core.$ZodType }

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def

const metaOf = (schema: z.core.$ZodType): Meta =>
  'meta' in schema ? ((schema as z.ZodType).meta() ?? {}) : {}

/** Takes nullable, optional and the like off a schema; the outermost meta wins. */
const unwrap = (schema: z.core.$ZodType, meta: Meta = {}): Unwrapped => {
  const merged = { ...metaOf(schema), ...meta }
  const { innerType } = defOf(schema)
  return innerType ? unwrap(innerType, merged) : { schema, meta: merged }
}

const shapeOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null =>
  defOf(schema).type === 'object' ? (schema as z.ZodObject).shape : null

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

interface Walk {
  locale: string
  path: string
  labelOf: LabelOf
}

/** The words of a field, by its path. */
type LabelOf = (path: string) => Bilingual

const missingIn = (schema: z.core.$ZodType, value: unknown, walk: Walk): Refusal[] => {
  const { schema: bare, meta } = unwrap(schema)
  if (isEmpty(value))
    return meta.required?.includes(walk.locale)
      ? [refuse('REVIEW_INCOMPLETE', { label: walk.labelOf(walk.path) }, walk.path)]
      : []
  const { element } = defOf(bare)
  if (Array.isArray(value) && element)
    return value.flatMap((item, index) =>
      missingIn(element, item, { ...walk, path: `${walk.path}.${index}` }),
    )
  const shape = shapeOf(bare)
  if (!shape || typeof value !== 'object') return []
  return Object.entries(shape).flatMap(([name, field]) =>
    missingIn(field, (value as Record<string, unknown>)[name], {
      ...walk,
      path: walk.path ? `${walk.path}.${name}` : name,
    }),
  )
}

/**
 * Everything that keeps a content from being submitted in a locale: missing fields, values of the wrong
 * shape, and the contract's own findings; its warnings as REVIEW_DOUBTFUL. Empty where all is well.
 */
export const findingsOf = (
  contract: Pick<ReviewContract, 'check' | 'schema'>,
  content: unknown,
  { locale, labelOf }: { locale: string; labelOf: LabelOf },
): Refusal[] => {
  const found = (code: 'REVIEW_DOUBTFUL' | 'REVIEW_INVALID', field: string, problem: Bilingual | string) =>
    refuse(code, { label: labelOf(field), problem }, field)
  const parsed = contract.schema.safeParse(content)
  const missing = missingIn(contract.schema, content, { locale, labelOf, path: '' })
  if (parsed.success) {
    const own = contract.check?.(parsed.data, locale) ?? []
    return [
      ...missing,
      ...own.map(({ field, message, severity }) =>
        found(severity === 'warning' ? 'REVIEW_DOUBTFUL' : 'REVIEW_INVALID', field, message),
      ),
    ]
  }
  const known = new Set(missing.map(({ field }) => field))
  const issues = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
  return [
    ...missing,
    ...issues
      .filter(({ field }) => !known.has(field))
      .map(({ field, message }) => found('REVIEW_INVALID', field, message)),
  ]
}
