import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { article, call, edit, office, submit, told, type Office } from './office'

const titleOf = async ({ app }: Office, id: string): Promise<string> =>
  (await app.payload.findByID({ collection: 'news', id })).title ?? ''

describeEachDatabase('the guarded adapter', (db) => {
  const place = office(db)

  it('writes to many as it is asked to: so many, in that order', async () => {
    const column = 'notice'
    const made = []
    for (const slug of ['c', 'a', 'b'])
      made.push(await article(place, place.editor, { slug: `limit-${slug}`, column }))
    await place.app.payload.db.updateMany({
      collection: 'news',
      where: { slug: { like: 'limit-' } },
      sort: 'slug',
      limit: 2,
      data: { title: { zh: '改过' } },
    })
    const titles = await Promise.all(made.map(({ id }) => titleOf(place, id)))
    expect(titles.map((title) => title === '改过')).toEqual([false, true, true])
  })

  it('writes to none of many where one is locked, and deletes none', async () => {
    const [free, locked] = [await article(place, place.editor), await article(place, place.editor)]
    await submit(place, locked.id)
    const before = await titleOf(place, free.id)
    const { db: adapter } = place.app.payload
    const where = { id: { in: [free.id, locked.id] } }
    for (const sort of ['createdAt', '-createdAt']) {
      const data = { title: { zh: '改过' } }
      const update = adapter.updateMany({ collection: 'news', where, sort, data })
      await expect(update).rejects.toMatchObject({ data: { code: 'REVIEW_LOCKED' } })
    }
    const remove = adapter.deleteMany({ collection: 'news', where })
    await expect(remove).rejects.toMatchObject({ data: { code: 'REVIEW_LOCKED' } })
    expect(await titleOf(place, free.id)).toBe(before)
    expect(await titleOf(place, locked.id)).not.toBe('')
  })

  it('lets no save in beside a submission: what is frozen is what stands there', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await article(place, place.editor)
      const saves = [1, 2, 3].map((save) =>
        edit(place, place.editor, { id, title: `第${round}轮 第${save}次` }),
      )
      const [submitted, ...saved] = await Promise.all([
        call(place, id, { verb: 'submit', as: place.editor }),
        ...saves,
      ])
      expect(submitted.status).toBe(200)
      for (const one of saved) expect([200, 409]).toContain(one.status)
      for (const one of saved.filter(({ status }) => status === 409))
        expect(told(one)[1]).toEqual(['REVIEW_LOCKED'])
      const { docs } = await place.app.payload.db.find<{ text: string }>({
        collection: 'review-candidates',
        where: { subject: { equals: `news:${id}` } },
      })
      const { content } = JSON.parse(docs[0]?.text ?? '{}') as { content: { title: string } }
      expect(content.title).toBe(await titleOf(place, id))
    }
  })
})
