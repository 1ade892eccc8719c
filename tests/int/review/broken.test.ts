import { rmSync } from 'node:fs'
import path from 'node:path'

import type { Delivery } from '@baling/delivery'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload, type TestApp } from '../../helpers/payload'
import { askPublic } from '../../helpers/public'
import { codesOf, createNews, releaseNews, rest, submitNews, team, type Team } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'

const delivery = (app: TestApp) => app.payload.config.custom.delivery as Delivery

const isPublic = async (app: TestApp, id: string) => {
  const query = `{ content(id: "${id}", locale: zh) { title } }`
  return (await askPublic<{ content: unknown }>(app, query)).content !== null
}

const review = (app: TestApp, people: Team, id: string) =>
  rest(app, `GET /news/${id}/review`, { as: people.editor })

const sign = async (
  app: TestApp,
  people: Team,
  place: { id: string; stage: 'first' | 'second' | 'final' },
) => {
  const { id, stage } = place
  const { fingerprint } = (await review(app, people, id)).body
  return rest(app, `POST /news/${id}/review/approve`, { as: people[stage], body: { stage, fingerprint } })
}

const withdraw = (app: TestApp, people: Team, id: string) =>
  rest(app, `POST /news/${id}/review/withdraw`, {
    as: people.final,
    body: { reason: '内容有误', reasonClass: 'error' },
  })

/** Changes the first entry about a document behind the platform's back. */
const breakEntry = async (uri: string, id: string) => {
  await using client = await tamper(uri)
  const row = (await client.rows('review-ledger')).find((one) => one.id === `news:${id}#1`)
  await client.set('review-ledger', row?.id ?? '', { entry: String(row?.entry).replace('科员', '科长') })
}

describeEachDatabase('a ledger that does not verify', (db) => {
  it('stops releases although the document at hand is sound; other stages and withdrawals go on', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    const made = await startPayload(place)
    const people = await team(made)
    const live = await releaseNews(made, people)
    const other = await releaseNews(made, people)
    const open = await createNews(made, people.editor)
    await submitNews(made, people.editor, { id: open.id })
    await sign(made, people, { id: open.id, stage: 'first' })
    await made[Symbol.asyncDispose]()

    // Other's entries come after: a read model made anew stops there, with live in it.
    await breakEntry(place.uri, other.id)
    rmSync(path.join(place.dataDir, 'delivery'), { recursive: true })
    await using app = await startPayload(place)
    expect(delivery(app).status().fault).toContain('ENTRY_HASH')
    expect((await sign(app, people, { id: open.id, stage: 'second' })).status).toBe(200)
    const refused = await sign(app, people, { id: open.id, stage: 'final' })
    expect([refused.status, codesOf(refused)]).toEqual([503, ['REVIEW_LEDGER_BROKEN']])
    expect((await review(app, people, open.id)).body).toMatchObject({ state: 'final', live: {} })
    expect(await isPublic(app, open.id)).toBe(false)

    expect(await isPublic(app, live.id)).toBe(true)
    expect(await withdraw(app, people, live.id)).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    expect(await isPublic(app, live.id)).toBe(false)
  })

  it('lets a document be withdrawn whose own entries were changed', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri })
    const people = await team(app)
    const { id } = await releaseNews(app, people)
    await breakEntry(uri, id)
    expect(codesOf(await review(app, people, id))).toEqual(['REVIEW_LEDGER_BROKEN'])
    expect(await withdraw(app, people, id)).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    expect(await isPublic(app, id)).toBe(false)
  })

  it('lets a run be ended whose candidate was changed, and nobody approve it', async () => {
    const uri = db.uri()
    await using app = await startPayload({ uri })
    const people = await team(app)
    const { id } = await createNews(app, people.editor)
    await submitNews(app, people.editor, { id })
    {
      await using client = await tamper(uri)
      const [row] = await client.rows('review-candidates')
      await client.set('review-candidates', row?.id ?? '', {
        text: String(row?.text).replace('开幕', '闭幕'),
      })
    }
    expect(codesOf(await sign(app, people, { id, stage: 'first' }))).toEqual(['REVIEW_LEDGER_BROKEN'])
    const { fingerprint } = (await review(app, people, id)).body
    const body = { stage: 'first', fingerprint, opinion: '送审稿被改动' }
    const rejected = await rest(app, `POST /news/${id}/review/reject`, { as: people.first, body })
    expect(rejected).toMatchObject({ status: 200, body: { state: 'working' } })
  })
})
