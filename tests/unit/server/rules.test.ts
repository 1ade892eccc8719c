import { describe, expect, test } from 'vitest'

import { trustProxyOf } from '../../../src/server/createApp'
import { routeClassOf } from '../../../src/server/metrics'
import { dropForwarded } from '../../../src/server/middleware/forwarded'
import { refuseCrossSite } from '../../../src/server/middleware/crossSite'
import { adminPolicy } from '../../../src/server/middleware/security'
import { homePage } from '../../../src/server/pages/home'
import { listen } from './harness'

describe('TRUST_PROXY', () => {
  test.each([
    ['', false],
    ['false', false],
    ['true', true],
    ['1', 1],
    ['loopback, 10.0.0.0/8', 'loopback, 10.0.0.0/8'],
  ])('%j is %j', (value, expected) => {
    expect(trustProxyOf(value)).toBe(expected)
  })
})

describe('what a caller says about where he comes from', () => {
  const seen = async (trust: string) => {
    await using app = await listen((server) => {
      server.set('trust proxy', trustProxyOf(trust))
      server.use(dropForwarded)
      server.get('/', (req, res) => void res.json([req.host, req.headers['x-forwarded-host'] ?? null]))
    })
    const response = await fetch(app.url, { headers: { 'x-forwarded-host': 'evil.example' } })
    const [host, header] = (await response.json()) as [string, string | null]
    return { host: host === new URL(app.url).host ? 'own' : host, header }
  }

  test('is dropped unless the caller is a trusted proxy', async () => {
    expect(await seen('')).toEqual({ host: 'own', header: null })
    expect(await seen('10.0.0.0/8')).toEqual({ host: 'own', header: null })
    expect(await seen('loopback')).toEqual({ host: 'evil.example', header: 'evil.example' })
  })
})

describe('classes of routes', () => {
  test.each([
    ['/graphql', 'graphql'],
    ['/graphql/schema.graphql', 'other'],
    ['/media/abc/x.avif', 'media'],
    ['/ledger/tile/0/000', 'ledger'],
    ['/api/graphql', 'staff-graphql'],
    ['/api/relics/1', 'api'],
    ['/apiary', 'other'],
    ['/admin', 'admin'],
    ['/admin/collections/relics', 'admin'],
    ['/administration', 'other'],
    ['/_next/static/x.js', 'static'],
    ['/healthz', 'health'],
    ['/whatever/1', 'other'],
  ])('%s is %s', (path, expected) => {
    expect(routeClassOf(path)).toBe(expected)
  })
})

describe('the policy of the admin', () => {
  test('allows no script without the nonce, and eval only in development', () => {
    expect(adminPolicy('abc', false)).toContain("script-src 'self' 'nonce-abc';")
    expect(adminPolicy('abc', true)).toContain("'unsafe-eval'")
  })

  test('names no other origin', () => {
    expect(adminPolicy('abc', false)).not.toMatch(/https?:|\*/)
  })
})

describe('changes from another site', () => {
  const statusOf = async (headers: Record<string, string>, method = 'POST') => {
    await using app = await listen((server) => {
      server.all('/', refuseCrossSite('https://example.cn'), (_req, res) => void res.end())
    })
    return (await fetch(app.url, { method, headers: { cookie: 'payload-token=x', ...headers } })).status
  }

  test.each<[string, Record<string, string>, number]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin of an old browser', { origin: 'https://evil.example' }, 403],
    ['no origin at all', { origin: 'null' }, 403],
    ['the same origin', { 'sec-fetch-site': 'same-origin', origin: 'http://inner' }, 200],
    ['the address bar', { 'sec-fetch-site': 'none' }, 200],
    ['the public address', { origin: 'https://example.cn' }, 200],
    ['a client that is no browser', {}, 200],
    ['another site without a cookie', { 'sec-fetch-site': 'cross-site', cookie: '' }, 200],
  ])('%s', async (_name, headers, status) => {
    expect(await statusOf(headers)).toBe(status)
  })

  test('reading is not concerned', async () => {
    expect(await statusOf({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(200)
  })
})

describe('the first page', () => {
  test.each(['zh', 'en'] as const)(
    'loads nothing from elsewhere and escapes what it shows: %s',
    (language) => {
      const { body } = homePage(language, 'http://<evil>"', 7)
      expect(body).not.toContain('<evil>')
      expect([...body.matchAll(/(?:src|href)="([^"]+)"/g)].every(([, url]) => url?.startsWith('/'))).toBe(
        true,
      )
      expect(body).toContain('7')
    },
  )
})
