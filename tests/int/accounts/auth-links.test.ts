import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { mailedLink, mailFolder, mailTo } from '../../helpers/mail'
import { PASSWORD } from '../../helpers/password'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, codesOf, rest, type Account } from '../../helpers/review'

const NEW = '洞庭渔火 nine boats'

describeEachDatabase('links instead of passwords', (db) => {
  let app: TestApp
  let admin: Account
  let folder: string
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    folder = mailFolder(app.dataDir)
    admin = await account(app, 'admin')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const newcomer = () => ({
    email: `${randomUUID()}@b.example`,
    name: '新来者',
    personNumber: randomUUID(),
    roles: ['first'],
  })
  const open = async (more: object = {}) => {
    const person = { ...newcomer(), ...more }
    const made = await rest(app, 'POST /users', { as: admin, body: person })
    return { ...person, made, id: (made.body.doc as { id: string }).id }
  }
  const signIn = async (email: string, password: string) =>
    (await rest(app, 'POST /users/login', { body: { email, password } })).status
  const reset = (token: string, password = NEW) =>
    rest(app, 'POST /users/reset-password', { body: { token, password } })
  const stored = (id: string) => app.payload.findByID({ collection: 'users', id, showHiddenFields: true })
  const emailOf = async (id: string) => (await stored(id)).email

  it('a new account has no password that anybody knows; its owner sets one by the link', async () => {
    const { id, email, made } = await open()
    expect([made.status, made.body.link]).toMatchObject([201, { sent: true, sentTo: email }])
    expect(JSON.stringify(made.body)).not.toMatch(/"(hash|salt|password)":"/)
    const [message] = mailTo(folder, email)
    const token = mailedLink(folder, email)
    expect(message).toContain('Content-Type: text/html')
    const check = await rest(app, 'POST /users/reset-password/check', { body: { token } })
    expect(check.body).toMatchObject({ kind: 'first', email, name: '新来者' })
    expect((await rest(app, `GET /users/${id}/link`, { as: admin })).body).toMatchObject({
      awaitsPassword: true,
      link: { state: 'open', failure: null },
    })
    expect((await reset(token)).status).toBe(200)
    expect(await signIn(email, NEW)).toBe(200)
    const again = await reset(token, 'yet another one!')
    expect([again.status, codesOf(again)]).toEqual([400, ['ACCOUNT_LINK_INVALID']])
    expect((await stored(id)).awaitsPassword).toBe(false)
  })

  it('the link is kept as a hash only', async () => {
    const { id, email } = await open()
    const secret = mailedLink(folder, email)
    const { docs } = await app.payload.db.find({
      collection: 'account-tokens',
      where: { account: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain(secret)
    expect(JSON.stringify(await stored(id))).not.toContain(secret)
  })

  it('of ten who use one link at once, one sets the password', async () => {
    const { email } = await open()
    const token = mailedLink(folder, email)
    const tries = Array.from({ length: 10 }, (_, n) => `the ${n}th of ten passwords`)
    const answers = await Promise.all(tries.map((password) => reset(token, password)))
    const won = answers.findIndex(({ status }) => status === 200)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await signIn(email, tries[won] ?? '')).toBe(200)
  })

  it.each([
    ['POST', 'create'],
    ['PATCH', 'update'],
  ])('an administrator gives nobody a password: %s', async (method) => {
    const { id, email } = await open()
    const path = method === 'POST' ? '/users' : `/users/${id}`
    const body = { ...(method === 'POST' && newcomer()), password: NEW }
    for (const [language, words] of [
      ['zh', '管理员不设置密码'],
      ['en', 'never given'],
    ]) {
      const headers = { 'Accept-Language': language ?? '' }
      const refused = await rest(app, `${method} ${path}`, { as: admin, body, headers })
      expect(refused.body.errors).toMatchObject([{ code: 'ACCOUNT_PASSWORD_NOT_YOURS', field: 'password' }])
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        400,
        expect.stringContaining(words ?? ''),
      ])
    }
    expect(await signIn(email, NEW)).toBe(401)
  })

  it('nor through the Local API in somebody’s name, nor a hash; nor by Payload’s own ways', async () => {
    const { id, email } = await open()
    const user = { ...(await stored(admin.id)), collection: 'users' as const }
    const wanted = { code: 'ACCOUNT_PASSWORD_NOT_YOURS' }
    for (const data of [{ password: NEW }, { hash: 'ab', salt: 'cd' }, { resetPasswordToken: 'x' }])
      await expect(app.payload.update({ collection: 'users', id, data, user })).rejects.toMatchObject({
        data: wanted,
      })
    const elsewhere = { data: { code: 'ACCOUNT_ELSEWHERE' } }
    await expect(app.payload.forgotPassword({ collection: 'users', data: { email } })).rejects.toMatchObject(
      elsewhere,
    )
    const data = { token: mailedLink(folder, email), password: NEW }
    await expect(
      app.payload.resetPassword({ collection: 'users', data, overrideAccess: true }),
    ).rejects.toMatchObject(elsewhere)
    expect(await signIn(email, NEW)).toBe(401)
  })

  it('one changes one’s own password with the present one; other sessions end', async () => {
    const person = await account(app, 'editor')
    const email = await emailOf(person.id)
    const { token } = await app.payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    const change = (body: object) => rest(app, 'POST /users/password', { as: person, body })
    const wrong = await change({ current: 'not that one', password: NEW })
    expect(wrong.body.errors).toMatchObject([{ code: 'ACCOUNT_WRONG_PASSWORD', field: 'current' }])
    const weak = await change({ current: PASSWORD, password: 'short' })
    expect(weak.body.errors).toMatchObject([{ code: 'ACCOUNT_PASSWORD_WEAK', field: 'password' }])
    const same = await change({ current: PASSWORD, password: PASSWORD })
    expect(codesOf(same)).toEqual(['ACCOUNT_PASSWORD_WEAK'])
    expect((await change({ current: PASSWORD, password: NEW })).status).toBe(200)
    expect(await signIn(email, PASSWORD)).toBe(401)
    const me = async (as: Account) => (await rest(app, 'GET /users/me', { as })).body.user
    expect(await me(person)).toMatchObject({ id: person.id })
    expect(await me({ id: person.id, token: token ?? '' })).toBeNull()
    const patched = await rest(app, `PATCH /users/${person.id}`, {
      as: person,
      body: { password: 'a third one here' },
    })
    expect(codesOf(patched)).toEqual(['ACCOUNT_PASSWORD_NOT_YOURS'])
  })

  it('an administrator has a new link sent, which replaces the old one; nobody else does', async () => {
    const { id, email } = await open()
    const old = mailedLink(folder, email)
    expect((await rest(app, `POST /users/${id}/link`, { as: admin, body: {} })).body).toMatchObject({
      sentTo: email,
    })
    const editor = await account(app, 'editor')
    expect(codesOf(await rest(app, `POST /users/${id}/link`, { as: editor, body: {} }))).toEqual([
      'ACCOUNT_FORBIDDEN',
    ])
    expect(codesOf(await rest(app, `POST /users/${randomUUID()}/link`, { as: admin, body: {} }))).toEqual([
      'ACCOUNT_NOT_FOUND',
    ])
    expect(codesOf(await reset(old))).toEqual(['ACCOUNT_LINK_INVALID'])
    expect((await reset(mailedLink(folder, email))).status).toBe(200)
    await app.payload.update({ collection: 'users', id, data: { disabled: true } })
    expect(codesOf(await rest(app, `POST /users/${id}/link`, { as: admin, body: {} }))).toEqual([
      'ACCOUNT_DISABLED',
    ])
  })

  it('a link to an account that was disabled meanwhile, or is too old, does nothing', async () => {
    const { id, email } = await open()
    const token = mailedLink(folder, email)
    await app.payload.update({ collection: 'users', id, data: { disabled: true } })
    expect(codesOf(await reset(token))).toEqual(['ACCOUNT_LINK_INVALID'])
    await app.payload.update({ collection: 'users', id, data: { disabled: false } })
    await app.payload.db.updateMany({
      collection: 'account-tokens',
      where: { account: { equals: id } },
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    expect(codesOf(await reset(token))).toEqual(['ACCOUNT_LINK_INVALID'])
  })

  it('forgetting answers alike for everybody; the link comes by mail and ends all sessions', async () => {
    const person = await account(app, 'editor')
    const email = await emailOf(person.id)
    const forgot = (body: object) => rest(app, 'POST /users/forgot-password', { body })
    const known = await forgot({ email })
    expect(known).toEqual(await forgot({ email: 'nobody@b.example' }))
    expect(known.status).toBe(200)
    await vi.waitFor(() => expect(mailTo(folder, email)).toHaveLength(1), 20_000)
    expect((await reset(mailedLink(folder, email))).status).toBe(200)
    expect((await rest(app, 'GET /users/me', { as: person })).body.user).toBeNull()
    expect(mailTo(folder, 'nobody@b.example')).toEqual([])
    expect(await signIn(email, NEW)).toBe(200)
  })
})

describeEachDatabase('without a way to send mail', (db) => {
  it('nothing is begun, and it is said why', async () => {
    const keys = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const dataDir = mkdtempSync(path.join(tmpdir(), 'baling-mail-'))
    const key = path.join(dataDir, 'key.pem')
    writeFileSync(key, keys, { mode: 0o600 })
    const env = { BALING_MODE: 'production', PAYLOAD_SECRET: 'x'.repeat(40), LEDGER_KEY: key }
    await using app = await startPayload({ uri: db.uri(), dataDir, env })
    const admin = await account(app, 'admin')
    const body = { email: 'new@b.example', name: '新', personNumber: '1' }
    const refused = await rest(app, 'POST /users', { as: admin, body })
    expect([refused.status, codesOf(refused)]).toEqual([503, ['ACCOUNT_MAIL_UNSET']])
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(1)
    const link = await rest(app, `POST /users/${admin.id}/link`, { as: admin, body: {} })
    expect(codesOf(link)).toEqual(['ACCOUNT_MAIL_UNSET'])
    expect(existsSync(mailFolder(dataDir))).toBe(false)
    rmSync(dataDir, { recursive: true })
  })
})

describeEachDatabase('with two administrators', (db) => {
  it('the link goes out when the second one has put the account in force, and the entry names who caused it', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const [one, two] = [await account(app, 'admin'), await account(app, 'admin')]
    const folder = mailFolder(app.dataDir)
    const email = 'second@b.example'
    const body = { email, name: '新来者', personNumber: '7', roles: ['first'] }
    const made = await rest(app, 'POST /users', { as: one, body })
    expect([made.status, made.body.link]).toEqual([201, null])
    expect(existsSync(folder)).toBe(false)
    const { id } = made.body.doc as { id: string }
    const { pending } = (await rest(app, `GET /users/${id}/account`, { as: two })).body as {
      pending: { request: string }
    }
    const confirmed = await rest(app, `POST /users/${id}/change/confirm`, {
      as: two,
      body: { request: pending.request },
    })
    expect([confirmed.status, confirmed.body.outcome]).toEqual([200, 'done'])
    const set = { token: mailedLink(folder, email), password: NEW }
    expect((await rest(app, 'POST /users/reset-password', { body: set })).status).toBe(200)
    const { docs } = await app.payload.db.find<{ id: string; entry: string }>({
      collection: 'review-ledger',
      where: { subject: { equals: `users:${id}` } },
      sort: '-seq',
      limit: 1,
    })
    expect(JSON.parse(docs[0]?.entry ?? '{}')).toMatchObject({
      kind: 'ACCOUNT',
      actor: { account: id },
      body: { change: 'password', initiator: { account: two.id } },
    })
    expect((await rest(app, 'POST /users/login', { body: { email, password: NEW } })).status).toBe(200)
  })
})
