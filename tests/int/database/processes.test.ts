import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { startWorker } from '../../helpers/worker'
import { article, config } from './config'
import { loose, type Loose } from './loose'
import type * as Writer from './writer.worker'

const WORKER = new URL('./writer.worker.ts', import.meta.url)
const start = (uri: string) => startWorker<typeof Writer>(WORKER, { uri })

const articles = async (api: Loose) => (await api.find({ collection: 'articles', pagination: false })).docs

describeEachDatabase('several processes on one database', (db) => {
  it('write at once, and every document is whole and seen by all', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri, config })
    const api = loose(app.payload)
    const starting = [start(uri), start(uri)] as const
    await using first = await starting[0]
    await using second = await starting[1]
    await Promise.all([
      first.call('writeAll', { from: 0, count: 25 }),
      second.call('writeAll', { from: 25, count: 25 }),
      ...Array.from({ length: 10 }, (_, n) => api.create({ collection: 'articles', data: article(50 + n) })),
    ])
    const docs = await articles(api)
    expect(docs).toHaveLength(60)
    for (const doc of docs) expect(doc).toMatchObject(article(Number(String(doc.slug).split('-')[1])))
    expect([await first.call('count'), await second.call('count')]).toEqual([60, 60])
  })

  it('compare and set: one of them wins', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri, config })
    const api = loose(app.payload)
    const { id } = await api.create({ collection: 'articles', data: article(1) })
    const starting = [start(uri), start(uri)] as const
    await using first = await starting[0]
    await using second = await starting[1]
    const tries = Array.from({ length: 20 }, (_, revision) =>
      (revision % 2 ? first : second).call('set', { id, revision }),
    )
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('one is killed while it writes: what is there is whole, and the others go on', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri, config })
    const api = loose(app.payload)
    await using victim = await start(uri)
    const writing = victim.call('writeAll', { from: 0, count: 500 }).catch((error: Error) => error.name)
    while ((await articles(api)).length < 5);
    await victim.kill()
    expect(await writing).toBe('WorkerEnded')
    await api.create({ collection: 'articles', data: article(1_000) })
    // What the victim had sent before it died may still arrive.
    const docs = await articles(api)
    expect(docs.map(({ slug }) => slug)).toContain('article-1000')
    expect(docs.length).toBeGreaterThan(5)
    expect(docs.length).toBeLessThan(501)
    for (const doc of docs) expect(doc).toMatchObject(article(Number(String(doc.slug).split('-')[1])))
  })
})
