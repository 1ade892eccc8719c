import { fingerprintOf } from '../core/digest'
import { noticeIn } from '../core/notice'
import type { ReleaseSource } from './source'
import type { Sql } from './sqlite'

const PENDING = 'SELECT hash FROM notices WHERE text IS NULL ORDER BY hash'

/**
 * Fetches the notices that aren't here yet and are what their entries are bound to. They never hold up what they
 * tell of: one that can't be had is asked for again with the next round.
 */
export const fillNotices = async (sql: Sql, source: ReleaseSource): Promise<void> => {
  for (const { hash } of sql.all<{ hash: string }>(PENDING)) {
    const text = (await source.text?.(hash)) ?? null
    if (text !== null && fingerprintOf(text) === hash && noticeIn(text) !== null)
      sql.run('UPDATE notices SET text = ? WHERE hash = ?', [text, hash])
  }
}

/** The words of a notice; null while they aren't here. Throws nothing: what isn't bound to the hash isn't here. */
export const noticeOf = (reader: Sql, hash: string): string | null => {
  const text = reader.get<{ text: string | null }>('SELECT text FROM notices WHERE hash = ?', [hash])?.text
  return text && fingerprintOf(text) === hash ? noticeIn(text) : null
}
