import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { REFUSALS } from '../../../plugins/three-review/core'
import type { ThreeReview } from '../../../plugins/three-review'
import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, codesOf, createNews, rest, submitNews, team, type Account } from '../../helpers/review'
import { rewriteHistory } from '../../helpers/rewrite'
import { tamper } from '../../helpers/tamper'
import type { CodeOfAccounts } from './codes'

interface View {
  outcome?: string
  standing: string
  now: { name: string; roles: string[]; disabled: boolean }
  pending: { request: string; by: string; change: string; to: { roles: string[] } } | null
  history: { kind: string; change: string | null; second: boolean; by: string | null; roles: string[] }[]
  openWork: { id: string; because: string[] }[]
}

const NO_REQUEST = `sha256:${'0'.repeat(64)}`

describeEachDatabase('changes of accounts', (db) => {
  let app: TestApp
  let chief: Account
  let uri: string
  beforeAll(async () => {
    uri = db.uri()
    app = await startPayload({ uri })
    chief = await account(app, 'admin')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const told = new Set<string>()
  const ask = async (request: string, as: Account | undefined, body?: unknown) => {
    const answer = await rest(app, request, { as, body })
    for (const code of codesOf(answer)) told.add(code)
    return answer
  }
  const view = async (id: string, as = chief) =>
    (await ask(`GET /users/${id}/account`, as)).body as unknown as View
  const change = (id: string, body: unknown, as = chief) => ask(`POST /users/${id}/change`, as, body)
  const settle = (verb: string, id: string, { request, as }: { request: string; as: Account }) =>
    ask(`POST /users/${id}/change/${verb}`, as, { request })
  const requestOf = async (id: string) => (await view(id)).pending?.request ?? 'none'
  const said = (answer: { status: number; body: Record<string, unknown> }) => [answer.status, codesOf(answer)]
  const verify = () => (app.payload.config.custom.threeReview as ThreeReview).verify()
  const stored = (id: string) => app.payload.findByID({ collection: 'users', id })

  it('one administrator alone changes an account at once', async () => {
    const { id } = await account(app, 'editor')
    const done = await change(id, { roles: ['first', 'editor'], post: '副科长' })
    expect([done.status, done.body.outcome, done.body.pending]).toEqual([200, 'done', null])
    expect(await stored(id)).toMatchObject({ roles: ['editor', 'first'], post: '副科长' })
    const { history, standing } = await view(id)
    expect(standing).toBe('same')
    expect(history.map((one) => [one.kind, one.change])).toEqual([
      ['ACCOUNT', 'roles'],
      ['ACCOUNT', 'opened'],
    ])
    const again = await change(id, { roles: ['editor', 'first'] })
    expect(again.body.outcome).toBe('done')
    expect((await view(id)).history).toHaveLength(2)
  })

  it('says what is wrong with what is asked, at its field', async () => {
    const [one, other] = [await account(app, 'editor'), await account(app, 'editor')]
    const { email } = await stored(other.id)
    for (const [body, field] of [
      [{ roles: ['king'] }, 'roles'],
      [{ email }, 'email'],
      [{ email: 'nowhere' }, 'email'],
    ] as const) {
      const refused = await change(one.id, body)
      expect(said(refused)).toEqual([400, ['REVIEW_BAD_REQUEST']])
      expect((refused.body.errors as { field: string }[])[0]?.field).toBe(field)
    }
  })

  it('answers administrators only', async () => {
    const { id, ...rest } = await account(app, 'editor', 'final')
    for (const request of [
      `GET /users/${id}/account`,
      'GET /review/account-changes',
      `POST /users/${id}/change`,
    ])
      expect((await ask(request, { id, ...rest }, request.startsWith('POST') ? {} : undefined)).status).toBe(
        403,
      )
    expect((await ask('GET /review/staffing', undefined)).status).toBe(401)
    expect((await ask('GET /review/staffing', await account(app, 'editor'))).status).toBe(403)
    const forReviewers = await ask('GET /review/staffing', { id, ...rest })
    expect([forReviewers.status, 'altered' in forReviewers.body]).toEqual([200, false])
    expect((await ask(`GET /users/${randomUUID()}/account`, chief)).status).toBe(404)
  })

  it('nobody changes their own roles, and one administrator can ask nobody', async () => {
    expect(said(await change(chief.id, { roles: [] }))).toEqual([403, ['REVIEW_ACCOUNT_OWN']])
    const { id } = await account(app, 'editor')
    const nothing = await settle('confirm', id, { request: NO_REQUEST, as: chief })
    expect(said(nothing)).toEqual([409, ['REVIEW_ACCOUNT_NO_REQUEST']])
  })

  it('warns of those whose texts three other people cannot sign', async () => {
    await account(app, 'editor')
    const shortages = async () => {
      const { body } = await ask('GET /review/staffing', chief)
      const types = body.types as { type: string; shortages: { missing: string[] }[] }[]
      return [body.missing, types.find(({ type }) => type === 'news')?.shortages.length]
    }
    expect(await shortages()).toEqual([expect.arrayContaining(['second']), expect.any(Number)])
    expect((await shortages())[1]).toBeGreaterThan(0)
    await team(app)
    expect(await shortages()).toEqual([null, 0])
  })

  it('tells what waits for somebody before he is disabled', async () => {
    const editor = await account(app, 'editor')
    const { id } = await createNews(app, editor)
    expect((await submitNews(app, editor, { id })).status).toBe(200)
    const { openWork } = await view(editor.id)
    expect(openWork).toMatchObject([{ id, because: ['submitted', 'recalls'] }])
  })

  it('finishes at the start a change that stopped after its entry', async () => {
    const { id } = await account(app, 'editor')
    const { name } = await stored(id)
    await change(id, { name: '新名字' })
    await using client = await tamper(uri)
    await client.set('users', id, { name: name ?? '' })
    expect((await view(id)).standing).toBe('late')
    await using _ = await startPayload({ uri })
    expect((await stored(id)).name).toBe('新名字')
    expect((await view(id)).standing).toBe('same')
  })

  it('an account changed in the database does nothing until it is confirmed', async () => {
    const editor = await account(app, 'editor')
    const { id } = await createNews(app, editor)
    await using client = await tamper(uri)
    await client.set('users', editor.id, { name: '别人' })
    expect((await view(editor.id)).standing).toBe('altered')
    expect(said(await submitNews(app, editor, { id }))).toEqual([403, ['REVIEW_ACCOUNT_ALTERED']])
    for (const code of codesOf(await submitNews(app, editor, { id }))) told.add(code)
    const { body } = await ask('GET /review/staffing', chief)
    expect(body.altered).toMatchObject([{ account: editor.id, how: 'changed' }])
    expect((await change(editor.id, {})).body).toMatchObject({ outcome: 'done', standing: 'same' })
    expect((await submitNews(app, editor, { id })).status).toBe(200)
  })

  it('no path deletes an account that the ledger names', async () => {
    const { id } = await account(app, 'editor')
    const { payload } = app
    const where = { id: { equals: id } }
    const byRest = await ask(`DELETE /users/${id}`, chief)
    expect(byRest.status).toBeGreaterThanOrEqual(400)
    for (const attempt of [
      () => payload.delete({ collection: 'users', id }),
      () => payload.db.deleteOne({ collection: 'users', where }),
      () => payload.db.deleteMany({ collection: 'users', where }),
    ])
      await expect(attempt()).rejects.toMatchObject({
        data: { refusals: [{ code: 'REVIEW_ACCOUNT_KEPT' }] },
      })
    told.add('REVIEW_ACCOUNT_KEPT')
    const many = await payload.delete({ collection: 'users', where })
    expect([many.docs, many.errors.length]).toEqual([[], 1])
    expect((await stored(id)).id).toBe(id)
  })

  it('with two administrators another one confirms, and only he', async () => {
    const second = await account(app, 'admin')
    const { id } = await account(app, 'editor')
    const waiting = await change(id, { roles: ['editor', 'first'], reason: '轮岗' })
    expect([waiting.status, waiting.body.outcome]).toEqual([200, 'waiting'])
    const no = (code: string) => ({ allowed: false, code })
    expect(await view(id)).toMatchObject({
      takesTwo: true,
      pending: {
        mine: true,
        reason: '轮岗',
        actions: { confirm: no('REVIEW_ACCOUNT_SAME'), drop: { allowed: true } },
      },
    })
    const { body } = await ask('GET /review/account-changes', second)
    expect(body.docs).toMatchObject([
      { account: id, name: (await stored(id)).name, mine: false, actions: { confirm: { allowed: true } } },
    ])
    expect((await stored(id)).roles).toEqual(['editor'])
    const request = await requestOf(id)
    const same = await change(id, { roles: ['editor', 'first'] })
    expect([same.body.outcome, await requestOf(id)]).toEqual(['waiting', request])
    expect(said(await change(id, { roles: [] }, second))).toEqual([409, ['REVIEW_ACCOUNT_PENDING']])
    expect(said(await settle('confirm', id, { request, as: chief }))).toEqual([403, ['REVIEW_ACCOUNT_SAME']])
    const done = await settle('confirm', id, { request, as: second })
    expect([done.status, done.body.outcome, done.body.pending]).toEqual([200, 'done', null])
    expect((await stored(id)).roles).toEqual(['editor', 'first'])
    expect((await settle('confirm', id, { request, as: second })).status).toBe(200)
    const { history } = await view(id)
    expect(history.map((one) => [one.kind, one.second])).toEqual([
      ['ACCOUNT', true],
      ['ACCOUNT_REQUESTED', false],
      ['ACCOUNT', false],
    ])
    expect((await ask('GET /review/account-changes', second)).body.docs).toEqual([])

    // Whom it is about settles nothing, and with only two nobody else could.
    expect(said(await change(second.id, { roles: [] }))).toEqual([409, ['REVIEW_ACCOUNT_NO_SECOND']])
    const direct = await ask(`PATCH /users/${id}`, chief, { roles: ['final'] })
    expect(said(direct)).toEqual([409, ['REVIEW_ACCOUNT_SECOND']])
    expect((await stored(id)).roles).toEqual(['editor', 'first'])
  })

  it('a request can be dropped, and then asks for nothing', async () => {
    const { id } = await account(app, 'editor')
    await change(id, { disabled: true })
    const request = await requestOf(id)
    const third = await account(app, 'admin')
    const dropped = await settle('drop', id, { request, as: third })
    expect([dropped.status, dropped.body.outcome, dropped.body.pending]).toEqual([200, 'dropped', null])
    expect(said(await settle('confirm', id, { request, as: third }))).toEqual([
      409,
      ['REVIEW_ACCOUNT_NO_REQUEST'],
    ])
    expect((await stored(id)).disabled).not.toBe(true)
  })

  it('whom a change is about neither confirms nor drops it', async () => {
    const own = await account(app, 'admin')
    await change(own.id, { roles: [] })
    const request = await requestOf(own.id)
    for (const verb of ['confirm', 'drop'])
      expect(said(await settle(verb, own.id, { request, as: own }))).toEqual([403, ['REVIEW_ACCOUNT_SAME']])
    expect((await stored(own.id)).roles).toEqual(['admin'])
  })

  it('an account made by one of several is disabled and without roles until another confirms', async () => {
    const other = await account(app, 'admin')
    const made = await ask('POST /users', chief, {
      email: `${randomUUID()}@baling.example`,
      name: '新人',
      post: '科员',
      department: '办公室',
      personNumber: randomUUID(),
      roles: ['editor'],
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }
    expect(await view(id)).toMatchObject({
      now: { roles: [], disabled: true },
      pending: { change: 'enabled', to: { roles: ['editor'] } },
    })
    expect((await settle('confirm', id, { request: await requestOf(id), as: other })).status).toBe(200)
    expect((await view(id)).now).toMatchObject({ roles: ['editor'], disabled: false })
  })

  it('waits for another change that is half done, and says so in the end', async () => {
    const { id } = await account(app, 'editor')
    const { name } = await stored(id)
    const other = await account(app, 'admin')
    await change(id, { name: '改过' })
    await settle('confirm', id, { request: await requestOf(id), as: other })
    await using client = await tamper(uri)
    await client.set('users', id, { name: name ?? '' })
    expect(said(await change(id, { post: '主任' }))).toEqual([409, ['REVIEW_ACCOUNT_BUSY']])
    await client.set('users', id, { name: '改过' })
  })

  it('has told every code of accounts', () => {
    const codes = Object.keys(REFUSALS).filter((code) => code.startsWith('REVIEW_ACCOUNT_'))
    expect(codes.filter((code) => !told.has(code as CodeOfAccounts))).toEqual([])
  })

  it('verify finds a change without its second administrator', async () => {
    expect(await verify()).toMatchObject({ faults: [] })
    await using client = await tamper(uri)
    const rows = await client.rows('review-ledger')
    const found = rows.findLast(({ entry }) =>
      /"kind":"ACCOUNT".*"request":"sha256:|"request":"sha256:.*"kind":"ACCOUNT"/.test(String(entry)),
    )
    const from = Number(found?.seq)
    const change = (text: string) => text.replace(/"request":"sha256:[0-9a-f]{64}"/, '"request":null')
    await rewriteHistory(uri, { from, change })
    const { faults } = await verify()
    expect(faults.map((one) => JSON.stringify(one)).join('\n')).toContain('REVIEW_ACCOUNT_SECOND')
  })
})
