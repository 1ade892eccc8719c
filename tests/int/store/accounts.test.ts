import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, forget, refusalOf, rowOf } from './bare'

describeEachDatabase('the guard of accounts', (db) => {
  const bare = bareStore(db)
  const byId = (id: string) => ({ id: { equals: id } })
  let made = 0
  const person = async (name = `p${(made += 1)}`) => {
    const { id } = await bare.db.create({ collection: 'people', data: { name } })
    forget(bare)
    return id
  }
  const ids = async () => (await bare.raw.find<{ id: string }>('people', {})).map(({ id }) => id)

  it('asks before an account is made, and tells whether it was', async () => {
    const one = await bare.db.create({ collection: 'people', data: { name: 'new' } })
    expect(one).toMatchObject({ name: 'new', asked: true })
    expect(bare.asked.steps).toEqual([`open ${one.id}`, `made ${one.id}`])
    expect(bare.asked.accounts).toEqual([{ id: one.id, name: 'new' }])
    await bare.db.create({ collection: 'people', data: { id: 'own', name: 'newer' } })
    expect(await rowOf(bare, 'people', 'own')).toMatchObject({ name: 'newer', asked: true })
    expect(bare.asked.steps.slice(2)).toEqual(['open own', 'made own'])
  })

  it('makes none that is refused, and takes back what was said of one that could not be made', async () => {
    bare.kept.add('barred')
    const barred = bare.db.create({ collection: 'people', data: { id: 'barred' } })
    expect(await refusalOf(barred)).toBe('REVIEW_FORBIDDEN')
    expect(await ids()).not.toContain('barred')
    await person('taken')
    await expect(bare.db.create({ collection: 'people', data: { id: 'x', name: 'taken' } })).rejects.toThrow()
    expect(bare.asked.steps).toEqual(['open x', 'undone x'])
    // One that is there already was made by somebody: what was said of it stands.
    const there = await person()
    await expect(bare.db.create({ collection: 'people', data: { id: there, name: 'y' } })).rejects.toThrow()
    expect(bare.asked.steps).toEqual([`open ${there}`])
  })

  it('asks before each change, of the one that it reaches', async () => {
    const [one, other] = [await person('one'), await person('other')]
    expect(
      await bare.all.updateOne({ collection: 'people', id: one, data: { name: 'first' } }),
    ).toMatchObject({
      id: one,
      name: 'first',
      asked: true,
    })
    const where = { name: { equals: 'other' } }
    await bare.db.updateOne({ collection: 'people', where, data: { name: 'second' } })
    expect(bare.asked.steps).toEqual([`change ${one}`, `change ${other}`])
    expect(bare.asked.accounts).toEqual([{ name: 'first' }, { name: 'second' }])
    expect(await rowOf(bare, 'people', one)).toMatchObject({ name: 'first' })
    expect(await rowOf(bare, 'people', other)).toMatchObject({ name: 'second' })
  })

  it('changes none that is refused, and none that isn’t there', async () => {
    const id = await person('kept')
    bare.kept.add(id)
    const change = bare.all.updateOne({ collection: 'people', id, data: { name: 'else' } })
    expect(await refusalOf(change)).toBe('REVIEW_FORBIDDEN')
    expect(await rowOf(bare, 'people', id)).toMatchObject({ name: 'kept' })
    forget(bare)
    expect(await bare.all.updateOne({ collection: 'people', id: 'none', data: { name: 'z' } })).toBe(null)
    expect(bare.asked.steps).toEqual([])
  })

  it('makes none by an update, and takes no upsert', async () => {
    const id = await person()
    for (const one of [id, 'none']) {
      const options = { upsert: true }
      const answer = bare.all.updateOne({ collection: 'people', id: one, data: { name: 'u' }, options })
      await expect(answer).rejects.toMatchObject({
        data: { code: 'REVIEW_UNSUPPORTED', refusals: [{ details: { operation: 'upsert' } }] },
      })
    }
    const upsert = bare.db.upsert({ collection: 'people', where: byId('none'), data: { name: 'u' } })
    await expect(upsert).rejects.toMatchObject({
      data: { code: 'REVIEW_UNSUPPORTED', refusals: [{ details: { operation: 'upsert' } }] },
    })
    expect(await ids()).not.toContain('none')
    const options = { upsert: false }
    expect(
      await bare.all.updateOne({ collection: 'people', id, data: { name: 'v' }, options }),
    ).toMatchObject({
      name: 'v',
    })
  })

  it('asks of each of many, as many as are wanted and in that order', async () => {
    const [c, a, b] = [await person('many-c'), await person('many-a'), await person('many-b')]
    const where = { name: { like: 'many-' } }
    const data = { sessions: ['s'] }
    const written = await bare.all.updateMany({ collection: 'people', where, sort: 'name', limit: 2, data })
    expect(written).toMatchObject([{ id: a }, { id: b }])
    expect(bare.asked.steps).toEqual([`change ${a}`, `change ${b}`])
    expect((await rowOf(bare, 'people', c))?.sessions ?? null).toBe(null)
    // Without a condition, everybody.
    forget(bare)
    await bare.all.updateMany({ collection: 'people', data })
    expect(bare.asked.steps).toHaveLength((await ids()).length)
  })

  it('lets signing in write the sessions alone, whatever else it read before', async () => {
    const id = await person('before')
    const echo = { name: 'stale', sessions: [{ id: 's1' }], updatedAt: '2026-01-01T00:00:00.000Z' }
    await bare.all.updateOne({ collection: 'people', id, data: echo, returning: false })
    expect(bare.asked.accounts).toEqual([{ sessions: [{ id: 's1' }], updatedAt: echo.updatedAt }])
    expect(await rowOf(bare, 'people', id)).toMatchObject({ name: 'before', sessions: [{ id: 's1' }] })
    // Whoever wants the account back, or writes no sessions, means what he writes.
    await bare.all.updateOne({ collection: 'people', id, data: { ...echo, name: 'a' } })
    await bare.all.updateOne({ collection: 'people', id, data: { name: 'b' }, returning: false })
    await bare.all.updateOne({
      collection: 'people',
      id,
      data: { name: 'c', sessions: null },
      returning: false,
    })
    expect(bare.asked.accounts.slice(1)).toMatchObject([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
  })

  it('deletes nobody whom the ledger names, alone or among others', async () => {
    const [named, free, other] = [await person(), await person(), await person()]
    bare.kept.add(named)
    const code = 'REVIEW_ACCOUNT_KEPT'
    expect(await refusalOf(bare.all.deleteOne({ collection: 'people', where: byId(named) }))).toBe(code)
    const where = { id: { in: [free, named] } }
    expect(await refusalOf(bare.all.deleteMany({ collection: 'people', where }))).toBe(code)
    expect(await refusalOf(bare.all.deleteMany({ collection: 'people' }))).toBe(code)
    expect(await ids()).toEqual(expect.arrayContaining([named, free, other]))
    await bare.all.deleteOne({ collection: 'people', where: byId(free) })
    await bare.all.deleteMany({ collection: 'people', where: byId(other) })
    expect((await ids()).filter((id) => [named, free, other].includes(id))).toEqual([named])
  })
})
