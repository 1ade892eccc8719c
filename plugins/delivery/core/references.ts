import type { Field } from './fields'
import { placeholders } from './render'
import type { Json } from './types'

/** What a content points to. `target` is `TYPE:ID` of a document, or a hash (hex) of a picture or file. */
export interface Reference {
  kind: 'file' | 'picture' | 'ref'
  target: string
  /** Type of a file or picture; empty where the text doesn't say it. */
  mime: string
  /** Name of a file. */
  name: string
}

/** Everything that a content refers to or embeds, placeholders of rich text included, each once. */
export const referencesOf = (fields: readonly Field[], content: Json): Reference[] => {
  const found = new Map<string, Reference>()
  for (const reference of walk(fields, content)) {
    const key = `${reference.kind} ${reference.target}`
    if (!found.get(key)?.mime) found.set(key, reference)
  }
  return [...found.values()]
}

const walk = (fields: readonly Field[], content: Json): Reference[] =>
  fields.flatMap((field) => {
    const value = content[field.name]
    const items = (Array.isArray(value) ? value : [value]) as unknown[]
    return items
      .filter((item): item is Json => typeof item === 'object' && item !== null)
      .flatMap((item) => ofValue(field, item))
  })

const document = (type: unknown, id: unknown): Reference => ({
  kind: 'ref',
  target: `${String(type)}:${String(id)}`,
  mime: '',
  name: '',
})

const ofValue = ({ kind, fields }: Field, value: Json): Reference[] => {
  switch (kind) {
    case 'ref':
      return [document(value.type, value.id)]
    case 'picture':
      return [{ kind, target: String(value.sha256), mime: String(value.mime), name: '' }]
    case 'file':
      return [{ kind, target: String(value.sha256), mime: String(value.mime), name: String(value.name) }]
    case 'richText': {
      const { refs, pictures } = placeholders(String(value.html))
      return [
        ...refs.map(({ type, id }) => document(type, id)),
        ...pictures.map((target): Reference => ({ kind: 'picture', target, mime: '', name: '' })),
      ]
    }
    default:
      return walk(fields, value)
  }
}
