import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { askPublic } from '../../helpers/public'
import { rest, type Account, type Answer } from '../../helpers/review'
import { article, edit, hire, office, released, sign, submit, told, type Office } from './office'

/** What a save may cost: a version, an author, the day of the last save, the live release, its standing. */
const costs = async ({ app, editor }: Office, id: string) => {
  const { db } = app.payload
  const { totalDocs: versions } = await db.countVersions({
    collection: 'news',
    where: { parent: { equals: id } },
  })
  const { totalDocs: authors } = await db.count({
    collection: 'review-authors',
    where: { subject: { equals: `news:${id}` } },
  })
  const { body } = await rest(app, `GET /news/${id}?depth=0`, { as: editor })
  const { updatedAt, reviewPublic } = body
  const { newsArticles } = await askPublic<{ newsArticles: unknown }>(
    app,
    '{ newsArticles(first: 100) { nodes { id title release { id fingerprint } } } }',
  )
  return { versions, authors, updatedAt, reviewPublic, public: newsArticles }
}

const documentOf = async ({ app, editor }: Office, id: string) =>
  (await rest(app, `GET /news/${id}?depth=0&locale=zh`, { as: editor })).body

const versionsOf = async ({ app }: Office, id: string): Promise<string[]> => {
  const { docs } = await app.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
  })
  return docs.map((version) => String(version.id))
}

describeEachDatabase('a save that changes nothing', (db) => {
  const place = office(db)

  const free = async (id: string, save: (as: Account) => Promise<Answer>) => {
    const before = await costs(place, id)
    const clerk = await hire(place, 'editor', 'first')
    expect((await save(clerk)).status).toBe(200)
    expect(await costs(place, id)).toEqual(before)
    return clerk
  }

  it('costs nothing: no version, no author, no day, and whoever made it may sign', async () => {
    const { id } = await released(place, place.editor)
    const { title, summary, body, cover, column } = await documentOf(place, id)
    const clerk = await free(id, (as) => edit(place, as, { id, title, summary, body, cover, column }))
    await free(id, (as) => edit(place, as, { id }))
    await edit(place, place.editor, { id, title: '真的改了' })
    await submit(place, id, { kind: 'update' })
    expect((await sign(place, id, { stage: 'first', as: clerk })).status).toBe(200)
  })

  it('costs nothing where rows are numbered anew', async () => {
    const video = { title: '视频', transcript: '文字' }
    const { id } = await article(place, place.editor, { videos: [video] })
    const { videos } = await documentOf(place, id)
    const anew = (videos as object[]).map((row) => ({ ...row, id: undefined }))
    await free(id, (as) => edit(place, as, { id, videos: anew, attachments: [] }))
  })

  it('costs nothing as a restore of the version that stands there', async () => {
    const { id } = await released(place, place.editor)
    const [latest] = await versionsOf(place, id)
    await free(id, (as) => rest(place.app, `POST /news/versions/${latest}`, { as }))
    await edit(place, place.editor, { id, title: '改过' })
    await rest(place.app, `POST /news/versions/${latest}`, { as: place.editor })
    expect((await costs(place, id)).reviewPublic).toBe('live')
    // The same again: the restored state is the one that is there.
    await free(id, (as) => rest(place.app, `POST /news/versions/${latest}`, { as }))
  })

  it('makes no author where nothing public changes, though it is a save', async () => {
    const { id } = await released(place, place.editor)
    const before = await costs(place, id)
    const clerk = await hire(place, 'editor', 'first')
    // What a form keeps of a reprint is not public while the article is said to be none.
    const kept = { reprint: { source: '湖南日报', author: '某人' } }
    const saved = await edit(place, clerk, { id, ...kept })
    expect(saved.status).toBe(200)
    const after = await costs(place, id)
    expect(after).toEqual({ ...before, updatedAt: after.updatedAt, versions: before.versions + 1 })
    await submit(place, id, { kind: 'update' })
    expect((await sign(place, id, { stage: 'first', as: clerk })).status).toBe(200)
  })

  it('voids no open run: neither that nor what is done to what it refers to', async () => {
    const { payload } = place.app
    const relic = await payload.create({ collection: 'relics', data: { title: '塔', slug: 'ta' } })
    const { id } = await article(place, place.editor, { relics: [relic.id] })
    await submit(place, id)
    const { title } = await documentOf(place, id)
    const clerk = await hire(place, 'editor')
    expect(told(await edit(place, clerk, { id, title }))).toEqual([409, ['REVIEW_LOCKED']])
    await sign(place, id, { stage: 'first', as: place.first })
    await payload.update({ collection: 'relics', id: relic.id, data: { title: '慈氏塔' } })
    for (const stage of ['second', 'final'] as const)
      expect((await sign(place, id, { stage, as: place[stage] })).status).toBe(200)
    expect((await costs(place, id)).reviewPublic).toBe('live')
  })

  it('takes the day of no save that comes in between', async () => {
    const { db: adapter } = place.app.payload
    const { id } = await article(place, place.editor)
    for (let round = 0; round < 8; round += 1) {
      const before = await documentOf(place, id)
      // A part of the document, as scripts write it: the rest of it stays as whoever came before left it.
      const same = () => adapter.updateOne({ collection: 'news', id, data: { column: before.column } })
      const title = `第${round}次`
      const [saved] = await Promise.all([edit(place, place.editor, { id, title }), same(), same()])
      expect(saved.status).toBe(200)
      const after = await documentOf(place, id)
      expect(after.title).toBe(title)
      expect(String(after.updatedAt) > String(before.updatedAt)).toBe(true)
    }
  })
})
