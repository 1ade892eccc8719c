import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import type { ContractOptions, Delivery, ReleaseSource } from '../../plugins/delivery'
import { createDelivery } from '../../plugins/delivery/createDelivery'
import { resolveOptions, type DeliveryOptions } from '../../plugins/delivery/options'
import * as build from '../../src/lib/contract'

const about = { zh: '测试字段。', en: 'A field of the tests.' }
const level = {
  name: 'PlaceLevel',
  values: { high: { zh: '高', en: 'High' }, low: { zh: '低', en: 'Low' } },
}
const common = {
  title: build.text({ about, sort: true }),
  slug: build.text({ about }),
  summary: build.text({ about }),
  cover: build.picture({ about }),
}

/** Two contracts that have every kind of field between them. */
export const PLACES: ContractOptions = {
  type: 'places',
  version: 1,
  about: { zh: '地点。', en: 'A place.' },
  names: { type: 'Place', one: 'place', many: 'places' },
  schema: z.strictObject({
    ...common,
    level: build.choice(level, { about, filter: true, sort: true }),
    rank: build.integer({ about, filter: true, sort: true }),
    height: build.decimal({ about }),
    open: build.flag({ about, filter: true }),
    since: build.date({ about, sort: true }),
    opens: build.dateTime({ about }),
    body: build.richText({ about }),
    attachment: build.file({ about }),
    pictures: build.pictures({ about }),
    near: build.refs(['places'], { about }),
    contact: build.group('Contact', z.strictObject({ city: build.text({ about, filter: true }) }), { about }),
    projects: build.rows(
      'Project',
      z.strictObject({ name: build.text({ about }), level: build.choice(level, { about }) }),
      { about },
    ),
  }),
}

export const STORIES: ContractOptions = {
  type: 'stories',
  version: 1,
  about: { zh: '报道。', en: 'A story.' },
  names: { type: 'Story', one: 'story', many: 'stories' },
  schema: z.strictObject({
    ...common,
    place: build.ref(['places'], { about, filter: true }),
    related: build.refs(['places', 'stories'], { about }),
  }),
}

export const CONTRACTS = [PLACES, STORIES]

export const place = (slug: string, more: Record<string, unknown> = {}) => ({
  title: `地点 ${slug}`,
  slug,
  summary: null,
  cover: null,
  level: null,
  rank: null,
  height: null,
  open: null,
  since: null,
  opens: null,
  body: null,
  attachment: null,
  pictures: [],
  near: [],
  contact: null,
  projects: [],
  ...more,
})

export const story = (slug: string, more: Record<string, unknown> = {}) => ({
  title: `报道 ${slug}`,
  slug,
  summary: null,
  cover: null,
  place: null,
  related: [],
  ...more,
})

export const temporaryDir = (): string => mkdtempSync(path.join(tmpdir(), 'baling-delivery-'))

interface Answer {
  data: Record<string, unknown>
  errors?: { message: string; path?: string[]; extensions: { code: string } }[]
}

export interface Running extends AsyncDisposable {
  delivery: Delivery
  dataDir: string
  log: string[]
  get(path: string, init?: RequestInit): Promise<Response>
  /** Asks in GraphQL and gives the answer whole. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Asks and gives the data; any error fails the test. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>
}

export interface RunOptions extends Partial<Omit<DeliveryOptions, 'source'>> {
  secret?: string
}

const ORIGIN = 'http://public.test'

/** A public side that follows `source`, in a directory of its own unless one is given. */
export const startDelivery = async (source: ReleaseSource, options: RunOptions = {}): Promise<Running> => {
  const { secret = 'secret of the tests', ...given } = options
  const dataDir = options.dataDir ?? temporaryDir()
  const log: string[] = []
  const keep = (detail: unknown, message?: string) => {
    if (process.env.DEBUG_DELIVERY) console.log(message, detail)
    log.push(message ?? (detail instanceof Error ? detail.message : String(detail)))
  }
  const resolved = resolveOptions({
    contracts: CONTRACTS,
    pollMs: 20,
    ...given,
    dataDir,
    source: () => source,
  })
  const host = { source, log: { info: keep, warn: keep, error: keep } }
  const delivery = createDelivery(resolved, { secret, host: () => host })
  await delivery.start()
  const get = (url: string, init?: RequestInit) => delivery.handle(new Request(ORIGIN + url, init))
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
    const body = JSON.stringify({ query, variables })
    return (await (await get('/graphql', { method: 'POST', headers, body })).json()) as Answer
  }
  return {
    delivery,
    dataDir,
    log,
    get,
    ask,
    data: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(JSON.stringify(errors))
      return data as T
    },
    [Symbol.asyncDispose]: async () => {
      await delivery.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Resolves when `check` holds; looks again after every turn of the event loop. */
export const until = async (check: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 5))
}

export const newId = (): string => randomUUID()
