import { readdirSync } from 'node:fs'
import path from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readContracts } from '../../../plugins/delivery/core/contract'
import { conditionsOf } from '../../../plugins/delivery/core/where'
import { Lists } from '../../../plugins/delivery/model/lists'
import { Sql } from '../../../plugins/delivery/model/sqlite'
import { newId, startDelivery, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { fair, GUIDE, sight } from './guide'

type Json = Record<string, unknown>
type Asked = Record<string, unknown>
interface Row {
  id: string
  content: Json
}

const IDS = [1, 2, 3].map((n) => `0000000${n}-0000-4000-8000-000000000000`)
const KINDS = ['tower', 'park', 'street']
const DAYS = ['2022-01-03', '2022-01-04', '2022-01-09', '2022-02-01']
/** The same instant twice, written otherwise. */
const TIMES = ['2022-01-03T00:00:00Z', '2022-01-03T00:00:00.000Z', '2022-01-03T00:00:00.001Z']
const pick = <T>(values: readonly T[]) => fc.constantFrom(...values)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 })
const ref = (type: string) => pick(IDS).map((id) => ({ type, id }))

const sights = fc.record({
  kind: maybe(pick(KINDS)),
  rank: maybe(fc.integer({ min: -1, max: 1 })),
  height: maybe(pick([-0.5, 0, 2.25])),
  free: maybe(fc.boolean()),
  town: maybe(pick(['甲', '乙', "'; DROP"])),
  built: maybe(pick(DAYS)),
  checked: maybe(pick(TIMES)),
  weekdays: few(fc.integer({ min: 1, max: 7 })),
  closures: few(fc.record({ from: maybe(pick(DAYS)), to: maybe(pick(DAYS)) })),
})
const fairs = fc.record({
  year: maybe(fc.integer({ min: 2021, max: 2023 })),
  start: maybe(pick(DAYS)),
  end: maybe(pick(DAYS)),
  months: few(fc.integer({ min: 1, max: 4 })),
  places: few(ref('sights')),
  partOf: maybe(ref('fairs')),
  tags: few(pick(KINDS)),
  crowd: maybe(fc.record({ count: maybe(fc.integer({ min: 0, max: 2 })) })),
  results: few(fc.record({ about: maybe(pick(KINDS)), value: fc.constant(null) })),
})

/** What a filter means, said once more and otherwise than the plugin says it. */
const MEANING: Record<string, (values: unknown[], given: never) => boolean> = {
  eq: ([value], given) => value === given,
  ne: ([value], given) => value !== given,
  in: ([value], given: unknown[]) => value !== undefined && given.includes(value),
  isNull: ([value], given) => (value === undefined) === given,
  lt: ([value], given: string) => value !== undefined && (value as string) < given,
  lte: ([value], given: string) => value !== undefined && (value as string) <= given,
  gt: ([value], given: string) => value !== undefined && (value as string) > given,
  gte: ([value], given: string) => value !== undefined && (value as string) >= given,
  has: (values, given) => values.includes(given),
  hasAny: (values, given: unknown[]) => values.some((value) => given.includes(value)),
  isEmpty: (values, given) => (values.length === 0) === given,
}

interface Kind {
  one: fc.Arbitrary<unknown>
  ordered?: boolean
  many?: boolean
  of(content: Json): unknown[]
}
const idOf = (value: unknown) => (value as { id: string } | null)?.id
const present = (values: unknown[]) => values.filter((value) => value !== null && value !== undefined)
const own = (name: string) => (content: Json) => present([content[name]].flat())
const instant = (value: unknown) => new Date(String(value)).toISOString()

