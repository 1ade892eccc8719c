import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const cover = (sha256: string, mime = 'image/png') => ({
  sha256,
  mime,
  width: 1,
  height: 1,
  alt: null,
  credit: null,
})

const setUp = async (ledger: MemoryLedger) => {
  const sha256 = ledger.addFile(PNG)
  const id = newId()
  const { releases } = await ledger.release({
    type: 'places',
    id,
    contents: { zh: place('p', { cover: cover(sha256) }) },
  })
  return { sha256, id, releases, url: `/media/${sha256}/picture.png` }
}

/** Everything of an answer that a caller can see. */
const whole = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
})

const tamper = (app: Running, sha256: string) => {
  const file = path.join(app.dataDir, 'delivery/files', sha256)
  const bytes = readFileSync(file)
  bytes[0] = (bytes[0] ?? 0) + 1
  writeFileSync(file, bytes)
}

describe('a file that a live release embeds', () => {
  test('is served by its hash, whole or in part, with what it is', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const { url, sha256 } = await setUp(ledger)
    const response = await app.get(url)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600, no-transform',
      etag: `"${sha256}"`,
    })
    const head = await app.get(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(PNG.length),
      '',
    ])
    const fresh = await app.get(url, { headers: { 'if-none-match': `W/"${sha256}"` } })
    expect([fresh.status, await fresh.text()]).toEqual([304, ''])
    for (const [range, bytes] of [
      ['bytes=0-3', PNG.subarray(0, 4)],
      ['bytes=10-', PNG.subarray(10)],
      ['bytes=-5', PNG.subarray(-5)],
    ] as const) {
      const part = await app.get(url, { headers: { range } })
      expect(part.status).toBe(206)
      expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes)
    }
    expect((await app.get(url, { headers: { range: 'bytes=0-3', 'if-range': '"other"' } })).status).toBe(200)
    expect((await app.get(url, { headers: { range: 'bytes=9999-' } })).status).toBe(416)
    expect((await app.get(url, { method: 'POST' })).status).toBe(405)
  })

  test('a picture of rich text, and an attachment', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const [picture, pdf] = [ledger.addFile(PNG), ledger.addFile(Buffer.from('%PDF-1.7'))]
    const html = `<img data-sha256="${picture}" width="1" height="1" alt="">`
    const attachment = { sha256: pdf, mime: 'application/pdf', size: 8, name: '公告 1.pdf', title: null }
    const body = { lexical: null, html, text: '' }
    await ledger.release({ type: 'places', id: newId(), contents: { zh: place('p', { body, attachment }) } })
    const { place: found } = await app.data<{
      place: { body: { html: string }; attachment: { url: string } }
    }>('{ place(slug: "p") { body { html } attachment { url name size } } }')
    const source = /src="([^"]+)"/.exec(found.body.html)?.[1] ?? ''
    expect((await app.get(source)).headers.get('content-type')).toBe('image/png')
    const file = await app.get(found.attachment.url)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(file.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E5%85%AC%E5%91%8A%201.pdf",
    )
  })

  test('a type that a browser would run is a download', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const sha256 = ledger.addFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))
    await ledger.release({
      type: 'places',
      id: newId(),
      contents: { zh: place('p', { cover: cover(sha256, 'image/svg+xml') }) },
    })
    const response = await app.get(`/media/${sha256}/x.svg`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })
})

describe('anything else', () => {
  test('unknown, private, withdrawn and malformed answer alike', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const { url, id, releases, sha256 } = await setUp(ledger)
    const secret = ledger.addFile(Buffer.from('in review'))
    ledger.submit({ type: 'places', id: newId(), contents: { zh: place('q', { cover: cover(secret) }) } })
    await ledger.announce()
    const unknown = `/media/${'0'.repeat(64)}/x`
    const expected = await whole(await app.get(unknown))
    expect(expected.status).toBe(404)
    await ledger.withdraw(`places:${id}`, releases)
    const conditions: (Record<string, string> | undefined)[] = [
      undefined,
      { 'if-none-match': `"${sha256}"` },
      { 'if-none-match': '*' },
      { range: 'bytes=0-1' },
    ]
    for (const address of [url, `/media/${secret}/x`, '/media/x/y', `/media/${sha256}`, '/media/'])
      for (const headers of conditions)
        expect(await whole(await app.get(address, { headers }))).toEqual(expected)
    expect((await app.get(url, { method: 'HEAD' })).status).toBe(404)
  })

  test('changed bytes are never served: the file is fetched again, or it is gone', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const { url, sha256 } = await setUp(ledger)
    tamper(app, sha256)
    expect(Buffer.from(await (await app.get(url)).arrayBuffer())).toEqual(PNG)
    tamper(app, sha256)
    ledger.files.delete(sha256)
    expect((await app.get(url)).status).toBe(404)
    ledger.files.set(sha256, Buffer.from('something else'))
    expect((await app.get(url)).status).toBe(404)
    ledger.files.set(sha256, PNG)
    expect((await app.get(url)).status).toBe(200)
  })
})
