import { describe, expect, test } from 'vitest'

import {
  codeOfStatus,
  errorBody,
  HOST_ERRORS,
  HostError,
  type HostErrorCode,
} from '../../../src/server/errors'
import { listen } from './harness'

const codes = Object.keys(HOST_ERRORS) as HostErrorCode[]
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the registry of host errors', () => {
  test.each(codes)('%s says the same in both languages', (code) => {
    const { status, zh, en } = HOST_ERRORS[code]
    expect(status).toBeGreaterThanOrEqual(400)
    expect(zh).toMatch(/[一-鿿]/)
    expect(en).toMatch(/^[ -~]+$/)
    expect(placeholders(zh)).toEqual(placeholders(en))
  })

  test('a status without a code has a code of that status', () => {
    for (const status of [401, 403, 404, 405, 409, 413, 500, 503])
      expect(HOST_ERRORS[codeOfStatus(status)].status).toBe(status)
    expect(codeOfStatus(422)).toBe('INVALID')
    expect(codeOfStatus(502)).toBe('INTERNAL')
  })

  test('values are put in', () => {
    const [error] = errorBody(new HostError('BODY_TOO_LARGE', { limit: '2 MB' }), 'en').errors
    expect(error?.message).toBe('The request body is larger than the limit of 2 MB.')
  })
})

describe('error answers', () => {
  test('come in the language of the caller, Chinese unless English is preferred', async () => {
    await using app = await listen(() => undefined)
    const ask = async (language: string) => {
      const response = await fetch(`${app.url}/nowhere`, { headers: { 'accept-language': language } })
      expect(response.status).toBe(404)
      expect(response.headers.get('vary')).toContain('Accept-Language')
      return (await response.json()) as unknown
    }
    const zh = { errors: [{ code: 'NOT_FOUND', message: HOST_ERRORS.NOT_FOUND.zh }] }
    const en = { errors: [{ code: 'NOT_FOUND', message: HOST_ERRORS.NOT_FOUND.en }] }
    expect(await ask('zh-CN,zh;q=0.9,en;q=0.8')).toEqual(zh)
    expect(await ask('fr')).toEqual(zh)
    expect(await ask('en-GB,zh;q=0.5')).toEqual(en)
  })

  test('an unexpected error is masked, and logged under the id that the caller is told', async () => {
    await using app = await listen((server) => {
      server.get('/broken', () => {
        throw new Error('password of the database: hunter2')
      })
    })
    const response = await fetch(`${app.url}/broken`, { headers: { 'accept-language': 'en' } })
    const text = await response.text()
    const id = response.headers.get('x-request-id') ?? ''
    expect(response.status).toBe(500)
    expect(text).toContain(id)
    expect(text).not.toContain('hunter2')
    const logged = app.log().find((line) => line['msg'] === 'request failed')
    expect(JSON.stringify(logged?.['err'])).toContain('hunter2')
    expect(logged?.['req']).toMatchObject({ id })
  })

  test('an address that cannot be decoded is the caller’s fault', async () => {
    await using app = await listen((server) => {
      server.get('/things/:name', (_req, res) => void res.end())
    })
    const response = await fetch(`${app.url}/things/%E0%A4%A`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'INVALID' }] })
  })

  test('an answer that has begun is cut rather than completed', async () => {
    await using app = await listen((server) => {
      server.get('/half', (_req, res) => {
        res.write('half')
        throw new Error('midway')
      })
    })
    await expect(fetch(`${app.url}/half`).then((response) => response.text())).rejects.toThrow()
  })
})
