import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

interface Page {
  places: {
    nodes: { id: string; rank: number | null }[]
    edges: { cursor: string; node: { id: string } }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
    totalCount: number
  }
}

const QUERY = `query ($first: Int, $after: String, $orderBy: PlaceOrder) {
  places(first: $first, after: $after, orderBy: $orderBy) {
    nodes { id rank } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
  }
}`

const page = async (app: Running, variables: Record<string, unknown>) =>
  (await app.data<Page>(QUERY, variables)).places

const walk = async (
  app: Running,
  variables: Record<string, unknown>,
  between: () => Promise<void> = () => Promise.resolve(),
) => {
  const ids: string[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Page['places'] = await page(app, { ...variables, after })
    ids.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) return ids
    after = pageInfo.endCursor
    await between()
  }
}

describe('lists', () => {
  test('500 rows with equal values come once each, while rows come and go', async () => {
    const ledger = new MemoryLedger()
    const ids = Array.from({ length: 500 }, newId)
    const releases = ids.map(
      (id, index) =>
        ledger.putRelease({ type: 'places', id, contents: { zh: place(`p${index}`, { rank: 7 }) } }).releases,
    )
    await using app = await startDelivery(ledger)
    for (const orderBy of ['RANK_ASC', 'RANK_DESC'])
      expect((await walk(app, { first: 37, orderBy })).sort()).toEqual([...ids].sort())
    let turn = 0
    const gone = new Set<string>()
    const seen = await walk(app, { first: 50, orderBy: 'RANK_ASC' }, async () => {
      const index = (turn++ * 83) % ids.length
      gone.add(ids[index] ?? '')
      ledger.putWithdrawal(`places:${ids[index]}`, releases[index] ?? {})
      await ledger.release({
        type: 'places',
        id: newId(),
        contents: { zh: place(`new-${turn}`, { rank: 7 }) },
      })
    })
    expect(new Set(seen).size).toBe(seen.length)
    for (const id of ids) if (!gone.has(id)) expect(seen).toContain(id)
    expect((await page(app, { first: 1 })).totalCount).toBe(500)
  })

  test('every order, with values, without, at any page size, is the order of its values', async () => {
    const rank = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null })
    await fc.assert(
      fc.asyncProperty(
        fc.array(rank, { maxLength: 25 }),
        fc.integer({ min: 1, max: 6 }),
        async (ranks, first) => {
          const ledger = new MemoryLedger()
          const rows = ranks.map((value) => ({ id: newId(), value }))
          for (const { id, value } of rows)
            ledger.putRelease({
              type: 'places',
              id,
              contents: { zh: place(`p${id.slice(0, 8)}`, { rank: value }) },
            })
          await using app = await startDelivery(ledger)
          for (const way of [1, -1]) {
            const expected = [...rows].sort((a, b) => {
              const byId = (a.id < b.id ? -1 : 1) * way
              if (a.value === null || b.value === null)
                return a.value === b.value ? byId : a.value === null ? 1 : -1
              return (a.value - b.value) * way || byId
            })
            const ids = await walk(app, { first, orderBy: way === 1 ? 'RANK_ASC' : 'RANK_DESC' })
            expect(ids).toEqual(expected.map(({ id }) => id))
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  test('Chinese titles go by pinyin, enumerations by their own order', async () => {
    const ledger = new MemoryLedger()
    const titles = ['岳阳楼', '慈氏塔', '吕仙观', 'abc', '岳阳文庙']
    titles.forEach((title, index) =>
      ledger.putRelease({
        type: 'places',
        id: newId(),
        contents: { zh: place(`p${index}`, { title, level: index % 2 ? 'low' : 'high' }) },
      }),
    )
    await using app = await startDelivery(ledger)
    const byTitle = await app.data<{ places: { nodes: { title: string }[] } }>(
      '{ places(orderBy: TITLE_ASC) { nodes { title } } }',
    )
    expect(byTitle.places.nodes.map(({ title }) => title)).toEqual([
      'abc',
      '慈氏塔',
      '吕仙观',
      '岳阳楼',
      '岳阳文庙',
    ])
    const byLevel = await app.data<{ places: { nodes: { level: string }[] } }>(
      '{ places(orderBy: LEVEL_ASC) { nodes { level } } }',
    )
    expect(byLevel.places.nodes.map(({ level }) => level)).toEqual(['high', 'high', 'high', 'low', 'low'])
  })

  test('the last published comes first; where a page stands', async () => {
    const ledger = new MemoryLedger()
    const ids = [newId(), newId(), newId()]
    for (const [index, id] of ids.entries())
      ledger.putRelease({ type: 'places', id, contents: { zh: place(`p${index}`) } })
    ledger.putRelease({ type: 'places', id: ids[0] ?? '', contents: { zh: place('p0', { rank: 1 }) } })
    await using app = await startDelivery(ledger)
    const first = await page(app, { first: 2 })
    expect(first.nodes.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(first.edges.map(({ node }) => node.id)).toEqual([ids[2], ids[1]])
    const second = await page(app, { first: 2, after: first.edges[1]?.cursor })
    expect(second.nodes.map(({ id }) => id)).toEqual([ids[0]])
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(await page(app, { first: 2, orderBy: 'RELEASED_AT_DESC' })).toMatchObject({
      nodes: [{ id: ids[0] }, { id: ids[2] }],
    })
  })

  test.for<[string, Record<string, unknown>, string]>([
    ['no items', { first: 0 }, 'BAD_FIRST'],
    ['too many', { first: 101 }, 'BAD_FIRST'],
    ['no cursor', { after: 'x' }, 'BAD_CURSOR'],
    [
      'a cursor of another order',
      { after: Buffer.from('["RANK_ASC",1,"x"]').toString('base64url') },
      'BAD_CURSOR',
    ],
    ['an unknown order', { orderBy: 'NONE' }, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s: a typed error', async ([, variables, code]) => {
    await using app = await startDelivery(new MemoryLedger())
    const { errors } = await app.ask(QUERY, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
  })
})
