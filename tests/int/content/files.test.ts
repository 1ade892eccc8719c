import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { mp4, pdf, vtt } from '../../helpers/files'
import { startPayload, type TestApp } from '../../helpers/payload'
import { createNews, rest, submitNews, team, uploadPicture, type Team } from '../../helpers/review'
import { docOf, send } from '../media/tools'

type Kind = 'captions' | 'document' | 'picture' | 'video'

describeEachDatabase('files of a document', (db) => {
  let app: TestApp
  let people: Team
  let ids: Record<Kind, string>
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    people = await team(app)
    const upload = async (name: string, data: Uint8Array) =>
      docOf(await send(app, 'POST /media', { as: people.editor, name, data })).id
    ids = {
      picture: await uploadPicture(app, people.editor),
      document: await upload('公告.pdf', pdf()),
      video: await upload('洞庭.mp4', mp4()),
      captions: await upload('洞庭.vtt', vtt()),
    }
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const places: { field: string; takes: Kind; using: (id: string) => Record<string, unknown> }[] = [
    { field: 'cover', takes: 'picture', using: (id) => ({ cover: id }) },
    { field: 'pictures.0.picture', takes: 'picture', using: (id) => ({ pictures: [{ picture: id }] }) },
    { field: 'attachments', takes: 'document', using: (id) => ({ attachments: [id] }) },
    { field: 'videos.0.video', takes: 'video', using: (id) => ({ videos: [{ video: id }] }) },
    { field: 'videos.0.captions', takes: 'captions', using: (id) => ({ videos: [{ captions: id }] }) },
  ]

  it.each(places)('$field takes a $takes and nothing else', async ({ field, takes, using }) => {
    for (const kind of Object.keys(ids) as Kind[]) {
      const body = { title: '名称', ...using(ids[kind]) }
      const answer = await rest(app, 'POST /news', { as: people.editor, body })
      expect([kind, answer.status]).toEqual([kind, kind === takes ? 201 : 400])
      if (kind === takes) continue
      const [error] = answer.body.errors as { data: { errors: { path: string }[] } }[]
      expect(error?.data.errors.map(({ path }) => path)).toEqual([field])
    }
  })

  it('a video without captions or transcript is told, and with either goes under review', async () => {
    const silent = await createNews(app, people.editor, { videos: [{ video: ids.video }] })
    const refused = await submitNews(app, people.editor, { id: silent.id })
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([
      { code: 'REVIEW_INVALID', field: 'videos.0.captions', message: /第三十二条/ },
    ])
    for (const words of [{ captions: ids.captions }, { transcript: '一句话' }]) {
      const { id } = await createNews(app, people.editor, { videos: [{ video: ids.video, ...words }] })
      expect((await submitNews(app, people.editor, { id })).status).toBe(200)
    }
  })

  it('are signed with their size and type', async () => {
    const videos = [{ video: ids.video, captions: ids.captions, title: '洞庭' }]
    const { id } = await createNews(app, people.editor, { attachments: [ids.document], videos })
    expect((await submitNews(app, people.editor, { id })).status).toBe(200)
    const { docs } = await app.payload.find({
      collection: 'review-candidates',
      where: { subject: { equals: `news:${id}` } },
    })
    const { content } = JSON.parse(docs[0]?.text ?? '{}') as { content: Record<string, unknown> }
    const hash = /^[0-9a-f]{64}$/
    expect(content.attachments).toMatchObject([
      { mime: 'application/pdf', size: pdf().length, sha256: expect.stringMatching(hash) as string },
    ])
    expect(content.videos).toMatchObject([
      { title: '洞庭', video: { mime: 'video/mp4', size: mp4().length }, captions: { mime: 'text/vtt' } },
    ])
  })
})
