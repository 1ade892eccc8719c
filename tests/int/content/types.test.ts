import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { codesOf, lexical, rest, team, uploadPicture, type Answer, type Team } from '../../helpers/review'

type Json = Record<string, unknown>

interface Place {
  app: TestApp
  people: Team
  cover: string
  attraction: string
}

/** Beside the fields of all types: what a type asks for in Chinese, and a document's own fields, filled. */
interface Type {
  slug: string
  asks: string[]
  fields: (place: Place) => Json
}

const contacts = [{ name: '办公室', phone: '0730-1234567', email: 'wen@example.org', note: '工作日' }]
const openings = {
  openToPublic: 'yes',
  openingHours: [{ from: 'tuesday', to: 'sunday', opens: '09:00', closes: '17:00' }],
  closures: [{ from: '2023-01-21', to: '2023-01-23', reason: '春节' }],
  capacity: 300,
}
const at = { coordinates: { lat: 29.38, lng: 113.09, system: 'GCJ02', precision: 'exact' } }
const where = { district: 'yueyanglou', address: '某路1号', ...at }
const projects = [
  { title: '修缮工程', budget: { amount: 279.52, unit: 'wan_yuan' }, status: 'finished', due: '2022-11-30' },
]
const designations = [{ scheme: 'protected_site', level: 'national', status: 'current', date: '2022-08-16' }]
const rows = [{ indicator: 'gold_medals', value: 14, unit: 'medals', kind: 'actual', note: '省运会' }]
const link = (relationTo: string, value: string) => ({ relationTo, value })

const TYPES: Type[] = [
  {
    slug: 'heritage-items',
    asks: [],
    fields: () => ({
      category: 'traditional_fine_arts',
      lawClass: 'arts',
      level: 'county',
      projectNumber: 'Ⅶ-1',
      inscription: 'new',
      bearers: [{ name: '某人', level: 'county', status: 'withdrawn', withdrawnOn: '2022-01-01' }],
      contacts,
    }),
  },
  {
    slug: 'relics',
    asks: [],
    fields: ({ cover }) => ({
      ...where,
      ...openings,
      projects,
      designations,
      era: '清',
      maps: [{ map: cover, title: '平面图', singlePlace: true }],
    }),
  },
  {
    slug: 'old-brands',
    asks: [],
    fields: () => ({
      foundingYear: 1862,
      level: 'municipal',
      status: 'current',
      shops: [{ name: '总店', phone: '0730-1234567', ...at }],
      channels: [{ platform: '某平台', kind: 'live_stream', url: 'https://example.org/live' }],
      contacts,
    }),
  },
  {
    slug: 'attractions',
    asks: ['kind'],
    fields: ({ cover }) => ({
      ...where,
      kind: 'scenic_area',
      rating: 'a5',
      openingHours: openings.openingHours,
      tickets: [
        { title: '成人票', price: 70, validFrom: '2022-01-01' },
        { title: '成人票', price: 80.5, validFrom: '2023-01-01', announcedOn: '2022-06-30' },
      ],
      bookingUrl: 'https://example.org/book',
      maps: [{ map: cover, approvalNumber: 'GS(2022)1234号' }],
    }),
  },
  {
    slug: 'routes',
    asks: ['kind', 'stops'],
    fields: ({ attraction }) => ({
      kind: 'culture',
      season: 'spring',
      stops: [{ place: link('attractions', attraction), note: '登楼', stayMinutes: 60 }],
    }),
  },
  {
    slug: 'events',
    asks: ['kind'],
    fields: ({ attraction }) => ({
      kind: 'season_theme',
      season: 'spring',
      colour: 'green',
      months: ['4', '5'],
      startDate: '2023-04-25',
      endDate: '2023-05-31',
      year: 2023,
      places: [link('attractions', attraction)],
      sessions: 8,
      attendance: { count: 30_000, approximate: true, note: '近3万' },
      results: rows,
    }),
  },
  {
    slug: 'venues',
    asks: ['kind'],
    fields: () => ({ ...where, ...openings, kind: 'library', projects, facilities: '阅览室', contacts }),
  },
  {
    slug: 'news',
    asks: ['column'],
    fields: ({ attraction }) => ({ column: 'tourism', related: [link('attractions', attraction)] }),
  },
  { slug: 'figures', asks: ['year', 'field', 'rows'], fields: () => ({ year: 2022, field: 'sport', rows }) },
]

const COMMON = ['summary', 'cover', 'body']

