import type { Key } from './cursor'
import type { Field } from './fields'
import { stored, storable, valuesAt, type Leaf } from './leaves'
import type { Json } from './types'

/** Makes a text's sort key (pinyin for Chinese). */
type TextKey = (text: string) => string

/** A column of a type's table in the read model, filled from the signed content. */
export interface Column {
  /** `s_title`, `f_address_district`: letters, digits and `_` only. */
  name: string
  use: 'filter' | 'sort'
  sql: 'INTEGER' | 'REAL' | 'TEXT'
  value: (content: Json, textKey: TextKey) => Key
}

/** Names of the date fields between which something takes place. */
export interface Span {
  start: string
  end: string
}

export const SPAN_START = 'span_start'
export const SPAN_END = 'span_end'

const SQL: Partial<Record<Field['kind'], Column['sql']>> = {
  integer: 'INTEGER',
  flag: 'INTEGER',
  enum: 'INTEGER',
  decimal: 'REAL',
}

export const sortColumn = ({ path }: Leaf): string => `s_${path.join('_')}`
export const filterColumn = ({ path }: Leaf): string => `f_${path.join('_')}`
/** 1 where a list has no values, 0 where it has some. */
export const emptyColumn = ({ path }: Leaf): string => `e_${path.join('_')}`

const columnsOfLeaf = (leaf: Leaf): Column[] => {
  const { field, many } = leaf
  const sql = SQL[field.kind] ?? 'TEXT'
  const first = (content: Json): Key => {
    const [value] = valuesAt(leaf, content)
    return value === undefined ? null : stored(field, value)
  }
  const ordered = (content: Json, textKey: TextKey): Key => {
    const value = first(content)
    return field.kind === 'text' && typeof value === 'string' ? storable(textKey(value)) : value
  }
  const isEmpty = (content: Json): Key => Number(valuesAt(leaf, content).length === 0)
  return [
    ...(field.sort ? [{ name: sortColumn(leaf), use: 'sort' as const, sql, value: ordered }] : []),
    ...(field.filter && !many
      ? [{ name: filterColumn(leaf), use: 'filter' as const, sql, value: first }]
      : []),
    ...(field.filter && many
      ? [{ name: emptyColumn(leaf), use: 'filter' as const, sql: 'INTEGER' as const, value: isEmpty }]
      : []),
  ]
}

/** What has one date only is that day. */
const spanColumns = ({ start, end }: Span): Column[] =>
  [[SPAN_START, start, end] as const, [SPAN_END, end, start] as const].map(([name, own, other]) => ({
    name,
    use: 'filter',
    sql: 'TEXT',
    value: (content) => (content[own] ?? content[other] ?? null) as string | null,
  }))

/** Columns of all filters and orders that a content has one value of. */
export const columnsOf = (leaves: readonly Leaf[], span?: Span): Column[] => [
  ...leaves.flatMap(columnsOfLeaf),
  ...(span ? spanColumns(span) : []),
]
