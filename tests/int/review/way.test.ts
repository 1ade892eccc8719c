import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { codesOf, createNews, rest, signAll, submitNews, team } from '../../helpers/review'

const publicTitle = async (app: TestApp, id: string): Promise<unknown> => {
  const query = `{ content(id: "${id}", locale: zh) { title } }`
  const data = await askPublic<{ content: { title: string } | null }>(app, query)
  return data.content?.title ?? null
}

describeEachDatabase('the way of a document', (db) => {
  it('goes from the working copy through three signatures to a release, and back', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const people = await team(app)
    const { id } = await createNews(app, people.editor)
    const before = await rest(app, `GET /news/${id}/review`, { as: people.editor })
    expect(before.body).toMatchObject({ state: 'working', stage: null, live: {} })

    const submitted = await submitNews(app, people.editor, { id })
    expect(submitted.body).toMatchObject({ state: 'first', stage: 'first', warnings: [] })
    const locked = await rest(app, `PATCH /news/${id}`, { as: people.editor, body: { title: '改' } })
    expect([locked.status, codesOf(locked)]).toEqual([409, ['REVIEW_LOCKED']])

    expect(await publicTitle(app, id)).toBe(null)
    const signed = await signAll(app, people, id)
    expect(signed.body).toMatchObject({ state: 'released', live: { zh: {} } })
    expect((signed.body.decisions as unknown[]).length).toBe(3)

    const edited = await rest(app, `PATCH /news/${id}`, { as: people.editor, body: { title: '改' } })
    expect(edited.status).toBe(200)
    expect(await publicTitle(app, id)).toBe('洞庭渔火季开幕')
    const withdrawn = await rest(app, `POST /news/${id}/review/withdraw`, {
      as: people.final,
      body: { reason: '内容有误', reasonClass: 'error' },
    })
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', live: {} })
    expect(await publicTitle(app, id)).toBe(null)
  })
})
