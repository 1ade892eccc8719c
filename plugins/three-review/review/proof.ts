import type { PayloadRequest } from 'payload'

import { refuse } from '../core'
import { ReviewError } from '../errors'
import type { Review } from './context'

/** Until when the session of a request may sign; null where it has to prove its password first. */
export interface ProofStanding {
  until: string | null
}

/** Where the proof of a request's session stands; null where none is asked for. */
export const proofOf = async (review: Review, req: PayloadRequest): Promise<ProofStanding | null> => {
  const { proof, proofMaxAge } = review.options
  if (!proof) return null
  const at = await proof(req)
  const until = at === null ? 0 : at + proofMaxAge
  return { until: until > review.now() ? new Date(until).toISOString() : null }
}

/** Throws REVIEW_PROOF_REQUIRED where the session's last proof of the password is too old, or there is none. */
export const requireProof = async (review: Review, req: PayloadRequest): Promise<void> => {
  const standing = await proofOf(review, req)
  if (standing && !standing.until) throw new ReviewError(refuse('REVIEW_PROOF_REQUIRED'))
}
