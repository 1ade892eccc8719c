import type { Key } from './cursor'
import type { Condition } from './filter'
import type { Order, Segment } from './orders'
import { indexOf, primaryKey, sideIndex, sideTable, tableOf } from './tables'

/** SQL with its values in order. */
export interface Clause {
  sql: string
  args: Key[]
}

/** The rows that a list is about. */
export interface Selection {
  type: string
  locale: string
  conditions: readonly Condition[]
}

/** Up to this many rows are fetched and sorted; of more, the order's index is walked. */
export const RARE = 1000

const SIGN = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const
const AMONG = 'IN (SELECT value FROM json_each(?))'

/** Holds for a row `t` while it is walked past, by the values that every index of an order has. */
const testOf = (type: string, condition: Condition): Clause => {
  switch (condition.op) {
    case 'has': {
      const value = condition.values.length === 1 ? '= ?' : AMONG
      return {
        sql: `EXISTS (SELECT 1 FROM "${sideTable(type)}" AS x
          WHERE x.field = ? AND x.locale = t.locale AND x.value ${value} AND x.id = t.id)`,
        args: [condition.side, oneOrAll(condition.values)],
      }
    }
    case 'outside':
      return {
        sql: `NOT EXISTS (SELECT 1 FROM "${sideTable(type)}" AS x INDEXED BY "${sideIndex(type)}"
          WHERE x.id = t.id AND x.locale = t.locale AND x.field = ?
            AND substr(x.value, 1, 10) <= ? AND substr(x.value, 12) >= ?)`,
        args: [condition.side, condition.day, condition.day],
      }
    case 'null':
      return { sql: `t.${condition.column} IS ${condition.is ? '' : 'NOT '}NULL`, args: [] }
    case 'in':
      return { sql: `t.${condition.column} ${AMONG}`, args: [JSON.stringify(condition.values)] }
    case 'ne':
      return { sql: `t.${condition.column} IS NOT ?`, args: [condition.value] }
    case 'eq':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return { sql: `t.${condition.column} ${SIGN[condition.op]} ?`, args: [condition.value] }
  }
}

const oneOrAll = (values: readonly Key[]): Key =>
  values.length === 1 ? (values[0] ?? null) : JSON.stringify(values)

/** The ids that a condition is true of, by an index of its own; null where it has none. */
export const sourceOf = ({ type, locale }: Selection, condition: Condition): Clause | null => {
  if (condition.op === 'outside') return null
  if (condition.op === 'has') {
    const value = condition.values.length === 1 ? '= ?' : AMONG
    return {
      sql: `SELECT id FROM "${sideTable(type)}" WHERE field = ? AND locale = ? AND value ${value}`,
      args: [condition.side, locale, oneOrAll(condition.values)],
    }
  }
  const { column } = condition
  const from = `SELECT id FROM "${tableOf(type)}" INDEXED BY "${indexOf(type, column)}" WHERE locale = ? AND ${column}`
  switch (condition.op) {
    case 'null':
      return { sql: `${from} IS ${condition.is ? '' : 'NOT '}NULL`, args: [locale] }
    case 'in':
      return { sql: `${from} ${AMONG}`, args: [locale, JSON.stringify(condition.values)] }
    case 'ne':
      return {
        sql: `${from} < ? UNION ALL ${from} > ? UNION ALL ${from} IS NULL`,
        args: [locale, condition.value, locale, condition.value, locale],
      }
    case 'eq':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return { sql: `${from} ${SIGN[condition.op]} ?`, args: [locale, condition.value] }
  }
}

/** How many ids a source has, counted to one more than is rare. */
export const probeOf = ({ sql, args }: Clause, rare: number): Clause => ({
  sql: `SELECT count(*) AS n FROM (${sql} LIMIT ?)`,
  args: [...args, rare + 1],
})

/** The source of few ids that a list starts from, and the condition that it stands for; null to walk the order's index. */
export type Start = { condition: Condition; source: Clause } | null

const rowsOf = ({ type, locale, conditions }: Selection, start: Start, column: string): Clause => {
  const tests = conditions
    .filter((condition) => condition !== start?.condition)
    .map((condition) => testOf(type, condition))
  const index = start ? primaryKey(type) : indexOf(type, column)
  return {
    sql: [
      `FROM "${tableOf(type)}" AS t INDEXED BY "${index}" WHERE t.locale = ?`,
      ...(start ? [`t.id IN (${start.source.sql})`] : []),
      ...tests.map(({ sql }) => sql),
    ].join(' AND '),
    args: [locale, ...(start?.source.args ?? []), ...tests.flatMap(({ args }) => args)],
  }
}

interface Page {
  start: Start
  order: Pick<Order, 'column'>
  segment: Segment
}

/** Ids and sort keys of one segment of a list in order; the limit is the last value to bind. */
export const pageOf = (selection: Selection, { start, order, segment }: Page): Clause => {
  const { sql, args } = rowsOf(selection, start, order.column)
  return {
    sql: `SELECT t.id, t.${order.column} AS key ${sql} AND ${segment.where} ORDER BY ${segment.orderBy} LIMIT ?`,
    args: [...args, ...segment.args],
  }
}

/** How many rows there are. */
export const countOf = (selection: Selection, start: Start): Clause => {
  const { sql, args } = rowsOf(selection, start, 'published')
  return { sql: `SELECT count(*) AS n ${sql}`, args }
}
