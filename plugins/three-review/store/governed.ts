import { canonical, EVERY_LOCALE } from '../core'

/** What the store must know of a governed collection: what its public would get of a working copy. */
export interface GovernedType {
  type: string
  /** Public content of one locale, with stand-ins for files. Throws where the data has no such shape. */
  content(document: Readonly<Record<string, unknown>>, locale: string): unknown
}

const contentText = (
  type: GovernedType,
  document: Readonly<Record<string, unknown>> | null,
  locale: string,
): string | null => {
  if (!document) return null
  try {
    return canonical(type.content(document, locale))
  } catch {
    return null
  }
}

/**
 * The locales whose public content a write changes. `before` and `after` are all-locales documents, `before`
 * null for a new one. Where the public content can't be told, the write counts for every locale.
 */
export const changedLocales = (
  type: GovernedType,
  documents: {
    before: Readonly<Record<string, unknown>> | null
    after: Readonly<Record<string, unknown>>
  },
  locales: readonly string[],
): string[] => {
  const { before, after } = documents
  const changed: string[] = []
  for (const locale of locales) {
    const now = contentText(type, after, locale)
    if (now === null) return [EVERY_LOCALE]
    if (now !== contentText(type, before, locale)) changed.push(locale)
  }
  return changed
}
