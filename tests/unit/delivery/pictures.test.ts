import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'

import { sha256 } from '../../../plugins/delivery/core/digest'
import { readAsked, type Asked } from '../../../plugins/delivery/core/variants'
import { Pictures, type PicturesOptions } from '../../../plugins/delivery/pictures/Pictures'
import { Queue } from '../../../plugins/delivery/pictures/queue'
import { SealedFolder } from '../../../plugins/delivery/pictures/SealedFolder'
import { temporaryFolder } from '../../helpers/folders'

const folders: string[] = []
const folder = () => {
  const dir = temporaryFolder()
  folders.push(dir)
  return dir
}
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true })
})

const MIDDLE = { x: 50, y: 50 }

/** Left half red, right half blue. */
const twoColours = (width = 800, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: '#f00' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()

const form = (query: string): Asked & { format: 'avif' | 'jpeg' | 'webp' } => {
  const given = new URLSearchParams(query)
  const asked = readAsked((name) => given.get(name))
  if (!asked?.format) throw new Error('Ask for a format')
  return { ...asked, format: asked.format }
}

const open = (masters: Map<string, Buffer>, options: Partial<PicturesOptions> = {}) => {
  const asked: string[] = []
  const pictures = new Pictures({
    dir: folder(),
    key: 'a key',
    variantBytes: 1024 ** 2,
    workers: 2,
    queue: 10,
    ...options,
    master: (hash) => {
      asked.push(hash)
      return Promise.resolve(masters.get(hash) ?? null)
    },
  })
  return { pictures, asked, dir: pictures.options.dir }
}

const store = (...all: Buffer[]) => new Map(all.map((bytes) => [sha256(bytes), bytes]))

const colourAt = async (bytes: Buffer, left: number, top: number): Promise<string> => {
  const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  const [r = 0, g = 0, b = 0] = pixel
  return r > 200 && b < 60
    ? 'red'
    : b > 200 && r < 60
      ? 'blue'
      : r > 240 && g > 240 && b > 240
        ? 'white'
        : '?'
}

describe('a variant', () => {
  test.for(['avif', 'webp', 'jpeg'])('%s: in its size and format, without metadata', async (format) => {
    const master = await twoColours()
    const { pictures } = open(store(master))
    const made = await pictures.variant(sha256(master), form(`w=160&format=${format}`), MIDDLE)
    const info = await sharp(made?.bytes).metadata()
    expect(info).toMatchObject({ width: 160, height: 80, format: format === 'avif' ? 'heif' : format })
    expect([info.exif, info.icc, info.xmp]).toEqual([undefined, undefined, undefined])
  })

  test('is cut around the focal point', async () => {
    const master = await twoColours()
    const { pictures } = open(store(master))
    const cut = async (x: number) => {
      const made = await pictures.variant(sha256(master), form('w=160&h=160&format=webp'), { x, y: 50 })
      if (!made) throw new Error('No variant')
      expect(await sharp(made.bytes).metadata()).toMatchObject({ width: 160, height: 160 })
      return [await colourAt(made.bytes, 5, 80), await colourAt(made.bytes, 154, 80)]
    }
    expect(await cut(50)).toEqual(['red', 'blue'])
    expect(await cut(10)).toEqual(['red', 'red'])
    expect(await cut(90)).toEqual(['blue', 'blue'])
  })

  test('contained, the rest is filled; in JPEG with white', async () => {
    const master = await twoColours()
    const { pictures } = open(store(master))
    const made = await pictures.variant(sha256(master), form('w=320&h=320&fit=contain&format=jpeg'), MIDDLE)
    if (!made) throw new Error('No variant')
    expect(await sharp(made.bytes).metadata()).toMatchObject({ width: 320, height: 320 })
    expect(await colourAt(made.bytes, 10, 10)).toBe('white')
    expect(await colourAt(made.bytes, 10, 160)).toBe('red')
  })

  test('is never larger than the master, and widths beyond it are one file', async () => {
    const master = await twoColours(200, 100)
    const { pictures, dir } = open(store(master))
    for (const width of [320, 1280, 2560]) {
      const made = await pictures.variant(sha256(master), form(`w=${width}&format=webp`), MIDDLE)
      expect(await sharp(made?.bytes).metadata()).toMatchObject({ width: 200, height: 100 })
    }
    expect(readdirSync(path.join(dir, 'variants'))).toHaveLength(1)
  })

  test('fifty who ask at once make one', async () => {
    const master = await twoColours()
    const { pictures, asked, dir } = open(store(master), { queue: 0, workers: 1 })
    const all = await Promise.all(
      Array.from({ length: 50 }, () => pictures.variant(sha256(master), form('w=320&format=avif'), MIDDLE)),
    )
    expect(new Set(all.map((made) => made?.sha256)).size).toBe(1)
    // Once for its size and once to make it.
    expect(asked).toHaveLength(2)
    expect(readdirSync(path.join(dir, 'variants'))).toHaveLength(1)
  })

  test('changed on disk is made again, and another key trusts nothing', async () => {
    const master = await twoColours()
    const masters = store(master)
    const { pictures, asked, dir } = open(masters)
    const ask = (from: Pictures) => from.variant(sha256(master), form('w=160&format=webp'), MIDDLE)
    const first = await ask(pictures)
    const made = () => asked.length
    const before = made()
    expect(await ask(pictures)).toEqual(first)
    expect(made()).toBe(before)

    const file = path.join(dir, 'variants', readdirSync(path.join(dir, 'variants'))[0] ?? '')
    const bytes = readFileSync(file)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect(await ask(pictures)).toEqual(first)
    expect(made()).toBe(before + 1)
    writeFileSync(file, Buffer.alloc(10))
    expect(await ask(pictures)).toEqual(first)

    // Another installation's folder: well made, but not by us.
    const other = open(masters, { dir, key: 'another key' })
    expect(await ask(other.pictures)).toEqual(first)
    expect(other.asked).toHaveLength(2)
  })

  test('of what is missing or no picture', async () => {
    const text = Buffer.from('no picture')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const { pictures } = open(store(text, svg))
    const ask = (hash: string) => pictures.variant(hash, form('w=160&format=webp'), MIDDLE)
    expect(await ask('0'.repeat(64))).toBeNull()
    for (const bytes of [text, svg])
      await expect(ask(sha256(bytes))).rejects.toMatchObject({ code: 'NOT_A_PICTURE' })
    expect(await pictures.look(sha256(text))).toBeNull()
    expect(await pictures.look('0'.repeat(64))).toBeNull()
  })

  test('what nobody embeds any more is swept', async () => {
    const [one, two] = [await twoColours(), await twoColours(400, 400)]
    const { pictures, dir } = open(store(one, two))
    for (const master of [one, two]) {
      await pictures.variant(sha256(master), form('w=160&format=webp'), MIDDLE)
      await pictures.look(sha256(master))
    }
    await pictures.sweep((hash) => hash === sha256(two))
    for (const name of ['variants', 'looks']) {
      const left = readdirSync(path.join(dir, name))
      expect(left.map((file) => file.slice(0, 64))).toEqual([sha256(two)])
    }
  })
})

describe('what stands in its place', () => {
  test('colour and BlurHash, made once and kept', async () => {
    const master = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#1a8f3c' } })
      .jpeg()
      .toBuffer()
    const masters = store(master)
    const { pictures, asked, dir } = open(masters)
    const look = await pictures.look(sha256(master))
    expect(look?.blurhash).toMatch(/^L[\w#$%*+,\-.:;=?@[\]^{|}~]{27}$/)
    const colour = Number.parseInt(look?.color.slice(1) ?? '', 16)
    const near = (shift: number, value: number) =>
      expect(Math.abs(((colour >> shift) & 255) - value)).toBeLessThan(16)
    near(16, 0x1a)
    near(8, 0x8f)
    near(0, 0x3c)
    const again = open(masters, { dir })
    expect(await again.pictures.look(sha256(master))).toEqual(look)
    expect(again.asked).toEqual([])
    expect(asked).toHaveLength(1)
  })
})

test('of work that goes on, only so much waits', async () => {
  const queue = new Queue(1, 1)
  let finish: () => void = () => undefined
  const first = queue.run(() => new Promise<void>((resolve) => (finish = resolve)))
  const second = queue.run(() => Promise.resolve('second'))
  await expect(queue.run(() => Promise.resolve())).rejects.toMatchObject({ code: 'MEDIA_BUSY' })
  finish()
  await first
  expect(await second).toBe('second')
  await expect(queue.run(() => Promise.reject(new Error('own')))).rejects.toThrow('own')
  expect(await queue.run(() => Promise.resolve('free again'))).toBe('free again')
})

test('over its limit a folder loses what was used least recently', async () => {
  const dir = folder()
  const kept = new SealedFolder(dir, 'a key', 10_000)
  const write = (name: string) => kept.write(name, Buffer.alloc(2_000, name))
  const past = (name: string, seconds: number) => utimesSync(path.join(dir, name), seconds, seconds)
  writeFileSync(path.join(dir, '.unfinished'), 'x')
  past('.unfinished', 1)
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
    await write(name)
    past(name, 1000 + index)
  }
  const fresh = new SealedFolder(dir, 'a key', 10_000)
  expect((await fresh.read('a'))?.bytes.toString()).toBe('a'.repeat(2_000))
  await fresh.write('e', Buffer.alloc(2_000))
  expect(readdirSync(dir).sort()).toEqual(['a', 'c', 'd', 'e'])
})
