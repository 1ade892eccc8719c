import { EVERY_LOCALE, subjectOf } from '../core'
import { changedLocales, type GovernedType } from '../store/governed'
import type { Write } from '../store/guard'
import { slugOf, type Req } from '../store/raw'
import { takeCarried } from './carry'
import { namesIn } from './changes'
import type { Review } from './context'
import { projectDocument } from './document'
import { writerOf } from './people'

type Data = Readonly<Record<string, unknown>>

const inLocale = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null ? ((value as Data)[locale] ?? null) : (value ?? null)

const MEDIA_SHARED = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY']

/** What releases take from a media document. */
const mediaType = (type: string): GovernedType => ({
  type,
  content: (document, locale) => ({
    ...Object.fromEntries(MEDIA_SHARED.map((name) => [name, document[name] ?? null])),
    alt: inLocale(document.alt, locale),
    credit: inLocale(document.credit, locale),
  }),
})

const governedType = (review: Review, type: string): GovernedType => ({
  type,
  content: (document, locale) => projectDocument(review, document, { type, locale }).content,
})

const DATES = ['createdAt', 'deletedAt', 'id', 'updatedAt']

/**
 * Whether what is written is all that changes. Payload's operations hand over every localized field; a part of
 * them, or a path into one, is the databases' own affair: one ignores it, another empties the rest.
 */
const isWhole = ({ payload }: Review, { collection, before, data }: Write): boolean => {
  const fields = payload.collections[slugOf(collection)].config.flattenedFields
  const names = new Set([...DATES, ...fields.map(({ name }) => name)])
  if (namesIn(data).some((name) => !names.has(name))) return false
  const localized = fields.filter((field) => 'localized' in field && field.localized).map(({ name }) => name)
  if (!before || !localized.some((name) => name in data)) return true
  const isFilled = (value: unknown) => Object.values((value ?? {}) as Data).some((one) => one !== null)
  return localized.every((name) => name in data || !isFilled(before[name]))
}

const seqNow = async ({ ledger }: Review, req?: Req): Promise<number> => (await ledger.head(req))?.seq ?? 0

/**
 * Records who writes, before the write, and whoever the write carries along. What comes back is called after
 * the write: a media document may have been taken into a submission meanwhile, and then the writer counts anew.
 */
export const recordWrite = async (review: Review, write: Write): Promise<() => Promise<void>> => {
  const { collection, id, before, after, req } = write
  const nothing = () => Promise.resolve()
  if (!after) return nothing
  const isMedia = collection === review.options.media
  const type = isMedia ? mediaType(collection) : governedType(review, collection)
  const locales = isWhole(review, write)
    ? changedLocales(type, { before, after }, review.locales)
    : [EVERY_LOCALE]
  if (locales.length === 0) return nothing

  const subject = subjectOf(collection, id)
  const person = writerOf(req, review.options.users)
  const own = person ? [{ account: person.account, person: person.person }] : []
  const carried = takeCarried(req, { collection, id: before && id })
  const inherited = carried ? await review.authorship.people(carried.from, carried.until, req) : []
  const record = async (seq: number) => {
    for (const who of own) await review.authorship.record({ subject, who, locales, seq, req })
    for (const who of inherited)
      await review.authorship.record({ subject, who, locales: [EVERY_LOCALE], seq, req })
  }
  const seq = await seqNow(review, req)
  await record(seq)
  return async () => {
    const now = isMedia ? await seqNow(review, req) : seq
    if (now > seq) await record(now)
  }
}
