import { describe, expect, test, vi } from 'vitest'

import { Sql } from '../../../plugins/delivery/model/sqlite'
import { newId, startDelivery } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { startWorker } from '../../helpers/worker'
import { fair, GUIDE, sight, walk } from './guide'
import type * as Guide from './guide.worker'

const exact = { system: 'BD09', precision: 'exact', lat: 39.915, lng: 116.404 }
const wgs = (lat: number, lng: number, precision = 'exact') => ({ lat, lng, system: 'WGS84', precision })
const ref = (id: string | undefined, type = 'sights') => ({ type, id })

const start = (ledger: MemoryLedger) => startDelivery(ledger, { contracts: GUIDE })

const put = (ledger: MemoryLedger, type: string, content: Record<string, unknown>) => {
  const id = newId()
  return { id, ...ledger.putRelease({ type, id, contents: { zh: content } }) }
}

describe('coordinates', () => {
  const QUERY = `{ sight(slug: "s") {
    given: coordinates { lat lng system precision }
    same: coordinates(system: BD09) { lat lng system precision }
    gcj: coordinates(system: GCJ02) { lat lng system precision }
    wgs: coordinates(system: WGS84) { lat lng system precision } } }`
  const ask = async (coordinates: unknown) => {
    const ledger = new MemoryLedger()
    put(ledger, 'sights', sight('s', { coordinates }))
    await using app = await start(ledger)
    return (await app.data<{ sight: Record<string, Record<string, unknown> | null> }>(QUERY)).sight
  }

  test('as given, and in the system that is asked for', async () => {
    const { given, same, gcj, wgs } = await ask(exact)
    expect(given).toEqual(exact)
    expect(same).toEqual(exact)
    expect(gcj).toEqual({ lng: 116.39762729, lat: 39.90865674, system: 'GCJ02', precision: 'exact' })
    expect(wgs).toMatchObject({ system: 'WGS84', precision: 'exact' })
    expect(wgs?.lat).toBeCloseTo(39.9073, 3)
    expect(wgs?.lng).toBeCloseTo(116.3914, 3)
  })

  test('withheld: nothing but that it is', async () => {
    const nowhere = { lat: null, lng: null, system: null, precision: 'withheld' }
    const { given, gcj } = await ask({ ...exact, precision: 'withheld' })
    expect([given, gcj]).toEqual([nowhere, nowhere])
  })

  test('none, or in no system that is known', async () => {
    expect(await ask(null)).toEqual({ given: null, same: null, gcj: null, wgs: null })
    const { given, gcj } = await ask({ ...exact, system: null })
    expect(given).toEqual({ ...exact, system: null })
    expect(gcj).toEqual({ lat: null, lng: null, system: null, precision: 'exact' })
  })
})

