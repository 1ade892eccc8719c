import type { Field } from 'payload'

import { described, type Term } from '../words'
import { say, type Validating } from './title'

/**
 * A calendar date as it is stored: noon UTC of the day that was written down, whatever offset stood
 * beside it, so that no time zone shifts it. Anything that isn't a date comes back unchanged and fails validation.
 */
export const toNoon = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return value === undefined ? undefined : null
  const text = value instanceof Date ? value.toISOString() : value
  const day = typeof text === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T| )/.exec(text)?.[0] : undefined
  if (!day) return value
  const noon = new Date(`${day}T12:00:00.000Z`)
  return Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day ? value : noon.toISOString()
}

/** True for what `toNoon` makes, and only for that. */
const isNoon = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.endsWith('T12:00:00.000Z') &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value

/** A date without a time, shown as `YYYY-MM-DD`. */
export const dateField = (name: string, words: Term): Field => ({
  name,
  type: 'date',
  label: words.label,
  admin: {
    ...described(words).admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
  },
  hooks: { beforeValidate: [({ value }: { value?: unknown }) => toNoon(value)] },
  validate: (value: unknown, { req }: Validating) =>
    value === undefined ||
    value === null ||
    isNoon(value) ||
    say(req, '请填写有效日期（YYYY-MM-DD）。', 'A valid date is needed (YYYY-MM-DD).'),
})
