import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { SLUGS } from '../../plugins/three-review/collections/protected'
import { describeEachDatabase } from '../helpers/databases'
import { outcomeOfError } from './calls/local'
import { tryRow } from './judge'
import { METHODS } from './paths'
import { createReport } from './report'
import { ADAPTER_DOORS, ADAPTER_PATHS, ADAPTER_ROWS, STATES } from './table'
import { buildWorld, type World } from './world'

const PROTECTED = Object.values(SLUGS)

describe('the table of the adapter', () => {
  it('has one row for every path, with every state and door', () => {
    expect(ADAPTER_ROWS.map(({ path }) => path)).toEqual([...ADAPTER_PATHS])
    for (const { path, via, in: verdicts } of ADAPTER_ROWS) {
      expect(via, path).toEqual(ADAPTER_DOORS)
      expect(Object.keys(verdicts).sort(), path).toEqual(path === 'db.create' ? ['none'] : [...STATES].sort())
    }
  })
})

describeEachDatabase('the adapter', (db) => {
  const report = createReport(db.name)
  let world: World
  beforeAll(async () => {
    world = await buildWorld(db.uri(), STATES)
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  it('has no method that writes but those that are judged', () => {
    const methods = Object.entries(world.app.payload.db).filter(([, value]) => typeof value === 'function')
    const writing = methods
      .map(([name]) => name)
      .filter((name) => /^(create|delete|update|upsert)/.test(name))
    // What Drizzle's own methods are made of.
    const below = /^(createDatabase|createExtensions|createJSONQuery|deleteWhere)$/
    expect(writing.filter((name) => !below.test(name) && !(name in METHODS))).toEqual([])
    const guarded = Object.keys(METHODS).filter((name) => METHODS[name as 'create'] === 'guarded')
    const tried = new Set(ADAPTER_PATHS.map((path) => /^db\.(\w+)/.exec(path)?.[1] ?? ''))
    expect([...tried].sort()).toEqual(guarded.sort())
    // There is no global that those of globals could write.
    expect(world.app.payload.config.globals).toEqual([])
  })

  for (const row of ADAPTER_ROWS)
    for (const via of row.via)
      it(`${row.path} · ${via}`, async () => {
        const { tried, found } = await tryRow(world, row, via)
        report.add(row.path, tried, found)
        expect(found).toEqual([])
      })

  it.each(PROTECTED)('lets nobody write to %s', async (slug) => {
    const { db: adapter } = world.app.payload
    const rows = () => adapter.find({ collection: slug, pagination: false, limit: 0, sort: 'id' })
    const before = JSON.stringify(await rows())
    // Some are empty here: a write that reaches nothing is refused all the same.
    const [row = { id: 'none' }] = (await rows()).docs as unknown as { id: string }[]
    const door = { collection: slug as 'news' }
    const where = { id: { equals: row.id } }
    const { user } = world.people.administrator
    const req = { user } as never
    const calls = [
      () => adapter.create({ ...door, data: { ...row, id: 'new' }, req }),
      () => adapter.updateOne({ ...door, id: row.id, data: { subject: 'x' }, req }),
      () => adapter.updateOne({ ...door, where, data: { subject: 'x' }, options: { upsert: true } }),
      () => adapter.updateMany({ ...door, where, data: { subject: 'x' }, req }),
      () => adapter.upsert({ ...door, where, data: { subject: 'x' }, req }),
      () => adapter.deleteOne({ ...door, where, req }),
      () => adapter.deleteMany({ ...door, where: {}, req }),
    ]
    const outcomes = await Promise.all(
      calls.map((call) => call().then(() => ({ status: 200 }), outcomeOfError)),
    )
    report.add(
      slug,
      calls.length,
      outcomes.flatMap(({ status }, index) =>
        status === 403 ? [] : [{ cell: `${slug} · call ${index}`, what: `answers ${status}` }],
      ),
    )
    expect(outcomes).toEqual(calls.map(() => ({ status: 403, code: 'REVIEW_PROTECTED' })))
    expect(JSON.stringify(await rows())).toBe(before)
  })
})
