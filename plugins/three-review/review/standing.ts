import type { Where } from 'payload'

import { fold, STAGES, type DocumentState, type Sealed } from '../core'
import { changedLocales } from '../store/governed'
import { slugOf } from '../store/raw'
import {
  RELEASED_AT,
  REVIEW_PUBLIC,
  REVIEW_STAGE,
  says,
  standingData,
  type Publicity,
  type Standing,
} from '../store/standing'
import type { Review, Target } from './context'
import { projectDocument, type Document } from './document'

/** What the ledger alone says of a document. */
export interface Known {
  state: DocumentState
  /** When each submission that a live release came from was made, by locale. RFC 3339. */
  submittedAt: Readonly<Record<string, string>>
}

/** A document's standing as far as the ledger knows it; `reviewPublic` is `live` for everything that is. */
export const standingIn = ({ state }: Known): Standing => {
  const { run, live, history } = state
  const open = run?.outcome === 'open' ? (STAGES.find((one) => one === run.stage) ?? 'final') : null
  const dates = Object.values(live).map(({ releasedAt }) => releasedAt)
  const past: Publicity = Object.keys(history).length > 0 ? 'withdrawn' : 'never'
  return {
    reviewStage: open,
    reviewPublic: dates.length > 0 ? 'live' : past,
    reviewReleasedAt: dates.sort().at(-1) ?? null,
  }
}

/** Folds a document's entries, and keeps when what is live was submitted. */
export const knownOf = (stream: readonly Sealed[]): Known => {
  const state = fold(stream)
  const at = new Map(stream.map(({ entry }) => [entry.seq, entry.at]))
  const submitted = Object.keys(state.live).map((locale) => [
    locale,
    at.get(state.history[locale]?.submittedSeq ?? 0) ?? '',
  ])
  return { state, submittedAt: Object.fromEntries(submitted) as Record<string, string> }
}

/** The working copy as it was on a day, from its versions; null where those are gone. */
const savedBy = async ({ payload }: Review, { type, id }: Target, day: string): Promise<Document | null> => {
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: slugOf(type),
    where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than_equal: day } }] },
    sort: '-version.updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
  })
  const [row] = docs as unknown as { version: Document }[]
  return row?.version ?? null
}

/** Whether a working copy says something else than what was submitted for a live release. */
export const isChanged = async (
  review: Review,
  { type, id }: Target,
  { document, submittedAt }: { document: Document; submittedAt: Known['submittedAt'] },
): Promise<boolean> => {
  const governed = {
    type,
    content: (one: Document, locale: string) => projectDocument(review, one, { type, locale }).content,
  }
  for (const [locale, day] of Object.entries(submittedAt)) {
    if (String(document.updatedAt) <= day) continue
    const before = await savedBy(review, { type, id }, day)
    if (!before || changedLocales(governed, { before, after: document }, [locale]).length > 0) return true
  }
  return false
}

/** Judges from the ledger, and from the working copy only where it was saved after a live release's submission. */
const judged = async (
  review: Review,
  target: Target,
  { updatedAt, load }: { updatedAt: string; load: () => Promise<Document | null> },
): Promise<Standing> => {
  const stream = await review.ledger.stream(target.type, target.id, true)
  const known = knownOf(stream)
  const standing = standingIn(known)
  const { submittedAt } = known
  if (Object.values(submittedAt).every((day) => updatedAt <= day)) return standing
  const document = await load()
  const changed = document !== null && (await isChanged(review, target, { document, submittedAt }))
  return changed ? { ...standing, [REVIEW_PUBLIC]: 'changed' } : standing
}

/** Where a document stands; `document` is its all-locales working copy, as it is or as it will be. */
export const standingOf = (review: Review, target: Target, document: Document): Promise<Standing> =>
  judged(review, target, {
    updatedAt: String(document.updatedAt),
    load: () => Promise.resolve(document),
  })

export const STANDING_COLUMNS = {
  [REVIEW_STAGE]: true,
  [REVIEW_PUBLIC]: true,
  [RELEASED_AT]: true,
  updatedAt: true,
} as const

/** Puts into a document what the ledger says of it. Whoever saves meanwhile does so himself. */
export const syncStanding = async (review: Review, { type, id }: Target): Promise<void> => {
  const where: Where = { id: { equals: id } }
  const [row] = await review.raw.find<Document>(type, where, { limit: 1, select: STANDING_COLUMNS })
  if (!row) return
  const updatedAt = String(row.updatedAt)
  const standing = await judged(
    review,
    { type, id },
    {
      updatedAt,
      load: async () =>
        (await review.raw.find<Document>(type, where, { limit: 1, locale: 'all' }))[0] ?? null,
    },
  )
  if (says(row, standing)) return
  await review.raw.update({
    collection: type,
    where: { and: [where, { updatedAt: { equals: updatedAt } }] },
    data: standingData(standing),
  })
}
