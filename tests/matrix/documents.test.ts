import type { ThreeReview } from '@baling/three-review'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { tryRow } from './judge'
import { createReport } from './report'
import { ABSENT, PATHS, ROWS, SERVER_ROWS, STATES, SURFACES } from './table'
import { buildWorld, type World } from './world'

describe('the table', () => {
  it.each(PATHS)('says for every door what comes of “%s”, in every state', (path) => {
    const rows = ROWS.filter((row) => row.path === path)
    const doors = rows.flatMap(({ via }) => via)
    expect([...doors, ...(ABSENT[path] ?? [])].sort()).toEqual([...SURFACES].sort())
    for (const { in: verdicts } of rows)
      expect(Object.keys(verdicts).sort()).toEqual(path.startsWith('create') ? ['none'] : [...STATES].sort())
  })
})

describeEachDatabase('write paths', (db) => {
  const report = createReport(db.name)
  let world: World
  beforeAll(async () => {
    world = await buildWorld(db.uri(), STATES)
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  it('knows every mutation of staff GraphQL', () => {
    const mutations = Object.entries(world.schema.getMutationType()?.getFields() ?? {})
    const own = mutations.filter(([name]) => name.endsWith('News'))
    expect(Object.fromEntries(own.map(([name, { args }]) => [name, args.map((arg) => arg.name)]))).toEqual({
      createNews: ['data', 'draft', 'locale'],
      updateNews: ['id', 'autosave', 'data', 'draft', 'locale', 'trash'],
      deleteNews: ['id', 'trash'],
      duplicateNews: ['id', 'data'],
      restoreVersionNews: ['id', 'draft'],
    })
  })

  it('knows every endpoint of REST that may write', () => {
    const { endpoints } = world.app.payload.collections.news.config
    const writing = (endpoints || []).filter(({ method }) => method !== 'get')
    expect(writing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      [
        'delete /',
        'delete /:id',
        'patch /',
        'patch /:id',
        'post /',
        'post /:id/duplicate',
        'post /access/:id?',
        'post /versions/:id',
        // The review's own: verbs.test.ts, tests/int/guards.
        ...[
          'approve',
          'dark',
          'preview',
          'recall',
          'reject',
          'seal',
          'seal/confirm',
          'seal/drop',
          'submit',
          'withdraw',
        ].map((verb) => `post /:id/review/${verb}`),
      ].sort(),
    )
  })

  for (const row of [...ROWS, ...SERVER_ROWS])
    for (const via of row.via)
      it(`${row.path} · ${via}`, async () => {
        const { tried, found } = await tryRow(world, row, via)
        report.add(row.path, tried, found)
        expect(found).toEqual([])
      })

  it('leave everything that was signed as it was: ledger, candidates and files are recomputed', async () => {
    const { verify } = world.app.payload.config.custom.threeReview as ThreeReview
    expect((await verify()).faults).toEqual([])
  })
})
