import type { Field, PayloadRequest } from 'payload'

import { described, type Term } from '../words'

/** What a field's own validation needs of Payload's arguments. */
export interface Validating {
  req: PayloadRequest
}

/** A message in the caller's language: Chinese unless English was asked for. */
export const say = (req: PayloadRequest, zh: string, en: string) => (req.i18n.language === 'en' ? en : zh)

/** True where a localized value must be there: in the default locale only, so that a language can wait. */
export const isDefaultLocale = (req: PayloadRequest): boolean => {
  const localization = req.payload.config.localization
  return !localization || !req.locale || req.locale === localization.defaultLocale
}

/** Localized title, asked for in the default locale. `required` would ask for it in every locale. */
export const titleField = (title: Term): Field => ({
  name: 'title',
  type: 'text',
  localized: true,
  maxLength: 200,
  ...described(title),
  validate: (value: null | string | undefined, { req }: Validating) => {
    if (value && value.length > 200) return say(req, '标题不能超过200个字。', 'At most 200 characters.')
    return Boolean(value?.trim()) || !isDefaultLocale(req) || say(req, '请填写标题。', 'A title is needed.')
  },
})
