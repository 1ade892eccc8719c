import type { EntryOf } from '../core/entry'
import type { Shape } from './context'
import { TamperedError } from './damage'
import { entryAt } from './history'
import { noticeOf } from './notices'
import { sealRelease, sealSlug, type ReleaseRow, type SlugRow } from './rows'
import type { Sql } from './sqlite'

export interface Withdrawal {
  entry: EntryOf<'WITHDRAWN'>
  notice: string | null
}

/** The last withdrawal of the document that a slug belongs or belonged to, if nothing of it is live there. */
export const withdrawalOf = (
  sql: Sql,
  shape: Shape,
  { type, slug, locale }: { type: string; slug: string; locale: string },
): Withdrawal | null => {
  const named = sql.get<SlugRow & { seal: string }>(
    'SELECT type, slug, id, seal FROM slugs WHERE type = ? AND slug = ?',
    [type, slug],
  )
  if (!named) return null
  if (sealSlug(shape, named) !== named.seal)
    throw new TamperedError(`The row of the slug ${slug} was changed`)
  const last = sql.get<ReleaseRow & { seal: string }>(
    `SELECT release, type, id, locale, seq, at, run, withdrawn, seal FROM releases
     WHERE id = ? AND locale = ? ORDER BY seq DESC LIMIT 1`,
    [named.id, locale],
  )
  if (last && sealRelease(shape, last) !== last.seal)
    throw new TamperedError(`The row of ${last.release} was changed`)
  // A number of another ledger names no entry of this one.
  if (!last?.withdrawn) return null
  const read = entryAt(sql, shape, last.withdrawn)
  if (read?.entry.kind !== 'WITHDRAWN') throw new TamperedError(`Entry ${last.withdrawn} is missing`)
  const { entry } = read
  return { entry, notice: entry.body.notice ? noticeOf(sql, entry.body.notice) : null }
}
