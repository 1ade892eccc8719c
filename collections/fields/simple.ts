import type { Field } from 'payload'

import type { Choices } from '../../src/lib/contract'
import { options } from '../choices'
import { described, type Term } from '../words'
import { say, type Validating } from './title'

export const textField = (name: string, words: Term): Field => ({ name, type: 'text', ...described(words) })

/** One language at a time. */
export const localText = (name: string, words: Term): Field => ({
  name,
  type: 'text',
  localized: true,
  ...described(words),
})

export const localTextarea = (name: string, words: Term): Field => ({
  name,
  type: 'textarea',
  localized: true,
  ...described(words),
})

export const choiceField = (name: string, choices: Choices, words: Term): Field => ({
  name,
  type: 'select',
  options: options(choices),
  ...described(words),
})

/** A whole number from 0. */
export const countField = (name: string, words: Term): Field => ({
  name,
  type: 'number',
  min: 0,
  ...described(words),
  admin: { ...described(words).admin, step: 1 },
})

export const pictureField = (name: string, words: Term): Field => ({
  name,
  type: 'upload',
  relationTo: 'media',
  ...described(words),
})

/** True for an absolute `http` or `https` address. */
export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** A web address, `http` or `https`. */
export const addressField = (name: string, words: Term): Field => ({
  name,
  type: 'text',
  ...described(words),
  validate: (value: null | string | undefined, { req }: Validating) =>
    !value ||
    isWebAddress(value) ||
    say(
      req,
      '请填写以 https:// 或 http:// 开头的网址。',
      'An address that begins with https:// or http:// is needed.',
    ),
})
