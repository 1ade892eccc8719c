import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { lexical, newsData, rest, type Account, type Answer } from '../../helpers/review'
import { article, office, richText, submit, told } from './office'

interface Side {
  locale: string
  content: Record<string, unknown>
  findings: { code: string; field?: string; message: string }[]
}

describeEachDatabase('the preview of a form', (db) => {
  const place = office(db)
  const preview = (id: string, { as = place.editor, ...body }: Asked): Promise<Answer> =>
    rest(place.app, `POST /news/${id}/review/preview`, { as, body })
  interface Asked {
    as?: Account
    locale: string
    data: Record<string, unknown>
  }
  const sides = ({ body }: Answer) => body.locales as Record<'en' | 'zh', Side>
  const form = async (id: string, locale: string): Promise<Record<string, unknown>> =>
    (
      await rest(place.app, `GET /news/${id}?locale=${locale}&depth=0&fallback-locale=none`, {
        as: place.editor,
      })
    ).body
  const frozen = async (id: string, locale: string): Promise<unknown> =>
    (await rest(place.app, `GET /news/${id}/review/candidate?locale=${locale}`, { as: place.first })).body
      .content
  const counts = async () => {
    const { db } = place.app.payload
    const count = async (collection: string) =>
      (await db.count({ collection: collection as 'news' })).totalDocs
    return Promise.all(
      ['news', 'review-masters', 'review-candidates', 'review-claims', 'review-authors', 'review-runs'].map(
        count,
      ),
    )
  }

  it('is what a submission then freezes, byte for byte, in both languages, unsaved changes included', async () => {
    const { id } = await article(place, place.editor, {
      pictures: [{ picture: place.cover, caption: '图注' }],
      body: richText({ picture: place.cover }),
    })
    await rest(place.app, `PATCH /media/${place.cover}?locale=en`, {
      as: place.editor,
      body: { alt: 'A drawing' },
    })
    await rest(place.app, `PATCH /news/${id}?locale=en`, {
      as: place.editor,
      body: { title: 'Fishing lights', summary: 'A summary.' },
    })
    const before = await form(id, 'zh')
    const data = {
      ...before,
      title: '未保存的标题',
      eventDate: '2026-11-03T16:00:00.000Z',
      pictures: [...(before.pictures as object[]), { picture: place.cover, caption: '第二张' }],
    }
    const stood = await counts()
    const shown = await preview(id, { locale: 'zh', data })
    expect(told(shown)).toEqual([200, []])
    expect(await counts()).toEqual(stood)
    expect(await form(id, 'zh')).toEqual(before)

    expect(
      (await rest(place.app, `PATCH /news/${id}?locale=zh`, { as: place.editor, body: data })).status,
    ).toBe(200)
    await submit(place, id, { locales: ['zh', 'en'] })
    for (const locale of ['zh', 'en'] as const) {
      expect(sides(shown)[locale].findings).toEqual([])
      expect(JSON.stringify(sides(shown)[locale].content)).toBe(JSON.stringify(await frozen(id, locale)))
    }
    expect(sides(shown).zh.content).toMatchObject({ title: '未保存的标题' })
    expect(sides(shown).en.content).toMatchObject({ title: 'Fishing lights' })
    const { sha256 } = sides(shown).zh.content.cover as { sha256: string }
    expect((shown.body.files as Record<string, string>)[sha256]).toMatch(/^\/api\/media\/file\//)
  })

  it('lays the form of one language over what is saved in the other', async () => {
    const { id } = await article(place, place.editor, { title: '中文标题' })
    const data = { ...(await form(id, 'en')), title: 'Typed in English', body: lexical('words') }
    const shown = sides(await preview(id, { locale: 'en', data }))
    expect(shown.zh.content.title).toBe('中文标题')
    expect(shown.en.content.title).toBe('Typed in English')
  })

  it('tells what is missing, at its field, of a document that was never saved', async () => {
    const data = { ...newsData(place.cover), title: '新稿', slug: '', summary: '' }
    const { zh, en } = sides(await preview('new', { locale: 'zh', data }))
    expect(zh.content.slug).toBe('xin-gao')
    expect(zh.findings).toMatchObject([{ code: 'REVIEW_INCOMPLETE', field: 'summary' }])
    expect(en.findings.map(({ field }) => field)).toContain('title')
  })

  it('warns of files that are gone and of references that aren’t live', async () => {
    const { body } = await rest(place.app, 'POST /relics', { as: place.editor, body: { title: '慈氏塔' } })
    const relic = (body.doc as { id: string }).id
    const gone = '00000000-0000-4000-8000-000000000000'
    const data = newsData(gone, { relics: [relic] })
    const shown = await preview('new', { locale: 'zh', data })
    const codes = (shown.body.warnings as { code: string }[]).map(({ code }) => code)
    expect(codes).toEqual(['REVIEW_MISSING_FILE', 'REVIEW_REFERENCE_NOT_LIVE'])
  })

  it('is for editors, of documents that are there, in languages that are there', async () => {
    const { id } = await article(place, place.editor)
    const data = await form(id, 'zh')
    expect(told(await preview(id, { as: place.first, locale: 'zh', data }))).toEqual([
      403,
      ['REVIEW_FORBIDDEN'],
    ])
    expect(told(await preview(id, { locale: 'fr', data }))).toEqual([400, ['REVIEW_BAD_REQUEST']])
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect(told(await preview(nowhere, { locale: 'zh', data }))).toEqual([404, ['REVIEW_NOT_FOUND']])
  })
})
