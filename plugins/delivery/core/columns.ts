import type { Key } from './cursor'
import type { Field } from './fields'
import type { Json } from './types'

/** A column of a type's table in the read model, filled from the signed content. */
export interface Column {
  /** `s_title`, `f_address_district`: letters, digits and `_` only. */
  name: string
  use: 'filter' | 'sort'
  sql: 'INTEGER' | 'REAL' | 'TEXT'
  path: readonly string[]
  field: Field
}

const SQL: Partial<Record<Field['kind'], Column['sql']>> = {
  integer: 'INTEGER',
  flag: 'INTEGER',
  enum: 'INTEGER',
  decimal: 'REAL',
}

/** Columns of all fields that are filters or orders, those of groups included. */
export const columnsOf = (fields: readonly Field[], above: readonly string[] = []): Column[] =>
  fields.flatMap((field) => {
    const path = [...above, field.name]
    const sql = SQL[field.kind] ?? 'TEXT'
    const column = (use: Column['use']): Column => ({
      name: `${use[0]}_${path.join('_')}`,
      use,
      sql,
      path,
      field,
    })
    return [
      ...(field.sort ? [column('sort')] : []),
      ...(field.filter ? [column('filter')] : []),
      ...(field.list ? [] : columnsOf(field.fields, path)),
    ]
  })

/** SQLite ends a text at NUL, and half a surrogate pair has no UTF-8. */
const storable = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd')

/** What a column holds for a content. `textKey` makes a text's sort key (pinyin for Chinese). */
export const columnValue = (
  { path, field, use }: Column,
  content: Json,
  textKey: (text: string) => string,
): Key => {
  let value: unknown = content
  for (const step of path) value = (value as Json | null)?.[step]
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'number') return value
  if (typeof value === 'string') {
    if (field.kind === 'enum') return Object.keys(field.values).indexOf(value)
    return storable(field.kind === 'text' && use === 'sort' ? textKey(value) : value)
  }
  return value ? refTarget(value as { type: string; id: string }) : null
}

const refTarget = ({ type, id }: { type: string; id: string }) => `${type}:${id}`
