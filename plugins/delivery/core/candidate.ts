import { z } from 'zod'

import type { Contract } from './contract'
import { fingerprintOf, readCanonical } from './digest'
import type { FaultCode } from './faults'
import { bad, ok, type Json, type Result } from './types'

const shape = z.strictObject({
  type: z.string(),
  id: z.string(),
  locale: z.string(),
  contract: z.int().positive(),
  content: z.record(z.string(), z.unknown()),
})

/** What the ledger says that a candidate is. */
export interface Expected {
  type: string
  id: string
  locale: string
  /** Version of the contract. */
  contract: number
  fingerprint: string
}

interface Wrong {
  code: FaultCode
  detail?: string
}

/** Checks a signed text against what the ledger says of it, and reads it as the current contract has it. */
export const readCandidate = (text: string, expected: Expected, contract: Contract): Result<Json, Wrong> => {
  if (fingerprintOf(text) !== expected.fingerprint) return bad({ code: 'TEXT_CHANGED' })
  const parsed = shape.safeParse(readCanonical(text))
  if (!parsed.success) return bad({ code: 'TEXT_FORM', detail: parsed.error.issues[0]?.message })
  const { content, ...head } = parsed.data
  const same =
    head.type === expected.type &&
    head.id === expected.id &&
    head.locale === expected.locale &&
    head.contract === expected.contract
  if (!same) return bad({ code: 'TEXT_OTHER' })
  try {
    return ok(contract.read(content, head.contract))
  } catch (error) {
    return bad({ code: 'TEXT_FORM', detail: detailOf(error) })
  }
}

const detailOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : String(error)
