import { describe, expect, it, onTestFinished } from 'vitest'

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
    const away = { name: /Mongo|Mongoose/ }
    const named = (promise: Promise<unknown>) =>
      promise.then(
        () => 'answered',
        (error: Error) => error.name,
      )
    const names = await Promise.all([
      named(api.find({ collection: 'articles' })),
      named(api.create({ collection: 'articles', data: article(2) })),
      named(api.update({ collection: 'articles', id, data: { title: '改' } })),
    ])
    for (const name of names) expect(name).toMatch(away.name)
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
