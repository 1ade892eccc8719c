import { expect, it } from 'vitest'

import { LOCK_AT, LOCK_RUN } from '../../../plugins/three-review/store/lock'
import type { Req } from '../../../plugins/three-review/store/raw'
import { REVIEW_STAGE } from '../../../plugins/three-review/store/standing'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, forget, note, refusalOf, rowOf } from './bare'

const LONG_AGO = '2001-01-01T00:00:00.000Z'

interface Version {
  id: string
  parent: string
  updatedAt: string
  version: Record<string, unknown>
}

describeEachDatabase('the history of a governed document', (db) => {
  const bare = bareStore(db)
  const byId = (id: string) => ({ id: { equals: id } })
  const versions = async (id: string, collection = 'notes') => {
    const where = { parent: { equals: id } }
    const { docs } = await bare.all.findVersions({ collection, where, sort: '-updatedAt', locale: 'all' })
    return docs as unknown as Version[]
  }
  const put = (
    id: string,
    versionData: Record<string, unknown>,
    { collectionSlug = 'notes', createdAt = LONG_AGO } = {},
  ) =>
    bare.all.createVersion({
      collectionSlug,
      parent: id,
      versionData,
      autosave: false,
      createdAt,
      updatedAt: LONG_AGO,
    })
  const putLock = (id: string, at: number) =>
    bare.raw.update({
      collection: 'notes',
      where: byId(id),
      data: { [LOCK_RUN]: 'r1', [LOCK_AT]: at, updatedAt: null },
    })

  it('says what the document says, once for each save', async () => {
    const id = await note(bare, { title: '塔', rank: 1 })
    await bare.payload.update({ collection: 'notes', id, data: { rank: 2 }, locale: 'zh' })
    expect((await versions(id)).map(({ version }) => version.rank)).toEqual([2, 1])
    forget(bare)
    // What the last one says already is no new one.
    const [last] = await versions(id)
    const document = await rowOf(bare, 'notes', id)
    expect(await put(id, document ?? {})).toMatchObject({ id: last?.id })
    expect(await versions(id)).toHaveLength(2)
    expect(bare.asked.steps).toEqual([])
  })

  it('takes what the document says where the last one says something else, as it was given', async () => {
    const id = await note(bare, { rank: 1 })
    await bare.raw.update({ collection: 'notes', where: byId(id), data: { rank: 2 } })
    const document = await rowOf(bare, 'notes', id)
    await put(id, document ?? {})
    expect((await versions(id)).map(({ version, updatedAt }) => [version.rank, updatedAt])).toEqual([
      [1, expect.any(String)],
      [2, LONG_AGO],
    ])
    expect(bare.asked.steps).toEqual([])
  })

  it('takes anything else for a write of whoever puts it there, of that day', async () => {
    const id = await note(bare, { rank: 1 })
    const before = await rowOf(bare, 'notes', id)
    const data = { ...before, rank: 9 }
    await put(id, data)
    expect(bare.asked.steps).toEqual([`before ${id}`, `after ${id}`])
    expect(bare.asked.writes).toMatchObject([{ collection: 'notes', id, before, after: data, data }])
    const [forged] = await versions(id)
    expect(forged?.version.rank).toBe(9)
    expect(Date.parse(forged?.updatedAt ?? '')).toBeGreaterThan(Date.parse(LONG_AGO))
    forget(bare)
    // One database takes the version of a document that is gone, the other doesn't.
    await put('gone', { rank: 7 }).catch(() => undefined)
    expect(bare.asked.writes).toMatchObject([{ id: 'gone', before: null, after: { rank: 7 } }])
  })

  it('takes nothing else while the document is in review', async () => {
    const id = await note(bare, { title: '塔', rank: 1 })
    await putLock(id, Date.now())
    const document = await rowOf(bare, 'notes', id)
    expect(await refusalOf(put(id, { ...document, rank: 9 }))).toBe('REVIEW_LOCKED')
    expect(await versions(id)).toHaveLength(1)
    expect(bare.asked.writes).toEqual([])
    // What it says is no change.
    expect(await put(id, document ?? {})).toMatchObject({ parent: id })
    await putLock(id, 0)
    await put(id, { ...document, rank: 9 })
    expect(await versions(id)).toHaveLength(2)
  })

  it('is never rewritten', async () => {
    const id = await note(bare, { rank: 1 })
    const [version] = await versions(id)
    const change = { id: version?.id, versionData: { version: { rank: 9 } } }
    await expect(bare.all.updateVersion({ collection: 'notes', ...change })).rejects.toMatchObject({
      data: { code: 'REVIEW_UNSUPPORTED', refusals: [{ details: { operation: 'updateVersion' } }] },
    })
    expect((await versions(id))[0]?.version.rank).toBe(1)
  })

  it('loses nothing while a document of it is in review', async () => {
    const [free, locked] = [await note(bare), await note(bare)]
    await putLock(locked, Date.now())
    const where = { parent: { in: [free, locked] } }
    expect(await refusalOf(bare.all.deleteVersions({ collection: 'notes', where }))).toBe('REVIEW_LOCKED')
    for (const id of [free, locked]) expect(await versions(id)).toHaveLength(1)
    await bare.all.deleteVersions({ collection: 'notes', where: { parent: { equals: free } } })
    expect(await versions(free)).toEqual([])
    await putLock(locked, 0)
    await bare.all.deleteVersions({ collection: 'notes', where })
    expect(await versions(locked)).toEqual([])
  })

  it('is compared with the newest one, whichever was put there last', async () => {
    const id = await note(bare, { rank: 1 })
    await bare.raw.update({ collection: 'notes', where: byId(id), data: { rank: 2 } })
    const document = await rowOf(bare, 'notes', id)
    await put(id, document ?? {}, { createdAt: '2999-01-01T00:00:00.000Z' })
    await put(id, document ?? {})
    expect((await versions(id)).map(({ version }) => version.rank)).toEqual([1, 2, 2])
  })

  const whole = (id: string) => ({ parent: { equals: id } })

  it('goes with its document, not before, by the request that asked for it', async () => {
    const ids = [await note(bare), await note(bare)]
    const histories = (await Promise.all(ids.map((id) => versions(id)))).map(([only]) => only?.id ?? '')
    const req: Req = {}
    for (const id of ids) await bare.all.deleteVersions({ collection: 'notes', where: whole(id), req })
    // By their own ids: SQLite takes the parent's out of a version that stays behind.
    const left = async () => {
      const { docs } = await bare.all.findVersions({
        collection: 'notes',
        where: { id: { in: histories } },
        sort: 'createdAt',
        locale: 'all',
      })
      return docs.map(({ id }) => id)
    }
    expect((await left()).sort()).toEqual([...histories].sort())
    for (const [index, id] of ids.entries()) {
      await bare.all.deleteOne({ collection: 'notes', where: byId(id), req })
      expect(await left()).toEqual(histories.slice(index + 1))
    }
  })

  it('stays with a document whose deletion is refused', async () => {
    const id = await note(bare)
    const req: Req = {}
    bare.kept.add(id)
    await bare.all.deleteVersions({ collection: 'notes', where: whole(id), req })
    expect(await refusalOf(bare.all.deleteOne({ collection: 'notes', where: byId(id), req }))).toBe(
      'REVIEW_LIVE',
    )
    expect(await versions(id)).toHaveLength(1)
    bare.kept.delete(id)
    await bare.all.deleteOne({ collection: 'notes', where: byId(id), req })
    expect(await versions(id)).toEqual([])
  })

  it('goes at once where a part of it is meant, or its document is gone', async () => {
    const id = await note(bare)
    const [version] = await versions(id)
    const document = await rowOf(bare, 'notes', id)
    const own = { id: { equals: version?.id } }
    const parts = [
      own,
      { parent: { in: [id] } },
      { ...whole(id), ...own },
      { ...own, ...whole(id) },
      { parent: { equals: id, exists: true } },
    ]
    for (const where of parts) {
      await bare.all.deleteVersions({ collection: 'notes', where, req: {} })
      expect(await versions(id), JSON.stringify(where)).toEqual([])
      await put(id, document ?? {})
      const [put1] = await versions(id)
      own.id.equals = put1?.id
    }
    await bare.raw.remove('notes', byId(id))
    await bare.all.deleteVersions({ collection: 'notes', where: whole(id), req: {} })
    expect(await versions(id)).toEqual([])
  })

  it('goes at once where another field than the parent is what a document’s id is', async () => {
    const id = await note(bare, { rank: 1 })
    const document = await rowOf(bare, 'notes', id)
    await put(id, { ...document, rank: 9, [REVIEW_STAGE]: id })
    expect(await versions(id)).toHaveLength(2)
    const where = { [`version.${REVIEW_STAGE}`]: { equals: id } }
    await bare.all.deleteVersions({ collection: 'notes', where, req: {} })
    expect((await versions(id)).map(({ version }) => version.rank)).toEqual([1])
  })

  it('of what is not governed is nobody’s business', async () => {
    const { id } = await bare.payload.create({ collection: 'places', data: { name: 'v1' } })
    await put(id, { name: 'v2' }, { collectionSlug: 'places' })
    const found = await versions(id, 'places')
    expect(found.map(({ version }) => version.name)).toEqual(['v1', 'v2'])
    expect(found[1]?.updatedAt).toBe(LONG_AGO)
    const change = { id: found[0]?.id, versionData: { version: { name: 'v3' } } }
    await bare.all.updateVersion({ collection: 'places', ...change })
    expect((await versions(id, 'places')).map(({ version }) => version.name)).toContain('v3')
    await bare.all.deleteVersions({ collection: 'places', where: whole(id), req: {} })
    expect(await versions(id, 'places')).toEqual([])
    expect(bare.asked.steps).toEqual([])
  })
})
