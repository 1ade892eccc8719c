import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { ContractError } from '../../../plugins/delivery/core/fields'
import { holds, type Condition } from '../../../plugins/delivery/core/filter'
import { covers, weekdayOf } from '../../../plugins/delivery/core/sides'
import type { ContractOptions } from '../../../plugins/delivery/core/types'
import { conditionsOf } from '../../../plugins/delivery/core/where'
import * as build from '../../../src/lib/contract'
import { PLACES, STORIES } from '../../helpers/delivery'

const about = { zh: '字段。', en: 'A field.' }

const problemsOf = (...contracts: ContractOptions[]): readonly string[] => {
  try {
    readContracts(contracts)
    return []
  } catch (error) {
    if (error instanceof ContractError) return error.problems
    throw error
  }
}

const withFields = (
  fields: Record<string, z.ZodType>,
  more: Partial<ContractOptions> = {},
): ContractOptions => ({
  ...PLACES,
  schema: PLACES.schema.extend(fields),
  ...more,
})
const stops = (fields: Record<string, z.ZodType>, itinerary = 'place') =>
  build.rows('Stop', z.strictObject(fields), { about, itinerary })
const place = build.ref(['places'], { about })

describe('what is wrong with a contract is told at load', () => {
  test.for<[string, Record<string, z.ZodType>, string]>([
    [
      'rows that are an itinerary of nothing',
      { way: stops({ place: build.text({ about }) }) },
      'places.way: .meta().itinerary: place is no ref of a row',
    ],
    [
      'an itinerary of several places a row',
      { way: stops({ place: build.refs(['places'], { about }) }) },
      'places.way: .meta().itinerary: place is no ref of a row',
    ],
    [
      'one object as an itinerary',
      { way: build.group('Stop', z.strictObject({ place }), { about, itinerary: 'place' }) },
      'places.way: .meta().itinerary: only rows are an itinerary',
    ],
    [
      'a row with the name of what is added',
      { way: stops({ place, distance: build.integer({ about }) }) },
      "places.way: distance is a name of an itinerary's own",
    ],
    [
      'a field with the name of the line',
      { way: stops({ place }), wayLine: build.text({ about }) },
      'places: wayLine is the name of an itinerary',
    ],
    [
      'a label in rows',
      {
        rows: build.rows(
          'Row',
          z.strictObject({
            level: build.choice({ name: 'Level', values: { a: about } }, { about }),
            levelLabel: build.text({ about }),
          }),
          { about },
        ),
      },
      'places.rows: levelLabel is the name of a label',
    ],
    [
      'an argument that every list has',
      { first: build.integer({ about, filter: 'argument' }) },
      'places: first is an argument of every list',
    ],
    [
      'one argument of two fields',
      {
        city: build.text({ about, filter: 'argument' }),
        where: build.group('Where', z.strictObject({ city: build.text({ about, filter: 'argument' }) }), {
          about,
        }),
      },
      'places: two fields are the argument city',
    ],
  ])('%s', ([, fields, problem]) => {
    expect(problemsOf(withFields(fields))).toEqual([problem])
  })

  test('a span of what is no date', () => {
    expect(problemsOf(withFields({}, { span: { start: 'since', end: 'title' } }))).toEqual([
      'places: span: title is no date',
    ])
  })

  test.for<[string, NonNullable<ContractOptions['referrers']>[number], string | null]>([
    ['one that fits', { name: 'stories', type: 'stories', via: 'place', about }, null],
    ['one by any field', { name: 'stories', type: 'stories', about }, null],
    ['by a text that may have links', { name: 'others', type: 'places', via: 'body', about }, null],
    [
      'an unknown type',
      { name: 'tales', type: 'tales', about },
      'places: referrers: tales are of "tales", which has no contract',
    ],
    [
      'a name that is taken',
      { name: 'levelLabel', type: 'stories', about },
      'places: referrers: the name levelLabel is taken',
    ],
    ['a name that is none', { name: 'a b', type: 'stories', about }, 'places: referrers: a b is no name'],
    [
      'a field that leads elsewhere',
      { name: 'stories', type: 'stories', via: 'title', about },
      "places: referrers: stories can't lead here: stories.title has no such ref",
    ],
  ])('a referrer: %s', ([, referrer, problem]) => {
    expect(problemsOf({ ...PLACES, referrers: [referrer] }, STORIES)).toEqual(problem ? [problem] : [])
  })

  test('two referrers of one name', () => {
    const referrer = { name: 'stories', type: 'stories', about }
    expect(problemsOf({ ...PLACES, referrers: [referrer, referrer] }, STORIES)).toEqual([
      'places: referrers: two are called stories',
    ])
  })
})

describe('conditions', () => {
  const [contract] = readContracts([
    withFields(
      {
        months: build.integers({ about, filter: 'argument' }),
        start: build.date({ about }),
        end: build.date({ about }),
      },
      { span: { start: 'start', end: 'end' }, opening: () => null },
    ),
  ])
  const ask = (asked: Parameters<typeof conditionsOf>[1]) => contract && conditionsOf(contract, asked)

  test('of values, lists, groups and arguments', () => {
    const where = {
      level: { in: ['low', 'high', 'low'] },
      open: { ne: true },
      contact: { city: { isNull: false } },
      months: { hasAny: [1, 2], isEmpty: false },
    }
    expect(ask({ where, months: 4 })).toEqual([
      { op: 'in', column: 'f_level', values: [1, 0] },
      { op: 'ne', column: 'f_open', value: 1 },
      { op: 'null', column: 'f_contact_city', is: false },
      { op: 'has', side: 'f_months', values: [4] },
      { op: 'has', side: 'f_months', values: [1, 2] },
      { op: 'eq', column: 'e_months', value: 0 },
    ])
  })

  test('of a stretch of time and of a day', () => {
    expect(ask({ between: { from: '2022-01-01', to: null }, openOn: '2022-01-02' })).toEqual([
      { op: 'gte', column: 'span_end', value: '2022-01-01' },
      { op: 'has', side: 'weekdays', values: [7] },
      { op: 'outside', side: 'closures', day: '2022-01-02' },
    ])
    expect(ask({ between: {} })).toEqual([])
  })

  test('an operator that there is none of is a mistake of ours', () => {
    expect(() => ask({ where: { level: { like: 'x' } } })).toThrow(
      'where.level.like: there is no such filter',
    )
  })

  test('eq and ne part all rows, and so do both values of isNull', () => {
    const rows = [null, 1, 2].map((value) => ({ keys: { a: value }, sides: {} }))
    const found = (condition: Condition) => rows.map((row) => holds(condition, row))
    expect(found({ op: 'eq', column: 'a', value: 1 })).toEqual([false, true, false])
    expect(found({ op: 'ne', column: 'a', value: 1 })).toEqual([true, false, true])
    expect(found({ op: 'null', column: 'a', is: true })).toEqual([true, false, false])
    expect(found({ op: 'null', column: 'a', is: false })).toEqual([false, true, true])
  })
})

test('days of the week, and intervals', () => {
  expect(['2022-01-03', '2022-01-09', '2024-02-29'].map(weekdayOf)).toEqual([1, 7, 4])
  const days = ['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01']
  expect(days.map((day) => covers('2022-01-01/2022-01-31', day))).toEqual([false, true, true, false])
})
