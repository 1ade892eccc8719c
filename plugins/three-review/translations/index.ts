import type { Config } from 'payload'

import { en } from './en'
import { zh } from './zh'

type Dictionary = Record<string, Record<string, string> | undefined>

/** The dictionary that is there, with ours laid under it: what an app says itself comes first. */
const under = (own: Dictionary, given: Dictionary = {}): Dictionary => ({
  ...own,
  ...Object.fromEntries(Object.entries(given).map(([name, words]) => [name, { ...own[name], ...words }])),
})

/** Puts the words of the admin into a configuration. */
export const withTranslations = ({ i18n }: Config): Config['i18n'] => {
  const given = (i18n?.translations ?? {}) as Record<string, Dictionary | undefined>
  const translations = { ...given, zh: under(zh, given.zh), en: under(en, given.en) }
  return { ...i18n, translations }
}
