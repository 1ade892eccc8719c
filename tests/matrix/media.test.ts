import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { originalNames } from '../helpers/originals'
import { drawPicture, newsData } from '../helpers/review'
import { performOnMedia } from './calls/media'
import { isChosen } from './choice'
import { evidenceOf } from './evidence'
import type { Bypass } from './judge'
import { EMBEDDED, MEDIA_PATHS, MEDIA_ROWS, verdictFor, type Embedded, type MediaRow } from './mediaTable'
import { createReport } from './report'
import { peopleAt, type Surface, type Who } from './table'
import { buildWorld, publicBytes, sign, submit, type World } from './world'

describe('the table of media', () => {
  it('has a row for every path, with every place of a picture', () => {
    expect(new Set(MEDIA_ROWS.map(({ path }) => path))).toEqual(new Set(MEDIA_PATHS))
    for (const { path, in: places } of MEDIA_ROWS) expect(Object.keys(places), path).toEqual([...EMBEDDED])
  })
})

describeEachDatabase('pictures', (db) => {
  const report = createReport(db.name)
  let world: World
  const pictures = new Map<Embedded, string>()

  const upload = async (): Promise<string> => {
    const data = await drawPicture()
    const { id } = await world.app.payload.create({
      collection: 'media',
      data: { alt: '一幅图画', credit: '测试' },
      file: { data, mimetype: 'image/png', name: 'picture.png', size: data.byteLength },
      overrideAccess: false,
      user: world.people.author.user,
    })
    return id
  }

  /** A new picture, embedded so. */
  const embed = async (place: Embedded): Promise<string> => {
    const picture = await upload()
    if (place === 'nothing') return picture
    const { id } = await world.app.payload.create({
      collection: 'news',
      data: newsData(picture) as never,
      overrideAccess: false,
      user: world.people.author.user,
    })
    if (place === 'a working copy') return picture
    await submit(world, id)
    await sign(world, id, place === 'an open review' ? 'first' : 'live')
    return picture
  }

  beforeAll(async () => {
    world = await buildWorld(db.uri(), [])
    for (const place of EMBEDDED) pictures.set(place, await embed(place))
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  const state = async (id: string) => {
    const { db: adapter } = world.app.payload
    const where = { subject: { equals: `media:${id}` } }
    const authors = await adapter.find<{ id: string; account: string }>({
      collection: 'review-authors',
      where,
      limit: 0,
    })
    const row = await adapter.findOne({ collection: 'media', where: { id: { equals: id } }, locale: 'all' })
    return {
      row: JSON.stringify(row),
      authors: new Map(authors.docs.map(({ id, account }) => [id, account])),
    }
  }

  const tryCell = async (
    { path, in: places }: MediaRow,
    cell: { via: Surface; who: Who; place: Embedded },
  ): Promise<string[]> => {
    const { via, who, place } = cell
    const id = pictures.get(place) ?? ''
    const wanted = verdictFor(places[place], via, who)
    const before = await state(id)
    const originals = await originalNames(world.app)
    const alt = `改 ${randomUUID()}`
    const outcome = await performOnMedia(world, via, { path, who, id, alt })
    const isNew = path === 'create' || path === 'db.create'
    const after = await state(isNew && outcome.created ? outcome.created : id)
    const found: string[] = []
    if (outcome.status !== wanted.status || outcome.code !== wanted.code)
      found.push(`answers ${outcome.status} ${outcome.code} instead of ${wanted.status} ${wanted.code}`)
    if ((after.row !== before.row) !== wanted.changes)
      found.push(wanted.changes ? 'nothing was written' : 'something was written although it was refused')
    const fresh = new Set(
      [...after.authors].filter(([record]) => !before.authors.has(record)).map(([, account]) => account),
    )
    const own = wanted.records ? [world.people[who].user?.id] : []
    if (JSON.stringify([...fresh]) !== JSON.stringify(own)) found.push(`${fresh.size} people became authors`)
    if (wanted.status !== 200 && JSON.stringify(await originalNames(world.app)) !== JSON.stringify(originals))
      found.push('the originals changed although it was refused')
    if (after.row === 'null') pictures.set(place, await embed(place))
    return found
  }

  for (const [at, row] of MEDIA_ROWS.entries())
    for (const via of row.via)
      it(`${row.path} · ${via}`, async () => {
        const [evidence, content] = [await evidenceOf(world), await publicBytes(world)]
        const found: Bypass[] = []
        let tried = 0
        const places = row.path.endsWith('create') ? (['nothing'] as const) : EMBEDDED
        for (const place of places)
          for (const who of peopleAt(via).filter(
            (one, index, all) => all.length === 1 || isChosen(at, EMBEDDED.indexOf(place), index),
          )) {
            tried++
            const cell = `${row.path} · ${via} · ${who} · embedded in ${place}`
            found.push(...(await tryCell(row, { via, who, place })).map((what) => ({ cell, what })))
          }
        if (JSON.stringify(await evidenceOf(world)) !== JSON.stringify(evidence))
          found.push({ cell: `${row.path} · ${via}`, what: 'the evidence is not what it was' })
        if ((await publicBytes(world)) !== content)
          found.push({ cell: `${row.path} · ${via}`, what: 'what the public gets has changed' })
        report.add(`media: ${row.path}`, tried, found)
        expect(found).toEqual([])
      })
})
