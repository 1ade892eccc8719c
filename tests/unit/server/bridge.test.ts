import { request } from 'node:http'
import { describe, expect, test } from 'vitest'

import { readBody } from '../../../src/server/body'
import { sendResponse, toRequest } from '../../../src/server/bridge'
import { listen } from './harness'

const bridge = (handler: (request: Request) => Response | Promise<Response>, publicUrl?: string) =>
  listen((app) => {
    app.all('/{*rest}', async (req, res) => {
      const body =
        req.method === 'POST' ? await readBody(req, { bytes: 1_000_000, idleMs: 10_000 }) : undefined
      await sendResponse(await handler(toRequest(req, res, { publicUrl, ...(body && { body }) })), req, res)
    })
  })

describe('between Express and fetch', () => {
  test('method, address, headers and body arrive', async () => {
    await using app = await bridge(async (asked) =>
      Response.json({
        method: asked.method,
        url: asked.url,
        header: asked.headers.get('x-thing'),
        body: await asked.text(),
      }),
    )
    const response = await fetch(`${app.url}/a/b?c=d`, {
      method: 'POST',
      body: '正文',
      headers: { 'x-thing': '1' },
    })
    expect(await response.json()).toEqual({
      method: 'POST',
      url: `${app.url}/a/b?c=d`,
      header: '1',
      body: '正文',
    })
  })

  test('PUBLIC_URL makes the address', async () => {
    await using app = await bridge((asked) => new Response(asked.url), 'https://example.cn')
    expect(await (await fetch(`${app.url}/a?b`)).text()).toBe('https://example.cn/a?b')
  })

  test.each(['//elsewhere.example/x', 'http://elsewhere.example/x'])(
    'an address of another host is refused: %s',
    async (path) => {
      await using app = await bridge((asked) => new Response(asked.url))
      const { hostname, port } = new URL(app.url)
      const status = await new Promise((resolve, reject) => {
        request({ hostname, port, path }, (response) => resolve(response.statusCode))
          .once('error', reject)
          .end()
      })
      expect(status).toBe(400)
    },
  )

  test('status, headers and several cookies come back', async () => {
    await using app = await bridge(() => {
      const headers = new Headers({ 'x-answer': 'yes' })
      headers.append('set-cookie', 'a=1; Path=/')
      headers.append('set-cookie', 'b=2; Path=/')
      return new Response('made', { status: 201, headers })
    })
    const response = await fetch(app.url)
    expect([response.status, response.headers.get('x-answer')]).toEqual([201, 'yes'])
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
    expect(await response.text()).toBe('made')
  })

  test('HEAD is a GET without its body', async () => {
    await using app = await bridge(
      (asked) => new Response('abc', { headers: { 'content-length': '3', 'x-was': asked.method } }),
    )
    const response = await fetch(app.url, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('3')
    expect(response.headers.get('x-was')).toBe('GET')
    expect(await response.text()).toBe('')
  })

  test('a large answer comes whole', async () => {
    const piece = new Uint8Array(100_000).fill(7)
    await using app = await bridge(() => {
      let left = 100
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (left-- > 0) controller.enqueue(piece)
          else controller.close()
        },
      })
      return new Response(body)
    })
    expect((await (await fetch(app.url)).arrayBuffer()).byteLength).toBe(10_000_000)
  })

  test('a caller who goes away aborts the request and cancels the answer', async () => {
    let aborted: () => void = () => undefined
    let cancelled: () => void = () => undefined
    const abortion = new Promise<void>((resolve) => (aborted = resolve))
    const cancellation = new Promise<void>((resolve) => (cancelled = resolve))
    await using app = await bridge((asked) => {
      asked.signal.addEventListener('abort', () => aborted())
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: () => cancelled(),
      })
      return new Response(body)
    })
    const caller = new AbortController()
    const response = await fetch(app.url, { signal: caller.signal })
    await response.body?.getReader().read()
    caller.abort()
    await Promise.all([abortion, cancellation])
    expect(caller.signal.aborted).toBe(true)
  })

  test('an answer that fails midway is cut', async () => {
    await using app = await bridge(() => {
      let pulled = false
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (pulled) controller.error(new Error('midway'))
          else controller.enqueue(new Uint8Array(10))
          pulled = true
        },
      })
      return new Response(body)
    })
    await expect(fetch(app.url).then((response) => response.arrayBuffer())).rejects.toThrow()
  })

  test('methods that fetch does not know are refused', async () => {
    await using app = await bridge(() => new Response('no'))
    const { hostname, port } = new URL(app.url)
    const status = await new Promise((resolve, reject) => {
      const asking = request({ hostname, port, method: 'TRACE' }, (response) => resolve(response.statusCode))
      asking.once('error', reject).end()
    })
    expect(status).toBe(405)
  })
})
