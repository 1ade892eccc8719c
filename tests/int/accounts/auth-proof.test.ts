import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { ageProofs } from '../../helpers/accounts'
import { describeEachDatabase } from '../../helpers/databases'
import { PASSWORD } from '../../helpers/password'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, codesOf, createNews, rest, submitNews, team, type Team } from '../../helpers/review'

describeEachDatabase('proof of the password', (db) => {
  let app: TestApp
  let people: Team
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    people = await team(app)
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const open = async () => {
    const { id } = await createNews(app, people.editor)
    const { body } = await submitNews(app, people.editor, { id })
    return { id, fingerprint: body.fingerprint }
  }
  const verb = async (
    name: string,
    { id, ...body }: { id: string; [field: string]: unknown },
    as = people.first,
  ) => rest(app, `POST /news/${id}/review/${name}`, { as, body })
  const prove = (body: unknown, as = people.first) => rest(app, 'POST /users/prove', { as, body })
  const entries = async (id: string) => {
    const { totalDocs } = await app.payload.db.find({
      collection: 'review-ledger',
      where: { subject: { equals: `news:${id}` } },
    })
    return totalDocs
  }
  const signature = (fingerprint: unknown) => ({ stage: 'first', fingerprint, opinion: '已阅' })

  it.each(['approve', 'reject'])(
    '%s asks for it when the last one is too old, and goes on after it',
    async (name) => {
      const { id, fingerprint } = await open()
      await ageProofs(app, people.first.id)
      const refused = await verb(name, { id, ...signature(fingerprint) })
      expect([refused.status, codesOf(refused)]).toEqual([401, ['REVIEW_PROOF_REQUIRED']])
      expect(await entries(id)).toBe(1)
      expect((await rest(app, `GET /news/${id}/review`, { as: people.first })).body.proof).toEqual({
        until: null,
      })

      const before = Date.now()
      const proven = await prove({ password: PASSWORD })
      expect(proven.status).toBe(200)
      const until = Date.parse(String(proven.body.provenUntil))
      expect(until).toBeGreaterThanOrEqual(before + 15 * 60_000)
      const signed = await verb(name, { id, ...signature(fingerprint) })
      expect([signed.status, signed.body.proof]).toEqual([200, { until: proven.body.provenUntil }])
      expect(await entries(id)).toBe(2)
    },
  )

  it('repeating one’s own signature needs none', async () => {
    const { id, fingerprint } = await open()
    expect((await verb('approve', { id, ...signature(fingerprint) })).status).toBe(200)
    await ageProofs(app, people.first.id)
    expect((await verb('approve', { id, ...signature(fingerprint) })).status).toBe(200)
    expect(await entries(id)).toBe(2)
  })

  it('what is refused for another reason is told that reason', async () => {
    const { id, fingerprint } = await open()
    await ageProofs(app, people.second.id)
    const body = { stage: 'second', fingerprint }
    expect(codesOf(await verb('approve', { id, ...body }, people.second))).toEqual(['REVIEW_WRONG_STAGE'])
  })

  it('submitting, recalling and withdrawing never ask', async () => {
    for (const who of [people.editor, people.final]) await ageProofs(app, who.id)
    const { id } = await open()
    expect((await verb('recall', { id }, people.editor)).status).toBe(200)
    const withdrawal = await verb('withdraw', { id, reason: '无', reasonClass: 'error' }, people.final)
    expect(codesOf(withdrawal)).toEqual(['REVIEW_NOT_LIVE'])
  })

  it('is of one session: the other one of the same person stays unproven', async () => {
    const { id: account, token } = people.first
    const { email } = await app.payload.findByID({ collection: 'users', id: account })
    const { token: other } = await app.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })
    await ageProofs(app, account)
    expect((await prove({ password: PASSWORD }, { id: account, token: other ?? '' })).status).toBe(200)
    const { id, fingerprint } = await open()
    expect(codesOf(await verb('approve', { id, ...signature(fingerprint) }, { id: account, token }))).toEqual(
      ['REVIEW_PROOF_REQUIRED'],
    )
    expect((await prove({ password: PASSWORD })).status).toBe(200)
  })

  it('a wrong password proves nothing, and five lock the account', async () => {
    const person = await account(app, 'first')
    await ageProofs(app, person.id)
    for (let round = 0; round < 5; round++) {
      const wrong = await prove({ password: 'not that one' }, person)
      expect(wrong.body.errors).toMatchObject([{ code: 'ACCOUNT_WRONG_PASSWORD', field: 'password' }])
      expect(wrong.status).toBe(401)
    }
    expect((await prove({ password: PASSWORD }, person)).status).toBe(401)
    const { body } = await rest(app, 'GET /users/prove', { as: person })
    expect(Date.parse(String(body.provenUntil))).toBeLessThan(Date.now())
  })

  it('an API key proves nothing, nor does nobody', async () => {
    const person = await account(app, 'first')
    const apiKey = randomUUID()
    await app.payload.update({ collection: 'users', id: person.id, data: { enableAPIKey: true, apiKey } })
    const headers = { Authorization: `users API-Key ${apiKey}` }
    const keyed = await rest(app, 'POST /users/prove', { headers, body: { password: PASSWORD } })
    expect([keyed.status, codesOf(keyed)]).toEqual([403, ['ACCOUNT_API_KEY']])
    const nobody = await rest(app, 'POST /users/prove', { body: { password: PASSWORD } })
    expect([nobody.status, codesOf(nobody)]).toEqual([401, ['ACCOUNT_NOT_SIGNED_IN']])
  })
})
