import crypto, { randomUUID } from 'node:crypto'

import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createPayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createFirstAdmin } from '../../../src/server/firstAdmin'
import { describeEachDatabase } from '../../helpers/databases'
import { mailedLink, mailFolder } from '../../helpers/mail'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, rest, type Account } from '../../helpers/review'

/** What was derived while something was done: rounds and bytes of each, as the platform's crypto was asked. */
const derived = async (act: () => Promise<unknown>): Promise<string[]> => {
  const { pbkdf2 } = crypto
  const seen: string[] = []
  const counting: typeof pbkdf2 = (...args) => {
    const [, , rounds, bytes, digest] = args
    seen.push([rounds, bytes, digest].join())
    pbkdf2(...args)
  }
  Object.assign(crypto, { pbkdf2: counting })
  try {
    await act()
  } finally {
    Object.assign(crypto, { pbkdf2 })
  }
  return seen
}

describeEachDatabase('signing in', (db) => {
  let app: TestApp
  let admin: Account
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const emailOf = async (id: string) => (await app.payload.findByID({ collection: 'users', id })).email

  it('the first administrator’s password is held to the rules, unless it is meant to be known', async () => {
    const { payload } = app
    const email = 'chief@bureau.example'
    for (const [password, why] of [
      ['short', 'BALING_ADMIN_PASSWORD must be: at least 10 characters'],
      ['the chief himself', 'BALING_ADMIN_PASSWORD must be: without your name'],
      ['password12345', 'BALING_ADMIN_PASSWORD must be: not a common password'],
    ] as const)
      await expect(createFirstAdmin(payload, { email, password })).rejects.toThrow(why)
    expect((await payload.db.count({ collection: 'users' })).totalDocs).toBe(0)
    expect(await createFirstAdmin(payload, { email, password: 'chief-chief' }, { known: true })).toBe(true)
    // From then on it is nobody's business any more.
    expect(await createFirstAdmin(payload, { email, password: 'short' })).toBe(false)
    await payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: email } },
      data: { disabled: true },
    })
    admin = await account(app, 'admin')
  })

  it('the same is derived whether an account is unknown, locked, disabled, without a password or right', async () => {
    const [known, locked, disabled] = [
      await account(app, 'editor'),
      await account(app, 'editor'),
      await account(app, 'editor'),
    ]
    const { payload } = app
    const lockUntil = new Date(Date.now() + 600_000).toISOString()
    await payload.db.updateOne({ collection: 'users', id: locked.id, data: { lockUntil } })
    await payload.db.updateOne({ collection: 'users', id: disabled.id, data: { disabled: true } })
    const waiting = { email: `${randomUUID()}@b.example`, name: '新来者', personNumber: randomUUID() }
    expect((await rest(app, 'POST /users', { as: admin, body: waiting })).status).toBe(201)

    const emails = [
      `${randomUUID()}@nowhere.example`,
      waiting.email,
      ...(await Promise.all([known, locked, disabled].map(({ id }) => emailOf(id)))),
    ]
    const password = 'none of their passwords'
    for (const email of emails) {
      let status = 0
      const work = await derived(async () => {
        status = (await rest(app, 'POST /users/login', { body: { email, password } })).status
      })
      expect([email, status, work]).toEqual([email, 401, ['600000,32,sha256']])
    }
  })

  it('whoever is made by GraphQL gets his link as well', async () => {
    const { config } = app.payload
    const req = await createPayloadRequest({
      config,
      payloadInstanceCacheKey: app.key,
      request: new Request('http://127.0.0.1/api/graphql', {
        method: 'POST',
        headers: { Authorization: `JWT ${admin.token}` },
      }),
    })
    const email = `${randomUUID()}@b.example`
    // Payload's schema demands a password; an empty one is none.
    const data = { email, password: '', name: '新来者', personNumber: randomUUID(), roles: ['editor'] }
    const answer = await graphql({
      schema: configToSchema(config).schema,
      source: 'mutation ($data: mutationUserInput!) { createUser(data: $data) { id } }',
      variableValues: { data },
      contextValue: { headers: {}, req },
    })
    expect(answer.errors).toBeUndefined()
    const token = mailedLink(mailFolder(app.dataDir), email)
    const set = await rest(app, 'POST /users/reset-password', {
      body: { token, password: '洞庭渔火 nine boats' },
    })
    expect(set.status).toBe(200)
  })
})
