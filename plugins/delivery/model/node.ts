import type { Contract } from '../core/contract'
import type { Field } from '../core/fields'
import type { Json } from '../core/types'
import type { LiveRow } from './rows'

/** Objects of a content know the locale that they were signed in: relations stay within it. */
export interface Local extends Json {
  $locale: string
}

/** A live release as one plain object, so that most fields need no resolver. `$` can't begin a GraphQL name. */
export interface Node extends Local {
  $type: string
  $typeName: string
  id: string
  locale: string
  publishedAt: string
  releasedAt: string
  release: { id: string; fingerprint: string; sequence: number }
}

const dressValue = (field: Field, value: unknown, locale: string): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => dressValue(field, item, locale))
  if (typeof value !== 'object' || value === null) return value
  return field.kind === 'object' ? dress(field.fields, value as Json, locale) : { ...value, $locale: locale }
}

const dress = (fields: readonly Field[], content: Json, locale: string): Local => ({
  ...Object.fromEntries(fields.map((field) => [field.name, dressValue(field, content[field.name], locale)])),
  $locale: locale,
})

export const makeNode = (contract: Contract, row: LiveRow, content: Json): Node => ({
  ...dress(contract.fields, content, row.locale),
  $type: row.type,
  $typeName: contract.names.type,
  id: row.id,
  locale: row.locale,
  publishedAt: row.published,
  releasedAt: row.released,
  release: { id: row.release, fingerprint: row.fingerprint, sequence: row.sequence },
})
