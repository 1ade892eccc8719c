import type { Field, FlattenedField } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (
  field: FlattenedField,
  value: unknown,
  place: { locale: string; localized: boolean },
): unknown => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isData(value) ? pickFields(field.flattenedFields, value, place) : value
    case 'array':
      return Array.isArray(value)
        ? value.filter(isData).map((row) => pickFields(field.flattenedFields, row, place))
        : value
    case 'blocks':
      return Array.isArray(value) ? value.filter(isData).map((row) => pickBlock(field, row, place)) : value
    default:
      return value
  }
}

const pickBlock = (
  field: Extract<FlattenedField, { type: 'blocks' }>,
  row: Data,
  place: { locale: string; localized: boolean },
): Data => {
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  return { blockType: row.blockType, ...(block && pickFields(block.flattenedFields, row, place)) }
}

const pickFields = (
  fields: readonly FlattenedField[],
  data: Data,
  place: { locale: string; localized: boolean },
): Data =>
  Object.fromEntries(
    fields.map((field) => {
      const stored = data[field.name]
      const localized = fieldShouldBeLocalized({ field: field as Field, parentIsLocalized: place.localized })
      const value = localized ? (isData(stored) ? stored[place.locale] : null) : stored
      return [field.name, inside(field, value, { ...place, localized: place.localized || localized })]
    }),
  )

/** One locale of an all-locales document, by the collection's fields. Nothing falls back. */
export const pickLocale = (fields: readonly FlattenedField[], document: Data, locale: string): Data =>
  pickFields(fields, document, { locale, localized: false })
