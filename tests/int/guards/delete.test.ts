import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { originalsOf } from '../../helpers/originals'
import { rest, uploadPicture, type Answer } from '../../helpers/review'
import {
  article,
  AUTHOR,
  call,
  edit,
  hire,
  office,
  released,
  richText,
  sign,
  submit,
  told,
  withdraw,
  type Office,
} from './office'

const LIVE = [409, ['REVIEW_LIVE']]
const REFERENCED = [409, ['REVIEW_REFERENCED']]

const remove = ({ app, editor }: Office, what: string): Promise<Answer> =>
  rest(app, `DELETE /${what}`, { as: editor })

const relic = async ({ app, editor }: Office): Promise<string> => {
  const { body } = await rest(app, 'POST /relics', { as: editor, body: { title: '岳阳楼' } })
  return (body.doc as { id: string }).id
}

/** A document with its versions, as one text. */
const whole = async ({ app }: Office, collection: 'news' | 'relics', id: string): Promise<string> => {
  const where = { parent: { equals: id } }
  const versions = await app.payload.findVersions({ collection, where, locale: 'all', depth: 0 })
  const document = await app.payload.findByID({ collection, id, locale: 'all', depth: 0 })
  return JSON.stringify([document, versions.docs])
}

/** Its file, as long as it is there. */
const fileOf = async ({ app }: Office, id: string): Promise<() => Promise<boolean>> => {
  const { filename } = await app.payload.findByID({ collection: 'media', id })
  return async () => (await originalsOf(app).get(filename ?? '')) !== null
}

describeEachDatabase('deleting', (db) => {
  const place = office(db)

  it('is refused for what is live, and leaves document and versions alone', async () => {
    const { id } = await released(place, place.editor)
    await edit(place, place.editor, { id, title: '第二稿' })
    const before = await whole(place, 'news', id)
    expect(told(await remove(place, `news/${id}`))).toEqual(LIVE)
    expect(told(await remove(place, `news?where[id][equals]=${id}`))).toEqual(LIVE)
    expect(await whole(place, 'news', id)).toBe(before)
  })

  it('is refused for what is in review, and allowed once it has come back', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const before = await whole(place, 'news', id)
    expect(told(await remove(place, `news/${id}`))).toEqual([409, ['REVIEW_LOCKED']])
    expect(await whole(place, 'news', id)).toBe(before)
    await call(place, id, { verb: 'recall', as: place.editor })
    expect((await remove(place, `news/${id}`)).status).toBe(200)
  })

  it('is allowed after a withdrawal, and takes nothing from the ledger', async () => {
    const { id } = await released(place, place.editor)
    await withdraw(place, id)
    const entries = async () => (await place.app.payload.db.count({ collection: 'review-ledger' })).totalDocs
    const before = await entries()
    expect((await remove(place, `news/${id}`)).status).toBe(200)
    expect(await entries()).toBe(before)
  })

  it('is refused for one of many, and then for all of them', async () => {
    const live = await released(place, place.editor)
    const working = await article(place, place.editor)
    const both = `news?where[id][in]=${live.id},${working.id}`
    expect(told(await remove(place, both))).toEqual(LIVE)
    expect((await rest(place.app, `GET /news/${working.id}`, { as: place.editor })).status).toBe(200)
  })

  it.each(['live', 'in review'])(
    'is refused for pictures that something %s embeds, files and all',
    async (state) => {
      const pictures = [
        await uploadPicture(place.app, place.editor),
        await uploadPicture(place.app, place.editor),
        await uploadPicture(place.app, place.editor),
      ]
      const [cover, listed, inText] = pictures
      const data = { cover, pictures: [{ picture: listed }], body: richText({ picture: inText }) }
      const { id } =
        state === 'live'
          ? await released(place, place.editor, data)
          : await article(place, place.editor, data)
      if (state === 'in review') await submit(place, id)
      const before = await whole(place, 'news', id)
      for (const picture of pictures) {
        const file = await fileOf(place, picture)
        expect(told(await remove(place, `media/${picture}`))).toEqual(REFERENCED)
        expect(await file()).toBe(true)
      }
      expect(await whole(place, 'news', id)).toBe(before)
      if (state === 'live') await withdraw(place, id)
      else await call(place, id, { verb: 'recall', as: place.editor })
      for (const picture of pictures) expect((await remove(place, `media/${picture}`)).status).toBe(200)
    },
  )

  it('is refused for a picture that a live release embeds though the working copy has another', async () => {
    const cover = await uploadPicture(place.app, place.editor)
    const { id } = await released(place, place.editor, { cover })
    await edit(place, place.editor, { id, cover: place.cover })
    expect(told(await remove(place, `media/${cover}`))).toEqual(REFERENCED)
  })

  it('is refused for documents that something live or in review refers to: no database empties its fields', async () => {
    const [live, open, linked] = [await relic(place), await relic(place), await relic(place)]
    const first = await released(place, place.editor, { relics: [live] })
    const second = await article(place, place.editor, { relics: [open] })
    await submit(place, second.id)
    const link = { type: 'relics', id: linked }
    const third = await released(place, place.editor, { body: richText({ link }) })
    const before = await Promise.all([first, second, third].map(({ id }) => whole(place, 'news', id)))
    for (const id of [live, open, linked]) {
      const answer = await remove(place, `relics/${id}`)
      expect(told(answer)).toEqual(REFERENCED)
      const raw = place.app.payload.db.deleteOne({ collection: 'relics', where: { id: { equals: id } } })
      await expect(raw).rejects.toMatchObject({ data: { code: 'REVIEW_REFERENCED' } })
    }
    expect(await Promise.all([first, second, third].map(({ id }) => whole(place, 'news', id)))).toEqual(
      before,
    )
    const { body } = await remove(place, `relics/${live}`)
    expect(JSON.stringify(body.errors)).toContain(`news:${first.id}`)
  })

  it('makes whoever deletes an author of the drafts whose fields it empties', async () => {
    const clerk = await hire(place, 'editor', 'first')
    const id = await relic(place)
    const draft = await article(place, place.editor, { relics: [id] })
    expect((await rest(place.app, `DELETE /relics/${id}`, { as: clerk })).status).toBe(200)
    await submit(place, draft.id)
    expect(told(await sign(place, draft.id, { stage: 'first', as: clerk }))).toEqual(AUTHOR)
  })
})
