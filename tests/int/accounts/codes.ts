import type { RefusalCode } from '../../../plugins/three-review/core'

/** Refusals of changing accounts, each of which this folder provokes. */
export type CodeOfAccounts = Extract<RefusalCode, `REVIEW_ACCOUNT_${string}`>
