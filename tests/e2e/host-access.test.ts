import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import payloadConfig from '../../payload.config'
import { startServer, type TestServer } from '../helpers/server'

const ADMIN = { email: 'boss@bureau.example', password: 'a-password-of-tests' }
const EDITOR = { email: 'editor@bureau.example', password: 'another-password' }

const config = await payloadConfig
const slugs = config.collections.map(({ slug }) => slug)
const graphqlNames = config.collections.flatMap(({ graphQL }) =>
  graphQL && graphQL.singularName && graphQL.pluralName
    ? [{ one: graphQL.singularName, many: graphQL.pluralName }]
    : [],
)
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

let server: TestServer
const ids: Record<string, string> = {}

beforeAll(async () => {
  server = await startServer({
    env: { BALING_ADMIN_EMAIL: ADMIN.email, BALING_ADMIN_PASSWORD: ADMIN.password },
  })
  const made = async (response: Response) => {
    const body = (await response.json()) as { doc?: { id: string } }
    if (!body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const admin = await server.signIn(ADMIN.email, ADMIN.password)
  const account = { ...EDITOR, name: '编辑', personNumber: 'E-1', roles: ['editor'] }
  ids['users'] = await server.hire(account, admin)
  const editor = await server.signIn(EDITOR.email, EDITOR.password)
  for (const slug of ['relics', 'news'])
    ids[slug] = await made(await server.post(`/api/${slug}`, { title: '秘密', slug: 'secret' }, editor))
})
afterAll(() => server?.[Symbol.asyncDispose]())

describe('a stranger at Payload’s REST', () => {
  const refused = async (path: string, init?: RequestInit) => {
    const response = await server.fetch(path, init)
    const body = (await response.json()) as Record<string, unknown>
    expect(response.status, path).toBeGreaterThanOrEqual(400)
    expect(response.status, path).toBeLessThan(500)
    expect(Object.keys(body), path).not.toContain('totalDocs')
    expect(body['docs'] ?? [], path).toEqual([])
    const text = JSON.stringify(body)
    for (const secret of ['秘密', EDITOR.email, ...Object.values(ids)])
      expect(text, path).not.toContain(secret)
    return { status: response.status, text }
  }

  test.each(slugs)('gets nothing from %s', async (slug) => {
    for (const path of ['', '/count', '/versions', '?trash=true&depth=10&limit=0', '?where[id][exists]=true'])
      await refused(`/api/${slug}${path}`)
  })

  test.each(['users', 'relics', 'news'])('cannot tell a document of %s from none', async (slug) => {
    for (const method of ['GET', 'DELETE', 'PATCH']) {
      const init = {
        method,
        ...(method === 'PATCH' && { body: '{}', headers: { 'content-type': 'application/json' } }),
      }
      const known = await refused(`/api/${slug}/${ids[slug]}`, init)
      expect(known).toEqual(await refused(`/api/${slug}/${UNKNOWN}`, init))
    }
  })

  test.each(slugs)('writes nothing to %s', async (slug) => {
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const init = { method, body: '{"title":"x"}', headers: { 'content-type': 'application/json' } }
      await refused(`/api/${slug}${method === 'POST' ? '' : '?where[id][exists]=true'}`, init)
    }
  })

  test('cannot run jobs, nor read what the platform keeps for itself', async () => {
    for (const path of [
      '/api/payload-jobs/run',
      '/api/payload-preferences/nav',
      '/api/payload-locked-documents',
    ])
      await refused(path)
  })

  test('the editor, by the same requests, sees what there is', async () => {
    const authorization = `JWT ${await server.signIn(EDITOR.email, EDITOR.password)}`
    for (const slug of ['relics', 'news']) {
      const response = await server.fetch(`/api/${slug}`, { headers: { authorization } })
      expect(await response.json()).toMatchObject({ totalDocs: 1, docs: [{ id: ids[slug] }] })
    }
  })
})

describe('a stranger at the staff’s GraphQL', () => {
  const ask = async (query: string, token?: string) => {
    const response = await server.post('/api/graphql', { query }, token)
    return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] }
  }

  test.each(graphqlNames)('gets nothing from $many', async ({ one, many }) => {
    for (const query of [
      `{ it: ${many} { totalDocs docs { id } } }`,
      `{ it: count${many} { totalDocs } }`,
      `{ it: ${one}(id: "${ids['relics']}") { id } }`,
    ]) {
      const { data, errors } = await ask(query)
      expect(data?.['it'] ?? null, query).toBeNull()
      expect(errors?.length, query).toBe(1)
    }
  })

  test('the editor, by the same queries, sees what there is', async () => {
    const token = await server.signIn(EDITOR.email, EDITOR.password)
    const { data } = await ask('{ Relics { totalDocs docs { id } } }', token)
    expect(data).toEqual({ Relics: { totalDocs: 1, docs: [{ id: ids['relics'] }] } })
  })

  test('may not look at the schema; neither may the staff', async () => {
    const token = await server.signIn(ADMIN.email, ADMIN.password)
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "User") { name } }'])
      for (const who of [undefined, token]) {
        const { data, errors } = await ask(query, who)
        expect(data).toBeUndefined()
        expect(errors?.[0]?.message).toContain('introspection is not allowed')
      }
  })

  test('there is no playground, and a query is only ever posted', async () => {
    expect((await server.fetch('/api/graphql-playground')).status).toBe(404)
    expect((await server.fetch('/api/graphql?query={Users{totalDocs}}')).status).toBe(405)
  })
})

describe('registration', () => {
  const account = {
    email: 'eve@bureau.example',
    password: 'a-password-of-eve',
    name: 'Eve',
    roles: ['admin'],
  }
  const paths = ['/api/users/first-register', '/api/users/First-Register', '/api/users/first-register/']

  test.each(paths)('is closed at %s', async (path) => {
    const response = await server.post(path, account)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REGISTRATION_CLOSED' }] })
    await expect(server.signIn(account.email, account.password)).rejects.toThrow()
  })

  test('is closed while there is no account too, and the admin says how to make the first one', async () => {
    await using empty = await startServer()
    for (const path of paths) expect((await empty.post(path, account)).status).toBe(403)
    expect((await empty.post('/api/users', account)).status).toBe(403)
    for (const path of ['/admin', '/admin/create-first-user', '/admin/login']) {
      for (const [language, words] of [
        ['zh', '还没有账号'],
        ['en', 'No accounts yet'],
      ] as const) {
        const response = await empty.fetch(path, { headers: { 'accept-language': language } })
        const text = await response.text()
        expect(response.status).toBe(200)
        expect(text).toContain(words)
        expect(text).toContain('BALING_ADMIN_EMAIL')
      }
    }
    await expect(empty.signIn(account.email, account.password)).rejects.toThrow()
  })

  test('an administrator named in the environment is made once, and only where there is no account', async () => {
    const authorization = `JWT ${await server.signIn(ADMIN.email, ADMIN.password)}`
    await using again = await startServer({
      databaseUri: `file:${server.dataDir}/baling.db`,
      env: { BALING_ADMIN_EMAIL: 'second@bureau.example', BALING_ADMIN_PASSWORD: ADMIN.password },
    })
    const response = await again.fetch('/api/users?limit=100', { headers: { authorization } })
    const { docs } = (await response.json()) as { docs: { email: string; roles: string[] }[] }
    expect(docs.map(({ email }) => email).sort()).toEqual([ADMIN.email, EDITOR.email])
    expect(docs.find(({ email }) => email === ADMIN.email)?.roles).toEqual(['admin'])
  })
})
