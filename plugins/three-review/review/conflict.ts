import type { PayloadRequest } from 'payload'

import { refuse, subjectOf, type Conflict } from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import type { Bilingual } from '../options'
import { slugOf, type Req } from '../store/raw'
import { changedFields } from './changes'
import { noteBase } from './carry'
import type { Review, Target } from './context'
import { loadDocument, type Document } from './document'
import { named } from './people'

const instant = (text: string): string | null => {
  const at = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? new Date(text) : null
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}

const badHeader = () =>
  new ReviewError(
    refuse(
      'REVIEW_BAD_REQUEST',
      {
        problem: {
          zh: 'If-Match 须为文档的 updatedAt（加双引号）',
          en: 'If-Match has to be the document’s updatedAt, quoted',
        },
      },
      'If-Match',
    ),
  )

/** Of the request that names the document: another write on its way is another one. */
const fromHeader = (req: PayloadRequest, { type, id }: Target): string | null => {
  const { collection, id: routed } = req.routeParams ?? {}
  const header =
    req.payloadAPI === 'REST' && collection === type && routed === id && req.headers.get('if-match')
  if (!header || header.trim() === '*') return null
  const base = instant(header.trim().replace(/^"(.*)"$/, '$1'))
  if (!base) throw badHeader()
  return base
}

/**
 * The save that a writer started from: `If-Match`, or the `updatedAt` that came with the document, as the admin's
 * form sends it back. Null where he says nothing. Throws REVIEW_BAD_REQUEST for another header.
 */
export const baseOf = (req: PayloadRequest, target: Target, data: unknown): string | null => {
  const header = fromHeader(req, target)
  if (header || req.payloadAPI === 'local') return header
  const sent = typeof data === 'object' && data !== null && 'updatedAt' in data ? data.updatedAt : null
  return typeof sent === 'string' ? instant(sent) : null
}

/** The document as that save left it, from its versions; null where those are gone. */
const savedState = async ({ payload }: Review, { type, id }: Target, save: { base: string; req?: Req }) => {
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: slugOf(type),
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: save.base } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req: save.req,
  })
  const [row] = docs as unknown as { version: Document }[]
  return row?.version ?? null
}

/** Who saved it last: whoever is recorded from that moment on, if it is one person alone. */
const saverOf = async (review: Review, subject: string, { at, req }: { at: string; req?: Req }) => {
  const rows = await review.raw.find<{ account: string; person: string }>(
    SLUGS.authors,
    { and: [{ subject: { equals: subject } }, { at: { greater_than_equal: at } }] },
    { req },
  )
  const people = [...new Map(rows.map((row) => [row.account, row])).values()]
  if (people.length !== 1) return null
  const [person] = await named(review, people)
  return person?.name ?? null
}

/** What a newer save than `base` changed. */
export const conflictOf = async (
  review: Review,
  { type, document, base, req }: { type: string; document: Document; base: string; req?: Req },
): Promise<Conflict> => {
  const id = String(document.id)
  const at = String(document.updatedAt)
  const before = await savedState(review, { type, id }, { base, req })
  return {
    at,
    by: await saverOf(review, subjectOf(type, id), { at, req }),
    fields: before ? changedFields(review, type, { before, after: document }) : [],
  }
}

/** The save that came after `since`, or null. Throws REVIEW_NOT_FOUND where there is no such document. */
export const newerSave = async (review: Review, target: Target, since: string): Promise<Conflict | null> => {
  const document = await loadDocument(review, target)
  const base = new Date(since).toISOString()
  return document.updatedAt === base ? null : conflictOf(review, { type: target.type, document, base })
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

// Without a colon: the admin takes what follows one in a message for a list.
const moment = (at: string): Bilingual => {
  const [day = '', time = ''] = SHANGHAI.format(new Date(at)).split(' ')
  const [hour, minute] = time.split(':')
  return { zh: `${day} ${hour}时${minute}分`, en: `${day} at ${hour}.${minute} Beijing time` }
}

const listed = (fields: Conflict['fields']): Bilingual =>
  fields.length === 0
    ? { zh: '（已无从查考）', en: '(no longer on record)' }
    : {
        zh: fields.map(({ label }) => label.zh).join('、'),
        en: fields.map(({ label }) => label.en).join(', '),
      }

/** The refusal that says who saved when, and what. */
export const conflictRefusal = async (
  review: Review,
  place: { type: string; document: Document; base: string; req?: Req },
): Promise<ReviewError> => {
  const conflict = await conflictOf(review, place)
  const details = {
    who: conflict.by ?? { zh: '别人', en: 'Somebody else' },
    at: moment(conflict.at),
    fields: listed(conflict.fields),
  }
  return new ReviewError({ ...refuse('REVIEW_CONFLICT', details), conflict })
}

/** Refuses a write that started from an older save, and notes the save for the write itself to check. */
export const refuseOutdated = async (
  review: Review,
  target: Target,
  { data, document, req }: { data: unknown; document: Document; req: PayloadRequest },
): Promise<void> => {
  const base = baseOf(req, target, data)
  if (!base) return
  if (document.updatedAt !== base)
    throw await conflictRefusal(review, { type: target.type, document, base, req })
  noteBase(req, { collection: target.type, id: target.id }, base)
}
