import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Delivery } from '@baling/delivery'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { settleOriginals } from '../../../media'
import { describeEachDatabase } from '../../helpers/databases'
import { pdf, phonePicture } from '../../helpers/files'
import { temporaryFolder } from '../../helpers/folders'
import { originalNames, originalsOf } from '../../helpers/originals'
import { startPayload, type TestApp } from '../../helpers/payload'
import {
  createNews,
  drawPicture,
  rest,
  signAll,
  submitNews,
  team,
  uploadPicture,
  type Team,
} from '../../helpers/review'
import { docOf, fetchOriginal, send } from './tools'

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

const publicly = (app: TestApp, address: string, init?: RequestInit) =>
  (app.payload.config.custom.delivery as Delivery).handle(new Request(`http://public.test${address}`, init))

const coverOf = async (app: TestApp, slug: string) => {
  const query = `{ newsArticle(slug: "${slug}") { cover { url sha256 width height focalX focalY } } }`
  const response = await publicly(app, `/graphql?query=${encodeURIComponent(query)}`)
  const { data } = (await response.json()) as {
    data: { newsArticle: { cover: { url: string; sha256: string; width: number; height: number } } }
  }
  return data.newsArticle.cover
}

describeEachDatabase('originals', (db) => {
  const uri = db.uri()
  let app: TestApp
  let people: Team
  beforeAll(async () => {
    app = await startPayload({ uri })
    people = await team(app)
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const release = async (more: Record<string, unknown>) => {
    const made = await createNews(app, people.editor, more)
    expect((await submitNews(app, people.editor, { id: made.id })).status).toBe(200)
    expect((await signAll(app, people, made.id)).status).toBe(200)
    return made
  }

  it('stand in the store of the signed copies, and are never public', async () => {
    const data = await phonePicture()
    const { id, filename } = docOf(
      await send(app, 'POST /media', { as: people.editor, name: 'a.jpg', data, fields: { alt: '图' } }),
    )
    expect(await originalNames(app)).toContain(filename)
    const inFolder = path.join(app.dataDir, 'files', 'originals')
    expect(db.name === 'sqlite' ? readdirSync(inFolder) : readdirSync(app.dataDir)).toContain(
      db.name === 'sqlite' ? filename : 'delivery',
    )
    expect(readdirSync(app.dataDir)).not.toContain('media')

    const { slug } = await release({ cover: id })
    const cover = await coverOf(app, slug)
    // The master is turned, and tells neither camera nor place.
    expect(cover).toMatchObject({ width: 80, height: 120 })
    const master = await bytesOf(await publicly(app, cover.url))
    const info = await sharp(master).metadata()
    expect([info.width, info.height, info.orientation, info.exif]).toEqual([80, 120, undefined, undefined])
    expect((await sharp(data).metadata()).exif?.includes('Camera of the tests')).toBe(true)
    for (const query of ['w=160&format=jpeg', 'w=160&h=160&format=webp']) {
      const made = await bytesOf(await publicly(app, `${cover.url}?${query}`))
      expect((await sharp(made).metadata()).exif).toBeUndefined()
    }
    expect((await publicly(app, `/media/${'0'.repeat(64)}/${filename}`)).status).toBe(404)
  })

  it('the focal point is signed with the picture', async () => {
    const id = await uploadPicture(app, people.editor)
    const body = { focalX: 20, focalY: 70 }
    expect((await rest(app, `PATCH /media/${id}`, { as: people.editor, body })).status).toBe(200)
    const { slug } = await release({ cover: id })
    expect(await coverOf(app, slug)).toMatchObject({ focalX: 20, focalY: 70 })
  })

  it('are shared by the instances of a database', async () => {
    const folder = temporaryFolder()
    // On SQLite the instances of a database share their directory, on MongoDB they need not.
    const dataDir = db.name === 'sqlite' ? app.dataDir : folder
    await using other = await startPayload({ uri, dataDir })
    const { filename } = docOf(
      await send(app, 'POST /media', { as: people.editor, name: 'a.pdf', data: pdf() }),
    )
    const shown = await fetchOriginal(other, filename, { as: people.first })
    expect((await bytesOf(shown)).equals(pdf())).toBe(true)
    const cover = await uploadPicture(other, people.editor)
    // The first makes the master of what the second took in.
    const { id } = await createNews(app, people.editor, { cover })
    expect((await submitNews(app, people.editor, { id })).status).toBe(200)
    rmSync(folder, { recursive: true, force: true })
  })

  it('of before they stood there are still found, and go when they are replaced', async () => {
    const id = await uploadPicture(app, people.editor)
    const old = await drawPicture()
    const folder = path.join(app.dataDir, 'media', 'files')
    const place = path.join(folder, 'old-picture.png')
    mkdirSync(folder, { recursive: true })
    writeFileSync(place, old)
    await app.payload.db.updateOne({ collection: 'media', id, data: { filename: 'old-picture.png' } })

    const shown = await fetchOriginal(app, 'old-picture.png', { as: people.first })
    expect((await bytesOf(shown)).equals(old)).toBe(true)
    await release({ cover: id })
    const refused = await send(app, `PATCH /media/${id}`, {
      as: people.editor,
      name: 'a.png',
      data: await drawPicture(),
      fields: { alt: '' },
    })
    expect([refused.status, readdirSync(folder)]).toEqual([400, ['old-picture.png']])
    const replaced = await send(app, `PATCH /media/${id}`, {
      as: people.editor,
      name: 'a.png',
      data: await drawPicture(),
    })
    expect([replaced.status, readdirSync(folder)]).toEqual([200, []])
  })

  it('that a crash left between file and row are settled once they are an hour old', async () => {
    const store = originalsOf(app)
    const { filename } = docOf(
      await send(app, 'POST /media', { as: people.editor, name: 'a.pdf', data: pdf() }),
    )
    expect(await store.doubted()).toEqual([])
    const before = await originalNames(app)
    // A file whose row was never written, and one whose row is there although its end was never noted.
    await store.put('left-behind-000000000000.png', await drawPicture())
    await store.doubt(filename)
    const settle = (now: number) => settleOriginals(app.payload, { store, now })
    const now = Date.now()
    expect(await settle(now)).toBe(0)
    expect(await originalNames(app)).toEqual([...before, 'left-behind-000000000000.png'].sort())
    expect(await settle(now + 7_200_000)).toBe(1)
    expect(await originalNames(app)).toEqual(before)
    expect(await store.doubted()).toEqual([])
  })

  it('have no name that leads elsewhere', async () => {
    const store = originalsOf(app)
    for (const name of ['../a.png', 'a/b.png', '', '.hidden']) {
      await expect(store.put(name, new Uint8Array([1]))).rejects.toThrow('Not the name of a file')
      expect(await store.get(name)).toBeNull()
    }
    expect((await fetchOriginal(app, '..%2F..%2Fbaling.db', { as: people.first })).status).toBe(403)
    expect((await fetchOriginal(app, '%2e%2e%5cbaling.db', { as: people.first })).status).toBe(403)
  })
})
