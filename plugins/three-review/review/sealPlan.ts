import type { Where } from 'payload'

import {
  parseEntry,
  subjectOf,
  wordsOf,
  type DocumentState,
  type Entry,
  type Hash,
  type Sealed,
} from '../core'
import { SLUGS } from '../collections/protected'
import type { Review, Target } from './context'

/** What a request to seal would destroy. */
export interface SealPlan {
  /** releaseIds, released or not. */
  releases: string[]
  /** Hex hashes of pictures and files that nothing else embeds. */
  files: string[]
  /** Those that they embed and something that stays needs too. */
  keptFiles: string[]
  /** Hashes of opinions and notes. */
  texts: Hash[]
}

export interface Choice {
  /** releaseIds; all that can be sealed without it. */
  releases?: readonly string[]
  /** The opinions and notes of their runs as well. */
  words?: boolean
}

/** releaseIds of a document that are neither live, nor under review, nor sealed; the oldest first. */
export const sealable = ({ kept, live, run }: DocumentState): string[] => {
  const open = run?.outcome === 'open' ? Object.values(run.entry.body.locales) : []
  const held = new Set([...Object.values(live), ...open].map(({ release }) => release))
  return Object.entries(kept.frozen)
    .filter(([release, { sealed }]) => !sealed && !held.has(release))
    .map(([release]) => release)
}

const entriesWith = async ({ raw }: Review, name: string): Promise<Entry[]> => {
  const where: Where = { entry: { contains: name } }
  const rows = await raw.find<{ entry: string }>(SLUGS.ledger, where, { sort: 'seq' })
  return rows.map(({ entry }) => parseEntry(entry)).filter((entry) => entry !== null)
}

/** Whether anything that isn't sealed embeds a file, beside the releases of `leaving`. */
export const isFileUsed = async (
  review: Review,
  file: string,
  leaving: readonly string[] = [],
): Promise<boolean> => {
  const entries = await entriesWith(review, file)
  const subjects = entries.filter(({ kind }) => kind === 'SUBMITTED').map(({ subject }) => subject)
  for (const subject of new Set(subjects)) {
    const at = subject.indexOf(':')
    const { kept } = await review.ledger.state(subject.slice(0, at), subject.slice(at + 1), true)
    for (const [release, { files, sealed }] of Object.entries(kept.frozen)) {
      if (sealed || leaving.includes(release) || !files.includes(file)) continue
      const text = await review.candidates.get(release)
      if (text === null || text.includes(file)) return true
    }
  }
  return false
}

/** Whether an entry that stays is bound to a text: another document's, somebody's name, or one after `seq`. */
export const isTextUsed = async (
  review: Review,
  text: Hash,
  { subject, seq = Infinity }: { subject: string; seq?: number },
): Promise<boolean> => {
  const entries = await entriesWith(review, text)
  return entries.some(
    (entry) =>
      entry.actor.name === text ||
      (entry.kind === 'SEAL_REQUESTED' && entry.body.basis === text) ||
      ((entry.subject !== subject || entry.seq > seq) && isBound(entry, text)),
  )
}

const isBound = (entry: Entry, text: Hash): boolean =>
  wordsOf({ entry }).includes(text) ||
  ((entry.kind === 'ACCOUNT' || entry.kind === 'ACCOUNT_REQUESTED') && entry.body.state === text)

/** The run of which an entry is part, by the hash of its submission. */
const runOf = ({ entry, hash }: Sealed): Hash | null => {
  switch (entry.kind) {
    case 'SUBMITTED':
      return hash
    case 'APPROVED':
    case 'REJECTED':
    case 'RECALLED':
      return entry.body.submitted
    default:
      return null
  }
}

/** Words of runs of which nothing stays, as far as no other entry of the document has the same. */
const wordsToSeal = (
  stream: readonly Sealed[],
  { kept }: DocumentState,
  releases: readonly string[],
): Hash[] => {
  const staying = new Set(
    Object.entries(kept.frozen)
      .filter(([release, { sealed }]) => !sealed && !releases.includes(release))
      .map(([, { submitted }]) => submitted),
  )
  const leaves = (one: Sealed) => {
    const run = runOf(one)
    return run !== null && !staying.has(run)
  }
  const others = new Set(stream.filter((one) => !leaves(one)).flatMap(wordsOf))
  return [...new Set(stream.filter(leaves).flatMap(wordsOf))].filter((hash) => !others.has(hash))
}

/** What of all this would go. What somebody else needs stays. */
export const planSeal = async (review: Review, target: Target, choice: Choice): Promise<SealPlan> => {
  const { type, id } = target
  const state = await review.ledger.state(type, id)
  const releases = [...new Set(choice.releases ?? sealable(state))].sort()
  const embedded = [...new Set(releases.flatMap((one) => state.kept.frozen[one]?.files ?? []))].sort()
  const plan: SealPlan = { releases, files: [], keptFiles: [], texts: [] }
  for (const file of embedded) {
    // An earlier sealing may have taken it.
    if (!(await review.files.has(file))) continue
    const list = (await isFileUsed(review, file, releases)) ? plan.keptFiles : plan.files
    list.push(file)
  }
  if (!choice.words) return plan
  const words = wordsToSeal(await review.ledger.stream(type, id), state, releases)
  const present = await review.texts.get(words)
  for (const text of words)
    if (present.has(text) && !(await isTextUsed(review, text, { subject: subjectOf(type, id) })))
      plan.texts.push(text)
  return plan
}

/** Those names of a plan that something that stays needs after all. */
export const sharedIn = async (
  review: Review,
  target: Target,
  { releases, files, texts }: Omit<SealPlan, 'keptFiles'>,
): Promise<string[]> => {
  const subject = subjectOf(target.type, target.id)
  const shared: string[] = []
  for (const file of files) if (await isFileUsed(review, file, releases)) shared.push(file)
  for (const text of texts) if (await isTextUsed(review, text, { subject })) shared.push(text)
  return shared
}
