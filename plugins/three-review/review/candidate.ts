import { refuse } from '../core'
import { ReviewError } from '../errors'
import type { Review, Target } from './context'
import { loadDocument } from './document'

export interface CandidateView {
  releaseId: string
  fingerprint: string
  locale: string
  /** What is signed, as the public will get it. */
  content: unknown
}

/** The frozen content of a document's last run in one locale. Throws where it isn't what was signed. */
export const candidateOf = async (review: Review, target: Target, locale: string): Promise<CandidateView> => {
  await loadDocument(review, target)
  const { run, kept } = await review.ledger.state(target.type, target.id)
  const signed = run?.entry.body.locales[locale]
  if (!signed) throw new ReviewError(refuse('REVIEW_NOT_FOUND', undefined, 'locale'))
  if (kept.frozen[signed.release]?.sealed) throw new ReviewError(refuse('REVIEW_SEALED'))
  const text = await review.candidates.signed(signed.release, signed.fingerprint)
  const { content } = JSON.parse(text) as { content: unknown }
  return { releaseId: signed.release, fingerprint: signed.fingerprint, locale, content }
}