describe('an itinerary', () => {
  const QUERY = `{ walk(slug: "w") { stops { position distance note place { slug } } stopsLength stopsLine } }`
  interface Walk {
    stops: { position: number; distance: number | null; place: { slug: string } | null }[]
    stopsLength: number | null
    stopsLine: {
      type: string
      geometry: { type: string; coordinates: number[][] }
      properties: { stops: { position: number; id: string; slug: string; title: string }[] }
    } | null
  }
  const setUp = (positions: unknown[]) => {
    const ledger = new MemoryLedger()
    const places = positions.map((coordinates, index) =>
      put(ledger, 'sights', sight(`s${index}`, { coordinates })),
    )
    const stops = places.map(({ id }) => ({ place: ref(id), note: null }))
    put(ledger, 'walks', walk('w', { stops }))
    return { ledger, places }
  }
  const ask = async (ledger: MemoryLedger) => {
    await using app = await start(ledger)
    return (await app.data<{ walk: Walk }>(QUERY)).walk
  }

  test('stops in order, metres between them, a line', async () => {
    // A degree of a meridian is 111.195 km on the mean sphere; a degree of longitude at the equator as much.
    const { ledger, places } = setUp([wgs(0, 0), wgs(1, 0), wgs(1, 0, 'approximate'), wgs(0, 0)])
    const { stops, stopsLength, stopsLine } = await ask(ledger)
    expect(stops.map(({ position, distance, place }) => [position, distance, place?.slug])).toEqual([
      [1, null, 's0'],
      [2, 111_195, 's1'],
      [3, 0, 's2'],
      [4, 111_195, 's3'],
    ])
    expect(stopsLength).toBe(222_390)
    expect(stopsLine).toEqual({
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0, 1],
          [0, 1],
          [0, 0],
        ],
      },
      properties: {
        stops: places.map(({ id }, index) => ({
          position: index + 1,
          id,
          slug: `s${index}`,
          title: `标题 s${index}`,
        })),
      },
    })
  })

  test('positions in any system are of one line in WGS-84', async () => {
    const tower = { lat: 29.3847, lng: 113.0877, precision: 'exact' }
    const { stops, stopsLine } = await ask(
      setUp([
        { ...tower, system: 'WGS84' },
        { ...tower, system: 'GCJ02' },
      ]).ledger,
    )
    // What GCJ-02 shifts there is some hundred metres.
    expect(stops[1]?.distance).toBeGreaterThan(300)
    expect(stops[1]?.distance).toBeLessThan(900)
    expect(stopsLine?.geometry.coordinates[0]).toEqual([113.0877, 29.3847])
  })

  test('a place that is not live keeps its row; what cannot be located is left out of the line', async () => {
    const { ledger, places } = setUp([
      wgs(0, 0),
      wgs(1, 0),
      wgs(2, 0, 'withheld'),
      null,
      wgs(3, 0),
      wgs(4, 0),
    ])
    ledger.putWithdrawal(`sights:${places[1]?.id}`, places[1]?.releases ?? {})
    const { stops, stopsLength, stopsLine } = await ask(ledger)
    expect(stops.map(({ position, distance, place }) => [position, distance, place?.slug ?? null])).toEqual([
      [1, null, 's0'],
      [2, null, null],
      [3, null, 's2'],
      [4, null, 's3'],
      [5, null, 's4'],
      [6, 111_195, 's5'],
    ])
    expect(stopsLength).toBeNull()
    expect(stopsLine?.properties.stops.map(({ position }) => position)).toEqual([1, 5, 6])
  })

  test.for([[[]], [[wgs(0, 0)]], [[wgs(0, 0), null]]])(
    'too few places: no line, no length',
    async ([positions]) => {
      expect(await ask(setUp(positions ?? []).ledger)).toMatchObject({ stopsLength: null, stopsLine: null })
    },
  )
})

describe('referrers', () => {
  interface Referring {
    nodes: { slug: string }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
    totalCount: number
  }
  const PAGE = '{ nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount }'
  const slugs = ({ nodes }: { nodes: { slug: string }[] }) => nodes.map(({ slug }) => slug)

  test('newest first, page by page, only what is live in the same language', async () => {
    const ledger = new MemoryLedger()
    const place = put(ledger, 'sights', sight('s'))
    ledger.putRelease({ type: 'sights', id: place.id, contents: { zh: sight('s'), en: sight('s') } })
    const walks = [0, 1, 2, 3, 4].map((index) =>
      put(ledger, 'walks', walk(`w${index}`, { stops: [{ place: ref(place.id), note: null }] })),
    )
    put(ledger, 'walks', walk('elsewhere', { stops: [{ place: ref(newId()), note: null }] }))
    ledger.putWithdrawal(`walks:${walks[2]?.id}`, walks[2]?.releases ?? {})
    await using app = await start(ledger)
    const query = `query ($after: String) { sight(slug: "s") { walks(first: 2, after: $after) ${PAGE} } }`
    const page = async (after: string | null) =>
      (await app.data<{ sight: { walks: Referring } }>(query, { after })).sight.walks
    const first = await page(null)
    expect(slugs(first)).toEqual(['w4', 'w3'])
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    const second = await page(first.pageInfo.endCursor)
    expect(slugs(second)).toEqual(['w1', 'w0'])
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } })
    const english = await app.data<{ sight: { walks: Referring } }>(
      `{ sight(slug: "s", locale: en) { walks ${PAGE} } }`,
    )
    expect(english.sight.walks).toMatchObject({ nodes: [], totalCount: 0 })
  })

  test('by one field, or in any way, each once', async () => {
    const ledger = new MemoryLedger()
    const place = put(ledger, 'sights', sight('s'))
    const stop = { place: ref(place.id), note: null }
    put(ledger, 'walks', walk('near', { near: [ref(place.id)] }))
    put(ledger, 'walks', walk('both', { near: [ref(place.id)], stops: [stop, stop] }))
    const series = put(ledger, 'fairs', fair('series'))
    put(ledger, 'fairs', fair('part', { partOf: ref(series.id, 'fairs'), places: [ref(place.id)] }))
    await using app = await start(ledger)
    const data = await app.data<Record<string, Record<string, Referring>>>(
      `{ sight(slug: "s") { walks ${PAGE} mentions ${PAGE} fairs ${PAGE} } fair(slug: "series") { parts ${PAGE} } }`,
    )
    const { walks, mentions, fairs } = data.sight ?? {}
    expect(
      [walks, mentions, fairs, data.fair?.parts].map((page) => page && [slugs(page), page.totalCount]),
    ).toEqual([
      [['both'], 1],
      [['both', 'near'], 2],
      [['part'], 1],
      [['part'], 1],
    ])
  })

  test('of a whole list in one statement', async () => {
    const ledger = new MemoryLedger()
    const places = Array.from({ length: 50 }, (_, index) => put(ledger, 'sights', sight(`s${index}`)))
    for (const [index, { id }] of places.entries())
      if (index % 2) put(ledger, 'walks', walk(`w${index}`, { stops: [{ place: ref(id), note: null }] }))
    await using app = await start(ledger)
    const query =
      '{ sights(first: 50, orderBy: PUBLISHED_AT_ASC) { nodes { slug walks { nodes { slug } } } } }'
    interface Listed {
      sights: { nodes: { slug: string; walks: { nodes: { slug: string }[] } }[] }
    }
    // Once as it is run the first time, once compiled.
    for (const _turn of [1, 2]) {
      const all = vi.spyOn(Sql.prototype, 'all')
      await app.data<Listed>(query)
      expect(all.mock.calls.filter(([sql]) => sql.includes('refs_back'))).toHaveLength(1)
      all.mockRestore()
    }
    const { sights } = await app.data<Listed>(query)
    expect(sights.nodes.map(({ walks }) => slugs(walks))).toEqual(
      places.map((_, index) => (index % 2 ? [`w${index}`] : [])),
    )
  })

  test.for([
    ['first: 0', 'BAD_FIRST'],
    ['first: 101', 'BAD_FIRST'],
    ['after: "x"', 'BAD_CURSOR'],
  ])('%s: a typed error', async ([argument, code]) => {
    const ledger = new MemoryLedger()
    put(ledger, 'sights', sight('s'))
    await using app = await start(ledger)
    const { errors } = await app.ask(`{ sight(slug: "s") { walks(${argument}) { totalCount } } }`)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
  })
})

