import { expect, it } from 'vitest'

import { governedUpdate } from '../../../plugins/three-review/store/update'
import { LOCK_AT, LOCK_RUN } from '../../../plugins/three-review/store/lock'
import { RELEASED_AT, REVIEW_PUBLIC, REVIEW_STAGE } from '../../../plugins/three-review/store/standing'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, note, refusalOf, rowOf } from './bare'

describeEachDatabase('an update of a governed document', (db) => {
  const bare = bareStore(db)
  const byId = (id: string) => ({ id: { equals: id } })
  const update = (id: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    bare.all.updateOne({ collection: 'notes', id, data, ...more })
  const savedAt = async (id: string) => String((await rowOf(bare, 'notes', id))?.updatedAt)
  /** A lock that is put there beside the guard. */
  const putLock = async (id: string, at: number) => {
    const data = { [LOCK_RUN]: 'r1', [LOCK_AT]: at, updatedAt: null }
    await bare.raw.update({ collection: 'notes', where: byId(id), data })
  }
  const later = (iso: string, ms: number) => new Date(Date.parse(iso) + ms).toISOString()

  it('is recorded before and after, with what was there and what comes', async () => {
    const id = await note(bare, { title: '塔', rank: 1 })
    const before = await rowOf(bare, 'notes', id)
    const data = { rank: 2 }
    const req = {}
    expect(await update(id, data, { req })).toMatchObject({ id, rank: 2 })
    const after = await rowOf(bare, 'notes', id)
    expect(after).toMatchObject({ title: { zh: '塔' }, rank: 2 })
    expect(bare.asked.steps).toEqual([`before ${id}`, `after ${id}`])
    expect(bare.asked.writes).toEqual([
      {
        collection: 'notes',
        id,
        before,
        after: { ...before, rank: 2, updatedAt: after?.updatedAt },
        data,
        req,
      },
    ])
    expect(bare.asked.writes[0]?.req).toBe(req)
  })

  it('reaches one document, by id or by a condition', async () => {
    const [one, other] = [await note(bare, { rank: 31 }), await note(bare, { rank: 32 })]
    await update(one, { title: { en: 'one' } })
    await bare.db.updateOne({ collection: 'notes', where: { rank: { equals: 32 } }, data: { rank: 33 } })
    expect(await rowOf(bare, 'notes', one)).toMatchObject({ rank: 31, title: { en: 'one' } })
    expect(await rowOf(bare, 'notes', other)).toMatchObject({ rank: 33 })
    expect(await update('nowhere', { rank: 1 })).toBe(null)
    expect(bare.asked.writes).toMatchObject([
      { id: one, before: { id: one, rank: 31 }, after: { id: one, rank: 31 } },
      { id: other, before: { id: other, rank: 32 }, after: { id: other, rank: 33 } },
    ])
    expect(bare.asked.steps).toHaveLength(4)
  })

  it('makes no document', async () => {
    const id = await note(bare)
    for (const one of [id, 'nowhere']) {
      const refused = await update(one, { rank: 1 }, { options: { upsert: true } }).catch(
        (error: unknown) => error,
      )
      expect(refused).toMatchObject({
        data: { code: 'REVIEW_UNSUPPORTED', refusals: [{ details: { operation: 'upsert' } }] },
      })
    }
    expect(await update(id, { rank: 1 }, { options: { upsert: false } })).toMatchObject({ rank: 1 })
  })

  it('sets where the document stands, and nothing of that is anybody’s to say', async () => {
    const id = await note(bare)
    bare.standing = {
      [REVIEW_STAGE]: 'second',
      [REVIEW_PUBLIC]: 'live',
      [RELEASED_AT]: '2026-01-01T00:00:00.000Z',
    }
    const forged = { [LOCK_RUN]: 'r1', [LOCK_AT]: 7, [REVIEW_STAGE]: 'final', [REVIEW_PUBLIC]: 'never' }
    await update(id, { rank: 5, ...forged })
    const row = await rowOf(bare, 'notes', id)
    expect(row).toMatchObject({ rank: 5, ...bare.standing })
    expect([row?.[LOCK_RUN] ?? null, row?.[LOCK_AT] ?? null]).toEqual([null, null])
    expect(bare.asked.standings).toMatchObject([{ collection: 'notes', id, document: { id, rank: 5 } }])
    expect(bare.asked.standings[0]?.document[LOCK_RUN] ?? null).toBe(null)
  })

  it('gives what was written, whatever the caller wants back', async () => {
    const id = await note(bare)
    expect(await update(id, { rank: 6 }, { returning: false })).toMatchObject({ id, rank: 6 })
    expect(bare.asked.steps).toHaveLength(2)
  })

  it('is of a later day than the save before it', async () => {
    const id = await note(bare)
    const first = await savedAt(id)
    let rank = 0
    const save = async (updatedAt?: string) => {
      await update(id, { rank: (rank += 1), ...(updatedAt && { updatedAt }) })
      return Date.parse(await savedAt(id)) - Date.parse(first)
    }
    expect(await save(later(first, 5_000))).toBe(5_000)
    // The same day, an earlier one, and none while the clock is behind.
    expect(await save(later(first, 5_000))).toBe(5_001)
    expect(await save(first)).toBe(5_002)
    await save(later(first, 3_600_000))
    expect(await save()).toBe(3_600_001)
    expect(await save('no day')).toBe(3_600_002)
    expect(await save(new Date(Date.parse(first) + 7_200_000) as never)).toBe(3_600_003)
  })

  it('is of today where the save before it is long ago', async () => {
    const id = await note(bare)
    const now = Date.now()
    const data = { updatedAt: '2001-01-01T00:00:00.000Z' }
    await bare.raw.update({ collection: 'notes', where: byId(id), data })
    await update(id, { rank: 2 })
    expect(Date.parse(await savedAt(id))).toBeGreaterThanOrEqual(now)
  })

  it('is none where it changes nothing: the day of the last save stays', async () => {
    const id = await note(bare, { rank: 1 })
    const first = await savedAt(id)
    expect(await update(id, { rank: 1, updatedAt: later(first, 5_000) })).toMatchObject({ id })
    expect(await savedAt(id)).toBe(first)
    expect(bare.asked.steps).toEqual([`before ${id}`, `after ${id}`])
    expect(bare.asked.writes[0]?.after).toMatchObject({ updatedAt: first })
  })

  it('is one again where another save came in between: what it says is no longer what is there', async () => {
    const id = await note(bare, { rank: 1 })
    const first = await savedAt(id)
    bare.meanwhile = async () => {
      await update(id, { rank: 2, updatedAt: later(first, 5_000) })
    }
    expect(await update(id, { rank: 1 })).toMatchObject({ rank: 1 })
    expect(Date.parse(await savedAt(id))).toBeGreaterThan(Date.parse(first) + 5_000)
  })

  it('is one at last where other saves come in between again and again', async () => {
    const id = await note(bare, { rank: 1 })
    const again = async () => {
      bare.meanwhile = again
      const updatedAt = later(await savedAt(id), 1_000)
      await bare.raw.update({ collection: 'notes', where: byId(id), data: { updatedAt } })
    }
    bare.meanwhile = again
    expect(await update(id, { rank: 1 })).toMatchObject({ id, rank: 1 })
    expect(bare.asked.steps.filter((step) => step.startsWith('before'))).toHaveLength(4)
  })

  it('is refused while a lock is on it, and goes on where that was a left-over', async () => {
    const id = await note(bare)
    await putLock(id, Date.now())
    expect(await refusalOf(update(id, { rank: 9 }))).toBe('REVIEW_LOCKED')
    expect(bare.asked.steps).toEqual([`locked ${id}`])
    await putLock(id, 0)
    expect(await update(id, { rank: 9 })).toMatchObject({ rank: 9 })
  })

  it('is refused where the lock comes between the look and the write', async () => {
    const id = await note(bare, { rank: 1 })
    bare.meanwhile = () => putLock(id, Date.now())
    expect(await refusalOf(update(id, { rank: 9 }))).toBe('REVIEW_LOCKED')
    expect(bare.asked.steps).toEqual([`before ${id}`, `after ${id}`, `locked ${id}`])
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 1 })
  })

  it('is tried again where that lock was a left-over', async () => {
    const id = await note(bare, { rank: 1 })
    bare.meanwhile = () => putLock(id, 0)
    expect(await update(id, { rank: 9 })).toMatchObject({ rank: 9 })
    expect(bare.asked.steps.filter((step) => step.startsWith('before'))).toHaveLength(2)
    expect(bare.asked.writes[1]).toMatchObject({ before: { rank: 1 }, after: { rank: 9 } })
  })

  it('is given up where such locks come again and again', async () => {
    const id = await note(bare, { rank: 1 })
    const again = async () => {
      bare.meanwhile = again
      await putLock(id, 0)
    }
    bare.meanwhile = again
    expect(await update(id, { rank: 9 })).toBe(null)
    expect(bare.asked.steps.filter((step) => step.startsWith('before'))).toHaveLength(4)
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 1 })
  })

  it('is nothing where the document goes in between', async () => {
    const id = await note(bare)
    bare.meanwhile = async () => {
      await bare.all.deleteOne({ collection: 'notes', where: byId(id) })
    }
    expect(await update(id, { rank: 9 })).toBe(null)
    expect(await rowOf(bare, 'notes', id)).toBe(undefined)
  })

  it('is nothing where the document is gone before it is looked at', async () => {
    const never = () => Promise.reject(new Error('Nothing is there to write'))
    const hooks = { ...bare.hooks, beforeWrite: never, standing: never }
    const find = () => Promise.resolve([])
    const gone = governedUpdate({ find, write: never, lockGone: never, hooks })
    expect(await gone({ collection: 'notes' as never, id: 'x', data: { rank: 1 } }, 'x')).toBe(null)
  })

  it('goes over a save in between where the writer says nothing of what he has seen', async () => {
    const id = await note(bare, { rank: 1 })
    bare.meanwhile = async () => {
      await update(id, { rank: 2, title: { en: 'between' } })
    }
    expect(await update(id, { rank: 3 })).toMatchObject({ rank: 3 })
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 3, title: { en: 'between' } })
  })

  it('goes through where the writer has seen the last save, and is a conflict where he hasn’t', async () => {
    const id = await note(bare, { rank: 1 })
    const first = await savedAt(id)
    bare.base = first
    const req = {}
    expect(await update(id, { rank: 2 }, { req })).toMatchObject({ rank: 2 })
    expect(bare.asked.bases).toEqual([{ collection: 'notes', id, req }])
    expect(bare.asked.bases[0]?.req).toBe(req)
    bare.asked.steps.length = 0
    expect(await refusalOf(update(id, { rank: 3 }))).toBe('REVIEW_CONFLICT')
    expect(bare.asked.steps).toEqual([`conflict ${id} ${first}`])
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 2 })
  })

  it('is a conflict where another save comes between the look and the write', async () => {
    const id = await note(bare, { rank: 1 })
    const first = await savedAt(id)
    bare.base = first
    bare.meanwhile = async () => {
      bare.base = null
      await update(id, { rank: 2 })
    }
    expect(await refusalOf(update(id, { rank: 3 }))).toBe('REVIEW_CONFLICT')
    expect(bare.asked.steps.at(-1)).toBe(`conflict ${id} ${first}`)
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: 2 })
  })

  it('goes through once for many who have seen the same save', async () => {
    const id = await note(bare, { rank: 0 })
    bare.base = await savedAt(id)
    const saves = await Promise.allSettled([1, 2, 3, 4].map((rank) => update(id, { rank })))
    expect(saves.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ])
    const won = saves.findIndex(({ status }) => status === 'fulfilled') + 1
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ rank: won })
  })
})
