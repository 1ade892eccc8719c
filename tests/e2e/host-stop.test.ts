import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'

import { startServer, type TestServer } from '../helpers/server'

const BODY = JSON.stringify({ email: 'nobody@bureau.example', password: 'wrong' })

/** A request that the server has begun and that waits for the rest of its body. */
const begin = async (server: TestServer): Promise<ClientRequest> => {
  const sending = request(`${server.url}/api/users/login`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(BODY),
      expect: '100-continue',
    },
  })
  sending.on('error', () => undefined)
  sending.flushHeaders()
  await once(sending, 'continue')
  sending.write(BODY.slice(0, 10))
  return sending
}

const refusesConnections = async (server: TestServer) => {
  await vi.waitFor(async () => expect(await fetch(server.url).catch(() => 'refused')).toBe('refused'), {
    timeout: 20_000,
    interval: 20,
  })
}

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets a request finish, and the process ends well',
    async (signal) => {
      await using server = await startServer()
      const sending = await begin(server)
      server.kill(signal)
      await refusesConnections(server)
      const answer = once(sending, 'response') as Promise<[IncomingMessage]>
      sending.end(BODY.slice(10))
      const [response] = await answer
      expect(response.statusCode).toBe(401)
      expect(await json(response)).toMatchObject({ errors: [{ code: 'NOT_SIGNED_IN' }] })
      expect(await server.exited).toBe(0)
      expect(server.logs().at(-1)?.msg).toBe('stopped')
    },
  )

  test('connections that are kept alive do not hold it up', async () => {
    await using server = await startServer()
    await (await server.fetch('/healthz')).text()
    expect(await server.stop()).toBe(0)
  })

  test('a second signal ends it at once', async () => {
    await using server = await startServer()
    await begin(server)
    server.kill('SIGTERM')
    await refusesConnections(server)
    server.kill('SIGTERM')
    expect(await server.exited).toBe(1)
  })
})

describe('starting', () => {
  test('a bad environment is refused in words, without a trace of the code', async () => {
    const starting = startServer({ env: { PAYLOAD_SECRET: '', PORT: 'http' } })
    await expect(starting).rejects.toThrow(/PAYLOAD_SECRET: is required in production\n {2}|PORT: /)
    await expect(starting).rejects.not.toThrow(/\n\s+at /)
  })

  test('no server starts as a build', async () => {
    await expect(startServer({ env: { BALING_BUILD: '1' } })).rejects.toThrow(
      'BALING_BUILD: is for builds only',
    )
  })

  test('only as production code, or under npm run dev', async () => {
    await expect(startServer({ env: { NODE_ENV: '' } })).rejects.toThrow('NODE_ENV: must be production')
    await expect(startServer({ env: { NODE_ENV: 'development' } })).rejects.toThrow(
      'NODE_ENV: development is for',
    )
  })

  test('a port that is taken ends the start', async () => {
    await using server = await startServer()
    const { port } = new URL(server.url)
    await expect(startServer({ env: { PORT: port } })).rejects.toThrow('EADDRINUSE')
  })
})

describe('behind a proxy', () => {
  test('the caller is who the trusted proxy says, and metrics need their token', async () => {
    const METRICS_TOKEN = 'a-token-for-the-metrics'
    await using server = await startServer({ env: { TRUST_PROXY: 'loopback', METRICS_TOKEN } })
    await (await server.fetch('/healthz', { headers: { 'x-forwarded-for': '203.0.113.7' } })).text()
    const statusFor = async (authorization?: string) =>
      (await server.fetch('/metrics', authorization ? { headers: { authorization } } : {})).status
    expect(await statusFor()).toBe(404)
    expect(await statusFor('Bearer something-else-entirely')).toBe(404)
    expect(await statusFor(`Bearer ${METRICS_TOKEN}`)).toBe(200)
  })

  test('without a token nobody gets metrics there', async () => {
    await using server = await startServer({ env: { TRUST_PROXY: '1' } })
    expect((await server.fetch('/metrics')).status).toBe(404)
  })
})