describe('what makes no sense is said with its argument', () => {
  const many = Array.from({ length: 101 }, (_, index) => index)
  test.for<[string, string, string | undefined]>([
    ['sights(where: { kind: { in: [] } })', 'FILTER_EMPTY', 'where.kind.in'],
    ['fairs(where: { results: { about: { hasAny: [] } } })', 'FILTER_EMPTY', 'where.results.about.hasAny'],
    [`sights(where: { rank: { in: [${many.join()}] } })`, 'FILTER_TOO_LONG', 'where.rank.in'],
    ['sights(where: { rank: { gt: 2, lte: 1 } })', 'FILTER_RANGE', 'where.rank.gt'],
    ['fairs(where: { crowd: { count: { gte: 2, lt: 1 } } })', 'FILTER_RANGE', 'where.crowd.count.gte'],
    ['fairs(between: { from: "2022-02-02", to: "2022-02-01" })', 'FILTER_RANGE', 'between.from'],
    ['fairs(where: { partOf: { eq: "not an id" } })', 'BAD_ID', 'where.partOf.eq'],
    ['sights(openOn: "2022-02-30")', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['sights(where: { checked: { gt: "2022-02-30T00:00:00Z" } })', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['sights(where: { kind: { eq: castle } })', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['sights(after: "WyJQVUJMSVNIRURfQVRfREVTQyIsbnVsbCwieCJd")', 'BAD_CURSOR', undefined],
  ])('%s', async ([field, code, argument]) => {
    await using app = await start(new MemoryLedger())
    const { errors } = await app.ask(`{ ${field} { totalCount } }`)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, ...(argument && { argument }) }])
    if (argument) expect(errors?.[0]?.message).toContain(argument)
  })

  test('null is as if left out, as it is run first and compiled', async () => {
    const ledger = new MemoryLedger()
    put(ledger, 'sights', sight('s', { kind: 'park', rank: 1 }))
    put(ledger, 'fairs', fair('f'))
    await using app = await start(ledger)
    const query = `query ($kind: SightKind, $ranks: [Int!], $day: Date) {
      sights(where: { kind: { eq: $kind, in: null }, rank: { in: $ranks } }, openOn: $day) { totalCount }
      fairs(where: null, between: { from: $day }, year: null, months: null) { totalCount }
      parks: sights(where: { kind: { in: [park, tower] }, free: { ne: true } }) { totalCount } }`
    const answer = (sights: number, fairs: number) => ({
      sights: { totalCount: sights },
      fairs: { totalCount: fairs },
      parks: { totalCount: 1 },
    })
    for (const _turn of [1, 2, 3]) {
      expect(await app.data(query, { kind: null, ranks: null, day: null })).toEqual(answer(1, 1))
      expect(await app.data(query, {})).toEqual(answer(1, 1))
      expect(await app.data(query, { kind: 'park', ranks: [1, 2] })).toEqual(answer(1, 1))
      expect(await app.data(query, { kind: 'tower' })).toEqual(answer(0, 1))
      expect(await app.data(query, { ranks: [2], day: '2022-01-01' })).toEqual(answer(0, 0))
      const { errors } = await app.ask(query, { ranks: [] })
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'FILTER_EMPTY', argument: 'where.rank.in' },
      ])
    }
  })
})

