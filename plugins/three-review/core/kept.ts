import type { Hash } from './canonical'
import type { EntryOf, Sealed } from './entry'

/** Something that was frozen for a document, released or not. */
export interface Frozen {
  locale: string
  /** Hash of its run's SUBMITTED entry. */
  submitted: Hash
  /** Hex hashes of everything that its run embeds. */
  files: readonly string[]
  sealed: boolean
}

/** A request to destroy bytes, and what became of it. */
export interface SealRequest {
  hash: Hash
  entry: EntryOf<'SEAL_REQUESTED'>
  outcome: 'open' | 'sealed' | 'dropped'
  /** The entry that ended it. */
  by: EntryOf<'SEALED' | 'SEAL_DROPPED'> | null
  end: Hash | null
}

/** What is kept beside a document's entries, and which of it was sealed. */
export interface Kept {
  /** By releaseId. */
  frozen: Readonly<Record<string, Frozen>>
  /** Opinions, reasons, notes and notices; names never are among them. */
  texts: readonly Hash[]
  seals: readonly SealRequest[]
}

export const NOTHING_KEPT: Kept = { frozen: {}, texts: [], seals: [] }

/** The words that an entry binds beside the name of who wrote it. */
export const wordsOf = ({ entry }: Pick<Sealed, 'entry'>): Hash[] => {
  const words = (): (Hash | null | undefined)[] => {
    switch (entry.kind) {
      case 'SUBMITTED':
        return [entry.body.note]
      case 'APPROVED':
      case 'REJECTED':
        return [entry.body.opinion]
      case 'RECALLED':
        return [entry.body.reason]
      case 'WITHDRAWN':
        return [entry.body.reason, entry.body.notice]
      case 'SEAL_REQUESTED':
        return [entry.body.basis]
      case 'ACCOUNT_REQUESTED':
        return [entry.body.reason]
      case 'RELEASED':
      case 'DARK':
      case 'SEALED':
      case 'SEAL_DROPPED':
      case 'ACCOUNT':
      case 'ACCOUNT_DROPPED':
        return []
    }
  }
  return words().filter((hash) => hash !== null && hash !== undefined)
}

const submitted = (kept: Kept, { entry, hash }: Sealed<EntryOf<'SUBMITTED'>>): Kept => {
  const frozen = Object.entries(entry.body.locales).map(([locale, { release }]): [string, Frozen] => [
    release,
    { locale, submitted: hash, files: entry.body.files, sealed: false },
  ])
  return { ...kept, frozen: { ...kept.frozen, ...Object.fromEntries(frozen) } }
}

const ended = (kept: Kept, { entry, hash }: Sealed<EntryOf<'SEALED' | 'SEAL_DROPPED'>>): Kept => {
  const outcome = entry.kind === 'SEALED' ? 'sealed' : 'dropped'
  const seals = kept.seals.map((one) =>
    one.hash === entry.body.request ? { ...one, outcome, by: entry, end: hash } : one,
  ) satisfies SealRequest[]
  const request = seals.find((one) => one.hash === entry.body.request)
  if (entry.kind === 'SEAL_DROPPED' || !request) return { ...kept, seals }
  const gone = new Set(request.entry.body.releases)
  const frozen = Object.entries(kept.frozen).map(([release, one]): [string, Frozen] => [
    release,
    gone.has(release) ? { ...one, sealed: true } : one,
  ])
  return { ...kept, seals, frozen: Object.fromEntries(frozen) }
}

const step = (kept: Kept, { entry, hash, text }: Sealed): Kept => {
  if (entry.kind === 'SUBMITTED') return submitted(kept, { entry, hash, text })
  if (entry.kind === 'SEALED' || entry.kind === 'SEAL_DROPPED') return ended(kept, { entry, hash, text })
  if (entry.kind !== 'SEAL_REQUESTED') return kept
  return { ...kept, seals: [...kept.seals, { hash, entry, outcome: 'open', by: null, end: null }] }
}

/** What is kept after one more entry. */
export const stepKept = (kept: Kept, sealed: Sealed): Kept => {
  const words = wordsOf(sealed).filter((hash) => !kept.texts.includes(hash))
  const next = step(kept, sealed)
  return words.length === 0 ? next : { ...next, texts: [...next.texts, ...words] }
}
