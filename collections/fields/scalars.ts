import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import type { Choices } from '../../src/lib/contract'
import { options } from '../choices'
import { described, type Term } from '../words'
import { dateField } from './date'
import { meant, type Part, type Use } from './part'
import { say, type Validating } from './title'
import { numberOf, plain } from './values'

/** A text that is the same in all languages. */
export const text = (words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, type: 'text', ...described(words) }),
  schema: shown.text(meant(words, use)),
  project: plain,
})

/** A line of text, one language at a time. */
export const local = (words: Term, use?: Use) => ({
  ...text(words, use),
  field: (name: string): Field => ({ name, type: 'text', localized: true, ...described(words) }),
})

/** Several lines of text, one language at a time. */
export const localLines = (words: Term, use?: Use) => ({
  ...text(words, use),
  field: (name: string): Field => ({ name, type: 'textarea', localized: true, ...described(words) }),
})

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const webAddress = (value: null | string | undefined, { req }: Validating) =>
  !value ||
  isWebAddress(value) ||
  say(
    req,
    '请填写以 https:// 或 http:// 开头的网址。',
    'An address that begins with https:// or http:// is needed.',
  )

/** A web address, `http` or `https`. */
export const link = (words: Term, use?: Use) => ({
  ...text(words, use),
  field: (name: string): Field => ({ name, type: 'text', ...described(words), validate: webAddress }),
})

/** One value of an enumeration. */
export const choice = (choices: Choices, words: Term, use?: Use) => ({
  field: (name: string): Field => ({
    name,
    type: 'select',
    options: options(choices),
    ...described(words),
  }),
  schema: shown.choice(choices, meant(words, use)),
  project: plain,
})

/** A field for which a new document's form proposes a value. */
export const proposed = <P extends Part>(value: string, part: P): P => ({
  ...part,
  field: (name: string) => ({ ...part.field(name), defaultValue: value }) as Field,
})

/** A calendar date. */
export const day = (words: Term, use?: Use) => ({
  field: (name: string) => dateField(name, words),
  schema: shown.date(meant(words, use)),
  project: (value: unknown, kit: shown.ProjectionKit) => kit.date(value),
})

const numberField = (words: Term) => (name: string) => ({
  name,
  type: 'number' as const,
  min: 0,
  ...described(words),
})

/** A number from 0, decimals allowed. */
export const decimal = (words: Term, use?: Use) => ({
  field: (name: string): Field => numberField(words)(name),
  schema: shown.decimal(meant(words, use)),
  project: numberOf,
})

/** A check of whole numbers between two, both included. */
const whole =
  (min: number, max: number) =>
  (value: null | number | undefined, { req }: Validating) =>
    value === undefined ||
    value === null ||
    (Number.isSafeInteger(value) && value >= min && value <= max) ||
    say(req, `请填写${min}到${max}之间的整数。`, `A whole number between ${min} and ${max} is needed.`)

const wholeNumber = (words: Term, [min, max]: readonly [number, number], use?: Use) => ({
  field: (name: string): Field => {
    const field = numberField(words)(name)
    return { ...field, admin: { ...field.admin, step: 1 }, validate: whole(min, max) }
  },
  schema: shown.integer(meant(words, use)),
  project: numberOf,
})

/** How many. The API's integers have 32 bits. */
export const count = (words: Term, use?: Use) => wholeNumber(words, [0, 2 ** 31 - 1], use)

/** A year of the common era. */
export const year = (words: Term, use?: Use) => wholeNumber(words, [1, 9999], use)

/** A box to tick. */
export const flag = (words: Term, use?: Use) => ({
  field: (name: string): Field => ({ name, type: 'checkbox', defaultValue: false, ...described(words) }),
  schema: shown.flag(meant(words, use)),
  project: (value: unknown) => value === true,
})