describeEachDatabase('a type', (db) => {
  const place = {} as Place
  beforeAll(async () => {
    const app = await startPayload({ uri: db.uri() })
    const people = await team(app)
    const cover = await uploadPicture(app, people.editor)
    Object.assign(place, { app, people, cover })
    place.attraction = await saved('attractions', { title: '岳阳楼' })
  })
  afterAll(() => place.app[Symbol.asyncDispose]())

  const send = (request: string, body?: Json) => rest(place.app, request, { as: place.people.editor, body })
  const saved = async (slug: string, data: Json): Promise<string> => {
    const { status, body } = await send(`POST /${slug}`, { slug: `d-${randomUUID().slice(0, 8)}`, ...data })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return (body.doc as { id: string }).id
  }
  const submitted = (slug: string, id: string, locales?: string[]) =>
    send(`POST /${slug}/${id}/review/submit`, locales ? { locales } : {})
  const fieldsOf = ({ body }: Answer): string[] =>
    ((body.errors ?? []) as { field?: string }[]).map(({ field }) => field ?? '?')
  const complete = (fields: Json): Json => ({
    title: '名称',
    summary: '一段摘要。',
    cover: place.cover,
    body: lexical('一段正文。'),
    pictures: [{ picture: place.cover, caption: '说明' }],
    ...fields,
  })

  it.each(TYPES)(
    '$slug: a title is enough to save, and is told all that is missing',
    async ({ slug, asks }) => {
      const id = await saved(slug, { title: '名称' })
      const answer = await submitted(slug, id)
      expect(answer.status).toBe(422)
      expect(new Set(codesOf(answer))).toEqual(new Set(['REVIEW_INCOMPLETE']))
      expect(fieldsOf(answer).sort()).toEqual([...COMMON, ...asks].sort())
    },
  )

  it.each(TYPES)('$slug: complete, it goes under review and keeps what it was given', async (type) => {
    const { slug, fields } = type
    const data = complete(fields(place))
    const id = await saved(slug, data)
    const { body: stored } = await send(`GET /${slug}/${id}?depth=0`)
    expect(stored).toMatchObject(asStored(data) as Json)
    const answer = await submitted(slug, id)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    expect(answer.body.stage).toBe('first')
  })

  it.each(TYPES)('$slug: English needs title, summary and cover, with words for it', async (type) => {
    const { slug, fields } = type
    const id = await saved(slug, complete(fields(place)))
    const answer = await submitted(slug, id, ['en'])
    expect(answer.status).toBe(422)
    const asked = fieldsOf(answer)
    for (const field of ['title', 'summary', 'cover', 'pictures.0.picture']) expect(asked).toContain(field)
    expect(asked).not.toContain('body')
  })

  it('an empty row is told, not dropped', async () => {
    const data = complete({ kind: 'park', pictures: [{ picture: place.cover }, { caption: '无图' }] })
    const answer = await submitted('attractions', await saved('attractions', { ...data, maps: [{}] }))
    expect(fieldsOf(answer).sort()).toEqual(['maps.0.map', 'pictures.1.picture'])
  })

  it('all findings of a document come at once, missing fields beside broken rules', async () => {
    const data = complete({ ...at, coordinates: { lat: 29.38 }, openToPublic: 'yes', summary: '' })
    const answer = await submitted('venues', await saved('venues', data))
    expect(fieldsOf(answer).sort()).toEqual(['capacity', 'coordinates', 'kind', 'openingHours', 'summary'])
  })

  it('coordinates outside the district are a warning', async () => {
    const data = complete({ kind: 'park', district: 'pingjiang', ...at })
    const answer = await submitted('attractions', await saved('attractions', data))
    expect(answer.status).toBe(200)
    expect(answer.body.warnings).toMatchObject([{ code: 'REVIEW_DOUBTFUL', field: 'coordinates' }])
  })

  it.each([
    ['attractions', { videos: [{ video: 'cover' }] }, 'videos.0.video'],
    ['attractions', { videos: [{ captions: 'cover' }] }, 'videos.0.captions'],
    ['news', { attachments: ['cover'] }, 'attachments'],
    ['venues', { projects: [{ attachments: ['cover'] }] }, 'projects.0.attachments'],
  ])('%s: a picture is no %j', async (slug, fields, field) => {
    const data = JSON.parse(JSON.stringify(fields).replace('cover', place.cover)) as Json
    const { status, body } = await send(`POST /${slug}`, { title: '名称', ...data })
    expect(status).toBe(400)
    const [error] = body.errors as { data: { errors: { path: string }[] } }[]
    expect(error?.data.errors.map(({ path }) => path)).toEqual([field])
  })

  it.each([
    ['old-brands', { foundingYear: 1862.5 }, 'foundingYear'],
    ['figures', { year: 0 }, 'year'],
    ['events', { sessions: -1 }, 'sessions'],
    ['events', { months: ['13'] }, 'months'],
    ['venues', { contacts: [{ email: 'nowhere' }] }, 'contacts.0.email'],
    ['attractions', { bookingUrl: 'ftp://example.org' }, 'bookingUrl'],
    ['attractions', { rating: 'a6' }, 'rating'],
  ])('%s: %j is refused at its field', async (slug, fields, field) => {
    const { status, body } = await send(`POST /${slug}`, { title: '名称', ...fields })
    expect(status).toBe(400)
    const [error] = body.errors as { data: { errors: { path: string }[] } }[]
    expect(error?.data.errors.map(({ path }) => path)).toEqual([field])
  })

  it.each(['routes', 'events', 'news'])('what %s in review lead to is not deleted', async (slug) => {
    const attraction = await saved('attractions', { title: '慈氏塔' })
    const type = TYPES.find((one) => one.slug === slug)
    if (!type) throw new Error(slug)
    const id = await saved(slug, complete(type.fields({ ...place, attraction })))
    expect((await submitted(slug, id)).status).toBe(200)
    const refused = await send(`DELETE /attractions/${attraction}`)
    expect([refused.status, codesOf(refused)]).toEqual([409, ['REVIEW_REFERENCED']])
    await send(`POST /${slug}/${id}/review/recall`, {})
    const deleted = await send(`DELETE /attractions/${attraction}`)
    expect([deleted.status, deleted.body.errors]).toEqual([200, undefined])
  })
})

/** Days are stored as noon in UTC. */
const asStored = (value: unknown): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return `${value}T12:00:00.000Z`
  if (Array.isArray(value)) return value.map(asStored)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asStored(item)]))
}
