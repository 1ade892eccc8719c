import { z } from 'zod'

import type { ContractOptions } from '../../../plugins/delivery'
import * as build from '../../../src/lib/contract'

const about = { zh: '测试字段。', en: 'A field of the tests.' }
const words = (zh: string, en: string) => ({ zh, en })
const common = {
  title: build.text({ about, sort: true }),
  slug: build.text({ about }),
  summary: build.text({ about }),
  cover: build.picture({ about }),
}
const kind = {
  name: 'SightKind',
  values: { tower: words('塔', 'Tower'), park: words('公园', 'Park'), street: words('街', 'Street') },
}
const filter = true as const

/** Places that open and close, and say where they are. */
const SIGHTS: ContractOptions = {
  type: 'sights',
  version: 1,
  about: words('景点。', 'A sight.'),
  names: { type: 'Sight', one: 'sight', many: 'sights' },
  schema: z.strictObject({
    ...common,
    kind: build.choice(kind, { about, filter, sort: true }),
    rank: build.integer({ about, filter, sort: true }),
    height: build.decimal({ about, filter, sort: true }),
    free: build.flag({ about, filter, sort: true }),
    town: build.text({ about, filter, sort: true }),
    built: build.date({ about, filter, sort: true }),
    checked: build.dateTime({ about, filter, sort: true }),
    coordinates: build.coordinates({ about }),
    weekdays: build.integers({ about }),
    closures: build.rows(
      'SightClosure',
      z.strictObject({ from: build.date({ about }), to: build.date({ about }) }),
      { about },
    ),
  }),
  opening: (content) => {
    const { weekdays, closures } = content as { weekdays: number[]; closures: { from: string; to: string }[] }
    return weekdays.length > 0 ? { weekdays, closures } : null
  },
  referrers: [
    { name: 'walks', type: 'walks', via: 'stops', about: words('经过这里的线路。', 'Walks that stop here.') },
    { name: 'mentions', type: 'walks', about: words('提到这里的线路。', 'Walks that lead here at all.') },
    { name: 'fairs', type: 'fairs', about: words('在这里的集市。', 'Fairs held here.') },
  ],
}

/** Itineraries of sights. */
const WALKS: ContractOptions = {
  type: 'walks',
  version: 1,
  about: words('线路。', 'A walk.'),
  names: { type: 'Walk', one: 'walk', many: 'walks' },
  schema: z.strictObject({
    ...common,
    near: build.refs(['sights'], { about }),
    stops: build.rows(
      'WalkStop',
      z.strictObject({ place: build.ref(['sights'], { about, filter }), note: build.text({ about }) }),
      { about, itinerary: 'place' },
    ),
  }),
}

/** Events between two days, in months, at places, with results. */
const FAIRS: ContractOptions = {
  type: 'fairs',
  version: 1,
  about: words('集市。', 'A fair.'),
  names: { type: 'Fair', one: 'fair', many: 'fairs' },
  span: { start: 'start', end: 'end' },
  schema: z.strictObject({
    ...common,
    year: build.integer({ about, filter: 'argument', sort: true }),
    start: build.date({ about, filter, sort: true }),
    end: build.date({ about }),
    months: build.integers({ about, filter: 'argument' }),
    places: build.refs(['sights'], { about, filter }),
    partOf: build.ref(['fairs'], { about, filter }),
    tags: build.choices(kind, { about, filter }),
    crowd: build.group('FairCrowd', z.strictObject({ count: build.integer({ about, filter }) }), { about }),
    results: build.rows(
      'FairResult',
      z.strictObject({ about: build.choice(kind, { about, filter }), value: build.decimal({ about }) }),
      { about },
    ),
  }),
  referrers: [
    {
      name: 'parts',
      type: 'fairs',
      via: 'partOf',
      about: words('其中的集市。', 'Fairs that are part of it.'),
    },
  ],
}

export const GUIDE = [SIGHTS, WALKS, FAIRS]

const head = (slug: string) => ({ title: `标题 ${slug}`, slug, summary: null, cover: null })

export const sight = (slug: string, more: Record<string, unknown> = {}) => ({
  ...head(slug),
  kind: null,
  rank: null,
  height: null,
  free: null,
  town: null,
  built: null,
  checked: null,
  coordinates: null,
  weekdays: [],
  closures: [],
  ...more,
})

export const walk = (slug: string, more: Record<string, unknown> = {}) => ({
  ...head(slug),
  near: [],
  stops: [],
  ...more,
})

export const fair = (slug: string, more: Record<string, unknown> = {}) => ({
  ...head(slug),
  year: null,
  start: null,
  end: null,
  months: [],
  places: [],
  partOf: null,
  tags: [],
  crowd: null,
  results: [],
  ...more,
})
