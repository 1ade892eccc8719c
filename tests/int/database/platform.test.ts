import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describeEachDatabase('the platform itself', (db) => {
  it('starts on an empty database, and again on the same one', async () => {
    const uri = db.uri()
    const made = await (async () => {
      await using app = await startPayload({ uri, migrate: true })
      const data = { title: '慈氏塔', slug: 'cishi-ta' }
      return await app.payload.create({ collection: 'relics', data, overrideAccess: true })
    })()
    expect(made.id).toMatch(UUID)
    await using app = await startPayload({ uri })
    expect(await app.payload.findByID({ collection: 'relics', id: made.id })).toMatchObject({
      id: made.id,
      title: '慈氏塔',
      slug: 'cishi-ta',
    })
  })

  it('starts in two instances at once on one empty database', async () => {
    const uri = db.uri()
    const options = { uri, migrate: true }
    const apps = await Promise.all([startPayload(options), startPayload(options)])
    const [first, second] = apps
    const { id } = await first.payload.create({ collection: 'relics', data: { title: '塔', slug: 'ta' } })
    expect(await second.payload.findByID({ collection: 'relics', id })).toMatchObject({ title: '塔' })
    for (const app of apps) await app[Symbol.asyncDispose]()
  })

  it('has text ids in every collection of its own', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const own = app.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    expect(own.length).toBeGreaterThan(3)
    for (const { slug } of own) expect(app.payload.collections[slug as 'users'].customIDType).toBe('text')
  })
})