const FIELDS: Record<'fairs' | 'sights', Record<string, Kind>> = {
  sights: {
    kind: { one: pick(KINDS), of: own('kind') },
    rank: { one: fc.integer({ min: -1, max: 1 }), ordered: true, of: own('rank') },
    height: { one: pick([-0.5, 0, 2.25, 1]), ordered: true, of: own('height') },
    free: { one: fc.boolean(), of: own('free') },
    town: { one: pick(['甲', '乙', "'; DROP"]), of: own('town') },
    built: { one: pick(DAYS), ordered: true, of: own('built') },
    checked: {
      one: pick(TIMES.map(instant)),
      ordered: true,
      of: (content) => own('checked')(content).map(instant),
    },
  },
  fairs: {
    year: { one: fc.integer({ min: 2021, max: 2023 }), ordered: true, of: own('year') },
    start: { one: pick(DAYS), ordered: true, of: own('start') },
    months: { one: fc.integer({ min: 1, max: 4 }), many: true, of: own('months') },
    places: { one: pick(IDS), many: true, of: (content) => own('places')(content).map(idOf) },
    partOf: { one: pick(IDS), of: (content) => own('partOf')(content).map(idOf) },
    tags: { one: pick(KINDS), many: true, of: own('tags') },
    'crowd.count': {
      one: fc.integer({ min: 0, max: 2 }),
      ordered: true,
      of: ({ crowd }) => present([(crowd as Json | null)?.count]),
    },
    'results.about': {
      one: pick(KINDS),
      many: true,
      of: ({ results }) => present((results as Json[]).map((row) => row.about)),
    },
  },
}

interface Filter {
  field: string
  op: string
  value: unknown
}

const filterOf = (fields: Record<string, Kind>): fc.Arbitrary<Filter> =>
  fc.oneof(
    ...Object.entries(fields).map(([field, { one, ordered, many }]) => {
      const several = fc.array(one, { minLength: 1, maxLength: 3 })
      const ops: Record<string, fc.Arbitrary<unknown>> = many
        ? { has: one, hasAny: several, isEmpty: fc.boolean() }
        : { eq: one, ne: one, in: several, isNull: fc.boolean() }
      if (ordered) for (const op of ['lt', 'lte', 'gt', 'gte']) ops[op] = one
      return fc.oneof(
        ...Object.entries(ops).map(([op, value]) =>
          fc.record({ field: fc.constant(field), op: fc.constant(op), value }),
        ),
      )
    }),
  )

const whereOf = (filters: readonly Filter[]): Json => {
  const where: Json = {}
  for (const { field, op, value } of filters) {
    const [above = '', below] = field.split('.')
    const place = (where[above] ??= {}) as Json
    Object.assign(below ? ((place[below] ??= {}) as Json) : place, { [op]: value })
  }
  return where
}

const holdsAll = (type: 'fairs' | 'sights', filters: readonly Filter[], content: Json): boolean =>
  filters.every(({ field, op, value }) =>
    MEANING[op]?.(FIELDS[type][field]?.of(content) ?? [], value as never),
  )

const contracts = readContracts(GUIDE)
const contractOf = (type: string) => {
  const found = contracts.find((contract) => contract.type === type)
  if (!found) throw new Error(type)
  return found
}

const QUERY = {
  sights: `query ($first: Int, $after: String, $orderBy: SightOrder, $where: SightWhere, $openOn: Date) {
    list: sights(first: $first, after: $after, orderBy: $orderBy, where: $where, openOn: $openOn) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`,
  fairs: `query ($first: Int, $after: String, $orderBy: FairOrder, $where: FairWhere, $between: DateRange, $year: Int, $months: Int) {
    list: fairs(first: $first, after: $after, orderBy: $orderBy, where: $where, between: $between, year: $year, months: $months) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`,
}

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  totalCount: number
}

/** All ids of a list, page by page; `between` runs after each page. */
const walk = async (
  app: Running,
  { query, variables }: { query: string; variables: Json },
  between: (ids: readonly string[]) => Promise<void> = () => Promise.resolve(),
) => {
  const ids: string[] = []
  const totals = new Set<number>()
  let after: string | null = null
  for (;;) {
    const { list }: { list: Page } = await app.data(query, { ...variables, after })
    expect(list.pageInfo.hasPreviousPage).toBe(ids.length > 0)
    ids.push(...list.nodes.map(({ id }) => id))
    totals.add(list.totalCount)
    if (!list.pageInfo.hasNextPage) return { ids, totals: [...totals] }
    after = list.pageInfo.endCursor
    await between(ids)
  }
}

