import { z } from 'zod'

/** What a public value is. */
export const KINDS = [
  'text',
  'integer',
  'decimal',
  'flag',
  'date',
  'dateTime',
  'enum',
  'richText',
  'picture',
  'file',
  'ref',
  'coordinates',
  'object',
] as const
export type Kind = (typeof KINDS)[number]

const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })
const typeName = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'must be a GraphQL type name')

const shape = z.strictObject({
  about: bilingual,
  kind: z.enum(['coordinates', 'date', 'dateTime', 'enum', 'file', 'picture', 'ref', 'richText']).optional(),
  required: z.array(z.string()).optional(),
  to: z.array(z.string().min(1)).min(1).optional(),
  values: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/), bilingual).optional(),
  name: typeName.optional(),
  filter: z.union([z.literal(true), z.literal('argument')]).optional(),
  sort: z.literal(true).optional(),
  itinerary: z.string().min(1).optional(),
})

/** A field's `.meta()`, its keys checked: TypeScript accepts misspelled ones. */
export type Meta = z.infer<typeof shape>

export const readMeta = (meta: unknown): { meta: Meta | null; problems: string[] } => {
  const parsed = shape.safeParse(meta)
  if (parsed.success) return { meta: parsed.data, problems: [] }
  const problems = parsed.error.issues.map(
    (issue) => `.meta()${issue.path.map((part) => `.${String(part)}`).join('')}: ${issue.message}`,
  )
  return { meta: null, problems }
}
