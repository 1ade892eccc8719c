import { describe, expect, it, onTestFinished } from 'vitest'

import { isUnavailable } from '../../../plugins/three-review/store/unavailable'
import { startMongoServer } from '../../helpers/mongodb'
import { skipsMongo } from '../../helpers/mongodbRun'
import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { loose } from './loose'

const start = async () => {
  const server = await startMongoServer()
  onTestFinished(() => server.dispose())
  const app = await startPayload({ uri: `${server.uri}/baling`, config })
  onTestFinished(() => app[Symbol.asyncDispose]())
  return { server, api: loose(app.payload), db: app.payload.db }
}

describe.skipIf(skipsMongo())('a MongoDB server', () => {
  it('that dies makes errors, not waits, and everything goes on when it is back', async () => {
    const { server, api } = await start()
    const { id } = await api.create({ collection: 'articles', data: article(1) })
    await server.kill()
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'answered',
        (error: unknown) => (isUnavailable(error) ? 'unavailable' : error),
      )
    const outcomes = await Promise.all([
      outcome(api.find({ collection: 'articles' })),
      outcome(api.create({ collection: 'articles', data: article(2) })),
      outcome(api.update({ collection: 'articles', id, data: { title: '改' } })),
    ])
    expect(outcomes).toEqual(['unavailable', 'unavailable', 'unavailable'])
    await server.start()
    expect(await api.findByID({ collection: 'articles', id })).toMatchObject(article(1))
    await api.create({ collection: 'articles', data: article(2) })
  })

  it('has the indexes before the first request', async () => {
    const { db } = await start()
    const indexes = await db.connection.collection('articles').indexes()
    expect(indexes).toContainEqual(expect.objectContaining({ key: { slug: 1 }, unique: true }))
    expect(await db.beginTransaction()).toBeNull()
  })
})
