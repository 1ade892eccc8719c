import { randomUUID } from 'node:crypto'

import { uniquePeople, type AuthorRef, type Authorship } from '../core'
import { SLUGS } from '../collections/protected'
import type { RawWriter, Req } from './raw'

interface AuthorRow extends Authorship {
  subject: string
  at: string
}

const DAY = 86_400_000

export interface AuthorshipStore {
  record(entry: {
    subject: string
    who: AuthorRef
    locales: readonly string[]
    seq: number
    req?: Req
  }): Promise<void>
  /** All records of some subjects. */
  of(subjects: readonly string[], req?: Req): Promise<Authorship[]>
  /** Everyone recorded for a subject up to the day of `until` (any day without it). */
  people(subject: string, until?: string, req?: Req): Promise<AuthorRef[]>
}

/** Who wrote what: rows outside the documents that are never changed or deleted. */
export const createAuthorship = (raw: RawWriter, now: () => number): AuthorshipStore => {
  const rows = (subjects: readonly string[], req?: Req) =>
    raw.find<AuthorRow>(SLUGS.authors, { subject: { in: [...subjects] } }, { req })

  return {
    async record({ subject, who, locales, seq, req }) {
      const at = new Date(now()).toISOString()
      for (const locale of locales)
        await raw.create(SLUGS.authors, { id: randomUUID(), subject, ...who, locale, seq, at }, req)
    },
    of: async (subjects, req) =>
      (await rows(subjects, req)).map(({ account, person, locale, seq }) => ({
        account,
        person,
        locale,
        seq,
      })),
    async people(subject, until, req) {
      const limit = until ? Date.parse(until) + DAY : Infinity
      return uniquePeople((await rows([subject], req)).filter(({ at }) => Date.parse(at) <= limit))
    },
  }
}
