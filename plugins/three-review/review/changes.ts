import { canonical } from '../core'
import { slugOf } from '../store/raw'
import { KEPT_BY_REVIEW } from '../store/standing'
import type { Review } from './context'
import type { Document } from './document'
import { labelIn } from './labels'
import { pickLocale } from './locale'
import type { Bilingual } from '../options'

/** What Payload and the review keep of a document beside what editors write. */
const KEPT = new Set(['createdAt', 'deletedAt', 'id', 'updatedAt', ...KEPT_BY_REVIEW])

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** A value without row ids and what is empty: versions number their rows anew, and the databases differ in nothings. */
const bare = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([name, item]) => name !== 'id' && !isEmpty(item))
  return Object.fromEntries(filled.map(([name, item]) => [name, bare(item)]))
}

const texts = (
  review: Review,
  type: string,
  { document, locale }: { document: Document; locale: string },
) => {
  const { flattenedFields } = review.payload.collections[slugOf(type)].config
  const picked = pickLocale(flattenedFields, document, locale)
  return new Map(
    Object.entries(picked)
      .filter(([name, value]) => !KEPT.has(name) && !isEmpty(value))
      .map(([name, value]) => [name, canonical(bare(value))]),
  )
}

const namesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))

/**
 * The top-level fields in which two all-locales states of a document differ, in the order of the form. Where a
 * field differs in some languages only, its label names those that aren't the default one.
 */
export const changedFields = (
  review: Review,
  type: string,
  { before, after }: { before: Document; after: Document },
): { name: string; label: Bilingual }[] => {
  const { flattenedFields } = review.payload.collections[slugOf(type)].config
  const labelOf = labelIn(flattenedFields)
  const found = new Map<string, string[]>()
  for (const locale of review.locales) {
    const [old, now] = [before, after].map((document) => texts(review, type, { document, locale }))
    for (const name of namesOf(old ?? new Map(), now ?? new Map()))
      found.set(name, [...(found.get(name) ?? []), locale])
  }
  return flattenedFields.flatMap(({ name }) => {
    const locales = found.get(name)
    if (!locales) return []
    const { zh, en } = labelOf(name)
    const plain = locales.length === review.locales.length || locales[0] === review.locales[0]
    const which = locales.join(', ')
    return [{ name, label: plain ? { zh, en } : { zh: `${zh}（${which}）`, en: `${en} (${which})` } }]
  })
}

/** What a write names. A restore names a status that isn't there. */
export const namesIn = (data: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(data).filter((name) => data[name] !== undefined)

const trashed = ({ deletedAt }: Document): string =>
  deletedAt instanceof Date ? deletedAt.toISOString() : ((deletedAt as string | null | undefined) ?? '')

/**
 * Whether a write changes anything of what editors wrote. What names something else than a field is the databases'
 * own affair and counts, as does what has another shape than the field.
 */
export const hasChanged = (
  review: Review,
  type: string,
  { before, after, data }: { before: Document | null; after: Document | null; data: Document },
): boolean => {
  if (!before || !after || trashed(before) !== trashed(after)) return true
  const { flattenedFields } = review.payload.collections[slugOf(type)].config
  const names = new Set([...KEPT, ...flattenedFields.map(({ name }) => name)])
  if (namesIn(data).some((name) => !names.has(name))) return true
  try {
    return changedFields(review, type, { before, after }).length > 0
  } catch {
    return true
  }
}
