import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'

import { readBody } from '../../../src/server/body'
import { listen, type Harness } from './harness'

const start = (limits: { bytes: number; idleMs: number }) =>
  listen((app) => {
    app.post('/', async (req, res) => {
      const body = await readBody(req, limits)
      res.json({ bytes: body.length })
    })
  })

const HOUR = 3_600_000

/** Sends a body piece by piece; `end: false` never finishes it. */
const send = (app: Harness, pieces: Buffer[], options: { declare?: number; end?: boolean } = {}) =>
  new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const headers = options.declare === undefined ? {} : { 'content-length': options.declare }
    const sending = request(app.url, { method: 'POST', headers })
    sending.once('response', (response: IncomingMessage) => {
      buffer(response).then((text) => {
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text.toString('utf8')) })
        sending.destroy()
      }, reject)
    })
    sending.once('error', reject)
    sending.flushHeaders()
    for (const piece of pieces) sending.write(piece)
    if (options.end ?? true) sending.end()
  })

describe('bodies', () => {
  test('a body up to the limit is taken whole', async () => {
    await using app = await start({ bytes: 1024, idleMs: HOUR })
    expect(await send(app, [Buffer.alloc(1000), Buffer.alloc(24)])).toEqual({
      status: 200,
      body: { bytes: 1024 },
    })
  })

  test('a declared length over the limit is refused before the body is sent', async () => {
    await using app = await start({ bytes: 1024, idleMs: HOUR })
    const { status, body } = await send(app, [], { declare: 1025, end: false })
    expect(status).toBe(413)
    expect(body).toMatchObject({
      errors: [{ code: 'BODY_TOO_LARGE', message: expect.stringContaining('1 KB') as unknown }],
    })
  })

  test('a body of no declared length is counted while it comes, and refused before it ends', async () => {
    await using app = await start({ bytes: 1024, idleMs: HOUR })
    const { status, body } = await send(app, [Buffer.alloc(1024), Buffer.alloc(1)], { end: false })
    expect(status).toBe(413)
    expect(body).toMatchObject({ errors: [{ code: 'BODY_TOO_LARGE' }] })
  })

  test('the refusal can be read although the sender goes on sending', async () => {
    await using app = await start({ bytes: 1024, idleMs: HOUR })
    const { status } = await send(
      app,
      Array.from({ length: 64 }, () => Buffer.alloc(65_536)),
    )
    expect(status).toBe(413)
  })

  test('a body that is never finished is given up', async () => {
    await using app = await start({ bytes: 1024, idleMs: 50 })
    const { status, body } = await send(app, [Buffer.alloc(10)], { end: false })
    expect(status).toBe(408)
    expect(body).toMatchObject({ errors: [{ code: 'BODY_TIMEOUT' }] })
  })

  test('a sender who goes away ends the wait', async () => {
    let failed: (code: unknown) => void = () => undefined
    const failure = new Promise((resolve) => (failed = resolve))
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => (begun = resolve))
    await using app = await listen((server) => {
      server.post('/', async (req) => {
        begun()
        await readBody(req, { bytes: 1024, idleMs: HOUR }).catch((error: unknown) => failed(error))
      })
    })
    const sending = request(app.url, { method: 'POST' })
    sending.on('error', () => undefined)
    sending.write('x')
    await beginning
    sending.destroy()
    expect(await failure).toMatchObject({ code: 'BAD_REQUEST' })
  })
})
