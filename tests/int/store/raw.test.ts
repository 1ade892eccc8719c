import { expect, it } from 'vitest'

import type { Data } from '../../../plugins/three-review/store/guard'
import { slugOf } from '../../../plugins/three-review/store/raw'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, note, refusalOf, rowOf } from './bare'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Place {
  id: string
  name: string
}

describeEachDatabase('the raw writer', (db) => {
  const bare = bareStore(db)
  const names = async (prefix: string, options: Parameters<typeof bare.raw.find>[2] = {}) =>
    (await bare.raw.find<Place>('places', { name: { like: prefix } }, options)).map(({ name }) => name)

  it('writes what the guard keeps from everybody else', async () => {
    const row = { id: 'notes:ta', subject: 'notes:d1' }
    await bare.raw.create('review-claims', row)
    expect(await bare.raw.find('review-claims', { id: { equals: row.id } })).toEqual([row])
    const written = bare.db.create({ collection: 'review-claims', data: { ...row, id: 'notes:lou' } })
    expect(await refusalOf(written)).toBe('REVIEW_PROTECTED')
    expect(bare.asked.writes).toEqual([])
  })

  it('gives a row an id where it has none', async () => {
    await bare.raw.create('places', { name: 'without' })
    await bare.raw.create('places', { id: 'own', name: 'with' })
    const rows = await bare.raw.find<Place>('places', { name: { in: ['with', 'without'] } }, { sort: 'name' })
    expect(rows.map(({ id }) => id)).toEqual(['own', expect.stringMatching(UUID)])
  })

  it('fails where a row is there already', async () => {
    await bare.raw.create('places', { id: 'twice', name: 'twice' })
    await expect(bare.raw.create('places', { id: 'twice', name: 'else' })).rejects.toThrow()
    await expect(bare.raw.create('places', { id: 'else', name: 'twice' })).rejects.toThrow()
    expect(await names('else')).toEqual([])
  })

  it('updates one row that matches, and says whether there was one', async () => {
    await bare.raw.create('places', { id: 'u1', name: 'u1' })
    const data = { name: 'renamed' }
    const update = (where: Record<string, unknown>) =>
      bare.raw.update({ collection: 'places', where: where as never, data })
    expect(await update({ name: { equals: 'u2' } })).toBe(false)
    expect(await update({ and: [{ id: { equals: 'u1' } }, { name: { equals: 'u2' } }] })).toBe(false)
    expect(await update({ and: [{ id: { equals: 'u1' } }, { name: { equals: 'u1' } }] })).toBe(true)
    expect(await names('renamed')).toEqual(['renamed'])
    // The caller's object stays as it was.
    expect(data).toEqual({ name: 'renamed' })
  })

  it('finds all of them, in an order, or so many', async () => {
    const all = Array.from({ length: 12 }, (_, at) => `many-${String(at).padStart(2, '0')}`)
    for (const name of all) await bare.raw.create('places', { name })
    expect((await names('many-')).sort()).toEqual(all)
    expect(await names('many-', { sort: 'name' })).toEqual(all)
    expect(await names('many-', { sort: '-name' })).toEqual([...all].reverse())
    expect(await names('many-', { sort: 'name', limit: 3 })).toEqual(all.slice(0, 3))
    expect(await bare.raw.find('places', { name: { equals: 'none' } })).toEqual([])
  })

  it('asks in one language, and reads all of them or chosen fields', async () => {
    const id = await note(bare, { title: '塔', rank: 3 })
    expect(await rowOf(bare, 'notes', id)).toMatchObject({ title: { zh: '塔' }, rank: 3 })
    const where = { id: { equals: id } }
    const titled = { and: [where, { title: { equals: '塔' } }] }
    expect(await bare.raw.find('notes', titled, { locale: 'zh' })).toHaveLength(1)
    expect(await bare.raw.find('notes', titled, { locale: 'en' })).toHaveLength(0)
    const [chosen] = await bare.raw.find<Data>('notes', where, { select: { title: true } })
    expect(chosen).toMatchObject({ id, title: { zh: '塔' } })
    // One database leaves out what wasn't chosen, the other has nothing in it.
    expect(chosen?.rank ?? null).toBe(null)
  })

  it('takes a slug from options for one of the app’s', () => {
    expect(slugOf('notes')).toBe('notes')
  })
})
