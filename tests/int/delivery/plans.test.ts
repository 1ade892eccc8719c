import Database from 'libsql'
import { describe, expect, test } from 'vitest'

import { readContracts, type Contract } from '../../../plugins/delivery/core/contract'
import type { Condition } from '../../../plugins/delivery/core/filter'
import { segmentsAfter, segmentsUpTo, type Order } from '../../../plugins/delivery/core/orders'
import {
  countOf,
  pageOf,
  probeOf,
  RARE,
  sourceOf,
  type Clause,
  type Start,
} from '../../../plugins/delivery/core/plan'
import { readModelDdl } from '../../../plugins/delivery/model/ddl'
import { referringSql } from '../../../plugins/delivery/model/referrers'
import { types } from '../../unit/collections/types'
import { GUIDE } from './guide'

const contracts = readContracts([...GUIDE, ...types.map(({ contract }) => contract)])
const { ddl } = readModelDdl(contracts, ['zh', 'en'])
const db = new Database(':memory:')
db.exec(ddl)

/** The lines of a plan, `LIMIT` and its like bound to null. */
const explain = ({ sql }: Pick<Clause, 'sql'>): string[] =>
  db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all([...sql.matchAll(/\?/g)].map(() => null))
    .map((row) => (row as { detail: string }).detail)

/** Lines that aren't a search along an index, or read the asked values. */
const strange = (plan: readonly string[]): string[] =>
  plan.filter(
    (line) =>
      !/^SEARCH [\w-]+ USING (COVERING INDEX|INDEX|PRIMARY KEY)/.test(line) &&
      !/^(LIST|CORRELATED SCALAR) SUBQUERY \d+$/.test(line) &&
      !/^SCAN json_each VIRTUAL TABLE/.test(line),
  )

const conditionsOf = ({ columns, sides }: Contract): Condition[] => [
  ...columns
    .filter(({ use }) => use === 'filter')
    .flatMap(({ name: column }): Condition[] => [
      ...(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const).map((op) => ({ op, column, value: 1 })),
      { op: 'in', column, values: [1, 2] },
      { op: 'null', column, is: true },
      { op: 'null', column, is: false },
    ]),
  ...sides.names.flatMap((side): Condition[] => [
    { op: 'has', side, values: [1] },
    { op: 'has', side, values: [1, 2] },
    { op: 'outside', side, day: '2022-01-01' },
  ]),
]

/** The first page, one after a value, and one after a row without a value where there can be one. */
const placesOf = ({ nullable }: Order) => [
  null,
  { key: 5, id: 'x' },
  ...(nullable ? [{ key: null, id: 'x' }] : []),
]

describe.for(contracts.map((contract) => [contract.type, contract] as const))('%s', ([, contract]) => {
  const { type, orders } = contract
  const conditions = conditionsOf(contract)
  const selection = (...conditions: Condition[]) => ({ type, locale: 'zh', conditions })
  const pages = orders.flatMap((order) =>
    placesOf(order).flatMap((after) =>
      [...segmentsAfter(order, after), ...(after ? segmentsUpTo(order, after) : [])].map((segment) => ({
        order,
        segment,
      })),
    ),
  )
  const starts = conditions.flatMap((condition): NonNullable<Start>[] => {
    const source = sourceOf(selection(condition), condition)
    return source ? [{ condition, source }] : []
  })

  test('every filter along every order, from every place: a covering search, nothing sorted', () => {
    let plans = 0
    for (const condition of [...conditions.map((one) => [one]), [], conditions.slice(0, 2)])
      for (const { order, segment } of pages) {
        const plan = explain(pageOf(selection(...condition), { start: null, order, segment }))
        expect({ condition, segment, strange: strange(plan) }).toEqual({ condition, segment, strange: [] })
        expect(plan[0]).toMatch(
          new RegExp(`^SEARCH t USING COVERING INDEX d_${type}_${order.column} \\(locale=\\?`),
        )
        plans++
      }
    expect(plans).toBeGreaterThan(100)
  })

  test('what is rare is found by an index of its own, and only that is sorted', () => {
    for (const start of starts) {
      const probe = explain(probeOf(start.source, RARE)).filter(
        (line) => !/^(CO-ROUTINE|COMPOUND|LEFT-MOST|UNION|SCAN \()/.test(line),
      )
      expect({ start, strange: strange(probe) }).toEqual({ start, strange: [] })
      for (const { order, segment } of pages) {
        const plan = explain(
          pageOf(selection(start.condition, ...conditions.slice(0, 3)), { start, order, segment }),
        )
        expect(plan[0]).toMatch(/^SEARCH t USING PRIMARY KEY \(locale=\? AND id=\?\)/)
        const rest = strange(plan).filter(
          (line) => !/^(COMPOUND QUERY|LEFT-MOST SUBQUERY|UNION ALL)$/.test(line),
        )
        expect(new Set([...rest, 'USE TEMP B-TREE FOR ORDER BY'])).toEqual(
          new Set(['USE TEMP B-TREE FOR ORDER BY']),
        )
      }
    }
  })

  test('counts', () => {
    for (const condition of conditions)
      expect(strange(explain(countOf(selection(condition), null)))).toEqual([])
    for (const start of starts) {
      const plan = explain(countOf(selection(start.condition), start))
      expect(plan[0]).toMatch(/^SEARCH t USING PRIMARY KEY \(locale=\? AND id=\?\)/)
    }
  })
})

test.for([null, 'stops'])('referrers by %s: along their index, newest first', (via) => {
  for (const after of [null, { key: 'k', id: 'x' }]) {
    const plan = explain({ sql: referringSql({ via, after }) })
    expect(plan.filter((line) => line.startsWith('SEARCH'))).toEqual([
      expect.stringMatching(/^SEARCH r USING COVERING INDEX refs_back \(target=\? AND type=\? AND locale=\?/),
    ])
    expect(plan.filter((line) => /TEMP B-TREE|SCAN refs/.test(line))).toEqual([])
  }
})
