import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { HOST_ERRORS } from '../../src/server/errors'
import { startServer, type TestServer } from '../helpers/server'

const EMAIL = 'boss@bureau.example'
const PASSWORD = 'a-password-of-tests'

let server: TestServer
beforeAll(async () => {
  server = await startServer({
    env: { BALING_ADMIN_EMAIL: EMAIL, BALING_ADMIN_PASSWORD: PASSWORD, BODY_LIMIT_MB: '3' },
  })
})
afterAll(() => server?.[Symbol.asyncDispose]())

const errorOf = async (response: Response) =>
  ((await response.json()) as { errors: { code: string; message: string; field?: string }[] }).errors[0]

describe('health', () => {
  test('the process says that it lives', async () => {
    const response = await server.fetch('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test('readiness lists its checks', async () => {
    const response = await server.fetch('/readyz')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      status: 'ready',
      checks: { process: { ok: true }, database: { ok: true } },
    })
  })
})

describe('errors outside the admin', () => {
  test.each(['/nowhere', '/api/nowhere', '/api/users/nowhere/at/all', '/docs/nowhere.md', '/media', '/.env'])(
    '%s is nothing, in both languages',
    async (path) => {
      for (const language of ['zh', 'en'] as const) {
        const response = await server.fetch(path, { headers: { 'accept-language': language } })
        expect(response.status).toBe(404)
        expect(response.headers.get('content-type')).toMatch(/^application\/json/)
        expect(await errorOf(response)).toEqual({
          code: 'NOT_FOUND',
          message: HOST_ERRORS.NOT_FOUND[language],
        })
      }
    },
  )

  test('paths do not climb out of the documents', async () => {
    for (const path of ['/docs/..%2fpackage.json', '/docs/%2e%2e/package.json', '/docs/..%5cpackage.json'])
      expect((await server.fetch(path)).status).toBeGreaterThanOrEqual(400)
  })

  test('malformed JSON', async () => {
    for (const path of ['/api/users/login', '/api/relics', '/api/graphql']) {
      const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
      const response = await server.fetch(path, { method: 'POST', headers, body: '{"email":' })
      expect(response.status).toBe(400)
      expect(await errorOf(response)).toEqual({
        code: 'MALFORMED_JSON',
        message: HOST_ERRORS.MALFORMED_JSON.en,
      })
    }
  })

  test('what Payload refuses has a code, and the field where there is one', async () => {
    const token = await server.signIn(EMAIL, PASSWORD)
    const refused = await server.post('/api/users', { name: '某人' }, token)
    expect(refused.status).toBe(400)
    expect(await errorOf(refused)).toMatchObject({ code: 'INVALID', field: expect.any(String) as unknown })
    const forbidden = await server.post('/api/users', { name: '某人' })
    expect([forbidden.status, (await errorOf(forbidden))?.code]).toEqual([403, 'FORBIDDEN'])
  })

  test('a wrong password is not told from an unknown account', async () => {
    const answers = await Promise.all(
      [EMAIL, 'nobody@bureau.example'].map(async (email) => {
        const response = await server.post('/api/users/login', { email, password: 'wrong' })
        return { status: response.status, ...(await errorOf(response)) }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' })
  })

  test('a request id comes back', async () => {
    const response = await server.fetch('/api/nowhere', { headers: { 'x-request-id': 'from-the-caller' } })
    expect(response.headers.get('x-request-id')).toBe('from-the-caller')
  })
})

describe('bodies', () => {
  const MB = 1024 * 1024
  const multipart = (bytes: number) => {
    const form = new FormData()
    form.set('_payload', '{}')
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'big.png')
    return form
  }
  const streamed = (bytes: number) => {
    let left = bytes
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left <= 0) return controller.close()
        controller.enqueue(new Uint8Array(Math.min(65_536, left)).fill(32))
        left -= 65_536
      },
    })
  }
  const send = (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' }
    return server.fetch(path, init)
  }

  test.each([
    ['/api/relics', 'declared', () => ' '.repeat(2 * MB + 1)],
    ['/api/relics', 'streamed', () => streamed(2 * MB + 1)],
    ['/api/graphql', 'declared', () => ' '.repeat(2 * MB + 1)],
    ['/admin', 'declared', () => ' '.repeat(8 * MB + 1)],
  ])('%s refuses too much JSON, %s', async (path, _how, body) => {
    const response = await send(path, body(), { 'content-type': 'application/json', 'accept-language': 'en' })
    expect(response.status).toBe(413)
    expect(await errorOf(response)).toMatchObject({
      code: 'BODY_TOO_LARGE',
      message: expect.stringMatching(/\d MB/) as unknown,
    })
  })

  test('a stranger cannot send an upload of the size that people who are signed in may send', async () => {
    const response = await send('/api/media', multipart(2.5 * MB))
    expect(response.status).toBe(413)
    expect(await errorOf(response)).toMatchObject({ code: 'BODY_TOO_LARGE' })
  })

  test('uploads have a limit of their own, declared or not', async () => {
    const authorization = `JWT ${await server.signIn(EMAIL, PASSWORD)}`
    const below = await send('/api/media', multipart(2.5 * MB), { authorization })
    expect(below.status).not.toBe(413)
    await below.text()
    const above = await send('/api/media', multipart(3 * MB), { authorization })
    expect(above.status).toBe(413)
    await above.text()
    const type = 'multipart/form-data; boundary=x'
    const undeclared = await send('/api/media', streamed(4 * MB), { authorization, 'content-type': type })
    expect(undeclared.status).toBe(413)
    expect(await errorOf(undeclared)).toMatchObject({ code: 'BODY_TOO_LARGE' })
  })
})

describe('headers', () => {
  test('everything but pages may do nothing in a browser', async () => {
    for (const path of ['/healthz', '/api/nowhere', '/nowhere']) {
      const { headers } = await server.fetch(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('the admin has a policy of its own with a new nonce each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await server.fetch('/admin/login')
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
        const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
        expect(scripts.length).toBeGreaterThan(0)
        for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('other sites may read what is public, and nothing else', async () => {
    const origin = 'https://elsewhere.example'
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const preflight = await server.fetch('/graphql', { method: 'OPTIONS', headers })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type')
    for (const path of ['/graphql?query={__typename}', '/graphql/schema.graphql'])
      expect(
        (await server.fetch(path, { headers: { origin } })).headers.get('access-control-allow-origin'),
      ).toBe('*')
    for (const path of ['/api/users', '/healthz', '/'])
      expect(
        (await server.fetch(path, { headers: { origin } })).headers.get('access-control-allow-origin'),
      ).toBeNull()
  })

  test('answers are compressed once', async () => {
    const response = await server.fetch('/', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toContain('</html>')
  })

  test('a signed-in browser cannot be made to act by another site', async () => {
    const cookie = `payload-token=${await server.signIn(EMAIL, PASSWORD)}`
    const headers = { cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }
    const response = await server.fetch('/api/users/logout', { method: 'POST', headers, body: '{}' })
    expect([response.status, (await errorOf(response))?.code]).toEqual([403, 'CROSS_SITE'])
  })
})

describe('metrics', () => {
  test('count requests by class of route', async () => {
    await (await server.fetch('/api/nowhere')).text()
    const text = await (await server.fetch('/metrics')).text()
    expect(text).toMatch(/http_request_duration_seconds_count\{route="api",method="GET",status="404"\} \d+/)
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain('/api/nowhere')
  })

  test('are not there for who comes through a proxy', async () => {
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await server.fetch('/metrics', { headers: { [name]: '203.0.113.7' } })).status).toBe(404)
  })
})
