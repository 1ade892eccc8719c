import type { RefusalCode } from '../../../plugins/three-review/core'

/** Refusals of withdrawing and sealing, each of which this folder provokes. */
export type CodeOfWithdrawal = Extract<
  RefusalCode,
  | 'REVIEW_BAD_SUCCESSOR'
  | 'REVIEW_BASIS_REQUIRED'
  | 'REVIEW_SEALED'
  | 'REVIEW_USES_CHANGED'
  | `REVIEW_SEAL_${string}`
>
