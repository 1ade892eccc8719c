import type { ClientField, StaticLabel } from 'payload'

type Json = Record<string, unknown>

/** One text of a document, by the path that it has in a form. */
export interface LocalText {
  path: string
  /** Words of the top-level field that holds it. */
  label: StaticLabel | undefined
  value: unknown
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const labelOf = (field: ClientField): StaticLabel | undefined => {
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'string' || (isJson(label) && !('$$typeof' in label)) ? label : undefined
}

export const isBlank = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (!isJson(value) || !isJson(value.root)) return false
  // An editor that was only opened holds empty paragraphs.
  return !JSON.stringify(value.root).match(/"text":"[^"]|"type":"(?:upload|horizontalrule|table)"/)
}

interface Place {
  prefix: string
  label: StaticLabel | undefined
}

/** Every filled localized text of a document in one language, by the fields of its form. */
export const localTexts = (
  fields: readonly ClientField[],
  document: Json,
  { prefix, label: above }: Place = { prefix: '', label: undefined },
): LocalText[] =>
  fields.flatMap((field): LocalText[] => {
    const label = above ?? labelOf(field)
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => localTexts(tab.fields, document, { prefix, label: above }))
    if (!('name' in field) || !field.name)
      return 'fields' in field ? localTexts(field.fields, document, { prefix, label: above }) : []
    const path = `${prefix}${field.name}`
    const value = document[field.name]
    if ('localized' in field && field.localized) return isBlank(value) ? [] : [{ path, label, value }]
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row: unknown, index) =>
        isJson(row) ? localTexts(field.fields, row, { prefix: `${path}.${index}.`, label }) : [],
      )
    return field.type === 'group' && isJson(value)
      ? localTexts(field.fields, value, { prefix: `${path}.`, label })
      : []
  })
