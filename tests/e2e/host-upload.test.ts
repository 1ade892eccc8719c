import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startServer, type TestServer } from '../helpers/server'

const ADMIN = { email: 'boss@bureau.example', password: 'a-password-of-tests' }
const EDITOR = { email: 'editor@bureau.example', password: 'another-password' }

let server: TestServer
let token: string
beforeAll(async () => {
  server = await startServer({
    env: { BALING_ADMIN_EMAIL: ADMIN.email, BALING_ADMIN_PASSWORD: ADMIN.password, BODY_LIMIT_MB: '8' },
  })
  const account = { ...EDITOR, name: '编辑', personNumber: 'E-1', roles: ['editor'] }
  await server.hire(account, await server.signIn(ADMIN.email, ADMIN.password))
  token = await server.signIn(EDITOR.email, EDITOR.password)
})
afterAll(() => server?.[Symbol.asyncDispose]())

/** A picture that doesn't compress: 900 × 900 random pixels, about 2.4 MB. */
const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer()

/** The upload is encoded again on its way in, so the pixels are compared. */
const pixels = async (bytes: Uint8Array) =>
  createHash('sha256')
    .update(await sharp(bytes).raw().toBuffer())
    .digest('hex')

describe('an upload', () => {
  test('larger than a form arrives whole, and only the staff can fetch it', async () => {
    const bytes = await noise()
    expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: '噪点' }))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'noise.png')
    const authorization = `JWT ${token}`
    const sent = await server.fetch('/api/media', { method: 'POST', body: form, headers: { authorization } })
    const { doc } = (await sent.json()) as { doc: { url: string; filesize: number; width: number } }
    expect(sent.status).toBe(201)
    expect(doc).toMatchObject({ width: 900, height: 900 })
    const served = await server.fetch(doc.url, { headers: { authorization } })
    const file = new Uint8Array(await served.arrayBuffer())
    expect(file.length).toBe(doc.filesize)
    expect(await pixels(file)).toBe(await pixels(bytes))
    expect(served.headers.get('content-type')).toBe('image/png')
    const stranger = await server.fetch(doc.url)
    expect(stranger.status).toBe(403)
    expect(await stranger.json()).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] })
  })

  test('a long query can be posted, as the admin does', async () => {
    const response = await server.fetch('/api/media', {
      method: 'POST',
      headers: {
        authorization: `JWT ${token}`,
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: new URLSearchParams({ 'where[alt][equals]': '噪点', locale: 'zh' }),
    })
    expect(await response.json()).toMatchObject({ totalDocs: 1, docs: [{ alt: '噪点' }] })
  })
})
