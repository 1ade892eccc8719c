import type { Delivery } from '@baling/delivery'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'

import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { parts } from '../../payload.config'
import { readCandidate } from '../../plugins/delivery/core/candidate'
import { readContracts } from '../../plugins/delivery/core/contract'
import { fingerprintOf } from '../../plugins/delivery/core/digest'
import { personOf } from '../../plugins/three-review/review/people'
import { approve } from '../../plugins/three-review/review/sign'
import { describeEachDatabase } from '../helpers/databases'
import { temporaryFolder } from '../helpers/folders'
import { originalsOf } from '../helpers/originals'
import { account, rest, uploadPicture } from '../helpers/review'
import { dismantle, reviewOf, startForDismantling, type Guard } from './dismantle'
import { stored, tryCells, type Bypass } from './judge'
import { ADAPTER_ROWS, cellsOf, JOB_ROWS, ROWS, type Row, type State, type Surface, type Who } from './table'
import { documentIn, furnish, publicBytes, type World } from './world'

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

  const freshWorld = async (states = SOME_STATES): Promise<World> => {
    const documents: Partial<Record<State, string>> = {}
    for (const state of states) documents[state] = await documentIn(base, state)
    return { ...base, documents: documents as World['documents'] }
  }

  /** Cells of these rows at REST (an editor) and at the adapter (an administrator): neither is an author yet. */
  const tryRows = async (world: World, rows: readonly Row[]): Promise<Bypass[]> => {
    const found: Bypass[] = []
    for (const row of rows)
      for (const via of row.via.filter((one) => one in WRITERS))
        for (const state of [...Object.keys(world.documents), 'none']) {
          const cells = cellsOf(row, via).filter(
            (cell) => cell.who === WRITERS[cell.via] && cell.state === state,
          )
          found.push(...(await tryCells(world, cells)))
        }
    return found
  }

  const rows = [...ROWS, ...ADAPTER_ROWS]
  const rowsOf = (...paths: Row['path'][]) => rows.filter(({ path }) => paths.includes(path))

  const without = async (guards: readonly Guard[], paths: Row['path'][], states = SOME_STATES) => {
    const world = await freshWorld(states)
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
  }, 180_000)

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
    expect(await without(['beforeDelete of the collection'], ['delete'])).toEqual([])
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

  /** Each method of the adapter without its guard, and the states in which a cell then comes out otherwise. */
  const METHODS: [method: string, states: readonly (State | 'none')[]][] = [
    ['create', ['none']],
    ['updateOne', ['first', 'working']],
    ['updateMany', ['first', 'working']],
    ['deleteOne', ['first', 'live']],
    ['deleteMany', ['first']],
    ['createVersion', ['first', 'working']],
    ['updateVersion', ['first', 'working']],
    ['deleteVersions', ['first']],
    // Redundant for documents: an upsert is an update by the adapter's own method, which is guarded.
    ['upsert', []],
  ]
  it.each(METHODS)(
    'reports what the adapter’s method lets through without its guard: %s',
    async (method, states) => {
      const path = `db.${method}` as Row['path']
      const needed = SOME_STATES.filter((state) => states.includes(state) || states.length === 0)
      expect(await without([`adapter.${method}` as Guard], [path], needed)).toEqual(
        states.map((state) => `${path} · Adapter as user · administrator · ${state}`),
      )
    },
  )

  it('records nobody for a picture without the authorship of media', async () => {
    const authors = async () => {
      const where = { subject: { equals: `media:${base.cover}` } }
      return (await started.app.payload.db.count({ collection: 'review-authors', where })).totalDocs
    }
    const rename = () =>
      rest(started.app, `PATCH /media/${base.cover}`, {
        headers: base.people.editor.headers,
        body: { alt: `改 ${randomUUID()}` },
      })
    const before = await authors()
    const restore = dismantle(started, ['authorship of media'])
    await rename()
    restore()
    expect(await authors()).toBe(before)
    await rename()
    expect(await authors()).toBeGreaterThan(before)
  })

  it('loses an embedded picture without both refusals of deletes', async () => {
    const picture = await uploadPicture(started.app, await account(started.app, 'editor'))
    await documentIn({ ...base, cover: picture }, 'first')
    const remove = () => rest(started.app, `DELETE /media/${picture}`, { headers: base.colleague.headers })
    for (const guard of ['beforeDelete of the collection', 'delete in the adapter'] as const) {
      const restore = dismantle(started, [guard])
      expect((await remove()).status, guard).toBe(409)
      restore()
    }
    const restore = dismantle(started, ['beforeDelete of the collection', 'delete in the adapter'])
    expect((await remove()).status).toBe(200)
    restore()
  })

  it('signs for an account that was disabled or lost its role meanwhile, without looking it up in the append', async () => {
    const { payload } = started.app
    const attempt = async (change: { disabled?: boolean; roles?: ['second'] }, looking: boolean) => {
      const id = await documentIn(base, 'first')
      const signer = await account(started.app, 'first')
      const user = await payload.findByID({ collection: 'users', id: signer.id, showHiddenFields: true })
      const req = { user: { ...user, collection: 'users' } } as unknown as PayloadRequest
      const person = personOf(req, 'users')
      if (!person) throw new Error('Nobody signs')
      const { raw: stored, ledger: chain } = reviewOf(started, () => ({}))
      const rows = await stored.find('users', { id: { equals: signer.id } })
      const stream = await chain.account({ type: 'users', id: signer.id })
      const review = reviewOf(started, ({ raw, texts, ledger }) => ({
        // The account, as it is stored and as the ledger says it, as it was when he asked.
        ...(!looking && {
          raw: {
            ...raw,
            find: ((...call: Parameters<typeof raw.find>) =>
              call[0] === 'users' ? Promise.resolve(rows) : raw.find(...call)) as typeof raw.find,
          },
          ledger: { ...ledger, account: () => Promise.resolve(stream) },
        }),
        texts: {
          ...texts,
          // Between the request's start and the append.
          async put(text) {
            await payload.update({ collection: 'users', id: signer.id, data: change })
            return texts.put(text)
          },
        },
      }))
      const target = { type: 'news', id }
      const fingerprint = (await review.ledger.state('news', id)).run?.entry.body.fingerprint ?? ''
      return approve(review, target, { person, req, stage: 'first', fingerprint }).then(
        ({ state }) => state.state,
        (error: { data?: { code?: string } }) => error.data?.code,
      )
    }
    expect(await attempt({ disabled: true }, true)).toBe('REVIEW_NOT_SIGNED_IN')
    expect(await attempt({ roles: ['second'] }, true)).toBe('REVIEW_FORBIDDEN')
    expect(await attempt({ disabled: true }, false)).toBe('second')
    expect(await attempt({ roles: ['second'] }, false)).toBe('second')
  })

  it('signs a candidate that was changed without the look at its bytes', async () => {
    const attempt = async (looking: boolean) => {
      const id = await documentIn(base, 'first')
      const where = { subject: { equals: `news:${id}` } }
      const bare = { ...started.bare }
      await bare.updateOne.call(started.app.payload.db as never, {
        collection: 'review-candidates' as 'news',
        where,
        data: { text: '{"content":"别的"}' } as never,
      })
      const { user } = base.people.first
      const req = { user } as unknown as PayloadRequest
      const person = personOf(req, 'users')
      if (!person) throw new Error('Nobody signs')
      const review = reviewOf(started, ({ candidates }) => ({
        ...(!looking && { candidates: { ...candidates, signed: () => Promise.resolve('') } }),
      }))
      const fingerprint = (await review.ledger.state('news', id)).run?.entry.body.fingerprint ?? ''
      const signature = { person, req, stage: 'first' as const, fingerprint }
      return approve(review, { type: 'news', id }, signature).then(
        ({ state }) => state.state,
        (error: { data?: { code?: string } }) => error.data?.code,
      )
    }
    expect(await attempt(true)).toBe('REVIEW_LEDGER_BROKEN')
    expect(await attempt(false)).toBe('second')
  })

  it('holds what all three have signed and nobody has released yet, too', async () => {
    let fault: string | null = null
    const id = await documentIn(base, 'final')
    const review = reviewOf(started, ({ options }) => ({
      options: { ...options, ledgerFault: () => fault },
      step: async (name, action) => {
        const result = await action()
        if (name === 'sign:entry') fault = 'found between the last signature and the release'
        return result
      },
    }))
    const { user } = base.people.final
    const req = { user } as unknown as PayloadRequest
    const person = personOf(req, 'users')
    if (!person) throw new Error('Nobody signs')
    const state = await review.ledger.state('news', id)
    const fingerprint = state.run?.entry.body.fingerprint ?? ''
    const signed = await approve(review, { type: 'news', id }, { person, req, stage: 'final', fingerprint })
    expect(signed.state.run?.stage).toBe('release')
    // The rows say of an open stage what they say of it.
    const world = { ...base, documents: { ...base.documents, first: id } }
    const cells = rows.flatMap((row) => row.via.flatMap((via) => cellsOf(row, via)))
    const found: Bypass[] = []
    for (const cell of cells)
      if (cell.state === 'first' && cell.who === WRITERS[cell.via] && !/duplicate/.test(cell.path))
        found.push(...(await tryCells(world, [cell])))
    expect(found).toEqual([])
    expect((await review.ledger.state('news', id)).run?.stage).toBe('release')
  }, 180_000)

  // The last one: a public side that has found a fault stays where it is.
  it('keeps from the public what was changed, though three have signed it: the follower judges for itself', async () => {
    const id = await documentIn(base, 'final')
    const review = reviewOf(started, ({ candidates }) => ({
      candidates: { ...candidates, signed: () => Promise.resolve('') },
    }))
    const state = await review.ledger.state('news', id)
    const [{ release, fingerprint: own } = { release: '', fingerprint: '' }] = Object.values(
      state.run?.entry.body.locales ?? {},
    )
    const [row] = await review.raw.find<{ text: string }>('review-candidates', { id: { equals: release } })
    const text = String(row?.text).replace(/"title":"[^"]*"/, '"title":"没有人签过的标题"')
    await review.raw.update({
      collection: 'review-candidates',
      where: { id: { equals: release } },
      data: { text },
    })
    const { user } = base.people.final
    const req = { user } as unknown as PayloadRequest
    const person = personOf(req, 'users')
    if (!person) throw new Error('Nobody signs')
    const fingerprint = state.run?.entry.body.fingerprint ?? ''
    const before = await publicBytes(base)
    await approve(review, { type: 'news', id }, { person, req, stage: 'final', fingerprint })
    expect((await review.ledger.state('news', id)).state).toBe('released')
    const { status } = started.app.payload.config.custom.delivery as Delivery
    await expect.poll(() => status().fault, { timeout: 30_000 }).not.toBeNull()
    expect(await publicBytes(base)).toBe(before)
    // That is what stops it: of the text that is there it would be a good one.
    const contract = readContracts(parts.types.map((one) => one.contract)).find(({ type }) => type === 'news')
    if (!contract) throw new Error('There is no contract of news')
    const said = { type: 'news', id, locale: 'zh', contract: contract.version }
    expect(readCandidate(text, { ...said, fingerprint: own }, contract)).toMatchObject({ ok: false })
    const judged = readCandidate(text, { ...said, fingerprint: fingerprintOf(text) }, contract)
    expect(judged).toMatchObject({ ok: true, value: { title: '没有人签过的标题' } })
  })
})
