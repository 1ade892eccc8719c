import { subjectParts, type Entry } from './entry'

export const CHANGE_KINDS = ['RELEASED', 'CORRECTED', 'WITHDRAWN'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What one ledger entry did to one locale of one document. All rows of an entry share its sequence. */
export interface Change {
  sequence: number
  kind: ChangeKind
  type: string
  id: string
  locale: string
  reasonClass: string | null
  /** RFC 3339. */
  at: string
}

/** The rows of one entry, in the order of its locales' names; none where it changed nothing public. */
export const changesOf = (entry: Entry): Change[] => {
  const rows = (kind: ChangeKind, locales: readonly string[], reasonClass: string | null): Change[] =>
    [...new Set(locales)].sort().map((locale) => ({
      sequence: entry.seq,
      kind,
      ...subjectParts(entry.subject),
      locale,
      reasonClass,
      at: entry.at,
    }))
  if (entry.kind === 'RELEASED')
    return rows(
      entry.body.kind === 'correction' ? 'CORRECTED' : 'RELEASED',
      Object.keys(entry.body.locales),
      null,
    )
  return entry.kind === 'WITHDRAWN' ? rows('WITHDRAWN', entry.body.locales, entry.body.reasonClass) : []
}

/**
 * The first `first` rows, and then the rest of the last one's sequence: a page never splits one, and a page
 * that is shorter than `first` is the last. `rows` must reach beyond the last sequence, or be all there is.
 */
export const wholePage = <T extends { sequence: number }>(rows: readonly T[], first: number): T[] => {
  const last = rows[first - 1]
  if (!last) return [...rows]
  return rows.filter((row, index) => index < first || row.sequence === last.sequence)
}
