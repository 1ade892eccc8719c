import { randomUUID } from 'node:crypto'

import { beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { rest, type Account } from '../../helpers/review'
import { article, hire, office, released, submit, told } from './office'

const BODIES: Record<string, unknown> = {
  submit: {},
  approve: { stage: 'first', fingerprint: `sha256:${'0'.repeat(64)}` },
  reject: { stage: 'first', fingerprint: `sha256:${'0'.repeat(64)}`, opinion: '不同意' },
  recall: {},
  withdraw: { reason: '内容有误', reasonClass: 'error' },
  seal: { words: true, basis: '法院要求' },
  'seal/confirm': { request: `sha256:${'0'.repeat(64)}` },
  'seal/drop': { request: `sha256:${'0'.repeat(64)}` },
}
const VERBS = Object.keys(BODIES)

describeEachDatabase('the review’s endpoints', (db) => {
  const place = office(db)
  const ids: string[] = []
  let disabled: Account
  beforeAll(async () => {
    const [working, open] = [await article(place, place.editor), await article(place, place.editor)]
    await submit(place, open.id)
    ids.push(working.id, open.id, (await released(place, place.editor)).id, randomUUID())
    disabled = await hire(place, 'editor', 'first', 'final')
    await place.app.payload.update({ collection: 'users', id: disabled.id, data: { disabled: true } })
  })

  /** Every endpoint, for a document in each state and for none. */
  const requests = (): { request: string; body?: unknown }[] => [
    ...ids.flatMap((id) => [
      { request: `GET /news/${id}/review` },
      { request: `GET /news/${id}/review/candidate?locale=zh` },
      { request: `GET /news/${id}/review/seal` },
      { request: `GET /news/${id}/review/dark` },
      { request: `POST /news/${id}/review/dark` },
      { request: `POST /news/${id}/review/preview`, body: { locale: 'zh', data: {} } },
      { request: `GET /news/${id}/review/conflict?since=2026-01-01T00:00:00Z` },
      ...VERBS.map((verb) => ({ request: `POST /news/${id}/review/${verb}`, body: BODIES[verb] })),
    ]),
    { request: 'GET /review/queue' },
    { request: 'GET /review/mine' },
    { request: 'GET /review/staffing' },
    { request: 'GET /review/account-changes' },
    { request: `GET /review/files/${'0'.repeat(64)}` },
  ]

  it('are all of them known here', () => {
    const { collections, config } = place.app.payload
    const own = (collections.news.config.endpoints || []).filter(({ path }) => path.includes('/review'))
    const all = [...own, ...config.endpoints.filter(({ path }) => path.startsWith('/review'))]
    const [id = ''] = ids
    const tried = new Set(requests().map(({ request }) => request.replace(/\?.*/, '')))
    for (const { method, path } of all) {
      const prefix = path.startsWith('/:id') ? '/news' : ''
      const request = `${method.toUpperCase()} ${prefix}${path.replace(':id', id).replace(':sha256', '0'.repeat(64))}`
      expect([...tried]).toContain(request)
    }
  })

  it('give anonymous callers nothing, whether a document is there or not', async () => {
    const before = await place.app.payload.db.count({ collection: 'review-ledger' })
    for (const { request, body } of requests()) {
      const answer = await rest(place.app, request, { body })
      expect(told(answer), request).toEqual([401, ['REVIEW_NOT_SIGNED_IN']])
      expect(Object.keys(answer.body), request).toEqual(['errors'])
    }
    expect(await place.app.payload.db.count({ collection: 'review-ledger' })).toEqual(before)
  })

  it('give a disabled account what they give nobody', async () => {
    for (const { request, body } of requests()) {
      const answer = await rest(place.app, request, { body, as: disabled })
      expect(told(answer), request).toEqual([401, ['REVIEW_NOT_SIGNED_IN']])
    }
  })

  it('take no verb from an API key, whoever holds it', async () => {
    const { id } = await hire(place, 'editor', 'first', 'second', 'final')
    const apiKey = randomUUID()
    await place.app.payload.update({ collection: 'users', id, data: { enableAPIKey: true, apiKey } })
    const headers = { Authorization: `users API-Key ${apiKey}` }
    for (const document of ids.slice(0, 3))
      for (const verb of VERBS) {
        const answer = await rest(place.app, `POST /news/${document}/review/${verb}`, {
          body: BODIES[verb],
          headers,
        })
        expect(told(answer), verb).toEqual([403, ['REVIEW_API_KEY']])
      }
  })

  it('let an administrator look and do nothing', async () => {
    const boss = await hire(place, 'admin')
    const [working, open, live] = ids
    const tries = [
      [working, 'submit'],
      [open, 'approve'],
      [open, 'reject'],
      [open, 'recall'],
      [live, 'withdraw'],
      [live, 'seal'],
    ] as const
    for (const [id, verb] of tries) {
      const answer = await rest(place.app, `POST /news/${id}/review/${verb}`, {
        as: boss,
        body: BODIES[verb],
      })
      expect(told(answer), verb).toEqual([403, ['REVIEW_FORBIDDEN']])
    }
    expect((await rest(place.app, `GET /news/${open}/review`, { as: boss })).status).toBe(200)
  })
})
