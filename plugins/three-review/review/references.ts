import type { FlattenedField, Where } from 'payload'

import { refuse, subjectOf } from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import { slugOf, type Req } from '../store/raw'
import type { Review } from './context'
import { writerOf } from './people'
import type { RunRow } from './runs'

/** Paths of a collection's relation and upload fields that lead to `target`. */
const pathsTo = (
  fields: readonly FlattenedField[],
  target: string,
  prefix = '',
): { path: string; many: boolean }[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if ('flattenedFields' in field) return pathsTo(field.flattenedFields, target, `${path}.`)
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const leads = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
    return leads.some((slug) => slug === target) ? [{ path, many: Array.isArray(field.relationTo) }] : []
  })

/** Working copies of a governed type that refer to a document in a relation or upload field. */
export const referrersIn = async (
  { payload, raw }: Review,
  type: string,
  { collection, id, req }: { collection: string; id: string; req?: Req },
) => {
  const paths = pathsTo(payload.collections[slugOf(type)].config.flattenedFields, collection)
  if (paths.length === 0) return []
  const or: Where[] = paths.map(({ path, many }) => ({
    [many ? `${path}.value` : path]: { equals: id },
  }))
  return raw.find<{ id: string }>(type, { or }, { locale: 'all', req })
}

const isHeld = async ({ ledger }: Review, type: string, id: string): Promise<boolean> => {
  const { live, run } = await ledger.state(type, id)
  return Object.keys(live).length > 0 || run?.outcome === 'open'
}

/** Refuses what is live or in review itself. */
export const refuseHeld = async (
  review: Review,
  { collection, id }: { collection: string; id: string },
): Promise<void> => {
  if (review.contracts.has(collection) && (await isHeld(review, collection, id)))
    throw new ReviewError(refuse('REVIEW_LIVE'))
}

/**
 * Refuses to delete what is live or in review, or what such a document refers to. Where only drafts refer to
 * it, the database will empty their fields: then whoever deletes is recorded as their author.
 */
export const checkDelete = async (
  review: Review,
  { collection, id, req }: { collection: string; id: string; req?: Req },
): Promise<void> => {
  const { contracts, raw } = review
  await refuseHeld(review, { collection, id })
  const subject = subjectOf(collection, id)
  const rows = await raw.find<RunRow>(SLUGS.runs, { refs: { contains: ` ${subject} ` } }, { req })
  const held: string[] = []
  const drafts: string[] = []
  for (const { type, document, subject: from } of rows)
    if (await isHeld(review, type, document)) held.push(from)
  for (const type of contracts.keys())
    for (const referrer of await referrersIn(review, type, { collection, id, req })) {
      const from = subjectOf(type, referrer.id)
      ;((await isHeld(review, type, referrer.id)) ? held : drafts).push(from)
    }
  if (held.length > 0)
    throw new ReviewError(refuse('REVIEW_REFERENCED', { who: [...new Set(held)].join('、') }))

  const person = writerOf(req, review.options.users)
  const seq = (await review.ledger.head(req))?.seq ?? 0
  if (person)
    for (const from of drafts)
      await review.authorship.record({
        subject: from,
        who: { account: person.account, person: person.person },
        locales: ['*'],
        seq,
        req,
      })
}