test('a cursor is a place in an order, whatever the filter', async () => {
  const ledger = new MemoryLedger()
  for (const rank of [1, 2, 3, 4]) put(ledger, 'sights', sight(`s${rank}`, { rank, free: rank % 2 === 0 }))
  await using app = await start(ledger)
  const query = `query ($where: SightWhere, $after: String) {
    sights(first: 1, orderBy: RANK_ASC, where: $where, after: $after) { nodes { rank } pageInfo { endCursor } } }`
  interface Answer {
    sights: { nodes: { rank: number }[]; pageInfo: { endCursor: string } }
  }
  const ask = async (where: unknown, after?: string) =>
    (await app.data<Answer>(query, { where, after })).sights
  const { pageInfo } = await ask({ rank: { eq: 3 } })
  expect((await ask({ free: { eq: true } }, pageInfo.endCursor)).nodes).toEqual([{ rank: 4 }])
  expect((await ask({ free: { eq: false } }, pageInfo.endCursor)).nodes).toEqual([])
})

test('a server in another time zone gives the same answers', async () => {
  const ledger = new MemoryLedger()
  for (const [slug, date] of [
    ['a', '2022-01-02'],
    ['b', '2022-01-03'],
    ['c', '2022-03-13'],
  ] as const) {
    const checked = `${date}T16:30:00.5Z`
    const closures = [{ from: '2022-01-10', to: null }]
    put(ledger, 'sights', sight(slug, { built: date, checked, weekdays: [1, 7], closures }))
    put(ledger, 'fairs', fair(slug, { start: date }))
  }
  const QUERY = `fragment sight on SightConnection { nodes { slug built checked publishedAt releasedAt } totalCount }
    fragment fair on FairConnection { nodes { slug start end publishedAt } totalCount }
    {
      all: sights(orderBy: BUILT_ASC) { ...sight }
      byTime: sights(orderBy: CHECKED_DESC) { ...sight }
      before: sights(where: { built: { lt: "2022-01-03" } }) { ...sight }
      at: sights(where: { checked: { gte: "2022-01-04T00:30:00.5+08:00" } }) { ...sight }
      monday: sights(openOn: "2022-01-03") { ...sight }
      sunday: sights(openOn: "2022-01-09") { ...sight }
      tuesday: sights(openOn: "2022-01-04") { ...sight }
      closed: sights(openOn: "2022-01-10") { ...sight }
      fairs(between: { from: "2022-01-03", to: "2022-03-12" }) { ...fair }
      changes(since: 0) { at }
    }`
  const copy = { rows: ledger.rows, candidates: [...ledger.candidates] }
  const module = new URL('./guide.worker.ts', import.meta.url)
  const answers: string[] = []
  const offsets: number[] = []
  for (const TZ of ['America/New_York', 'Asia/Shanghai', 'UTC']) {
    await using worker = await startWorker<typeof Guide>(module, copy, { TZ })
    offsets.push(await worker.call('offset'))
    answers.push(await worker.call('ask', QUERY))
  }
  expect(offsets).toEqual([300, -480, 0])
  expect(new Set(answers).size).toBe(1)
  const { data } = JSON.parse(answers[0] ?? '') as { data: Record<string, { nodes: { slug: string }[] }> }
  const found = Object.entries(data).flatMap(([name, { nodes }]) =>
    nodes ? [[name, nodes.map(({ slug }) => slug).join('')]] : [],
  )
  expect(Object.fromEntries(found)).toEqual({
    all: 'abc',
    byTime: 'cba',
    before: 'a',
    at: 'cb',
    monday: 'cba',
    sunday: 'cba',
    tuesday: '',
    closed: '',
    fairs: 'b',
  })
  expect(data.all?.nodes[0]).toMatchObject({ built: '2022-01-02', checked: '2022-01-02T16:30:00.5Z' })
})
