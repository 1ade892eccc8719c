import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { newsData, rest, uploadPicture, type Account } from '../../helpers/review'
import {
  article,
  AUTHOR,
  call,
  edit,
  hire,
  office,
  orphanPicture,
  released,
  richText,
  sign,
  signUpTo,
  submit,
  told,
  type Office,
} from './office'

/** What somebody gets who signs the first stage of a new run of a document. */
const signing = async (place: Office, id: string, as: Account) => {
  await submit(place, id)
  const answer = told(await sign(place, id, { stage: 'first', as }))
  await call(place, id, { verb: 'recall', as: place.editor })
  return answer
}

const SIGNED = [200, []]

describeEachDatabase('who wrote it', (db) => {
  const place = office(db)

  it('is told per locale: whoever wrote the English alone may sign the Chinese', async () => {
    const { id } = await article(place, place.editor)
    const translator = await hire(place, 'editor', 'first')
    expect((await edit(place, translator, { id, locale: 'en', title: 'Fishing lights' })).status).toBe(200)
    expect(await signing(place, id, translator)).toEqual(SIGNED)
  })

  it('is told for all locales where the field is shared', async () => {
    const { id } = await article(place, place.editor)
    const clerk = await hire(place, 'editor', 'first')
    expect((await edit(place, clerk, { id, locale: 'en', column: 'tourism' })).status).toBe(200)
    expect(await signing(place, id, clerk)).toEqual(AUTHOR)
  })

  it('counts for the English too once that is submitted', async () => {
    const { id } = await article(place, place.editor)
    const translator = await hire(place, 'editor', 'first')
    const summary = 'A summary.'
    const alt = { alt: 'A picture' }
    await rest(place.app, `PATCH /media/${place.cover}?locale=en`, { as: place.editor, body: alt })
    await edit(place, translator, { id, locale: 'en', title: 'Fishing lights', summary })
    await submit(place, id, { locales: ['zh', 'en'] })
    expect(told(await sign(place, id, { stage: 'first', as: translator }))).toEqual(AUTHOR)
  })

  it('includes whoever uploaded a picture, on the cover and in the text', async () => {
    const photographer = await hire(place, 'editor', 'first')
    const picture = await uploadPicture(place.app, photographer)
    const onCover = await article(place, place.editor, { cover: picture })
    expect(await signing(place, onCover.id, photographer)).toEqual(AUTHOR)
    const inText = await article(place, place.editor, { body: richText({ picture }) })
    expect(await signing(place, inText.id, photographer)).toEqual(AUTHOR)
    const inList = await article(place, place.editor, { pictures: [{ picture }] })
    expect(await signing(place, inList.id, photographer)).toEqual(AUTHOR)
  })

  it('counts an edit of a picture after the release for the next run, and no earlier one', async () => {
    const before = await hire(place, 'editor', 'first')
    const after = await hire(place, 'editor', 'first')
    const cover = await uploadPicture(place.app, before)
    const { id } = await released(place, place.editor, { cover })
    await rest(place.app, `PATCH /media/${cover}`, { as: after, body: { alt: '换了说明' } })
    await edit(place, place.editor, { id, title: '再改' })
    expect(await signing(place, id, before)).toEqual(SIGNED)
    expect(await signing(place, id, after)).toEqual(AUTHOR)
  })

  it('starts anew after a release', async () => {
    const earlier = await hire(place, 'editor', 'first')
    const { id } = await released(place, earlier)
    await edit(place, place.editor, { id, title: '新的一稿' })
    expect(await signing(place, id, earlier)).toEqual(SIGNED)
  })

  it('goes with a duplicate', async () => {
    const writer = await hire(place, 'editor', 'first')
    const { id } = await article(place, writer)
    const copied = await rest(place.app, `POST /news/${id}/duplicate`, { as: place.editor, body: {} })
    const copy = (copied.body.doc as { id: string }).id
    await edit(place, place.editor, { id: copy, slug: `copy-${copy.slice(0, 8)}` })
    expect(await signing(place, copy, writer)).toEqual(AUTHOR)
  })

  it('comes back with a restored version', async () => {
    const writer = await hire(place, 'editor', 'first')
    const { id } = await released(place, writer)
    const { docs } = await place.app.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    })
    await edit(place, place.editor, { id, title: '另一个标题' })
    expect(await signing(place, id, writer)).toEqual(SIGNED)
    const restored = await rest(place.app, `POST /news/versions/${docs[0]?.id}`, { as: place.editor })
    expect(restored.status).toBe(200)
    expect(await signing(place, id, writer)).toEqual(AUTHOR)
  })

  it('comes back with a version that somebody put there, whatever day it claims', async () => {
    const { payload } = place.app
    const forger = await hire(place, 'editor', 'first')
    const { id } = await article(place, place.editor)
    const [row] = (
      await payload.db.find({ collection: 'news', where: { id: { equals: id } }, locale: 'all' })
    ).docs
    const day = new Date(Date.now() - 30 * 86_400_000).toISOString()
    const user = await payload.findByID({ collection: 'users', id: forger.id })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const version = await payload.db.createVersion({
      collectionSlug: 'news',
      parent: id,
      autosave: false,
      createdAt: day,
      updatedAt: day,
      versionData: { ...row, title: { zh: '塞进来的标题' } } as never,
      req,
    })
    // His record is older than the release, so that only the restored version tells of him.
    await submit(place, id)
    await signUpTo(place, id, 'final')
    const restored = await rest(place.app, `POST /news/versions/${version.id}`, { as: place.editor })
    expect(restored.status).toBe(200)
    expect(await signing(place, id, forger)).toEqual(AUTHOR)
  })

  it('is nobody where a script wrote it, and then it can’t be submitted', async () => {
    const cover = await orphanPicture(place)
    const data = {
      title: '脚本写的',
      slug: `script-${cover.slice(0, 8)}`,
      summary: '摘要',
      column: 'culture',
    }
    const { id } = await place.app.payload.create({
      collection: 'news',
      data: { ...data, cover, body: richText({}) } as never,
    })
    const refused = await call(place, id, { verb: 'submit', as: place.editor })
    expect(told(refused)).toEqual([422, ['REVIEW_NO_AUTHORS']])
    expect((await edit(place, place.editor, { id, title: '有人写过' })).status).toBe(200)
    expect((await submit(place, id)).body).toMatchObject({ stage: 'first' })
  })

  it('is not less for a script that wrote in between', async () => {
    const writer = await hire(place, 'editor', 'first')
    const { id } = await article(place, writer)
    await place.app.payload.update({ collection: 'news', id, data: { title: '脚本改过' } })
    expect(await signing(place, id, writer)).toEqual(AUTHOR)
  })

  it('includes whoever submits, though he wrote nothing', async () => {
    const submitter = await hire(place, 'editor', 'first')
    const { id } = await article(place, place.editor)
    expect((await call(place, id, { verb: 'submit', as: submitter })).status).toBe(200)
    expect(told(await sign(place, id, { stage: 'first', as: submitter }))).toEqual(AUTHOR)
  })

  it('goes before every role: an administrator who wrote signs nothing', async () => {
    const boss = await hire(place, 'admin', 'editor', 'first', 'second', 'final')
    const { id } = await article(place, boss)
    await submit(place, id)
    expect(told(await sign(place, id, { stage: 'first', as: boss }))).toEqual(AUTHOR)
    await signUpTo(place, id, 'first')
    expect(told(await sign(place, id, { stage: 'second', as: boss }))).toEqual(AUTHOR)
  })

  it.each([
    ['a path into a field', { 'title.en': 'By a path' }],
    ['a part of the fields', { title: { en: 'A part' } }],
  ])('is told for all locales where %s is written past Payload’s operations', async (_, data) => {
    const writer = await hire(place, 'editor', 'first')
    const { id } = await article(place, place.editor)
    const headers = new Headers({ Authorization: `JWT ${writer.token}` })
    const { user } = await place.app.payload.auth({ headers })
    await place.app.payload.db.updateOne({
      collection: 'news',
      id,
      data: { ...data },
      req: { user },
    })
    await edit(place, place.editor, { id, ...newsData(place.cover) })
    expect(await signing(place, id, writer)).toEqual(AUTHOR)
  })
})
