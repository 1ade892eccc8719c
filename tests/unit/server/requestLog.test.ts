import { describe, expect, test } from 'vitest'

import { requestIdOf } from '../../../src/server/requestId'
import { listen } from './harness'

describe('request ids', () => {
  test.each(['abcdefgh', '0f8b4c1e-6a53-4d0e-9f7d-1f1a6f6f1f11', `a${'b'.repeat(63)}`])('takes %s', (id) => {
    expect(requestIdOf(id)).toBe(id)
  })

  test.each([
    '',
    'short',
    '-leading-dash',
    'with space in it',
    'new\nline-in-it',
    `a${'b'.repeat(64)}`,
    '编号编号编号编号',
  ])('replaces %j', (id) => {
    expect(requestIdOf(id)).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('an id comes back and is logged', async () => {
    await using app = await listen(() => undefined)
    const headers = { 'x-request-id': 'trace-0001' }
    const response = await fetch(`${app.url}/path?token=hunter2`, {
      headers: { ...headers, authorization: 'JWT hunter2', cookie: 'payload-token=hunter2' },
    })
    await response.text()
    expect(response.headers.get('x-request-id')).toBe('trace-0001')
    expect(app.log()).toContainEqual(
      expect.objectContaining({
        req: expect.objectContaining({ id: 'trace-0001', method: 'GET', path: '/path' }) as unknown,
        res: { status: 404 },
      }),
    )
    expect(JSON.stringify(app.log())).not.toContain('hunter2')
  })
})
