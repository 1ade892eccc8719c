import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { lexical, rest, type Account, type Answer } from '../../helpers/review'
import { article, call, edit, hire, office, released, submit, told, type Office } from './office'

const CONFLICT = [409, ['REVIEW_CONFLICT']]

interface Saved {
  updatedAt: string
  [field: string]: unknown
}

const read = async ({ app, editor }: Office, id: string): Promise<Saved> => {
  const { body } = await rest(app, `GET /news/${id}?depth=0`, { as: editor })
  return body as Saved
}

interface Conflict {
  by: string | null
  at: string
  fields: { field: string; label: string }[]
}

const conflictIn = ({ body }: Answer): Conflict | undefined =>
  (body.errors as { conflict?: Conflict }[])[0]?.conflict

const nameOf = async ({ app }: Office, { id }: Account) =>
  (await app.payload.findByID({ collection: 'users', id })).name

describeEachDatabase('a save over a newer save', (db) => {
  const place = office(db)

  it('is refused, and told who saved what, in both languages', async () => {
    const other = await hire(place, 'editor')
    const { id } = await article(place, place.editor)
    const before = await read(place, id)
    const theirs = await edit(place, other, { id, summary: '别人的摘要。', column: 'tourism' })
    expect(theirs.status).toBe(200)
    const refused = (language: string) =>
      rest(place.app, `PATCH /news/${id}`, {
        as: place.editor,
        body: { title: '我的标题', updatedAt: before.updatedAt },
        headers: { 'Accept-Language': language },
      })
    const [zh, en] = [await refused('zh'), await refused('en')]
    expect(told(zh)).toEqual(CONFLICT)
    const now = await read(place, id)
    expect(conflictIn(zh)).toEqual({
      by: await nameOf(place, other),
      at: now.updatedAt,
      fields: [
        { field: 'summary', label: '摘要' },
        { field: 'column', label: '栏目' },
      ],
    })
    expect(conflictIn(en)?.fields.map(({ label }) => label)).toEqual(['Summary', 'Column'])
    expect((zh.body.errors as { message: string }[])[0]?.message).toMatch(
      /已于 \d{4}-\d\d-\d\d \d\d时\d\d分 保存过这份内容，您的修改没有保存。对方改动：摘要、栏目。$/,
    )
    expect(now).toMatchObject({ summary: '别人的摘要。', title: before.title })
    // Whoever has seen it may write over it.
    const mine = await edit(place, place.editor, { id, title: '我的标题', updatedAt: now.updatedAt })
    expect(mine.status).toBe(200)
    expect(await read(place, id)).toMatchObject({ title: '我的标题', summary: '别人的摘要。' })
  })

  it('names the language of what changed in another one', async () => {
    const { id } = await article(place, place.editor)
    const { updatedAt } = await read(place, id)
    await edit(place, place.editor, { id, locale: 'en', title: 'In English' })
    const refused = await edit(place, place.editor, { id, title: '改', updatedAt })
    expect(conflictIn(refused)?.fields).toEqual([{ field: 'title', label: '标题（en）' }])
  })

  it('is refused by If-Match as well; what is no date is a bad request', async () => {
    const { id } = await article(place, place.editor)
    const { updatedAt } = await read(place, id)
    const write = (match: string) =>
      rest(place.app, `PATCH /news/${id}`, {
        as: place.editor,
        body: { body: lexical(match) },
        headers: { 'If-Match': match },
      })
    expect(told(await write('"yesterday"'))).toEqual([400, ['REVIEW_BAD_REQUEST']])
    expect((await write(`"${updatedAt}"`)).status).toBe(200)
    const late = await write(`"${updatedAt}"`)
    expect(told(late)).toEqual(CONFLICT)
    expect(conflictIn(late)?.fields).toEqual([{ field: 'body', label: '正文' }])
    expect((await write('*')).status).toBe(200)
  })

  it('goes through where the writer doesn’t say what he has seen', async () => {
    const { id } = await article(place, place.editor)
    for (const title of ['一', '二', '三'])
      expect((await edit(place, place.editor, { id, title })).status).toBe(200)
    const { updatedAt } = await read(place, id)
    const data = { title: '四', updatedAt: '2001-01-01T00:00:00.000Z' }
    await place.app.payload.update({ collection: 'news', id, data, locale: 'zh' })
    const after = await read(place, id)
    expect(after.title).toBe('四')
    expect(after.updatedAt > updatedAt).toBe(true)
  })

  it('is no newer save when a run began and ended', async () => {
    const { id } = await released(place, place.editor)
    const { updatedAt } = await read(place, id)
    await submit(place, id, { kind: 'update' })
    expect((await call(place, id, { verb: 'recall', as: place.editor })).status).toBe(200)
    expect((await edit(place, place.editor, { id, title: '改', updatedAt })).status).toBe(200)
  })

  it('of twenty at once from the same save, one goes through', async () => {
    const { id } = await article(place, place.editor)
    const { updatedAt } = await read(place, id)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        edit(place, place.editor, { id, title: `第${number}人`, updatedAt }),
      ),
    )
    const winners = answers.filter(({ status }) => status === 200)
    expect(winners).toHaveLength(1)
    for (const answer of answers) if (answer.status !== 200) expect(told(answer)).toEqual(CONFLICT)
    const { doc } = winners[0]?.body as { doc: Saved }
    expect(await read(place, id)).toMatchObject({ title: doc.title, updatedAt: doc.updatedAt })
  })
})
