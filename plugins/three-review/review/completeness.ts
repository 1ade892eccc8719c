import type { z } from 'zod'

import { refuse, type Refusal } from '../core'
import type { Bilingual, ReviewContract } from '../options'

interface Meta {
  about?: Bilingual
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
  about?: Bilingual
}

const missingIn = (schema: z.core.$ZodType, value: unknown, walk: Walk): Refusal[] => {
  const { schema: bare, meta } = unwrap(schema)
  const label = meta.about ?? walk.about ?? { zh: walk.path, en: walk.path }
  if (isEmpty(value))
    return meta.required?.includes(walk.locale) ? [refuse('REVIEW_INCOMPLETE', { label }, walk.path)] : []
  const { element } = defOf(bare)
  if (Array.isArray(value) && element)
    return value.flatMap((item, index) =>
      missingIn(element, item, { ...walk, about: label, path: `${walk.path}.${index}` }),
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

/** The words for a path of a schema, for messages: those of its innermost field that has some. */
export const labelOf = (schema: z.core.$ZodType, path: readonly PropertyKey[]): Bilingual => {
  const place = path.map(String).join('.')
  let label: Bilingual = { zh: place, en: place }
  let at: z.core.$ZodType | undefined = schema
  for (const step of path) {
    const bare: z.core.$ZodType = unwrap(at).schema
    at = typeof step === 'number' ? defOf(bare).element : shapeOf(bare)?.[String(step)]
    if (!at) break
    label = unwrap(at).meta.about ?? label
  }
  return label
}

/**
 * Everything that keeps a content from being submitted in a locale: missing fields, values of the wrong
 * shape, and the contract's own findings. Empty where it is complete.
 */
export const findingsOf = (
  contract: Pick<ReviewContract, 'check' | 'schema'>,
  content: unknown,
  locale: string,
): Refusal[] => {
  const parsed = contract.schema.safeParse(content)
  const missing = missingIn(contract.schema, content, { locale, path: '' })
  if (!parsed.success) {
    const known = new Set(missing.map(({ field }) => field))
    const invalid = parsed.error.issues
      .filter(({ path }) => !known.has(path.join('.')))
      .map(({ path, message }) =>
        refuse('REVIEW_INVALID', { label: labelOf(contract.schema, path), problem: message }, path.join('.')),
      )
    return [...missing, ...invalid]
  }
  const own = contract.check?.(parsed.data, locale) ?? []
  return [
    ...missing,
    ...own.map(({ field, message }) => {
      const label = labelOf(contract.schema, field.split('.'))
      return refuse('REVIEW_INVALID', { label, problem: message }, field)
    }),
  ]
}
