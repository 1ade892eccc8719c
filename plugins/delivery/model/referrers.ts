import type { Document } from './document'
import type { Sql, Value } from './sqlite'

/** Documents of one type that refer to others, in one locale: which, and from where on. */
export interface Referring {
  type: string
  /** The one field of theirs that counts; any where null. */
  via: string | null
  locale: string
  after: { key: string; id: string } | null
  limit: number
}

/** What a row says, by the document's text. */
export const refersTo = ({ type, references }: Document, query: Referring, target: string): boolean =>
  type === query.type &&
  references.some(
    (reference) =>
      reference.kind === 'ref' &&
      reference.target === target &&
      (query.via === null || reference.fields.includes(query.via)),
  )

/** SQL that gives the referring documents of each of many; the last published comes first. */
export const referringSql = ({ via, after }: Pick<Referring, 'after' | 'via'>): string => {
  const conditions = [
    "r.kind = 'ref' AND r.target = j.value AND r.type = ? AND r.locale = ?",
    ...(after ? ['(r.published, r.id) < (?, ?)'] : []),
    ...(via === null ? [] : ['r.field = ?']),
  ]
  return `SELECT j.value AS target, (SELECT json_group_array(json_array(id, published)) FROM (
      SELECT DISTINCT r.published AS published, r.id AS id FROM refs AS r INDEXED BY refs_back
      WHERE ${conditions.join(' AND ')} ORDER BY r.published DESC, r.id DESC LIMIT ?)) AS found
    FROM json_each(?) AS j`
}

export interface ReferringRow {
  id: string
  published: string
}

/** The referring documents' rows by what they refer to (`TYPE:ID`), all in one statement. */
export const referring = (
  sql: Sql,
  query: Referring,
  targets: readonly string[],
): { target: string; rows: ReferringRow[] }[] => {
  const { type, via, locale, after, limit } = query
  const args: Value[] = [
    type,
    locale,
    ...(after ? [after.key, after.id] : []),
    ...(via === null ? [] : [via]),
  ]
  return sql
    .all<{ target: string; found: string }>(referringSql(query), [...args, limit, JSON.stringify(targets)])
    .map(({ target, found }) => ({
      target,
      rows: (JSON.parse(found) as [string, string][]).map(([id, published]) => ({ id, published })),
    }))
}

/** How many refer to one, before `after` where that is given. */
export const countReferring = (
  sql: Sql,
  { type, via, locale, after }: Omit<Referring, 'limit'>,
  target: string,
): number =>
  sql.get<{ n: number }>(
    `SELECT count(DISTINCT id) AS n FROM refs INDEXED BY refs_back
     WHERE kind = 'ref' AND target = ? AND type = ? AND locale = ?
       ${after ? 'AND (published, id) >= (?, ?)' : ''} ${via === null ? '' : 'AND field = ?'}`,
    [target, type, locale, ...(after ? [after.key, after.id] : []), ...(via === null ? [] : [via])],
  )?.n ?? 0

/** A live release that leads to a document, and the field of it that does. */
export interface Pointing {
  type: string
  id: string
  field: string
}

/** All that lead to a document (`TYPE:ID`) in one language. */
export const pointingAt = (sql: Sql, target: string, locale: string): Pointing[] =>
  sql.all(
    "SELECT type, id, field FROM refs WHERE target = ? AND kind = 'ref' AND locale = ? ORDER BY id, field",
    [target, locale],
  )