const ledgerOf = (type: 'fairs' | 'sights', contents: readonly Json[]) => {
  const ledger = new MemoryLedger()
  const rows = contents.map((content, index): Row => ({
    id: newId(),
    content: type === 'fairs' ? fair(`f${index}`, content) : sight(`s${index}`, content),
  }))
  const releases = new Map<string, Record<string, string>>()
  for (const { id, content } of rows)
    releases.set(id, ledger.putRelease({ type, id, contents: { zh: content } }).releases)
  return { ledger, rows, releases }
}

/** Rows in the order of a field, without a value last, and by their ids where it is the same. */
const sorted = (rows: readonly Row[], field: string, way: number): string[] => {
  const keyOf = ({ content }: Row) => {
    const value = content[field]
    if (value === null || value === undefined) return null
    if (field === 'kind') return KINDS.indexOf(value as string)
    return field === 'checked' ? instant(value) : (value as number | string)
  }
  return [...rows]
    .sort((a, b) => {
      const [left, right] = [keyOf(a), keyOf(b)]
      const byId = (a.id < b.id ? -1 : 1) * way
      if (left === right) return byId
      if (left === null || right === null) return left === null ? 1 : -1
      return (left < right ? -1 : 1) * way
    })
    .map(({ id }) => id)
}

/** The same list by the walk and by the search, whatever number counts as rare. */
const eachWay = (app: Running, type: string, { asked, orderBy }: { asked: Asked; orderBy: string }) => {
  const dir = path.join(app.dataDir, 'delivery/model')
  const sql = new Sql(path.join(dir, readdirSync(dir).find((name) => name.endsWith('.db')) ?? ''))
  const contract = contractOf(type)
  const order = contract.orders.find(({ name }) => name === orderBy) ?? contract.orders[0]
  if (!order) throw new Error(orderBy)
  const query = { contract, locale: 'zh', order, after: null, conditions: conditionsOf(contract, asked) }
  const found = [0, 2, 1000].map((rare) => {
    const lists = new Lists(sql, rare)
    return { ids: lists.after(query, 1000).map(({ id }) => id), count: lists.count(query) }
  })
  sql.close()
  return found
}

const bound = fc.record({ from: maybe(pick(DAYS)), to: maybe(pick(DAYS)) })
type Bound = { from: string | null; to: string | null }
const isSound = ({ from, to }: Bound) => !from || !to || from <= to
const takesPlace = ({ start, end }: Json, { from, to }: Bound) => {
  const [first, last] = [(start ?? end) as string | null, (end ?? start) as string | null]
  return (!to || (first !== null && first <= to)) && (!from || (last !== null && last >= from))
}
/** 3 January 2022 was a Monday. */
const WEEKDAY: Record<string, number> = { '2022-01-03': 1, '2022-01-04': 2, '2022-01-09': 7, '2022-02-01': 2 }
const isOpen = (content: Json, day: string) =>
  (content.weekdays as number[]).includes(WEEKDAY[day] ?? 0) &&
  !(content.closures as Bound[]).some(({ from, to }) => (from ?? '') <= day && (to ?? '9') >= day)

interface Ask {
  filters: Filter[]
  /** Arguments of the list beside `where`. */
  more: Json
  field: string
  way: readonly [string, number]
  first: number
}

/** Asks page by page, twice, and by each way to the rows; all give what `fits` says, in order. */
const checkAsk = async (
  app: Running,
  { type, rows, fits }: { type: 'fairs' | 'sights'; rows: Row[]; fits: (content: Json) => boolean },
  { filters, more, field, way: [name, sign], first }: Ask,
) => {
  const asked = { where: whereOf(filters), ...more }
  const orderBy = `${field.toUpperCase()}_${name}`
  const meant = filters.filter(last(filters))
  const expected = sorted(
    rows.filter(({ content }) => holdsAll(type, meant, content) && fits(content)),
    field,
    sign,
  )
  for (let turn = 0; turn < 2; turn++)
    expect(await walk(app, { query: QUERY[type], variables: { ...asked, first, orderBy } })).toEqual({
      ids: expected,
      totals: [expected.length],
    })
  for (const found of eachWay(app, type, { asked, orderBy }))
    expect(found).toEqual({ ids: expected, count: expected.length })
}

