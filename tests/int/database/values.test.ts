import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { loose } from './loose'

const SERVERS_OWN = new Set(['createdAt', 'updatedAt'])

/** The databases differ in what is absent, null or empty and in the ids of rows: those are taken out. */
const plain = (value: unknown, inside = false): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => plain(item, true)) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const kept = Object.entries(value)
    .filter(([name]) => !SERVERS_OWN.has(name) && !(inside && name === 'id'))
    .map(([name, item]) => [name, plain(item, true)] as const)
    .filter(([, item]) => item !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

describeEachDatabase('values', (db) => {
  it('of the same document are the same on every database', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    const id = 'c7a0e4b2-5a3f-4f6e-9d1b-2f6f0f7a9e11'
    const next = '0b6a9b1e-9a57-4c3e-8f1d-6a1f2d3c4b5a'
    await api.create({ collection: 'articles', data: { id: next, slug: 'next' } })
    await api.create({
      collection: 'articles',
      data: { id, ...article(1), revision: 0.1 + 0.2, next, tags: ['“四上”', '𠮷', ' e\u0301 '] },
    })
    const { rows } = await api.findByID({ collection: 'articles', id, locale: 'zh' })
    const english = (rows as { id: string }[]).map((row, index) => ({ ...row, label: `row ${index}` }))
    await api.update({ collection: 'articles', id, locale: 'en', data: { title: 'A tower', rows: english } })

    const where = { id: { equals: id } }
    const { docs } = await api.find({
      collection: 'articles',
      where,
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    expect(plain(docs[0])).toEqual({
      id,
      title: { zh: '标题 1', en: 'A tower' },
      slug: 'article-1',
      revision: 0.30000000000000004,
      day: '2022-08-16T00:00:00.000Z',
      tags: ['“四上”', '𠮷', ' e\u0301 '],
      rows: [
        { label: { zh: '一 1', en: 'row 0' }, amount: 1 },
        { label: { zh: '二 1', en: 'row 1' }, amount: 1.5 },
        { label: { zh: '三 1', en: 'row 2' }, amount: -2 },
      ],
      parts: [{ blockType: 'quote', words: '话 1' }],
      next,
    })
  })
})
