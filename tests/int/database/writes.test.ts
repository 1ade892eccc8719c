import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { type Doc, loose } from './loose'

const range = (count: number) => Array.from({ length: count }, (_, index) => index)
const numberOf = (doc: Doc) => Number(String(doc.slug).split('-')[1])

describeEachDatabase('writes', (db) => {
  it('50 creates at once give 50 whole documents, each with its version', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    await Promise.all(range(50).map((n) => api.create({ collection: 'articles', data: article(n) })))
    const { docs } = await api.find({ collection: 'articles', pagination: false })
    expect(docs.map(numberOf).sort((a, b) => a - b)).toEqual(range(50))
    for (const doc of docs) expect(doc).toMatchObject(article(numberOf(doc)))
    const versions = await api.findVersions({ collection: 'articles', pagination: false })
    expect(versions.docs).toHaveLength(50)
    for (const { version } of versions.docs) expect(version).toMatchObject(article(numberOf(version)))
  })

  it('50 saves of one document at once leave it as one of them wrote it', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const { id } = await api.create({ collection: 'articles', data: article(0) })
    const save = (n: number) =>
      api.update({
        collection: 'articles',
        id,
        locale: n % 2 ? 'zh' : 'en',
        data: { ...article(n), slug: 'one' },
      })
    await Promise.all(range(50).map(save))
    const zh = await api.findByID({ collection: 'articles', id, locale: 'zh' })
    const [first] = zh.rows as { amount: number }[]
    const last = first?.amount ?? NaN
    const { tags, parts } = article(last)
    expect(zh).toMatchObject({
      slug: 'one',
      tags,
      parts,
      rows: article(last).rows.map(({ amount }) => ({ amount })),
    })
    expect(zh.rows).toHaveLength(3)
    expect(zh.title).toMatch(/^标题 \d+$/)
    const versions = await api.findVersions({ collection: 'articles', pagination: false })
    expect(versions.docs).toHaveLength(50)
    for (const { version } of versions.docs) expect(version.rows).toHaveLength(3)
  })

  it('a save that makes another in its hook, with its request or without, comes to an end', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const nested = (n: number) => (n % 2 ? 'with' : 'without')
    await Promise.all(
      range(10).map((n) => api.create({ collection: 'people', data: { name: `${n}`, nested: nested(n) } })),
    )
    const { docs } = await api.find({ collection: 'people', pagination: false })
    expect(docs.map(({ name }) => name).sort()).toEqual(range(10).flatMap((n) => [`${n}`, `${n}, again`]))
  })

  it('of 20 that compare and set, exactly one wins', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const { id } = await api.create({ collection: 'articles', data: { ...article(1), revision: 1 } })
    const set = (n: number) =>
      api.db.updateOne({
        collection: 'articles',
        where: { and: [{ id: { equals: id } }, { revision: { equals: 1 } }] },
        data: { revision: 100 + n },
      })
    const won = (await Promise.all(range(20).map(set))).filter((doc) => doc !== null)
    expect(won).toHaveLength(1)
    expect((await api.findByID({ collection: 'articles', id })).revision).toBe(won[0]?.revision)
  })

  it('a value that must be unique and is not is a ValidationError at its field', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    await api.create({ collection: 'articles', data: article(1) })
    const other = await api.create({ collection: 'articles', data: article(2) })
    const refusal = { name: 'ValidationError', data: { errors: [{ path: 'slug' }] } }
    await expect(api.create({ collection: 'articles', data: article(1) })).rejects.toMatchObject(refusal)
    const taken = { collection: 'articles', id: other.id, data: { slug: 'article-1' } }
    await expect(api.update(taken)).rejects.toMatchObject(refusal)
    await expect(
      api.db.create({ collection: 'articles', data: { slug: 'article-1' } }),
    ).rejects.toMatchObject(refusal)
    expect(await api.findByID({ collection: 'articles', id: other.id })).toMatchObject(article(2))
    expect((await api.find({ collection: 'articles' })).totalDocs).toBe(2)
  })

  it('of 20 upserts of one key at once one creates and all succeed', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const upsert = (n: number) =>
      api.db.upsert({
        collection: 'articles',
        where: { slug: { equals: 'only' } },
        data: { slug: 'only', revision: n },
      })
    const done = await Promise.all(range(20).map(upsert))
    expect(new Set(done.map(({ id }) => id)).size).toBe(1)
    expect((await api.find({ collection: 'articles' })).totalDocs).toBe(1)
  })
})
