import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { originalNames } from '../helpers/originals'
import { drawPicture, newsData } from '../helpers/review'
import { performOnMedia } from './calls/media'
import type { Outcome } from './calls'
import { isChosen } from './choice'
import { evidenceOf } from './evidence'
import type { Bypass } from './judge'
import {
  EMBEDDED,
  MEDIA_PATHS,
  MEDIA_ROWS,
  verdictFor,
  type Embedded,
  type MediaRow,
  type MediaVerdict,
} from './mediaTable'
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

  interface Place {
    row: MediaRow
    via: Surface
    place: Embedded
  }

  const nameOf = ({ row, via, place }: Place, who: Who) =>
    `${row.path} · ${via} · ${who} · embedded in ${place}`
  const attempt = ({ row, via, place }: Place, who: Who) =>
    performOnMedia(world, via, {
      path: row.path,
      who,
      id: pictures.get(place) ?? '',
      alt: `改 ${randomUUID()}`,
    })
  const told = (outcome: Outcome, wanted: MediaVerdict): string[] =>
    outcome.status === wanted.status && outcome.code === wanted.code
      ? []
      : [`answers ${outcome.status} ${outcome.code} instead of ${wanted.status} ${wanted.code}`]

  /** All who must be refused, at once: nothing of the picture may change, nor any original. */
  const tryRefused = async (at: Place, people: readonly Who[]): Promise<Bypass[]> => {
    const id = pictures.get(at.place) ?? ''
    const seen = async () => ({ ...(await state(id)), originals: await originalNames(world.app) })
    const before = await seen()
    const found = await Promise.all(
      people.map(async (who) => {
        const wanted = verdictFor(at.row.in[at.place], at.via, who)
        return told(await attempt(at, who), wanted).map((what) => ({ cell: nameOf(at, who), what }))
      }),
    )
    const after = await seen()
    const cell = people.map((who) => nameOf(at, who)).join(' | ')
    const changed = JSON.stringify({ ...before, authors: 0 }) !== JSON.stringify({ ...after, authors: 0 })
    return [
      ...found.flat(),
      ...(changed ? [{ cell, what: 'something changed although it was refused' }] : []),
      ...(after.authors.size === before.authors.size ? [] : [{ cell, what: 'somebody became an author' }]),
    ]
  }

  const tryAllowed = async (at: Place, who: Who): Promise<Bypass[]> => {
    const { row, place, via } = at
    const wanted = verdictFor(row.in[place], via, who)
    const id = pictures.get(place) ?? ''
    const before = await state(id)
    const outcome = await attempt(at, who)
    const target = (/create$/.test(row.path) && outcome.created) || id
    const after = await state(target)
    const found = told(outcome, wanted)
    if (after.row === before.row) found.push('nothing was written')
    const fresh = [...after.authors].filter(([record]) => !before.authors.has(record))
    const accounts = [...new Set(fresh.map(([, account]) => account))]
    const own = wanted.records ? [world.people[who].user?.id] : []
    if (JSON.stringify(accounts) !== JSON.stringify(own))
      found.push(`${accounts.length} people became authors instead of ${own.length}`)
    if (after.row === 'null') pictures.set(place, await embed(place))
    return found.map((what) => ({ cell: nameOf(at, who), what }))
  }

  for (const [at, row] of MEDIA_ROWS.entries())
    for (const via of row.via)
      it(`${row.path} · ${via}`, async () => {
        const [evidence, content] = [await evidenceOf(world), await publicBytes(world)]
        const found: Bypass[] = []
        let tried = 0
        const places = row.path.endsWith('create') ? (['nothing'] as const) : EMBEDDED
        for (const place of places) {
          const people = peopleAt(via).filter(
            (_, index, all) => all.length === 1 || isChosen(at, EMBEDDED.indexOf(place), index),
          )
          const may = (who: Who) => verdictFor(row.in[place], via, who).status === 200
          tried += people.length
          found.push(
            ...(await tryRefused(
              { row, via, place },
              people.filter((who) => !may(who)),
            )),
          )
          for (const who of people.filter(may)) found.push(...(await tryAllowed({ row, via, place }, who)))
        }
        if (JSON.stringify(await evidenceOf(world)) !== JSON.stringify(evidence))
          found.push({ cell: `${row.path} · ${via}`, what: 'the evidence is not what it was' })
        if ((await publicBytes(world)) !== content)
          found.push({ cell: `${row.path} · ${via}`, what: 'what the public gets has changed' })
        report.add(`media: ${row.path}`, tried, found)
        expect(found).toEqual([])
      })
})
