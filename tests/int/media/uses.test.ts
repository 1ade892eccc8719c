import type { Delivery } from '@baling/delivery'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { pdf } from '../../helpers/files'
import { startPayload, type TestApp } from '../../helpers/payload'
import {
  createNews,
  drawPicture,
  lexical,
  releaseNews,
  rest,
  signAll,
  submitNews,
  team,
  uploadPicture,
  type Team,
} from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import { docOf, send } from './tools'

interface Uses {
  live: { type: string; id: string; title: string; locale: string; slug: string; outdated: boolean }[]
  working: { type: string; id: string; title: string; slug: string }[]
}

describeEachDatabase('where a media document is used', (db) => {
  let app: TestApp
  let people: Team
  const uri = db.uri()
  beforeAll(async () => {
    app = await startPayload({ uri })
    people = await team(app)
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const usesOf = async (id: string): Promise<Uses> => {
    const { status, body } = await rest(app, `GET /media/${id}/uses`, { as: people.first })
    expect(status).toBe(200)
    return body as unknown as Uses
  }
  const replace = async (id: string) =>
    docOf(
      await send(app, `PATCH /media/${id}`, {
        as: people.editor,
        name: 'new.png',
        data: await drawPicture(),
        fields: {},
      }),
    )
  const again = async (id: string) => {
    expect((await submitNews(app, people.editor, { id, kind: 'correction' })).status).toBe(200)
    expect((await signAll(app, people, id)).status).toBe(200)
  }
  const shown = async (slug: string): Promise<string> => {
    const query = `{ newsArticle(slug: "${slug}") { cover { sha256 } } }`
    const { handle } = app.payload.config.custom.delivery as Delivery
    const request = new Request(`http://public.test/graphql?query=${encodeURIComponent(query)}`)
    return (await handle(request)).text()
  }
  const withPicture = (id: string) => {
    const state = lexical('一段正文。')
    const upload = {
      type: 'upload',
      version: 3,
      id: 'b'.repeat(24),
      relationTo: 'media',
      value: id,
      format: '',
      fields: null,
    }
    return { root: { ...state.root, children: [...state.root.children, upload] } }
  }

  it('nowhere, and for the staff alone', async () => {
    const id = await uploadPicture(app, people.editor)
    expect(await usesOf(id)).toEqual({ live: [], working: [] })
    expect((await rest(app, `GET /media/${id}/uses`)).status).toBe(401)
    expect(
      (await rest(app, 'GET /media/00000000-0000-0000-0000-000000000000/uses', { as: people.first })).status,
    ).toBe(404)
  })

  it('replacing it changes nothing public, and names the live releases that embed the old one', async () => {
    const cover = await uploadPicture(app, people.editor)
    const { id, slug } = await releaseNews(app, people, { cover })
    const draft = await createNews(app, people.editor, { cover, title: '另一稿' })
    const title = '洞庭渔火季开幕'
    const live = { type: 'news', id, title, slug, locale: 'zh' }
    const working = [
      { type: 'news', id, title, slug },
      { type: 'news', id: draft.id, title: '另一稿', slug: draft.slug },
    ]
    const byId = ({ live, working }: Uses) => ({
      live,
      working: working.sort((a, b) => a.title.localeCompare(b.title)),
    })
    const sorted = working.sort((a, b) => a.title.localeCompare(b.title))
    expect(byId(await usesOf(cover))).toEqual({ live: [{ ...live, outdated: false }], working: sorted })

    const before = await shown(slug)
    await replace(cover)
    expect(await shown(slug)).toBe(before)
    expect(byId(await usesOf(cover))).toEqual({ live: [{ ...live, outdated: true }], working: sorted })

    await again(id)
    expect(await shown(slug)).not.toBe(before)
    expect((await usesOf(cover)).live).toEqual([{ ...live, outdated: false }])
    await rest(app, `POST /news/${id}/review/withdraw`, {
      as: people.final,
      body: { reason: '撤下', reasonClass: 'error' },
    })
    expect((await usesOf(cover)).live).toEqual([])
  })

  it('words alone make nothing outdated; the same bytes again neither', async () => {
    const data = await drawPicture()
    const upload = (request: string) =>
      send(app, request, { as: people.editor, name: 'a.png', data, fields: { alt: '图' } })
    const { id } = docOf(await upload('POST /media'))
    await releaseNews(app, people, { cover: id })
    await rest(app, `PATCH /media/${id}`, { as: people.editor, body: { alt: '另一句' } })
    expect((await usesOf(id)).live.map(({ outdated }) => outdated)).toEqual([false])
    docOf(await upload(`PATCH /media/${id}`))
    expect((await usesOf(id)).live.map(({ outdated }) => outdated)).toEqual([false])
  })

  it('in a text, and as an attachment', async () => {
    const picture = await uploadPicture(app, people.editor)
    const file = docOf(await send(app, 'POST /media', { as: people.editor, name: 'a.pdf', data: pdf() }))
    const { id } = await releaseNews(app, people, { body: withPicture(picture), attachments: [file.id] })
    for (const used of [picture, file.id]) {
      const { live, working } = await usesOf(used)
      expect(live.map((use) => [use.id, use.outdated])).toEqual([[id, false]])
      expect(working.map((use) => use.id)).toEqual([id])
    }
    await rest(app, `PATCH /news/${id}`, {
      as: people.editor,
      body: { body: lexical('无图'), attachments: [] },
    })
    const { live, working } = await usesOf(picture)
    expect([live.length, working]).toEqual([1, []])
    await again(id)
    expect((await usesOf(picture)).live).toEqual([])
  })

  it('is known of releases of before it was written down, too', async () => {
    const cover = await uploadPicture(app, people.editor)
    const { id } = await releaseNews(app, people, { cover })
    await using forget = await tamper(uri)
    for (const { id: note, media } of await forget.rows('review-masters'))
      if (media === cover) await forget.set('review-masters', note ?? '', { media: 'forgotten' })
    expect((await usesOf(cover)).live.map((use) => [use.id, use.outdated])).toEqual([[id, false]])
    await replace(cover)
    expect((await usesOf(cover)).live.map((use) => [use.id, use.outdated])).toEqual([[id, true]])
  })
})
