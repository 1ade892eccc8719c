import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { PASSWORD } from '../../helpers/password'
import { account, codesOf, rest, type Account } from '../../helpers/review'

const codeAt = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

describeEachDatabase('one-time codes', (db) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const emailOf = async ({ id }: Account) => (await app.payload.findByID({ collection: 'users', id })).email
  const login = async (who: Account, code?: string, password = PASSWORD) =>
    rest(app, 'POST /users/login', { body: { email: await emailOf(who), password, ...(code && { code }) } })
  const stored = (id: string) =>
    app.payload.db.findOne<{ id: string; totpSecret?: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })

  /** Somebody with codes on: the secret, the recovery codes, and the step that is used up. */
  const withCodes = async (...roles: string[]) => {
    const who = await account(app, ...roles)
    const begun = await rest(app, 'POST /users/totp/start', { as: who, body: { password: PASSWORD } })
    expect(begun.status).toBe(200)
    const secret = String(begun.body['secret'])
    const on = await rest(app, 'POST /users/totp/confirm', { as: who, body: { code: codeAt(secret) } })
    expect(on.status).toBe(200)
    return { who, secret, recovery: on.body['recoveryCodes'] as string[] }
  }

  it('are turned on with the first of them, and signing in asks for one from then on', async () => {
    const { who, secret, recovery } = await withCodes('first')
    expect(new Set(recovery).size).toBe(10)
    const without = await login(who)
    expect([without.status, codesOf(without)]).toEqual([401, ['ACCOUNT_CODE_REQUIRED']])
    const wrong = await login(who, '000000')
    expect([wrong.status, codesOf(wrong)]).toEqual([401, ['ACCOUNT_WRONG_CODE']])
    const right = await login(who, codeAt(secret, 1))
    expect(right.status).toBe(200)
    expect(right.body).toMatchObject({ token: expect.any(String) as string, user: { id: who.id } })
    expect((await rest(app, 'GET /users/totp', { as: who })).body).toMatchObject({
      recoveryLeft: 10,
      required: false,
    })
  })

  it('are good once each, an older one never', async () => {
    const { who, secret } = await withCodes('first')
    const code = codeAt(secret, 1)
    const answers = await Promise.all([login(who, code), login(who, code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
    expect(codesOf(await login(who, codeAt(secret)))).toEqual(['ACCOUNT_WRONG_CODE'])
  })

  it('are stood in for by a recovery code, once', async () => {
    const { who, recovery } = await withCodes('first')
    const [first = ''] = recovery
    expect((await login(who, first.toUpperCase().replace('-', ' '))).status).toBe(200)
    expect(codesOf(await login(who, first))).toEqual(['ACCOUNT_WRONG_CODE'])
    expect((await rest(app, 'GET /users/totp', { as: who })).body).toMatchObject({ recoveryLeft: 9 })
  })

  it('count to the lock-out when they are wrong; a missing one does not', async () => {
    const { who, secret } = await withCodes('first')
    for (let round = 0; round < 6; round++)
      expect(codesOf(await login(who))).toEqual(['ACCOUNT_CODE_REQUIRED'])
    for (let round = 0; round < 5; round++)
      expect(codesOf(await login(who, '000000'))).toEqual(['ACCOUNT_WRONG_CODE'])
    const locked = await login(who, codeAt(secret, 1))
    const unknown = await rest(app, 'POST /users/login', {
      body: { email: 'nobody@bureau.example', password: PASSWORD },
    })
    expect([locked.status, locked.body]).toEqual([unknown.status, unknown.body])
  })

  it('are asked for by the proof of the password', async () => {
    const { who, secret } = await withCodes('first')
    expect((await rest(app, 'GET /users/prove', { as: who })).body).toMatchObject({ code: true })
    const prove = (code?: string) =>
      rest(app, 'POST /users/prove', { as: who, body: { password: PASSWORD, code } })
    expect(codesOf(await prove())).toEqual(['ACCOUNT_CODE_REQUIRED'])
    expect((await prove(codeAt(secret, 1))).status).toBe(200)
  })

  it('are never read by anybody, nor stored as they are', async () => {
    const { who, secret, recovery } = await withCodes('first')
    const boss = await account(app, 'admin')
    const seen = JSON.stringify([
      (await rest(app, `GET /users/${who.id}?showHiddenFields=true`, { as: boss })).body,
      (await rest(app, 'GET /users/me', { as: who })).body,
    ])
    const row = JSON.stringify(await stored(who.id))
    for (const text of [secret, ...recovery]) {
      expect(seen).not.toContain(text)
      expect(row).not.toContain(text)
    }
    expect(seen).not.toMatch(/totpSecret|totpRecovery|totpStep|totpPending/)
    const forged = await rest(app, `PATCH /users/${who.id}`, {
      as: who,
      body: { totpSecret: null, totpStep: 0, totpSince: null },
    })
    expect(forged.status).toBe(200)
    expect((await stored(who.id))?.totpSecret).toBe((JSON.parse(row) as { totpSecret: string }).totpSecret)
  })

  it('are turned off with password and code; other sessions end, one’s own stays', async () => {
    const { who, secret, recovery } = await withCodes('first')
    const { body } = await login(who, codeAt(secret, 1))
    const other = { id: who.id, token: String(body['token']) }
    const remove = (given: object) => rest(app, 'POST /users/totp/remove', { as: who, body: given })
    expect(codesOf(await remove({ password: 'not it', code: recovery[0] }))).toEqual([
      'ACCOUNT_WRONG_PASSWORD',
    ])
    expect(codesOf(await remove({ password: PASSWORD }))).toEqual(['ACCOUNT_CODE_REQUIRED'])
    expect((await remove({ password: PASSWORD, code: recovery[0] })).status).toBe(200)
    expect((await rest(app, 'GET /users/totp', { as: who })).body).toMatchObject({
      since: null,
      recoveryLeft: 0,
    })
    expect((await rest(app, 'GET /users/totp', { as: other })).status).toBe(401)
    expect((await login(who)).status).toBe(200)
  })

  it('are reset by another administrator, which ends every session', async () => {
    const { who } = await withCodes('first')
    const boss = await account(app, 'admin')
    const editor = await account(app, 'editor')
    const reset = (as: Account, id: string) => rest(app, `POST /users/${id}/totp/reset`, { as, body: {} })
    expect(codesOf(await reset(editor, who.id))).toEqual(['ACCOUNT_FORBIDDEN'])
    expect(codesOf(await reset(boss, boss.id))).toEqual(['ACCOUNT_OWN'])
    expect(codesOf(await reset(boss, 'no-such-account'))).toEqual(['ACCOUNT_NOT_FOUND'])
    expect((await reset(boss, who.id)).status).toBe(200)
    expect(codesOf(await reset(boss, who.id))).toEqual(['ACCOUNT_TOTP_OFF'])
    expect((await rest(app, 'GET /users/totp', { as: who })).status).toBe(401)
    expect((await login(who)).status).toBe(200)
  })

  it('are set up once: what is on is not begun again, and what was not begun is not confirmed', async () => {
    const { who } = await withCodes('first')
    const { body } = await rest(app, 'POST /users/totp/confirm', { as: who, body: { code: '123456' } })
    expect(body.errors).toMatchObject([{ code: 'ACCOUNT_TOTP_ON' }])
    const fresh = await account(app, 'first')
    const early = await rest(app, 'POST /users/totp/confirm', { as: fresh, body: { code: '123456' } })
    expect([early.status, codesOf(early)]).toEqual([409, ['ACCOUNT_TOTP_OFF']])
    expect(
      codesOf(await rest(app, 'POST /users/totp/start', { as: fresh, body: { password: 'x' } })),
    ).toEqual(['ACCOUNT_WRONG_PASSWORD'])
  })
})

describeEachDatabase('one-time codes that are required', (db) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri(), env: { TOTP_REQUIRED: '1' } })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  it('are set up while signing in, and nothing else can be done before', async () => {
    const who = await account(app, 'editor')
    expect((await rest(app, 'GET /news', { as: who })).status).toBe(403)
    const { email } = await app.payload.findByID({ collection: 'users', id: who.id })
    const login = (code?: string) =>
      rest(app, 'POST /users/login', { body: { email, password: PASSWORD, code } })
    const asked = await login()
    expect([asked.status, codesOf(asked)]).toEqual([401, ['ACCOUNT_TOTP_SETUP']])
    const { secret, picture } = asked.body['setUp'] as { secret: string; picture: string }
    expect(picture).toMatch(/^data:image\/png;base64,/)
    expect(codesOf(await login('000000'))).toEqual(['ACCOUNT_WRONG_CODE'])
    const done = await login(codeAt(secret))
    expect([done.status, (done.body['recoveryCodes'] as string[]).length]).toEqual([200, 10])
    const token = String(done.body['token'])
    expect((await rest(app, 'GET /news', { as: { id: who.id, token } })).status).toBe(200)
    const kept = await rest(app, 'POST /users/totp/remove', {
      as: { id: who.id, token },
      body: { password: PASSWORD, code: codeAt(secret, 1) },
    })
    expect([kept.status, codesOf(kept)]).toEqual([403, ['ACCOUNT_TOTP_KEPT']])
  })
})
