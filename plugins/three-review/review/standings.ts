import { parseEntry, subjectOf, undarkened, type Hash, type Sealed } from '../core'
import { REVIEW_PUBLIC, says } from '../store/standing'
import type { Review, Target } from './context'
import { isChanged, knownOf, standingIn, STANDING_COLUMNS, syncStanding, type Known } from './standing'

const PAGE = 1000
interface Row {
  id: string
  updatedAt: string
  [name: string]: unknown
}

export interface Standings {
  /** Puts right what documents say of their standing, wherever the ledger says something else. */
  heal(): Promise<void>
  /** Documents with a withdrawal that hasn't been shown dark, as of the last healing. */
  waiting(): Target[]
  /** Documents of which something was sealed. */
  sealed(): Target[]
}

const targetOf = (subject: string): Target => {
  const at = subject.indexOf(':')
  return { type: subject.slice(0, at), id: subject.slice(at + 1) }
}

/** Keeps what the ledger says of each document, as far as it has been read. */
export const createStandings = (review: Review): Standings => {
  let read = 0
  let streams = new Map<string, Sealed[]>()
  const known = new Map<string, Known>()
  const withdrawn = new Set<string>()
  const sealed = new Set<string>()
  // Whether a save differs from what is live: told once for each save and release.
  const changed = new Map<string, boolean>()

  const follow = async (): Promise<void> => {
    const last = await review.ledger.last()
    if ((last?.seq ?? 0) < read) {
      read = 0
      streams = new Map()
      known.clear()
      withdrawn.clear()
      sealed.clear()
    }
    for (let rows = await review.ledger.since(read, PAGE); rows.length > 0;) {
      for (const row of rows) {
        read = row.seq
        const entry = parseEntry(row.entry)
        if (!entry) continue
        const stream = streams.get(row.subject) ?? []
        stream.push({ entry, text: '', hash: row.hash as Hash })
        streams.set(row.subject, stream)
        known.delete(row.subject)
        if (entry.kind === 'WITHDRAWN') withdrawn.add(row.subject)
        if (entry.kind === 'SEALED') sealed.add(row.subject)
      }
      rows = await review.ledger.since(read, PAGE)
    }
  }

  const knownFor = (subject: string): Known => {
    const found = known.get(subject) ?? knownOf(streams.get(subject) ?? [])
    known.set(subject, found)
    return found
  }

  const differs = async (type: string, row: Row): Promise<boolean> => {
    const { submittedAt } = knownFor(subjectOf(type, row.id))
    const days = Object.values(submittedAt)
    if (days.every((day) => row.updatedAt <= day)) return false
    const key = [type, row.id, row.updatedAt, ...days].join(' ')
    const told = changed.get(key)
    if (told !== undefined) return told
    const where = { id: { equals: row.id } }
    const [document] = await review.raw.find<Row>(type, where, { limit: 1, locale: 'all' })
    const result = Boolean(
      document && (await isChanged(review, { type, id: row.id }, { document, submittedAt })),
    )
    changed.set(key, result)
    return result
  }

  const isRight = async (type: string, row: Row): Promise<boolean> => {
    const standing = standingIn(knownFor(subjectOf(type, row.id)))
    const isLive = standing[REVIEW_PUBLIC] === 'live' && (await differs(type, row))
    return says(row, isLive ? { ...standing, [REVIEW_PUBLIC]: 'changed' } : standing)
  }

  return {
    async heal() {
      await follow()
      for (const type of review.contracts.keys())
        for (const row of await review.raw.find<Row>(type, {}, { select: STANDING_COLUMNS }))
          if (!(await isRight(type, row))) await syncStanding(review, { type, id: row.id })
    },
    waiting: () =>
      [...withdrawn].filter((subject) => undarkened(knownFor(subject).state).length > 0).map(targetOf),
    sealed: () => [...sealed].map(targetOf),
  }
}
