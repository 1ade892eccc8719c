import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { loose } from './loose'

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

describeEachDatabase('concurrent writes', (db) => {
  it('50 creates at once give 50 whole documents', async () => {
    await using app = await startPayload({ uri: db.uri(), config })
    const api = loose(app.payload)
    await Promise.all(range(50).map((n) => api.create({ collection: 'articles', data: article(n) })))
    const { docs } = await api.find({ collection: 'articles', pagination: false, sort: 'revision' })
    expect(docs).toHaveLength(50)
    for (const doc of docs) expect(doc).toMatchObject(article(Number(String(doc.slug).split('-')[1])))
    const versions = await app.payload.db.countVersions({ collection: 'articles' as never })
    expect(versions.totalDocs).toBe(50)
  })
})
