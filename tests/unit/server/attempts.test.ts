import { describe, expect, test } from 'vitest'

import { limitAttempts } from '../../../src/server/middleware/attempts'
import { errorHandler } from '../../../src/server/middleware/errors'
import { listen } from './harness'

const start = (perMinute: number) =>
  listen((app) => {
    app.set('trust proxy', 'loopback')
    app.use(limitAttempts(perMinute))
    app.use((_req, res) => {
      res.json({ tried: true })
    })
    app.use(errorHandler)
  })

describe('attempts from one address', () => {
  test('are let through up to the limit, then told how long to wait', async () => {
    await using app = await start(2)
    const attempt = (from: string, path = '/api/users/login') =>
      fetch(app.url + path, { method: 'POST', headers: { 'x-forwarded-for': from, 'accept-language': 'en' } })
    const statuses = async (...attempts: Promise<Response>[]) =>
      (await Promise.all(attempts)).map(({ status }) => status).sort()

    expect(await statuses(attempt('192.0.2.1'), attempt('192.0.2.1'))).toEqual([200, 200])
    const over = await attempt('192.0.2.1')
    expect(over.status).toBe(429)
    const seconds = Number(over.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await over.json()).toEqual({
      errors: [
        { code: 'TOO_MANY_REQUESTS', message: `Too many attempts. Try again in ${String(seconds)} seconds.` },
      ],
    })
    // Another address, and another spelling of the same way in.
    expect((await attempt('192.0.2.2')).status).toBe(200)
    for (const path of [
      '/api/users/LOGIN/',
      '/api/users/%6cogin',
      '/api/users/prove',
      '/api/users/totp/remove',
    ])
      expect((await attempt('192.0.2.1', path)).status, path).toBe(429)
    expect((await attempt('192.0.2.1', '/api/news')).status).toBe(200)
    expect((await attempt('192.0.2.1', '/%')).status).toBe(200)
  })

  test('of one IPv6 network count as one', async () => {
    await using app = await start(1)
    const attempt = (from: string) =>
      fetch(`${app.url}/api/users/login`, { method: 'POST', headers: { 'x-forwarded-for': from } })
    expect((await attempt('2001:db8:0:7::1')).status).toBe(200)
    expect((await attempt('2001:db8:0:7:ffff:1:2:3')).status).toBe(429)
    expect((await attempt('2001:db8::7')).status).toBe(200)
  })
})
