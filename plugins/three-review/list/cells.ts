import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

import { formatDay, formatTime } from './times'

type Row = Record<string, unknown>
type I18n = PayloadRequest['i18n']

/** What a cell needs to say its value in the caller's language. */
export interface Saying {
  i18n: I18n
  /** The field by which documents of a collection are called. */
  titleOf(collection: string): string
}

type Words = Parameters<typeof getTranslation>[0]

const isWords = (words: unknown): words is Words =>
  typeof words === 'string' || typeof words === 'function' || (typeof words === 'object' && words !== null)

const label = (words: unknown, i18n: I18n): string => {
  const said: unknown = isWords(words) ? getTranslation(words, i18n as I18nClient) : ''
  return typeof said === 'string' ? said : ''
}

export const headerOf = (field: FlattenedField, i18n: I18n): string =>
  ('label' in field && label(field.label, i18n)) || field.name

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const isDayOnly = (field: FlattenedField): boolean =>
  field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly'

const related = (field: FlattenedField, value: unknown, saying: Saying): string => {
  const wrapped = value as { relationTo?: unknown; value?: unknown } | null
  if (typeof wrapped !== 'object' || !wrapped || !('relationTo' in field)) return plain(value)
  const isWrapped = typeof wrapped.relationTo === 'string' && 'value' in wrapped
  const document = (isWrapped ? wrapped.value : wrapped) as Row | null
  const collection = isWrapped ? String(wrapped.relationTo) : String(field.relationTo)
  if (typeof document !== 'object' || !document) return plain(document)
  const title = document[saying.titleOf(collection)] ?? document.id
  return typeof title === 'string' ? title : ''
}

const chosen = (field: FlattenedField, value: unknown, { i18n }: Saying): string => {
  const options = field.type === 'select' || field.type === 'radio' ? field.options : []
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' ? label(option.label, i18n) : plain(value)
}

/** A value as the list shows it: words for choices, yes or no, days, titles of what it refers to. */
export const cellOf = (field: FlattenedField, value: unknown, saying: Saying): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && field.type !== 'array')
    return value
      .map((one: unknown) => cellOf(field, one, saying))
      .join(saying.i18n.language === 'en' ? ', ' : '、')
  switch (field.type) {
    case 'select':
    case 'radio':
      return chosen(field, value, saying)
    case 'checkbox':
      return saying.i18n.language === 'en' ? (value ? 'Yes' : 'No') : value ? '是' : '否'
    case 'date':
      return (isDayOnly(field) ? formatDay : formatTime)(plain(value))
    case 'relationship':
    case 'upload':
      return related(field, value, saying)
    case 'text':
    case 'textarea':
    case 'email':
    case 'number':
      return plain(value)
    default:
      return ''
  }
}
