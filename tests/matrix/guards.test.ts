import { rmSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { temporaryFolder } from '../helpers/folders'
import { originalsOf } from '../helpers/originals'
import { rest } from '../helpers/review'
import { dismantle, startForDismantling, type Guard } from './dismantle'
import { stored, tryCells, type Bypass } from './judge'
import { ADAPTER_ROWS, cellsOf, JOB_ROWS, ROWS, type Row, type State, type Surface, type Who } from './table'
import { documentIn, furnish, type World } from './world'

const SOME_STATES: readonly State[] = ['working', 'first', 'live']

const WRITERS: Partial<Record<Surface, Who>> = {
  REST: 'editor',
  'Adapter as user': 'administrator',
  Job: 'anonymous',
}

/** Answers are worded by the outermost guard; a bypass that counts is one where something was written. */
const WRITTEN = /changed|recorded|authors|was written/

describeEachDatabase('the matrix without a guard', (db) => {
  const dataDir = temporaryFolder()
  let started: Awaited<ReturnType<typeof startForDismantling>>
  let base: World
  beforeAll(async () => {
    started = await startForDismantling(db.uri(), dataDir)
    base = await furnish(started.app, [])
  })
  afterAll(async () => {
    await started.app[Symbol.asyncDispose]()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const freshWorld = async (): Promise<World> => {
    const documents: Partial<Record<State, string>> = {}
    for (const state of SOME_STATES) documents[state] = await documentIn(base, state)
    return { ...base, documents: documents as World['documents'] }
  }

  /** Cells of these rows at REST (an editor) and at the adapter (an administrator): neither is an author yet. */
  const tryRows = async (world: World, rows: readonly Row[]): Promise<Bypass[]> => {
    const found: Bypass[] = []
    for (const row of rows)
      for (const via of row.via.filter((one) => one in WRITERS))
        for (const state of [...SOME_STATES, 'none' as const]) {
          const cells = cellsOf(row, via).filter(
            (cell) => cell.who === WRITERS[cell.via] && cell.state === state,
          )
          found.push(...(await tryCells(world, cells)))
        }
    return found
  }

  const rows = [...ROWS, ...ADAPTER_ROWS]
  const rowsOf = (...paths: Row['path'][]) => rows.filter(({ path }) => paths.includes(path))

  const without = async (guards: readonly Guard[], paths: Row['path'][]) => {
    const world = await freshWorld()
    const restore = dismantle(started, guards)
    try {
      const found = await tryRows(world, rowsOf(...paths))
      return [...new Set(found.filter(({ what }) => WRITTEN.test(what)).map(({ cell }) => cell))].sort()
    } finally {
      restore()
    }
  }

  it('reports nothing while every guard is in its place', async () => {
    const world = await freshWorld()
    const restore = dismantle(started, [])
    expect(await tryRows(world, rows)).toEqual([])
    restore()
  })

  it.each(JOB_ROWS)('$path: what a queue runs is judged like any write', async (row) => {
    expect(await tryRows(await freshWorld(), [row])).toEqual([])
  })

  it('reports options and lost authors without beforeOperation', async () => {
    const paths: Row['path'][] = ['duplicate', 'restore version', 'update', 'update, publishSpecificLocale']
    expect(await without(['beforeOperation'], paths)).toEqual([
      'duplicate · REST · editor · first',
      'duplicate · REST · editor · live',
      'duplicate · REST · editor · working',
      'restore version · REST · editor · live',
      'restore version · REST · editor · working',
      'update, publishSpecificLocale · REST · editor · live',
      'update, publishSpecificLocale · REST · editor · working',
    ])
  })

  it('reports writes to a locked document without the adapter’s lock, where operations don’t guard it', async () => {
    const paths: Row['path'][] = ['db.updateMany', 'db.updateOne', 'db.upsert', 'update']
    expect(await without(['lock in the adapter'], paths)).toEqual([
      'db.updateMany · Adapter as user · administrator · first',
      'db.updateOne · Adapter as user · administrator · first',
      'db.upsert · Adapter as user · administrator · first',
    ])
  })

  it('reports every write to a locked document without beforeOperation, access.update and the adapter’s lock', async () => {
    const guards: Guard[] = ['beforeOperation', 'access.update', 'lock in the adapter']
    expect(await without(guards, ['trash', 'update'])).toEqual([
      'trash · REST · editor · first',
      'update · REST · editor · first',
    ])
  })

  it('hides each of these three behind the other two, at REST', async () => {
    for (const guard of ['beforeOperation', 'access.update', 'lock in the adapter'] as const)
      expect(await without([guard], ['trash', 'update']), guard).toEqual([])
  })

  it('shows a form that can be edited without access.update', async () => {
    const world = await freshWorld()
    const mayUpdate = async () => {
      const call = `POST /news/access/${world.documents.first}`
      const { body } = await rest(started.app, call, { headers: base.people.author.headers })
      return (body as { update?: boolean }).update ?? false
    }
    expect(await mayUpdate()).toBe(false)
    const restore = dismantle(started, ['access.update'])
    expect(await mayUpdate()).toBe(true)
    restore()
  })

  it('reports nobody as author without the recording', async () => {
    expect(await without(['authorship'], ['create', 'db.updateOne', 'update'])).toEqual([
      'create · REST · editor · none',
      'db.updateOne · Adapter as user · administrator · live',
      'db.updateOne · Adapter as user · administrator · working',
      'update · REST · editor · live',
      'update · REST · editor · working',
    ])
  })

  it('reports deletes of what is live without both refusals of deletes', async () => {
    expect(await without(['delete in the adapter'], ['db.deleteOne', 'delete'])).toEqual([
      'db.deleteOne · Adapter as user · administrator · live',
    ])
    // The adapter refuses too late: versions are gone before the document. SQLite's transaction brings them back.
    expect(await without(['beforeDelete of the collection'], ['delete'])).toEqual(
      db.name === 'mongodb' ? ['delete · REST · editor · live'] : [],
    )
    const guards: Guard[] = ['delete in the adapter', 'beforeDelete of the collection']
    expect(await without(guards, ['delete'])).toEqual(['delete · REST · editor · live'])
  })

  it('keeps a picture’s row and file without beforeDelete: the adapter refuses before the file goes', async () => {
    await freshWorld()
    const { filename } = await started.app.payload.findByID({ collection: 'media', id: base.cover })
    const isThere = async () => (await originalsOf(started.app).get(filename ?? '')) !== null
    const remove = () => rest(started.app, `DELETE /media/${base.cover}`, { headers: base.colleague.headers })
    expect([(await remove()).status, await isThere()]).toEqual([409, true])
    const restore = dismantle(started, ['beforeDelete of the collection'])
    expect([(await remove()).status, await isThere()]).toEqual([409, true])
    restore()
  })

  it('writes to the review’s own collections without their protection', async () => {
    const { db: adapter } = started.app.payload
    const door = { collection: 'review-claims' as 'news', where: { id: { exists: true } } }
    const change = () => adapter.updateOne({ ...door, data: { subject: 'news:stolen' } })
    await expect(change()).rejects.toMatchObject({ data: { code: 'REVIEW_PROTECTED' } })
    const restore = dismantle(started, ['protected collections'])
    expect(await change()).toMatchObject({ subject: 'news:stolen' })
    restore()
  })

  it('writes beside a submission that comes between look and write without the where clause', async () => {
    const race = async (guards: readonly Guard[]): Promise<unknown> => {
      const id = await documentIn(base, 'working')
      const restore = dismantle(started, guards, { races: true })
      const data = { title: { zh: '趁虚而入' } }
      const code = await started.app.payload.db.updateOne({ collection: 'news', id, data }).then(
        () => null,
        (error: { data?: { code?: string } }) => error.data?.code,
      )
      restore()
      return { code, title: (await stored(base, id))?.title }
    }
    expect(await race([])).toMatchObject({
      code: 'REVIEW_LOCKED',
      title: { zh: expect.not.stringMatching('趁虚') as string },
    })
    expect(await race(['where clause of the lock'])).toMatchObject({ code: null, title: { zh: '趁虚而入' } })
  })
})
