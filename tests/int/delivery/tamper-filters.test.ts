import { readdirSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import { describe, expect, test } from 'vitest'

import { newId, startDelivery, until, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { fair, GUIDE, sight, walk } from './guide'

const LISTS = {
  byValue:
    'sights(where: { kind: { eq: tower }, rank: { gte: 1 }, town: { ne: "乙" } }) { nodes { slug kind rank } }',
  byList: 'fairs(months: 4, where: { results: { about: { has: park } } }) { nodes { slug months } }',
  empty: 'fairs(where: { tags: { isEmpty: true } }) { nodes { slug tags } }',
  between: 'fairs(between: { from: "2022-01-01", to: "2022-01-31" }) { nodes { slug start end } }',
  openOn: 'sights(openOn: "2022-01-03") { nodes { slug } }',
  walks: 'sights(where: { rank: { eq: 1 } }) { nodes { slug walks { nodes { slug } } } }',
}
type Name = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as Name[]

const makeLedger = () => {
  const ledger = new MemoryLedger()
  const ids = [newId(), newId(), newId()]
  const closed = [{ from: '2022-01-01', to: '2022-01-31' }]
  ids.forEach((id, index) => {
    const content = sight(`s${index}`, {
      kind: index < 2 ? 'tower' : 'park',
      ...{
        rank: 1 + (index % 2),
        height: index,
        free: index === 0,
        town: '甲',
        built: `2022-01-0${index + 1}`,
      },
      ...{ weekdays: [1 + index], closures: index === 2 ? closed : [], checked: '2022-01-01T00:00:00Z' },
    })
    ledger.putRelease({ type: 'sights', id, contents: { zh: content } })
    ledger.putRelease({
      type: 'fairs',
      id: newId(),
      contents: {
        zh: fair(`f${index}`, {
          ...{ year: 2020 + index, months: [4, 5 + index], start: `2022-0${index + 1}-01` },
          ...{
            places: [{ type: 'sights', id }],
            partOf: { type: 'fairs', id: newId() },
            crowd: { count: 3 },
          },
          ...{ tags: index ? [] : ['park'], results: [{ about: 'park', value: 1 }] },
        }),
      },
    })
    ledger.putRelease({
      type: 'walks',
      id: newId(),
      contents: { zh: walk(`w${index}`, { stops: [{ place: { type: 'sights', id }, note: null }] }) },
    })
  })
  return ledger
}

const open = ({ dataDir }: Running) => {
  const dir = path.join(dataDir, 'delivery/model')
  return new Database(path.join(dir, readdirSync(dir).find((name) => name.endsWith('.db')) ?? ''))
}

interface List {
  nodes: unknown[]
}

const askEach = async (app: Running): Promise<Record<string, List | 'error'>> => {
  const answers: Record<string, List | 'error'> = {}
  for (const name of NAMES) {
    const { data, errors } = await app.ask(`{ list: ${LISTS[name]} }`)
    answers[name] = errors ? 'error' : (data.list as List)
  }
  return answers
}

/** Every item of what is answered is true; of one that has lost its rows in another table, what is there is. */
const expectTrue = (found: List | 'error' | undefined, truth: List | 'error' | undefined) => {
  if (found === 'error' || truth === 'error') return
  const known = (truth?.nodes ?? []) as { slug: string; walks?: List }[]
  for (const { walks, ...node } of (found?.nodes ?? []) as typeof known) {
    const { walks: right, ...rest } = known.find(({ slug }) => slug === node.slug) ?? { slug: 'none' }
    expect(node).toEqual(rest)
    for (const one of walks?.nodes ?? []) expect(right?.nodes).toContainEqual(one)
  }
}

const mended = async (app: Running, truth: unknown) => {
  await until(async () => !Object.values(await askEach(app)).includes('error'))
  expect(await askEach(app)).toEqual(truth)
}

const columnsOf = (table: string): Promise<string[]> =>
  (async () => {
    await using app = await startDelivery(new MemoryLedger(), { contracts: GUIDE })
    const db = open(app)
    const rows = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).all([]) as { name: string }[]
    db.close()
    return rows.map(({ name }) => name)
  })()

const TABLES = ['d_sights', 'x_sights', 'd_fairs', 'x_fairs', 'refs']
const CELLS = (
  await Promise.all(
    TABLES.map(async (table) => (await columnsOf(table)).map((column) => [table, column] as const)),
  )
).flat()

/** SQL that makes each value of a column another, by as little as one letter or day. */
const change = (table: string, column: string) => `UPDATE "${table}" SET "${column}" = CASE
  WHEN typeof("${column}") IN ('integer', 'real') THEN "${column}" + 1000
  WHEN "${column}" IS NULL THEN 1
  ELSE substr("${column}", 1, length("${column}") - 1)
    || char(unicode(substr("${column}", length("${column}"))) + 1) END`

test('verify names each changed column', async () => {
  const ledger = makeLedger()
  await using app = await startDelivery(ledger, { contracts: GUIDE })
  const db = open(app)
  for (const [table, column] of CELLS) {
    db.exec(`CREATE TEMP TABLE kept AS SELECT * FROM "${table}"`)
    db.exec(change(table, column))
    const { faults } = await app.delivery.verify(ledger)
    const named = faults.map(({ id }) => id).filter((id) => id.includes(` ${table} `))
    expect({ table, column, named: named.length > 0 }).toEqual({ table, column, named: true })
    db.exec(`DELETE FROM "${table}"; INSERT INTO "${table}" SELECT * FROM kept; DROP TABLE kept`)
  }
  db.close()
  expect((await app.delivery.verify(ledger)).faults).toEqual([])
})

describe('a changed cell of what filters go by', () => {
  test.for(CELLS)('%s.%s is never an answer, and is mended', async ([table, column]) => {
    const ledger = makeLedger()
    await using app = await startDelivery(ledger, { contracts: GUIDE, cacheBytes: 0 })
    const truth = await askEach(app)
    expect(Object.values(truth)).not.toContain('error')
    expect(Object.values(truth).every((list) => list !== 'error' && list.nodes.length > 0)).toBe(true)

    const db = open(app)
    db.exec(change(table, column))
    db.exec('PRAGMA wal_checkpoint(PASSIVE)')
    db.close()
    const found = await askEach(app)
    for (const name of NAMES) expectTrue(found[name], truth[name])
    if (Object.values(found).includes('error')) await mended(app, truth)
  })

  test.for(['x_sights', 'x_fairs'])('rows of %s that are gone are missed', async (table) => {
    const ledger = makeLedger()
    await using app = await startDelivery(ledger, { contracts: GUIDE, cacheBytes: 0 })
    const truth = await askEach(app)
    const db = open(app)
    db.exec(`DELETE FROM "${table}" WHERE id = (SELECT max(id) FROM "${table}")`)
    db.close()
    // Rows are counted once after each commit.
    await ledger.release({ type: 'walks', id: newId(), contents: { zh: walk('another') } })
    const answers = await askEach(app)
    expect(Object.values(answers)).toContain('error')
    await mended(app, truth)
  })
})
