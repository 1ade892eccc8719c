import type { z } from 'zod'

import { checkItinerary, checkSiblings } from './derived'
import { readMeta, type Kind, type Meta } from './meta'
import { kindOf, unwrap } from './structure'
import type { Bilingual } from './types'

/** One public field of a contract, read once; GraphQL and SQL both walk lists of these. */
export interface Field {
  name: string
  kind: Kind
  list: boolean
  nullable: boolean
  about: Bilingual
  filter: boolean | 'argument'
  sort: boolean
  /** Types that a reference may lead to. */
  to: readonly string[]
  /** Labels of an enumeration, in its own order. */
  values: Readonly<Record<string, Bilingual>>
  /** GraphQL type of an object or an enumeration. */
  typeName: string
  /** Fields of an object. */
  fields: readonly Field[]
  /** Of rows that are an itinerary: the field of a row that leads to its place. */
  itinerary: string | null
}

/** Everything that is wrong with a contract, one line each, naming type and field. */
export class ContractError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The contracts are not usable:\n${problems.map((line) => `  ${line}`).join('\n')}`)
    this.name = 'ContractError'
  }
}

const FILTERS: readonly Kind[] = ['text', 'integer', 'decimal', 'flag', 'date', 'dateTime', 'enum', 'ref']
/** What a list, or rows, can be filtered by. */
const LIST_FILTERS: readonly Kind[] = ['integer', 'enum', 'ref']
const SORTS: readonly Kind[] = ['text', 'integer', 'decimal', 'flag', 'date', 'dateTime', 'enum']

interface Place {
  /** `relics.designations` */
  path: string
  /** Inside a list: no column can hold it. */
  inList: boolean
  problems: string[]
}

/** Reads an object schema into fields. What is wrong goes into `problems`, so that all of it is told at once. */
export const readFields = (schema: z.core.$ZodObject, place: Place): Field[] => {
  const fields = Object.entries(schema._zod.def.shape).flatMap(([name, inner]) => {
    const field = readField(name, inner, { ...place, path: `${place.path}.${name}` })
    return field ? [field] : []
  })
  place.problems.push(...checkSiblings(fields).map((problem) => `${place.path}: ${problem}`))
  return fields
}

const readField = (name: string, schema: z.core.$ZodType, place: Place): Field | null => {
  const { core, list, nullable, meta: raw, problems } = unwrap(schema)
  const { meta, problems: wrongMeta } = readMeta(raw)
  const kind = kindOf(core, meta?.kind)
  const found = [...problems, ...wrongMeta]
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    found.push('a name starts with a small letter and has letters and digits')
  if (typeof kind === 'object') found.push(kind.problem)
  else if (meta) found.push(...checkUse(kind, meta, list || place.inList), ...checkValues(kind, meta, core))
  place.problems.push(...found.map((problem) => `${place.path}: ${problem}`))
  if (!meta || typeof kind === 'object') return null
  const { about, filter, sort = false, to = [], values = {}, name: typeName = '' } = meta
  const inner = { ...place, inList: list || place.inList }
  const fields =
    kind === 'object' && core._zod.def.type === 'object' ? readFields(core as z.core.$ZodObject, inner) : []
  const field = {
    name,
    kind,
    list,
    nullable,
    about,
    filter: filter ?? false,
    sort,
    to,
    values,
    typeName,
    fields,
  }
  const read: Field = { ...field, itinerary: meta.itinerary ?? null }
  place.problems.push(...checkItinerary(read).map((problem) => `${place.path}: ${problem}`))
  return read
}

const checkUse = (kind: Kind, meta: Meta, inList: boolean): string[] => {
  const found: string[] = []
  const named = kind === 'object' || kind === 'enum'
  if (named && !meta.name) found.push(`.meta().name: a ${kind} needs the name of its GraphQL type`)
  if (!named && meta.name) found.push(`.meta().name: a ${kind} has none`)
  if ((kind === 'ref') !== Boolean(meta.to)) found.push('.meta().to: a ref, and only a ref, names its types')
  for (const [use, kinds] of [['filter', FILTERS] as const, ['sort', SORTS] as const]) {
    if (!meta[use]) continue
    if (inList && (use === 'sort' || !LIST_FILTERS.includes(kind)))
      found.push(`.meta().${use}: a ${kind} in a list can't be a ${use}`)
    else if (!kinds.includes(kind)) found.push(`.meta().${use}: a ${kind} can't be a ${use}`)
  }
  return found
}

const checkValues = (kind: Kind, { values }: Meta, core: z.core.$ZodTypes): string[] => {
  const { def } = core._zod
  if (def.type !== 'enum') return values ? [`.meta().values: a ${kind} has none`] : []
  const options = Object.values(def.entries).map(String)
  const labels = Object.keys(values ?? {})
  return options.length === labels.length && options.every((option) => labels.includes(option))
    ? []
    : ['.meta().values: must have one label for each value of the enumeration']
}
