import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, until, type RunOptions, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

/** Left half red, right half blue. */
const draw = (width = 800, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: '#f00' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()

const cover = (sha256: string, more: object = {}) => ({
  sha256,
  mime: 'image/png',
  width: 800,
  height: 400,
  alt: '图',
  credit: null,
  ...more,
})

const setUp = async (more: object = {}, options: RunOptions = {}) => {
  const ledger = new MemoryLedger()
  const app = await startDelivery(ledger, options)
  const sha256 = ledger.addFile(await draw())
  const id = newId()
  const { releases } = await ledger.release({
    type: 'places',
    id,
    contents: { zh: place('p', { cover: cover(sha256, more) }) },
  })
  const ask = (query: string, init?: RequestInit) => app.get(`/media/${sha256}/picture?${query}`, init)
  return { ledger, app, sha256, id, releases, ask, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const typesOf = (response: Response) => [response.status, response.headers.get('content-type')]

const variants = (app: Running) => path.join(app.dataDir, 'delivery/variants')

describe('a form of a picture', () => {
  test('has the asked size in the format that the caller can show', async () => {
    await using run = await setUp()
    for (const [accept, type] of [
      ['image/avif,image/webp,*/*', 'image/avif'],
      ['image/webp', 'image/webp'],
      ['*/*', 'image/jpeg'],
    ] as const) {
      const response = await run.ask('w=320', { headers: { accept } })
      expect(typesOf(response)).toEqual([200, type])
      expect(response.headers.get('vary')).toBe('Accept')
      expect(await sharp(await bytesOf(response)).metadata()).toMatchObject({ width: 320, height: 160 })
    }
    const chosen = await run.ask('w=320&h=320&format=webp', { headers: { accept: 'image/avif' } })
    expect([...typesOf(chosen), chosen.headers.get('vary')]).toEqual([200, 'image/webp', null])
    expect(await sharp(await bytesOf(chosen)).metadata()).toMatchObject({ width: 320, height: 320 })
  })

  test('has a tag of its own, and can be had in part', async () => {
    await using run = await setUp()
    const whole = await run.ask('w=160&format=webp')
    const bytes = await bytesOf(whole)
    const tag = whole.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/)
    expect((await run.ask('w=160&format=jpeg')).headers.get('etag')).not.toBe(tag)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'cache-control': 'public, max-age=3600, no-transform',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
    })
    const fresh = await run.ask('w=160&format=webp', { headers: { 'if-none-match': tag } })
    expect([fresh.status, fresh.headers.get('etag'), await fresh.text()]).toEqual([304, tag, ''])
    const head = await run.ask('w=160&format=webp', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(bytes.length),
      '',
    ])
    const part = await run.ask('w=160&format=webp', { headers: { range: 'bytes=4-7', 'if-range': tag } })
    expect(part.status).toBe(206)
    expect(await bytesOf(part)).toEqual(bytes.subarray(4, 8))
    expect((await run.ask('w=160&format=webp', { headers: { range: 'bytes=999999-' } })).status).toBe(416)
  })

  test('is cut around the focal point that was signed', async () => {
    await using run = await setUp({ focalX: 10, focalY: 50 })
    const made = await bytesOf(await run.ask('w=160&h=160&format=jpeg'))
    const { channels } = await sharp(made).stats()
    const [red, , blue] = channels.map(({ mean }) => mean)
    expect([Math.round(red ?? 0) > 240, Math.round(blue ?? 255) < 15]).toEqual([true, true])
  })

  test('of a picture in rich text alone', async () => {
    await using run = await setUp()
    const sha256 = run.ledger.addFile(await draw(640, 640))
    const html = `<img data-sha256="${sha256}" width="640" height="640" alt="">`
    const body = { lexical: null, html, text: '' }
    await run.ledger.release({ type: 'places', id: newId(), contents: { zh: place('q', { body }) } })
    const response = await run.app.get(`/media/${sha256}/x?w=160`)
    expect(await sharp(await bytesOf(response)).metadata()).toMatchObject({ width: 160, height: 160 })
  })

  test('that is off the ladders is refused with a code, in both languages', async () => {
    await using run = await setUp()
    const refused = async (query: string, language: string) => {
      const response = await run.ask(query, { headers: { 'accept-language': language } })
      const { errors } = (await response.json()) as { errors: { code: string; message: string }[] }
      return [response.status, errors[0]?.code, errors[0]?.message]
    }
    for (const [query, code] of [
      ['w=333', 'BAD_WIDTH'],
      ['h=120', 'BAD_WIDTH'],
      ['w=320&h=7', 'BAD_HEIGHT'],
      ['w=320&fit=cover', 'BAD_FIT'],
      ['w=320&format=gif', 'BAD_FORMAT'],
    ]) {
      const [status, found, message] = await refused(query ?? '', 'en')
      expect([status, found]).toEqual([400, code])
      expect(message).not.toBe((await refused(query ?? '', 'zh'))[2])
    }
    expect((await refused('w=333', 'en'))[2]).toContain('160, 320, 480, 640, 960, 1280, 1600, 1920, 2560')
    expect(readdirSync(path.join(run.app.dataDir, 'delivery'))).not.toContain('variants')
  })

  test('of what is no picture', async () => {
    await using run = await setUp()
    const sha256 = run.ledger.addFile(Buffer.from('%PDF-1.7'))
    const attachment = { sha256, mime: 'application/pdf', size: 8, name: '公告.pdf', title: null }
    await run.ledger.release({ type: 'places', id: newId(), contents: { zh: place('q', { attachment }) } })
    const response = await run.app.get(`/media/${sha256}/x?w=160`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'NOT_A_PICTURE' }] })
  })

  test('is not there for what is private, unknown or withdrawn, whatever is asked', async () => {
    await using run = await setUp()
    const secret = run.ledger.addFile(await draw(320, 320))
    run.ledger.submit({ type: 'places', id: newId(), contents: { zh: place('q', { cover: cover(secret) }) } })
    await run.ledger.announce()
    const tag = (await run.ask('w=160&format=webp')).headers.get('etag') ?? ''
    await run.ledger.withdraw(`places:${run.id}`, run.releases)
    const seen = async (address: string, init?: RequestInit) => {
      const response = await run.app.get(address, init)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      }
    }
    const unknown = await seen(`/media/${'0'.repeat(64)}/x`)
    expect(unknown.status).toBe(404)
    const conditions: Record<string, string>[] = [
      {},
      { 'if-none-match': tag },
      { 'if-none-match': '*' },
      { range: 'bytes=0-1' },
    ]
    for (const hash of [run.sha256, secret, '0'.repeat(64)])
      for (const query of ['w=160&format=webp', 'w=161', 'w=160&h=1&format=gif'])
        for (const headers of conditions)
          expect(await seen(`/media/${hash}/x?${query}`, { headers })).toEqual(unknown)
    expect((await run.ask('w=160', { method: 'HEAD' })).status).toBe(404)
  })

  test('is made once for fifty who ask at once', async () => {
    await using run = await setUp({}, { pictureWorkers: 1, pictureQueue: 0 })
    const all = await Promise.all(Array.from({ length: 50 }, () => run.ask('w=640&format=webp')))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(all.map(({ headers }) => headers.get('etag'))).size).toBe(1)
    expect(readdirSync(variants(run.app))).toHaveLength(1)
  })

  test('waits for its turn, and is told to come back where too many wait', async () => {
    await using run = await setUp({}, { pictureWorkers: 1, pictureQueue: 1 })
    expect((await run.ask('w=160&format=webp')).status).toBe(200)
    // The master is gone from here, and whoever fetches it anew waits at the gate.
    rmSync(path.join(run.app.dataDir, 'delivery/files', run.sha256))
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (open = resolve))
    let waiting = 0
    const { ledger } = run
    ledger.file = async (sha256) => {
      waiting++
      await gate
      return ledger.files.get(sha256) ?? null
    }
    const first = run.ask('w=320&format=webp')
    await until(() => waiting === 1)
    const others = ['w=480', 'w=640'].map((query) => run.ask(`${query}&format=webp`))
    const busy = await Promise.race(others)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await busy.json()).toMatchObject({ errors: [{ code: 'MEDIA_BUSY' }] })
    open()
    expect((await first).status).toBe(200)
    expect((await Promise.all(others)).map(({ status }) => status).sort()).toEqual([200, 503])
    for (const query of ['w=480', 'w=640']) expect((await run.ask(`${query}&format=webp`)).status).toBe(200)
  })

  test('that was changed on disk is never served', async () => {
    await using run = await setUp()
    const good = await bytesOf(await run.ask('w=160&format=webp'))
    const file = path.join(variants(run.app), readdirSync(variants(run.app))[0] ?? '')
    const kept = readFileSync(file)
    for (const at of [0, 40, kept.length - 1]) {
      const changed = Buffer.from(kept)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(file, changed)
      expect(await bytesOf(await run.ask('w=160&format=webp'))).toEqual(good)
    }
    // A changed master doesn't become a variant either.
    const master = path.join(run.app.dataDir, 'delivery/files', run.sha256)
    writeFileSync(master, await draw(400, 400))
    const fetched = await bytesOf(await run.ask('w=320&format=webp'))
    expect(await sharp(fetched).metadata()).toMatchObject({ width: 320, height: 160 })
  })
})

