import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { startMongoServer, type MongoServer } from '../helpers/mongodb'
import { skipsMongo } from '../helpers/mongodbRun'
import { startServer, type TestServer } from '../helpers/server'

const ADMIN = { email: 'boss@bureau.example', password: 'a-password-of-tests' }

describe.skipIf(skipsMongo())('while the primary database is away', () => {
  let mongo: MongoServer
  let server: TestServer
  let token: string
  beforeAll(async () => {
    mongo = await startMongoServer()
    server = await startServer({
      databaseUri: `${mongo.uri}/baling`,
      env: { BALING_ADMIN_EMAIL: ADMIN.email, BALING_ADMIN_PASSWORD: ADMIN.password },
    })
    token = await server.signIn(ADMIN.email, ADMIN.password)
    await mongo.stop()
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    await mongo?.dispose()
  })

  const code = async (response: Response) =>
    ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code

  test('readiness says so, and the process lives on', async () => {
    const response = await server.fetch('/readyz')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ status: 'not ready', checks: { database: { ok: false } } })
    expect((await server.fetch('/healthz')).status).toBe(200)
  })

  test('the public reads on', async () => {
    const response = await server.post('/graphql', { query: '{ relics { totalCount } }' })
    expect([response.status, await response.json()]).toEqual([200, { data: { relics: { totalCount: 0 } } }])
  })

  test('the staff are told that it is the database, whoever they are', async () => {
    const { pathname } = new URL(`${server.url}/api/relics`)
    for (const response of await Promise.all([
      server.post('/api/users/login', ADMIN),
      server.post(pathname, { title: 'x', slug: 'x' }, token),
      server.fetch(pathname, { headers: { authorization: `JWT ${token}` } }),
      server.fetch('/api/payload-preferences/nav', { headers: { authorization: `JWT ${token}` } }),
      server.fetch('/api/users/me', { headers: { authorization: `JWT ${token}` } }),
      server.fetch(pathname),
    ])) {
      expect(response.status, response.url).toBe(503)
      expect(await code(response)).toBe('DATABASE_UNAVAILABLE')
    }
  })

  test('when it is back, everything goes on', async () => {
    await mongo.start()
    await vi.waitFor(async () => expect((await server.fetch('/readyz')).status).toBe(200), {
      timeout: 60_000,
      interval: 50,
    })
    const response = await server.fetch('/api/users/me', { headers: { authorization: `JWT ${token}` } })
    expect(await response.json()).toMatchObject({ user: { email: ADMIN.email } })
  })
})
