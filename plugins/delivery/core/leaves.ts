import type { Key } from './cursor'
import type { Field } from './fields'
import type { Json } from './types'

/** A field that is a filter or an order, and its way from the content. */
export interface Leaf {
  path: readonly string[]
  field: Field
  /** It, or something above it, is a list: a content has any number of values there. */
  many: boolean
}

interface Above {
  path: readonly string[]
  many: boolean
}

/** All filters and orders, those of groups and rows included. */
export const leavesOf = (fields: readonly Field[], above: Above = { path: [], many: false }): Leaf[] =>
  fields.flatMap((field) => {
    const here = { path: [...above.path, field.name], many: above.many || field.list }
    return [...(field.sort || field.filter ? [{ ...here, field }] : []), ...leavesOf(field.fields, here)]
  })

/** The values that a content has there; none where something on the way is null. */
export const valuesAt = ({ path }: Pick<Leaf, 'path'>, content: Json): unknown[] =>
  path
    .reduce<unknown[]>(
      (values, step) => values.flatMap((value) => (value as Json | null)?.[step] ?? []),
      [content],
    )
    .filter((value) => value !== null)

/** SQLite ends a text at NUL, and half a surrogate pair has no UTF-8. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')

/** A value as the read model holds and compares it: ordinals of enumerations, ids of references, instants in UTC. */
export const stored = (field: Field, value: unknown): Exclude<Key, null> => {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return storable((value as { id: string }).id)
  if (field.kind === 'enum') return Object.keys(field.values).indexOf(value)
  return field.kind === 'dateTime' ? new Date(value).toISOString() : storable(value)
}