describe('in GraphQL', () => {
  test('addresses of each form, and what stands in its place', async () => {
    await using run = await setUp({ focalX: 10, focalY: 20 })
    const { place: found } = await run.app.data<{ place: { cover: Record<string, string> } }>(`{
      place(slug: "p") { cover {
        master: url
        small: url(width: 320)
        card: url(width: 320, height: 240, format: AVIF)
        whole: url(width: 320, height: 240, fit: CONTAIN)
        srcset
        some: srcset(widths: [640, 320], format: WEBP)
        color blurhash focalX focalY
      } }
    }`)
    const base = `/media/${run.sha256}`
    const all = [160, 320, 480, 640].map((width) => `${base}/picture?w=${width} ${width}w`)
    expect(found.cover).toMatchObject({
      master: `${base}/picture.png`,
      small: `${base}/picture?w=320`,
      card: `${base}/picture.avif?w=320&h=240&format=avif`,
      whole: `${base}/picture?w=320&h=240&fit=contain`,
      srcset: [...all, `${base}/picture?w=960 800w`].join(', '),
      some: [320, 640].map((width) => `${base}/picture.webp?w=${width}&format=webp ${width}w`).join(', '),
      focalX: 10,
      focalY: 20,
    })
    expect(found.cover.color).toMatch(/^#(f[0-9a-f]0[0-9a-f]0[0-9a-f]|0[0-9a-f]0[0-9a-f]f[0-9a-f])$/)
    expect(found.cover.blurhash).toHaveLength(28)
    for (const name of ['master', 'small', 'card', 'whole'])
      expect((await run.app.get(found.cover[name] ?? '')).status).toBe(200)
  })

  test('a form off the ladders is an error with a code', async () => {
    await using run = await setUp()
    for (const [args, code] of [
      ['width: 321', 'BAD_WIDTH'],
      ['height: 240', 'BAD_WIDTH'],
      ['width: 320, height: 241', 'BAD_HEIGHT'],
      ['width: 320, fit: COVER', 'BAD_FIT'],
    ]) {
      const { errors } = await run.app.ask(`{ place(slug: "p") { cover { url(${args}) } } }`)
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    }
    const { errors } = await run.app.ask('{ place(slug: "p") { cover { srcset(widths: [1]) } } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_WIDTH')
  })

  test('where a picture cannot be looked at, nothing stands in its place', async () => {
    const ledger = new MemoryLedger()
    await using app = await startDelivery(ledger)
    const sha256 = ledger.addFile(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await ledger.release({
      type: 'places',
      id: newId(),
      contents: { zh: place('p', { cover: cover(sha256, { mime: 'image/svg+xml' }) }) },
    })
    expect(await app.data('{ place(slug: "p") { cover { color blurhash } } }')).toEqual({
      place: { cover: { color: null, blurhash: null } },
    })
  })
})

describe('a file', () => {
  test('a video is played in place, part by part; a document is a download with its own name', async () => {
    await using run = await setUp()
    const video = Buffer.alloc(300_000, 'video')
    const sha256 = run.ledger.addFile(video)
    const attachment = { sha256, mime: 'video/mp4', size: video.length, name: '洞庭.mp4', title: '片' }
    await run.ledger.release({ type: 'places', id: newId(), contents: { zh: place('q', { attachment }) } })
    const { place: found } = await run.app.data<{ place: { attachment: { url: string; format: string } } }>(
      '{ place(slug: "q") { attachment { url format mime size } } }',
    )
    expect(found.attachment.format).toBe('MP4')
    const whole = await run.app.get(found.attachment.url)
    expect(typesOf(whole)).toEqual([200, 'video/mp4'])
    expect(whole.headers.get('content-disposition')).toBeNull()
    for (const [range, from, to] of [
      ['bytes=0-', 0, 299_999],
      ['bytes=150000-150009', 150_000, 150_009],
    ] as const) {
      const part = await run.app.get(found.attachment.url, { headers: { range } })
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to}/300000`])
      expect((await bytesOf(part)).equals(video.subarray(from, to + 1))).toBe(true)
    }
    // A part of a file that was changed is not served either.
    const file = path.join(run.app.dataDir, 'delivery/files', sha256)
    writeFileSync(file, Buffer.alloc(300_000, 'other'))
    const part = await run.app.get(found.attachment.url, { headers: { range: 'bytes=10-19' } })
    expect(await bytesOf(part)).toEqual(video.subarray(10, 20))
  })
})
