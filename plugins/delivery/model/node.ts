import type { Contract } from '../core/contract'
import type { Field } from '../core/fields'
import type { Json } from '../core/types'
import type { LiveRow } from './rows'

/** Objects of a content know the locale that they were signed in: relations stay within it. */
export interface Local extends Json {
  $locale: string
}

/** A row of an itinerary: its place in it from 1, and what the row before leads to. */
export interface Stop extends Local {
  $position: number
  $before: Local | null
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
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => dressValue(field, item, locale))
    return field.itinerary ? dressStops(items as Local[], field.itinerary) : items
  }
  if (typeof value !== 'object' || value === null) return value
  return field.kind === 'object' ? dress(field.fields, value as Json, locale) : { ...value, $locale: locale }
}

const dressStops = (rows: readonly Local[], itinerary: string): Stop[] =>
  rows.map((row, index) => ({
    ...row,
    $position: index + 1,
    $before: (rows[index - 1]?.[itinerary] ?? null) as Local | null,
  }))

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
