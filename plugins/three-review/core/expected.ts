import type { Hash } from './canonical'
import type { Body, Sealed } from './entry'
import { wordsOf } from './kept'

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

type TextPart = 'account' | 'name' | 'opinion'

/** What the entries say must exist beside them. */
export interface Expected {
  candidates: Map<string, { subject: string; locale: string; fingerprint: Hash; seq: number }>
  texts: Map<string, { part: TextPart; seq: number; subject: string; shared: boolean }>
  files: Map<string, number>
  /** `type:slug` → subject. */
  claims: Map<string, string>
  /** What two people had destroyed: name → number of the entry that says so. */
  sealed: { candidates: Map<string, number>; texts: Map<string, number>; files: Map<string, number> }
  /** Requests to seal, by the hash of their entry. */
  requests: Map<string, Body<'SEAL_REQUESTED'>>
}

export const noneExpected = (): Expected => ({
  candidates: new Map(),
  texts: new Map(),
  files: new Map(),
  claims: new Map(),
  sealed: { candidates: new Map(), texts: new Map(), files: new Map() },
  requests: new Map(),
})

/** Takes out what an entry of two people says was destroyed. What comes again later is expected again. */
const takeOut = (expected: Expected, request: string, seq: number): void => {
  const body = expected.requests.get(request)
  if (!body) return
  const kinds = [
    [expected.candidates, expected.sealed.candidates, body.releases],
    [expected.files, expected.sealed.files, body.files],
    [expected.texts, expected.sealed.texts, body.texts],
  ] as const
  for (const [wanted, sealed, names] of kinds)
    for (const name of names) {
      wanted.delete(name)
      sealed.set(name, seq)
    }
}

/** Adds what one entry says must exist, and takes out what it says was destroyed. */
export const collect = (expected: Expected, sealed: Sealed): void => {
  const { entry, hash: own } = sealed
  const { subject, seq } = entry
  const text = (hash: Hash, part: TextPart) => {
    const known = expected.texts.get(hash)
    const shared = known !== undefined && (known.shared || known.subject !== subject || known.part !== part)
    expected.texts.set(hash, { part, seq, subject, shared })
    expected.sealed.texts.delete(hash)
  }
  if (entry.actor.name) text(entry.actor.name, 'name')
  for (const hash of wordsOf(sealed)) text(hash, 'opinion')
  if (entry.kind === 'ACCOUNT' || entry.kind === 'ACCOUNT_REQUESTED') text(entry.body.state, 'account')
  if (entry.kind === 'SEAL_REQUESTED') expected.requests.set(own, entry.body)
  if (entry.kind === 'SEALED') takeOut(expected, entry.body.request, seq)
  if (entry.kind !== 'SUBMITTED') return
  for (const [locale, { release, fingerprint }] of Object.entries(entry.body.locales))
    expected.candidates.set(release, { subject, locale, fingerprint, seq })
  for (const file of entry.body.files) {
    expected.files.set(file, seq)
    expected.sealed.files.delete(file)
  }
  expected.claims.set(`${subject.slice(0, subject.indexOf(':'))}:${entry.body.slug}`, subject)
}
