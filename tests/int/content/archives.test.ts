import { afterAll, beforeAll, expect, it } from 'vitest'

import { archives } from '../../fixtures/archives'
import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { codesOf, lexical, rest, team, uploadPicture, type Team } from '../../helpers/review'

/** A type that the platform doesn't have is a folder and one line: here, the line is `types`. */
describeEachDatabase('a type of somebody else’s', (db) => {
  let app: TestApp
  let people: Team
  let cover: string
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri(), types: [archives] })
    people = await team(app)
    cover = await uploadPicture(app, people.editor)
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const call = async (request: string, as = people.editor, body?: unknown) => {
    const answer = await rest(app, request, { as, body })
    if (answer.status >= 300) throw new Error(`${request}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const create = async (data: object): Promise<string> => {
    const common = { summary: '一段简介。', body: lexical('一段正文。'), cover }
    const { doc } = await call('POST /archives?locale=zh', people.editor, { ...common, ...data })
    return (doc as { id: string }).id
  }
  const release = async (id: string) => {
    await call(`POST /archives/${id}/review/submit`, people.editor, {})
    for (const stage of ['first', 'second', 'final'] as const) {
      const { fingerprint } = await call(`GET /archives/${id}/review`)
      await call(`POST /archives/${id}/review/approve`, people[stage], { stage, fingerprint })
    }
  }
  const query = (text: string) => askPublic(app, text)

  it('is judged by its contract', async () => {
    const id = await create({ title: '没有年份的案卷', slug: 'no-year', cover: null })
    const answer = await rest(app, `POST /archives/${id}/review/submit`, { as: people.editor, body: {} })
    expect(answer.status).toBe(422)
    expect(codesOf(answer)).toEqual(['REVIEW_INCOMPLETE', 'REVIEW_INCOMPLETE'])
    expect((answer.body.errors as { field: string }[]).map(({ field }) => field)).toEqual(['cover', 'year'])
  })

  it('is reviewed, served, filtered and ordered', async () => {
    const old = await create({ title: '修缮案卷', slug: 'works', year: 1987, number: 'A-1', keeping: 'long' })
    const recent = await create({ title: '普查案卷', slug: 'survey', year: 2022, keeping: 'permanent' })
    await release(old)
    await release(recent)
    expect(
      await query('{ archiveFiles(orderBy: YEAR_ASC) { totalCount nodes { slug keepingLabel } } }'),
    ).toEqual({
      archiveFiles: {
        totalCount: 2,
        nodes: [
          { slug: 'works', keepingLabel: '长期' },
          { slug: 'survey', keepingLabel: '永久' },
        ],
      },
    })
    expect(
      await query(`{
        byYear: archiveFiles(year: 2022) { nodes { slug } }
        byNumber: archiveFiles(where: { number: { isNull: true } }) { nodes { slug } }
        byKeeping: archiveFiles(where: { keeping: { in: [long] }, year: { lt: 2000 } }) { nodes { slug } }
        one: archiveFile(slug: "works") { title year subjects { id } }
      }`),
    ).toEqual({
      byYear: { nodes: [{ slug: 'survey' }] },
      byNumber: { nodes: [{ slug: 'survey' }] },
      byKeeping: { nodes: [{ slug: 'works' }] },
      one: { title: '修缮案卷', year: 1987, subjects: [] },
    })
  })

  it('is guarded', async () => {
    const id = await create({ title: '在审案卷', slug: 'open', year: 2021 })
    await call(`POST /archives/${id}/review/submit`, people.editor, {})
    const edit = await rest(app, `PATCH /archives/${id}`, { as: people.editor, body: { year: 2020 } })
    expect([edit.status, codesOf(edit)]).toEqual([409, ['REVIEW_LOCKED']])
    const { fingerprint } = await call(`GET /archives/${id}/review`)
    const body = { stage: 'first', fingerprint }
    const own = await rest(app, `POST /archives/${id}/review/approve`, { as: people.editor, body })
    expect(own.status).toBe(403)
  })
})
