import { describe, expect, it } from 'vitest'

import { LOCK_AT, LOCK_RUN } from '../../../plugins/three-review/store/lock'
import {
  KEPT_BY_REVIEW,
  RELEASED_AT,
  REVIEW_PUBLIC,
  REVIEW_STAGE,
} from '../../../plugins/three-review/store/standing'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, forget, note, refusalOf, rowOf } from './bare'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const CLAIM = 'review-claims'

describeEachDatabase('the guard', (db) => {
  const bare = bareStore(db)
  const ids = async (collection: string) =>
    (await bare.raw.find<{ id: string }>(collection, {})).map(({ id }) => id).sort()
  const picture = async (alt: string) => {
    const { id } = await bare.db.create({ collection: 'pictures', data: { alt } })
    forget(bare)
    return id
  }
  const byId = (id: string) => ({ id: { equals: id } })
  const lockedNote = async (at: number) => {
    const id = await note(bare)
    const data = { [LOCK_RUN]: 'r1', [LOCK_AT]: at }
    await bare.raw.update({ collection: 'notes', where: byId(id), data })
    return id
  }

  describe('of the review’s own collections', () => {
    it.each<[string, () => Promise<unknown>]>([
      ['create', () => bare.db.create({ collection: CLAIM, data: { id: 'a:b', subject: 'x' } })],
      ['update', () => bare.db.updateOne({ collection: CLAIM, id: 'a:kept', data: { subject: 'x' } })],
      ['update many', () => bare.all.updateMany({ collection: CLAIM, where: {}, data: { subject: 'x' } })],
      ['upsert', () => bare.db.upsert({ collection: CLAIM, where: {}, data: { subject: 'x' } })],
      ['delete', () => bare.all.deleteOne({ collection: CLAIM, where: byId('a:kept') })],
      ['delete many', () => bare.all.deleteMany({ collection: CLAIM, where: {} })],
    ])('lets through no %s', async (_, write) => {
      if ((await ids(CLAIM)).length === 0) await bare.raw.create(CLAIM, { id: 'a:kept', subject: 'notes:a' })
      const refusal = await write().catch((error: unknown) => error)
      expect(refusal).toMatchObject({
        data: { code: 'REVIEW_PROTECTED', refusals: [{ details: { collection: CLAIM } }] },
      })
      expect(await bare.raw.find(CLAIM, {})).toEqual([{ id: 'a:kept', subject: 'notes:a' }])
    })
  })

  it('has nothing to do with what is neither governed nor embedded', async () => {
    bare.kept.add('p1')
    await bare.db.create({ collection: 'places', data: { id: 'p1', name: 'a' } })
    await bare.db.updateOne({ collection: 'places', id: 'p1', data: { name: 'b' } })
    await bare.all.updateMany({ collection: 'places', where: byId('p1'), data: { name: 'c' } })
    expect(await rowOf(bare, 'places', 'p1')).toMatchObject({ name: 'c' })
    await bare.db.upsert({ collection: 'places', where: byId('p1'), data: { name: 'd' } })
    expect(await rowOf(bare, 'places', 'p1')).toMatchObject({ name: 'd' })
    await bare.all.deleteOne({ collection: 'places', where: byId('p1') })
    expect(await ids('places')).toEqual([])
    for (const name of ['x', 'y']) await bare.db.create({ collection: 'places', data: { name } })
    await bare.all.deleteMany({ collection: 'places', where: {} })
    expect(await ids('places')).toEqual([])
    expect(bare.asked).toEqual({ steps: [], writes: [], standings: [], accounts: [], bases: [] })
  })

  describe('of a new document', () => {
    it('records who writes it, under the id that it gets', async () => {
      const req = {}
      const made = await bare.db.create({ collection: 'pictures', data: { alt: '塔' }, req })
      expect(made).toMatchObject({ id: expect.stringMatching(UUID) as string, alt: '塔' })
      expect(bare.asked.writes).toEqual([
        {
          collection: 'pictures',
          id: made.id,
          before: null,
          after: { alt: '塔' },
          data: { alt: '塔' },
          req,
        },
      ])
      expect(bare.asked.writes[0]?.req).toBe(req)
      expect(bare.asked.steps).toEqual([`before ${made.id}`, `after ${made.id}`])
      expect(await rowOf(bare, 'pictures', made.id)).toMatchObject({ alt: '塔' })
    })

    it('keeps an id that it comes with', async () => {
      await bare.db.create({ collection: 'pictures', data: { id: 'own', alt: '塔' } })
      await bare.db.create({ collection: 'notes', data: { id: 'own', title: { zh: '塔' } } })
      expect(bare.asked.steps).toEqual(['before own', 'after own', 'before own', 'after own'])
      expect(await rowOf(bare, 'pictures', 'own')).toMatchObject({ alt: '塔' })
      expect(await rowOf(bare, 'notes', 'own')).toMatchObject({ title: { zh: '塔' } })
    })

    it('sets where it stands, and nothing of that is anybody’s to say', async () => {
      bare.standing = {
        [REVIEW_STAGE]: 'second',
        [REVIEW_PUBLIC]: 'live',
        [RELEASED_AT]: '2026-01-01T00:00:00.000Z',
      }
      const forged = {
        [LOCK_RUN]: 'r1',
        [LOCK_AT]: 7,
        [REVIEW_STAGE]: 'final',
        [REVIEW_PUBLIC]: 'withdrawn',
        [RELEASED_AT]: '2020-01-01T00:00:00.000Z',
      }
      expect(Object.keys(forged).sort()).toEqual([...KEPT_BY_REVIEW].sort())
      const { id } = await bare.db.create({ collection: 'notes', data: { rank: 1, ...forged } })
      expect(bare.asked.writes).toMatchObject([
        { before: null, after: { rank: 1, ...bare.standing }, data: { rank: 1, ...bare.standing } },
      ])
      expect(bare.asked.standings).toEqual([{ collection: 'notes', id, document: { rank: 1 } }])
      const row = await rowOf(bare, 'notes', id)
      expect(row).toMatchObject({ rank: 1, ...bare.standing })
      expect([row?.[LOCK_RUN] ?? null, row?.[LOCK_AT] ?? null]).toEqual([null, null])
    })

    it('writes none that may not be recorded, and has not done what it couldn’t write', async () => {
      bare.meanwhile = () => Promise.reject(new Error('Nobody is known'))
      const refused = bare.db.create({ collection: 'notes', data: { id: 'unrecorded' } })
      await expect(refused).rejects.toThrow('Nobody is known')
      expect(await rowOf(bare, 'notes', 'unrecorded')).toBe(undefined)

      await bare.db.create({ collection: 'pictures', data: { id: 'twice' } })
      forget(bare)
      await expect(bare.db.create({ collection: 'pictures', data: { id: 'twice' } })).rejects.toThrow()
      expect(bare.asked.steps).toEqual(['before twice'])
    })
  })

  describe('of what a document embeds', () => {
    it('records who writes it before and after the write', async () => {
      const id = await picture('塔')
      const before = await rowOf(bare, 'pictures', id)
      let seen: unknown
      bare.meanwhile = async () => {
        seen = (await rowOf(bare, 'pictures', id))?.alt
      }
      const data = { alt: '楼' }
      const req = {}
      expect(await bare.db.updateOne({ collection: 'pictures', id, data, req })).toMatchObject({ alt: '楼' })
      expect(seen).toBe('塔')
      expect(bare.asked.steps).toEqual([`before ${id}`, `after ${id}`])
      expect(bare.asked.writes).toEqual([
        { collection: 'pictures', id, before, after: { ...before, alt: '楼' }, data, req },
      ])
      expect(bare.asked.writes[0]?.req).toBe(req)
      const where = { alt: { equals: '楼' } }
      await bare.db.updateOne({ collection: 'pictures', where, data: { alt: '桥' } })
      expect(await rowOf(bare, 'pictures', id)).toMatchObject({ alt: '桥' })
      expect(bare.asked.writes[1]).toMatchObject({ id, before: { alt: '楼' }, after: { alt: '桥' } })
    })

    it('has nothing to record where there is none, and makes none', async () => {
      const data = { alt: '无' }
      expect(await bare.db.updateOne({ collection: 'pictures', id: 'none', data })).toBe(null)
      const where = byId('none')
      expect(
        await bare.all.updateOne({ collection: 'pictures', where, data, options: { upsert: true } }),
      ).toBe(null)
      expect(await bare.all.deleteOne({ collection: 'pictures', where })).toBe(null)
      expect(bare.asked.steps).toEqual([])
    })

    it('asks before it goes, one or many', async () => {
      const [one, two, kept] = [await picture('a1'), await picture('a2'), await picture('a3')]
      bare.kept.add(kept)
      expect(await bare.all.deleteOne({ collection: 'pictures', where: byId(one) })).toMatchObject({
        id: one,
      })
      expect(await refusalOf(bare.all.deleteOne({ collection: 'pictures', where: byId(kept) }))).toBe(
        'REVIEW_LIVE',
      )
      await bare.all.deleteMany({ collection: 'pictures', where: byId(two) })
      expect(bare.asked.steps).toEqual([`delete ${one}`, `delete ${kept}`, `delete ${two}`])
      const left = await ids('pictures')
      expect([one, two, kept].map((id) => left.includes(id))).toEqual([false, false, true])
    })

    it('writes to many one by one, each recorded', async () => {
      const [one, two] = [await picture('b1'), await picture('b2')]
      const where = { alt: { like: 'b' } }
      const data = { alt: 'b3' }
      const written = await bare.all.updateMany({ collection: 'pictures', where, data, sort: 'alt' })
      expect(written).toMatchObject([
        { id: one, alt: 'b3' },
        { id: two, alt: 'b3' },
      ])
      expect(bare.asked.steps).toEqual([`before ${one}`, `after ${one}`, `before ${two}`, `after ${two}`])
      expect(data).toEqual({ alt: 'b3' })
    })
  })

  describe('of many documents', () => {
    it('writes as many as it is told, in that order, in that language', async () => {
      const [c, a, b] = [
        await note(bare, { rank: 43 }),
        await note(bare, { rank: 41 }),
        await note(bare, { rank: 42 }),
      ]
      const where = { rank: { greater_than: 40 } }
      const change = { collection: 'notes', where, sort: 'rank', limit: 2, data: { title: { en: 'new' } } }
      const req = {}
      expect(await bare.all.updateMany({ ...change, req })).toMatchObject([{ id: a }, { id: b }])
      expect(bare.asked.writes.map(({ id, req: given }) => [id, given === req])).toEqual([
        [a, true],
        [b, true],
      ])
      expect(await rowOf(bare, 'notes', a)).toMatchObject({ title: { en: 'new' } })
      expect((await rowOf(bare, 'notes', c))?.title ?? {}).not.toMatchObject({ en: 'new' })
    })

    it('writes to all of a collection where nothing is said', async () => {
      await note(bare)
      await bare.all.updateMany({ collection: 'notes', data: { rank: 7 } })
      const rows = await bare.raw.find<{ rank: number }>('notes', {})
      expect(new Set(rows.map(({ rank }) => rank))).toEqual(new Set([7]))
      for (const id of await ids('notes')) expect(bare.asked.steps).toContain(`before ${id}`)
      await bare.all.deleteMany({ collection: 'notes' })
      expect(await ids('notes')).toEqual([])
    })

    it('writes to none and deletes none where one is locked', async () => {
      const [free, locked] = [await note(bare), await lockedNote(Date.now())]
      const where = { id: { in: [free, locked] } }
      for (const sort of ['createdAt', '-createdAt']) {
        const update = bare.all.updateMany({ collection: 'notes', where, sort, data: { rank: 9 } })
        expect(await refusalOf(update)).toBe('REVIEW_LOCKED')
      }
      expect(await refusalOf(bare.all.deleteMany({ collection: 'notes', where }))).toBe('REVIEW_LOCKED')
      expect((await rowOf(bare, 'notes', free))?.rank ?? null).toBe(null)
      expect(await ids('notes')).toEqual(expect.arrayContaining([free, locked]))
      expect(bare.asked.writes).toEqual([])
      expect(bare.asked.steps.filter((step) => step.startsWith('delete'))).toEqual([])
    })

    it('goes on where the lock was a left-over', async () => {
      const [free, stale] = [await note(bare), await lockedNote(0)]
      const where = { id: { in: [free, stale] } }
      expect(await bare.all.updateMany({ collection: 'notes', where, data: { rank: 9 } })).toHaveLength(2)
      expect(await rowOf(bare, 'notes', stale)).toMatchObject({ rank: 9 })
    })
  })

  describe('of a document that goes', () => {
    const remove = (id: string, req = {}) => bare.all.deleteOne({ collection: 'notes', where: byId(id), req })

    it('asks, and gives what it was', async () => {
      const [id, other] = [await note(bare, { rank: 5 }), await note(bare)]
      expect(await remove(id)).toMatchObject({ id, rank: 5 })
      expect(bare.asked.steps).toEqual([`delete ${id}`])
      expect(await ids('notes')).toContain(other)
      expect(await ids('notes')).not.toContain(id)
      expect(await remove(id)).toBe(null)
      expect(bare.asked.steps).toHaveLength(1)
    })

    it('takes one alone, whatever else the condition fits', async () => {
      const made = [await note(bare, { rank: 77 }), await note(bare, { rank: 77 })]
      await bare.all.deleteOne({ collection: 'notes', where: { rank: { equals: 77 } } })
      const left = await ids('notes')
      expect(made.filter((id) => left.includes(id))).toHaveLength(1)
    })

    it('stays where the review keeps it', async () => {
      const id = await note(bare)
      bare.kept.add(id)
      expect(await refusalOf(remove(id))).toBe('REVIEW_LIVE')
      expect(await ids('notes')).toContain(id)
    })

    it('stays while it is locked, and is not even asked about', async () => {
      const id = await lockedNote(Date.now())
      expect(await refusalOf(remove(id))).toBe('REVIEW_LOCKED')
      expect(bare.asked.steps).toEqual([`locked ${id}`])
      expect(await ids('notes')).toContain(id)
    })

    it('stays where the lock comes between the question and the deed', async () => {
      const id = await note(bare)
      bare.meanwhile = async () => {
        await bare.lock.take({ type: 'notes', id, run: 'r1' })
      }
      expect(await refusalOf(remove(id))).toBe('REVIEW_LOCKED')
      expect(bare.asked.steps).toEqual([`delete ${id}`, `locked ${id}`])
      expect(await ids('notes')).toContain(id)
    })

    it('goes where the lock was a left-over, before the question or after it', async () => {
      const stale = await lockedNote(0)
      expect(await remove(stale)).toMatchObject({ id: stale })
      expect(await ids('notes')).not.toContain(stale)

      const id = await note(bare)
      bare.meanwhile = async () => {
        const data = { [LOCK_RUN]: 'r1', [LOCK_AT]: 0 }
        await bare.raw.update({ collection: 'notes', where: byId(id), data })
      }
      forget(bare)
      expect(await remove(id)).toMatchObject({ id })
      expect(bare.asked.steps).toEqual([`delete ${id}`, `locked ${id}`, `delete ${id}`])
      expect(await ids('notes')).not.toContain(id)
    })
  })

  it('is on the adapter’s own upsert as well', async () => {
    const where = byId('upserted')
    await bare.db.upsert({ collection: 'notes', where, data: { id: 'upserted', rank: 1 } })
    expect(bare.asked.writes).toMatchObject([{ id: 'upserted', before: null }])
    await bare.db.upsert({ collection: 'notes', where, data: { rank: 2 } })
    expect(bare.asked.writes[1]).toMatchObject({ id: 'upserted', before: { rank: 1 }, after: { rank: 2 } })
    const data = { [LOCK_RUN]: 'r1', [LOCK_AT]: Date.now() }
    await bare.raw.update({ collection: 'notes', where, data })
    const upsert = bare.db.upsert({ collection: 'notes', where, data: { rank: 3 } })
    expect(await refusalOf(upsert)).toBe('REVIEW_LOCKED')
    expect(await rowOf(bare, 'notes', 'upserted')).toMatchObject({ rank: 2 })
  })
})