const asks = (type: 'fairs' | 'sights', more: fc.Arbitrary<Json>, fields: readonly string[]) =>
  fc.array(
    fc
      .record({
        filters: fc.array(filterOf(FIELDS[type]), { maxLength: 3 }),
        more,
        field: pick(fields),
        way: pick([['ASC', 1] as const, ['DESC', -1] as const]),
        first: fc.integer({ min: 1, max: 6 }),
      })
      .filter(({ filters }) => isWhole(whereOf(filters))),
    { minLength: 6, maxLength: 10 },
  )

describe('a list is the rows that fit, in order, each once', () => {
  const run = { numRuns: 30 }

  test('sights: values, and what is open', async () => {
    const more = fc.record({ openOn: maybe(pick(DAYS)) })
    const fields = ['kind', 'rank', 'height', 'free', 'built', 'checked']
    await fc.assert(
      fc.asyncProperty(
        fc.array(sights, { maxLength: 25 }),
        asks('sights', more, fields),
        async (contents, all) => {
          const { ledger, rows } = ledgerOf('sights', contents)
          await using app = await startDelivery(ledger, { contracts: GUIDE })
          for (const ask of all) {
            const day = ask.more.openOn as string | null
            const fits = (content: Json) => day === null || isOpen(content, day)
            await checkAsk(app, { type: 'sights', rows, fits }, ask)
          }
        },
      ),
      run,
    )
  })

  test('fairs: lists, rows, groups, arguments, and what takes place between two days', async () => {
    const more = fc.record({
      between: maybe(bound.filter(isSound)),
      year: maybe(fc.integer({ min: 2021, max: 2023 })),
      months: maybe(fc.integer({ min: 1, max: 4 })),
    })
    type More = { between: Bound | null; year: number | null; months: number | null }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fairs, { maxLength: 25 }),
        asks('fairs', more, ['year', 'start']),
        async (contents, all) => {
          const { ledger, rows } = ledgerOf('fairs', contents)
          await using app = await startDelivery(ledger, { contracts: GUIDE })
          for (const ask of all) {
            const { between, year, months } = ask.more as unknown as More
            const fits = (content: Json) =>
              (!between || takesPlace(content, between)) &&
              (year === null || content.year === year) &&
              (months === null || (content.months as number[]).includes(months))
            await checkAsk(app, { type: 'fairs', rows, fits }, ask)
          }
        },
      ),
      run,
    )
  })

  test('rows that go in between break nothing', async () => {
    const { ledger, rows, releases } = ledgerOf(
      'sights',
      Array.from({ length: 120 }, (_, index) => ({ kind: KINDS[index % 3], rank: 1 })),
    )
    await using app = await startDelivery(ledger, { contracts: GUIDE })
    const towers = rows.filter(({ content }) => content.kind === 'tower').map(({ id }) => id)
    const gone = new Set<string>()
    const variables = { first: 7, orderBy: 'RANK_DESC', where: { kind: { eq: 'tower' } } }
    const { ids } = await walk(app, { query: QUERY.sights, variables }, async (seen) => {
      // One that was seen, the last of the page, and one that is still to come.
      for (const id of [seen[0], seen.at(-1), towers.find((id) => !seen.includes(id) && !gone.has(id))])
        if (id && !gone.has(id)) {
          gone.add(id)
          ledger.putWithdrawal(`sights:${id}`, releases.get(id) ?? {})
        }
      await ledger.announce()
    })
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of towers) if (!gone.has(id)) expect(ids).toContain(id)
    expect(ids.every((id) => towers.includes(id))).toBe(true)
  })
})

/** Of filters with the same field and operator only the last is asked. */
const last =
  (filters: readonly Filter[]) =>
  ({ field, op }: Filter, index: number) =>
    !filters.slice(index + 1).some((other) => other.field === field && other.op === op)

/** No lower limit above an upper one: that is an error. */
const isWhole = (where: Json): boolean =>
  Object.values(where).every((ops) => {
    const { gt, gte, lt, lte } = ops as Record<string, string>
    const nested = Object.values(ops as Json).every(
      (value) => typeof value !== 'object' || Array.isArray(value) || isWhole({ value }),
    )
    return (
      nested &&
      [gt, gte].every((low) =>
        [lt, lte].every((high) => low === undefined || high === undefined || low <= high),
      )
    )
  })
