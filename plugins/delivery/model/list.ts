import type { Contract } from '../core/contract'
import type { Key } from '../core/cursor'
import { segmentsAfter, segmentsUpTo, type Order, type Segment } from '../core/orders'
import { orderIndex, tableOf } from './ddl'
import type { Sql } from './sqlite'

export interface ListQuery {
  contract: Contract
  locale: string
  order: Order
  after: { key: Key; id: string } | null
}

export interface ListRow {
  id: string
  key: Key
}

const walk = (sql: Sql, { contract, locale, order }: ListQuery, segments: Segment[]) => {
  const table = tableOf(contract.type)
  const from = `"${table}" INDEXED BY "${orderIndex(contract.type, order.column)}"`
  return function* (limit: number) {
    let left = limit
    for (const { where, args, orderBy } of segments) {
      const rows = sql.all<ListRow>(
        `SELECT id, ${order.column} AS key FROM ${from} WHERE locale = ? AND ${where} ORDER BY ${orderBy} LIMIT ?`,
        [locale, ...args, left],
      )
      yield* rows
      left -= rows.length
      if (left <= 0) return
    }
  }
}

/** At most `limit` rows after `after`, in order. */
export const rowsAfter = (sql: Sql, query: ListQuery, limit: number): ListRow[] => [
  ...walk(sql, query, segmentsAfter(query.order, query.after))(limit),
]

/** True where a row stands at or before `after`. */
export const hasRowsBefore = (sql: Sql, query: ListQuery): boolean =>
  query.after !== null && [...walk(sql, query, segmentsUpTo(query.order, query.after))(1)].length > 0

export const countRows = (sql: Sql, type: string, locale: string): { listed: number; live: number } => ({
  listed:
    sql.get<{ n: number }>(`SELECT count(*) AS n FROM "${tableOf(type)}" WHERE locale = ?`, [locale])?.n ?? 0,
  live:
    sql.get<{ n: number }>('SELECT count(*) AS n FROM live WHERE type = ? AND locale = ?', [type, locale])
      ?.n ?? 0,
})
