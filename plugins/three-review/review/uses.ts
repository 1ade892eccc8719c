import type { Where } from 'payload'

import { digest, refuse, subjectOf } from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import { slugOf } from '../store/raw'
import type { Review } from './context'
import type { Document } from './document'
import { makeOne, type MediaRow } from './masters'
import { referrersIn } from './references'
import type { RunRow } from './runs'

/** A live release that embeds a master of a media document. */
export interface LiveUse {
  type: string
  id: string
  title: string
  slug: string
  locale: string
  /** The master was made of other bytes than the media document has now: a new run would take those. */
  outdated: boolean
}

export interface WorkingUse {
  type: string
  id: string
  title: string
  slug: string
}

export interface Uses {
  live: LiveUse[]
  working: WorkingUse[]
}

interface Found {
  locale: string
  text: string
}

const textOf = (value: unknown, locales: readonly string[]): string => {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : ''
  const texts = value as Record<string, unknown>
  return locales
    .map((locale) => texts[locale])
    .find((text) => typeof text === 'string' && text !== '') as string
}

/** The signed texts of what is live of a document. */
const liveTexts = async (review: Review, { type, document }: RunRow): Promise<Found[]> => {
  const { live } = await review.ledger.state(type, document)
  const texts = Object.entries(live).map(async ([locale, { release, fingerprint }]) => ({
    locale,
    text: await review.candidates.signed(release, fingerprint),
  }))
  return Promise.all(texts)
}

/** True where the last run of a document that was released had the media document in it. */
const isInLastRelease = async (review: Review, { subject, id }: RunRow): Promise<boolean> => {
  const where: Where = { subject: { equals: subject }, outcome: { equals: 'released' } }
  const [last] = await review.raw.find<RunRow>(SLUGS.runs, where, { sort: '-seq', limit: 1 })
  return last?.id === id
}

const liveUses = async (review: Review, row: MediaRow): Promise<LiveUse[]> => {
  const { options, payload, raw } = review
  const refs = { contains: ` ${subjectOf(options.media, row.id)} ` }
  const runs = await raw.find<RunRow>(SLUGS.runs, { refs }, { sort: '-seq' })
  const latest = new Map(runs.toReversed().map((run) => [run.subject, run]))
  if (latest.size === 0) return []

  const bytes = await options.readMedia(payload, row)
  const original = bytes && digest(bytes)
  const notes = await review.masters.of(row.id)
  const current = notes.filter((note) => note.original === original).map(({ master }) => master)
  const masters = notes.map(({ master }) => master)
  /** For releases of before masters were noted: the master of today's bytes. */
  let remade: Promise<string | null> | undefined
  const remake = () =>
    (remade ??= makeOne(review, row).then((made) =>
      made ? ('picture' in made ? made.picture.sha256 : made.file.sha256) : null,
    ))

  const uses: LiveUse[] = []
  for (const run of latest.values()) {
    const texts = await liveTexts(review, run)
    const noted = texts.some(({ text }) => masters.some((hash) => text.includes(hash)))
    if (!noted && !(await isInLastRelease(review, run))) continue
    for (const { locale, text } of texts) {
      if (noted && !masters.some((hash) => text.includes(hash))) continue
      const today = noted ? current : [(await remake()) ?? '-']
      const { content } = JSON.parse(text) as { content: { title?: string; slug?: string } }
      uses.push({
        type: run.type,
        id: run.document,
        title: content.title ?? run.title,
        slug: content.slug ?? '',
        locale,
        outdated: !today.some((hash) => text.includes(hash)),
      })
    }
  }
  return uses
}

const PAGE = 200

/** Working copies that have it in a rich text: its id stands in the editor's state. */
const inRichText = async (review: Review, type: string, id: string): Promise<Document[]> => {
  const { payload, raw } = review
  const { flattenedFields } = payload.collections[slugOf(type)].config
  const names = flattenedFields.filter((field) => field.type === 'richText').map(({ name }) => name)
  if (names.length === 0) return []
  const select = Object.fromEntries(['title', 'slug', ...names].map((name) => [name, true as const]))
  const found: Document[] = []
  for (let last: string | null = null; ;) {
    const where: Where = last === null ? {} : { id: { greater_than: last } }
    const options = { locale: 'all', select, sort: 'id', limit: PAGE }
    const rows: (Document & { id: string })[] = await raw.find(type, where, options)
    found.push(
      ...rows.filter((row) => names.some((name) => JSON.stringify(row[name] ?? null).includes(`"${id}"`))),
    )
    last = rows.at(-1)?.id ?? null
    if (rows.length < PAGE) return found
  }
}

const workingUses = async (review: Review, id: string): Promise<WorkingUse[]> => {
  const uses: WorkingUse[] = []
  for (const type of review.contracts.keys()) {
    const collection = review.options.media
    const related: Document[] = await referrersIn(review, type, { collection, id })
    const all = new Map([...related, ...(await inRichText(review, type, id))].map((row) => [row.id, row]))
    for (const [documentId, { title, slug, deletedAt }] of all)
      if (!deletedAt)
        uses.push({
          type,
          id: String(documentId),
          title: textOf(title, review.locales),
          slug: textOf(slug, review.locales),
        })
  }
  return uses
}

/** Where a media document is: in which live releases, and in which working copies. */
export const usesOf = async (review: Review, id: string): Promise<Uses> => {
  const { options, raw } = review
  const [row] = await raw.find<MediaRow>(options.media, { id: { equals: id } }, { locale: 'all', limit: 1 })
  if (!row) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  return { live: await liveUses(review, row), working: await workingUses(review, id) }
}
