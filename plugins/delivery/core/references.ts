import type { Field } from './fields'
import { placeholders } from './render'
import type { Json } from './types'
import type { Focus } from './variants'

/** What a content points to. `target` is `TYPE:ID` of a document, or a hash (hex) of a picture or file. */
export interface Reference {
  kind: 'file' | 'picture' | 'ref'
  target: string
  /** Type of a file or picture; empty where the text doesn't say it. */
  mime: string
  /** Name of a file. */
  name: string
  /** Focal point of a picture, where the text gives one. */
  focus?: Focus
  /** Fields of the content in which it stands. */
  fields: readonly string[]
}

type Found = Omit<Reference, 'fields'>

/** Everything that a content refers to or embeds, placeholders of rich text included, each once. */
export const referencesOf = (fields: readonly Field[], content: Json): Reference[] => {
  const all = new Map<string, Reference>()
  for (const field of fields)
    for (const found of walk([field], content)) {
      const key = `${found.kind} ${found.target}`
      const known = all.get(key)
      const named = new Set([...(known?.fields ?? []), field.name])
      all.set(key, { ...(known?.mime ? known : found), fields: [...named] })
    }
  return [...all.values()]
}

const walk = (fields: readonly Field[], content: Json): Found[] =>
  fields.flatMap((field) => {
    const value = content[field.name]
    const items = (Array.isArray(value) ? value : [value]) as unknown[]
    return items
      .filter((item): item is Json => typeof item === 'object' && item !== null)
      .flatMap((item) => ofValue(field, item))
  })

const document = (type: unknown, id: unknown): Found => ({
  kind: 'ref',
  target: `${String(type)}:${String(id)}`,
  mime: '',
  name: '',
})

const focusOf = ({ focalX, focalY }: Json): Pick<Reference, 'focus'> =>
  typeof focalX === 'number' && typeof focalY === 'number' ? { focus: { x: focalX, y: focalY } } : {}

const ofValue = ({ kind, fields }: Field, value: Json): Found[] => {
  switch (kind) {
    case 'ref':
      return [document(value.type, value.id)]
    case 'picture':
      return [{ kind, target: String(value.sha256), mime: String(value.mime), name: '', ...focusOf(value) }]
    case 'file':
      return [{ kind, target: String(value.sha256), mime: String(value.mime), name: String(value.name) }]
    case 'richText': {
      const { refs, pictures } = placeholders(String(value.html))
      return [
        ...refs.map(({ type, id }) => document(type, id)),
        ...pictures.map((target): Found => ({ kind: 'picture', target, mime: '', name: '' })),
      ]
    }
    default:
      return walk(fields, value)
  }
}
