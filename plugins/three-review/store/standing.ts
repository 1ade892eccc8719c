import type { Data } from './guard'
import { LOCK_AT, LOCK_RUN, UNTOUCHED } from './lock'

/**
 * Fields of a governed document that say where it stands, for lists and their filters. They are derived from the
 * ledger: nothing trusts them, and no write but the review's own sets them.
 */
export const REVIEW_STAGE = 'reviewStage'
export const REVIEW_PUBLIC = 'reviewPublic'
export const RELEASED_AT = 'reviewReleasedAt'

/** What the public has of a document. `changed`: it is live, and its working copy says something else by now. */
export const PUBLICITY = ['never', 'live', 'changed', 'withdrawn'] as const
export type Publicity = (typeof PUBLICITY)[number]

export interface Standing {
  /** The stage that waits while it is in review. */
  [REVIEW_STAGE]: string | null
  [REVIEW_PUBLIC]: Publicity
  /** When what is live was released, the latest of all languages. RFC 3339. */
  [RELEASED_AT]: string | null
}

/** Everything that the review keeps in a document. */
export const KEPT_BY_REVIEW: readonly string[] = [LOCK_RUN, LOCK_AT, REVIEW_STAGE, REVIEW_PUBLIC, RELEASED_AT]

/** What a write may say of a governed document: all but what the review itself keeps there. */
export const ownData = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !KEPT_BY_REVIEW.includes(name)))

/** Whether a document says so already. */
export const says = (document: Data, standing: Standing): boolean =>
  Object.entries(standing).every(([name, value]) => (document[name] ?? null) === value)

/** A write of the standing alone: the day of the last save stays. */
export const standingData = (standing: Standing): Data => ({ ...standing, ...UNTOUCHED })
