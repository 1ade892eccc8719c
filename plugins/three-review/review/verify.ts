import type { Where } from 'payload'

import {
  candidateFaults,
  digest,
  fault,
  ledgerVerifier,
  missing,
  textFaults,
  type CandidateRow,
  type Expected,
  type Fault,
  type LedgerRow,
  type OperatorAct,
  type TextRow,
} from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from './context'
import { describeMarks, type MarkedSignature } from './marks'

/** What was recomputed, and what isn't what was signed. */
export interface VerifyReport {
  entries: number
  candidates: number
  texts: number
  files: number
  /** What two people had destroyed; it is in none of the numbers above. */
  sealed: { candidates: number; texts: number; files: number }
  accounts: number
  head: { seq: number; hash: string } | null
  faults: Fault[]
  /** Signatures that deserve a second look. They are no faults: everything is as it was signed. */
  marks: MarkedSignature[]
  /** What the operator changed of accounts, with no administrator. No faults either. */
  acts: readonly OperatorAct[]
}

const PAGE = 500

/** Walks a collection in the order of its ids, a page at a time. */
async function* byId<T extends { id: string }>({ raw }: Review, collection: string): AsyncGenerator<T> {
  let last: string | null = null
  for (;;) {
    const where: Where = last === null ? {} : { id: { greater_than: last } }
    const rows: T[] = await raw.find<T>(collection, where, { sort: 'id', limit: PAGE })
    yield* rows
    last = rows.at(-1)?.id ?? null
    if (rows.length < PAGE) return
  }
}

async function* bySeq({ raw }: Review): AsyncGenerator<LedgerRow> {
  let seq: number | null = null
  for (;;) {
    const where: Where = seq === null ? {} : { seq: { greater_than: seq } }
    const rows: LedgerRow[] = await raw.find<LedgerRow>(SLUGS.ledger, where, { sort: 'seq', limit: PAGE })
    yield* rows
    seq = rows.at(-1)?.seq ?? null
    if (rows.length < PAGE) return
  }
}

const fileFaults = async ({ files }: Review, { files: wanted, sealed }: Expected): Promise<Fault[]> => {
  const faults: Fault[] = []
  for (const [hash, seq] of sealed.files)
    if (await files.has(hash)) faults.push(fault('file', hash, `sealed, and still here (seq ${seq})`))
  for (const [hash, seq] of wanted) {
    const bytes = await files.get(hash)
    if (!bytes) faults.push(fault('file', hash, `there is no such file (seq ${seq})`))
    else if (digest(bytes) !== hash)
      faults.push(fault('file', hash, `the bytes are not what was signed (seq ${seq})`))
  }
  return faults
}

const claimFaults = async (review: Review, { claims }: Expected): Promise<Fault[]> => {
  const faults: Fault[] = []
  const stored = new Map<string, string>()
  for await (const { id, subject } of byId<{ id: string; subject: string }>(review, SLUGS.claims))
    stored.set(id, subject)
  for (const [id, subject] of claims)
    if (stored.get(id) !== subject) faults.push(fault('claim', id, `does not belong to ${subject}`))
  return faults
}

/** Recomputes the ledger and everything that it is bound to. `onProgress` hears how many entries are done. */
export const verifyLedger = async (
  review: Review,
  onProgress: (entries: number) => void = () => undefined,
): Promise<VerifyReport> => {
  const verifier = ledgerVerifier()
  const faults: Fault[] = []
  let entries = 0
  for await (const row of bySeq(review)) {
    faults.push(...verifier.add(row))
    entries += 1
    if (entries % PAGE === 0) onProgress(entries)
  }
  faults.push(...verifier.end())
  const { expected } = verifier

  const seen = { candidates: new Set<string>(), texts: new Set<string>() }
  for await (const row of byId<CandidateRow>(review, SLUGS.candidates)) {
    seen.candidates.add(row.id)
    faults.push(...candidateFaults(row, expected))
  }
  for await (const row of byId<TextRow>(review, SLUGS.texts)) {
    seen.texts.add(row.id)
    faults.push(...textFaults(row, expected))
  }
  faults.push(...missing(expected, seen), ...(await fileFaults(review, expected)))
  faults.push(...(await claimFaults(review, expected)))
  return {
    entries,
    candidates: expected.candidates.size,
    texts: expected.texts.size,
    files: expected.files.size,
    sealed: {
      candidates: expected.sealed.candidates.size,
      texts: expected.sealed.texts.size,
      files: expected.sealed.files.size,
    },
    accounts: verifier.accounts(),
    head: verifier.head(),
    faults,
    marks: await describeMarks(review, verifier.marks()),
    acts: verifier.acts,
  }
}
