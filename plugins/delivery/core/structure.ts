import { z } from 'zod'

import type { Kind } from './meta'

/** A schema without its wrappers: what it holds, and the metas of all layers, the outermost winning. */
export interface Structure {
  core: z.core.$ZodTypes
  list: boolean
  nullable: boolean
  meta: Record<string, unknown>
  problems: string[]
}

export const unwrap = (schema: z.core.$ZodType): Structure => {
  const found = { list: false, nullable: false, meta: {}, problems: [] as string[] }
  let layer = schema as z.core.$ZodTypes
  let inner: Record<string, unknown>[] = []
  for (;;) {
    inner = [z.globalRegistry.get(layer) ?? {}, ...inner]
    const { def } = layer._zod
    if (def.type === 'array') {
      if (found.list) found.problems.push('a list of lists has no place in the API')
      found.list = true
      layer = def.element as z.core.$ZodTypes
    } else if (def.type === 'nullable' || def.type === 'optional' || def.type === 'readonly') {
      if (found.list && def.type !== 'readonly') found.problems.push("a list's items can't be null")
      found.nullable ||= def.type !== 'readonly'
      layer = def.innerType as z.core.$ZodTypes
    } else break
  }
  return { ...found, core: layer, meta: Object.assign({}, ...inner) as Record<string, unknown> }
}

/** Fields that a kind may have or lack. */
const OPTIONAL: Partial<Record<Kind, readonly string[]>> = { picture: ['focalX', 'focalY'] }

const SHAPES: Partial<Record<Kind, readonly string[]>> = {
  picture: ['alt', 'credit', 'height', 'mime', 'sha256', 'width'],
  file: ['mime', 'name', 'sha256', 'size', 'title'],
  coordinates: ['lat', 'lng', 'precision', 'system'],
  ref: ['id', 'type'],
  richText: ['html', 'lexical', 'text'],
}

/** The kind of an unwrapped schema, or what is wrong with it. `asked` is `.meta().kind`. */
export const kindOf = (core: z.core.$ZodTypes, asked: Kind | undefined): Kind | { problem: string } => {
  const natural = naturalKind(core)
  if (typeof natural === 'object') return natural
  if (!asked || asked === natural) return natural
  const keys = SHAPES[asked]
  if (!keys || core._zod.def.type !== 'object')
    return { problem: `kind "${asked}" doesn't fit a ${core._zod.def.type} (${natural})` }
  const own = Object.keys(core._zod.def.shape).sort()
  const has = own.filter((key) => !OPTIONAL[asked]?.includes(key)).join(', ')
  return has === keys.join(', ')
    ? asked
    : { problem: `a ${asked} has the fields ${keys.join(', ')}, not ${has}` }
}

const naturalKind = (core: z.core.$ZodTypes): Kind | { problem: string } => {
  const { def } = core._zod
  switch (def.type) {
    case 'string': {
      const format = 'format' in def ? def.format : undefined
      return format === 'date' ? 'date' : format === 'datetime' ? 'dateTime' : 'text'
    }
    case 'number':
      return 'format' in def && /^(safeint|u?int32)$/.test(String(def.format)) ? 'integer' : 'decimal'
    case 'boolean':
      return 'flag'
    case 'enum':
      return 'enum'
    case 'object':
      return 'object'
    case 'date':
      return { problem: 'z.date() has no JSON form: use a date or dateTime text' }
    default:
      return { problem: `z.${def.type}() has no place in the API` }
  }
}
