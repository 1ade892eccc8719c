import { randomUUID } from 'node:crypto'

import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { loose } from './loose'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describeEachDatabase('ids', (db) => {
  it('are UUIDs, whoever creates, and different ones', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const made = [
      await api.create({ collection: 'articles', data: article(1) }),
      await api.db.create({ collection: 'articles', data: { slug: 'raw' } }),
      await api.db.upsert({ collection: 'articles', where: { slug: { equals: 'x' } }, data: { slug: 'x' } }),
      await api.create({
        collection: 'users',
        data: { email: 'someone@baling.example', password: 'secret-enough' },
      }),
    ]
    for (const { id } of made) expect(id).toMatch(UUID)
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
  })

  it('are kept where they are given, and never given twice', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const id = randomUUID()
    expect((await api.create({ collection: 'articles', data: { id, ...article(1) } })).id).toBe(id)
    const upserted = randomUUID()
    const where = { slug: { equals: 'x' } }
    expect(
      await api.db.upsert({ collection: 'articles', where, data: { id: upserted, slug: 'x' } }),
    ).toMatchObject({
      id: upserted,
    })
    await expect(api.db.create({ collection: 'articles', data: { id, slug: 'again' } })).rejects.toThrow()
    expect(await api.findByID({ collection: 'articles', id })).toMatchObject(article(1))
  })

  it('does not write into the data that it is given', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const data = { slug: 'raw', tags: ['文物'] }
    await loose(app.payload).db.create({ collection: 'articles', data })
    expect(data).not.toHaveProperty('id')
    expect(data.tags).toEqual(['文物'])
  })

  it('hold through versions, restoring, duplicating, relations, trash and deleting', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const collection = 'articles'
    const other = await api.create({ collection, data: article(2) })
    const author = await api.create({ collection: 'people', data: { name: '某人' } })
    const { id } = await api.create({
      collection,
      data: { ...article(1), next: other.id, authors: [author.id] },
    })
    await api.update({ collection, id, data: { title: '改', rows: [] } })
    const { docs: versions } = await api.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    expect(versions.map(({ parent }) => parent)).toEqual([id, id])

    const restored = await api.restoreVersion({ collection, id: versions[0]?.id, depth: 0 })
    expect(restored.id).toBe(id)
    const relations = { next: other.id, authors: [author.id] }
    expect(await api.findByID({ collection, id, depth: 0 })).toMatchObject({ ...article(1), ...relations })
    expect(await api.find({ collection, where: { authors: { in: [author.id] } } })).toMatchObject({
      totalDocs: 1,
    })
    expect(await api.findByID({ collection, id, depth: 1 })).toMatchObject({
      next: { id: other.id, slug: 'article-2' },
    })

    const copy = await api.duplicate({ collection, id, depth: 0, data: { slug: 'copy' } })
    expect(copy.id).toMatch(UUID)
    expect(copy.id).not.toBe(id)
    expect(copy).toMatchObject({ ...article(1), slug: 'copy', ...relations })

    await api.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
    const found = async (trash: boolean) =>
      (await api.find({ collection, where: { id: { equals: id } }, trash })).docs.map((doc) => doc.id)
    expect([await found(false), await found(true)]).toEqual([[], [id]])
    await api.update({ collection, id, trash: true, data: { deletedAt: null } })
    expect(await found(false)).toEqual([id])
    await api.delete({ collection, id })
    expect(await found(true)).toEqual([])
    expect((await api.findVersions({ collection, where: { parent: { equals: id } } })).docs).toEqual([])
  })
})
