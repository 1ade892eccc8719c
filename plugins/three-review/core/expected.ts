import type { Hash } from './canonical'
import type { Sealed } from './entry'

/** A row of the ledger as the database gives it. `id` is the entry's key. */
export interface LedgerRow {
  id: string
  seq: number
  subject: string
  hash: string
  entry: string
}
export interface CandidateRow {
  id: string
  subject: string
  locale: string
  fingerprint: string
  text: string
}
export interface TextRow {
  id: string
  salt: string
  text: string
}

export type Part = 'entry' | 'candidate' | 'opinion' | 'name' | 'account' | 'file' | 'claim'

/** Something that isn't what was signed: which part, which one, and what of it. */
export interface Fault {
  part: Part
  id: string
  problem: string
}

export const fault = (part: Part, id: string, problem: string): Fault => ({ part, id, problem })

/** What the entries say must exist beside them. */
export interface Expected {
  candidates: Map<string, { subject: string; locale: string; fingerprint: Hash; seq: number }>
  texts: Map<string, { part: 'name' | 'opinion' | 'account'; seq: number }>
  files: Map<string, number>
  /** `type:slug` → subject. */
  claims: Map<string, string>
}

export const noneExpected = (): Expected => ({
  candidates: new Map(),
  texts: new Map(),
  files: new Map(),
  claims: new Map(),
})

/** Adds what one entry says must exist. */
export const collect = (expected: Expected, { entry }: Sealed): void => {
  const text = (hash: Hash | null, part: 'name' | 'opinion' | 'account') => {
    if (hash) expected.texts.set(hash, { part, seq: entry.seq })
  }
  text(entry.actor.name, 'name')
  if (entry.kind === 'APPROVED' || entry.kind === 'REJECTED') text(entry.body.opinion, 'opinion')
  if (entry.kind === 'RECALLED' || entry.kind === 'WITHDRAWN') text(entry.body.reason, 'opinion')
  if (entry.kind === 'ACCOUNT' || entry.kind === 'ACCOUNT_REQUESTED') text(entry.body.state, 'account')
  if (entry.kind !== 'SUBMITTED') return
  text(entry.body.note, 'opinion')
  const { subject, seq } = entry
  for (const [locale, { release, fingerprint }] of Object.entries(entry.body.locales))
    expected.candidates.set(release, { subject, locale, fingerprint, seq })
  for (const file of entry.body.files) expected.files.set(file, seq)
  expected.claims.set(`${subject.slice(0, subject.indexOf(':'))}:${entry.body.slug}`, subject)
}
