import type { CollectionConfig, Plugin, Where } from 'payload'
import { afterAll, beforeAll, beforeEach } from 'vitest'

import { protectedCollections } from '../../../plugins/three-review/collections/protected'
import { refuse } from '../../../plugins/three-review/core'
import { ReviewError } from '../../../plugins/three-review/errors'
import type { AccountHooks } from '../../../plugins/three-review/store/accountGuard'
import { decorateDatabase } from '../../../plugins/three-review/store/decorate'
import type { Data, GuardHooks, Write } from '../../../plugins/three-review/store/guard'
import { createLock, LOCK_AT, LOCK_RUN, lockOf, type Lock } from '../../../plugins/three-review/store/lock'
import type { RawWriter, Req } from '../../../plugins/three-review/store/raw'
import { RELEASED_AT, REVIEW_PUBLIC, REVIEW_STAGE } from '../../../plugins/three-review/store/standing'
import type { TestDatabase } from '../../helpers/databases'
import { startPayload, type TestApp } from '../../helpers/payload'
import { loose, type Loose } from '../database/loose'

/** Notes are governed, pictures are embedded by them, people are accounts, places are none of that. */
const collections: CollectionConfig[] = [
  {
    slug: 'notes',
    versions: { drafts: false },
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'rank', type: 'number' },
      { name: LOCK_RUN, type: 'text' },
      { name: LOCK_AT, type: 'number' },
      { name: REVIEW_STAGE, type: 'text' },
      { name: REVIEW_PUBLIC, type: 'text' },
      { name: RELEASED_AT, type: 'date' },
    ],
  },
  { slug: 'pictures', fields: [{ name: 'alt', type: 'text' }] },
  {
    slug: 'people',
    fields: [
      { name: 'name', type: 'text', unique: true },
      { name: 'sessions', type: 'json' },
      { name: 'asked', type: 'checkbox' },
    ],
  },
  { slug: 'places', versions: { drafts: false }, fields: [{ name: 'name', type: 'text', unique: true }] },
  ...protectedCollections,
]

export const MINUTE = 60_000

/** What the guard was answered and has told, in the order of it. */
export interface Asked {
  writes: Write[]
  /** `before id`, `after id`, `delete id`, `locked id`, `conflict id base`. */
  steps: string[]
  /** Of which writes it was asked what the writer has seen. */
  bases: { collection: string; id: string; req?: Req }[]
  /** What was to be written of accounts. */
  accounts: Data[]
  standings: { collection: string; id: string; document: Data }[]
}

interface Change {
  collection: string
  id?: string
  where?: Where
  data?: Data
  sort?: string
  limit?: number
  options?: { upsert?: boolean }
  returning?: boolean
  req?: Req
}

/** For collections that the platform's generated types don't know. */
interface Adapter {
  createVersion(version: Data): Promise<Data>
  updateVersion(change: Data): Promise<Data>
  deleteVersions(place: { collection: string; where: Where; req?: Req }): Promise<void>
  findVersions(place: Change & { locale: string }): Promise<{ docs: Data[] }>
  updateOne(change: Change): Promise<Data | null>
  updateMany(change: Change): Promise<Data[]>
  deleteOne(change: Change): Promise<Data | null>
  deleteMany(change: Change): Promise<void>
}

/** The guarded adapter of a Payload without the review: what the guard asks is answered here. */
export interface Bare {
  readonly uri: string
  readonly app: TestApp
  readonly payload: Loose
  readonly db: Loose['db']
  /** The adapter's methods that Loose doesn't have, and all that they take. */
  readonly all: Adapter
  readonly raw: RawWriter
  readonly lock: Lock
  /** What the guard asks. */
  readonly hooks: GuardHooks
  readonly asked: Asked
  /** Stands between the guard's question before a write and the write: whatever else happens just then. */
  meanwhile: (() => Promise<void>) | null
  /** Which save the writer has seen. */
  base: string | null
  standing: { [REVIEW_STAGE]: string | null; [REVIEW_PUBLIC]: 'never' | 'live'; [RELEASED_AT]: string | null }
  /** Ids that must not be deleted. */
  readonly kept: Set<string>
}

const WORKING = { [REVIEW_STAGE]: null, [REVIEW_PUBLIC]: 'never', [RELEASED_AT]: null } as const

/** All that editors write of a note. */
const said = (document: Data | null) => JSON.stringify([document?.title ?? null, document?.rank ?? null])

const answersOf = (bare: Bare): GuardHooks => {
  const { standings, steps, writes } = bare.asked
  return {
    governed: (collection) => collection === 'notes',
    authored: (collection) => collection === 'notes' || collection === 'pictures',
    changes: ({ before, after }) => said(before) !== said(after),
    async beforeWrite(write) {
      writes.push(write)
      steps.push(`before ${write.id}`)
      const { meanwhile } = bare
      bare.meanwhile = null
      await meanwhile?.()
      return () => {
        steps.push(`after ${write.id}`)
        return Promise.resolve()
      }
    },
    /** A lock of an hour ago is a left-over. */
    async locked({ collection, document, req }) {
      const id = String(document.id)
      steps.push(`locked ${id}`)
      const lock = lockOf(document)
      if (!lock || Date.now() - lock.at < 60 * MINUTE) return new ReviewError(refuse('REVIEW_LOCKED'))
      await bare.lock.free({ type: collection, id, run: lock.run }, req)
      return null
    },
    base(place) {
      bare.asked.bases.push(place)
      return bare.base
    },
    conflict({ document, base }) {
      steps.push(`conflict ${String(document.id)} ${base}`)
      return Promise.resolve(new ReviewError(refuse('REVIEW_CONFLICT')))
    },
    standing(place) {
      standings.push(place)
      return Promise.resolve(bare.standing)
    },
    async beforeDelete({ id }) {
      steps.push(`delete ${id}`)
      const { meanwhile } = bare
      bare.meanwhile = null
      await meanwhile?.()
      if (bare.kept.has(id)) throw new ReviewError(refuse('REVIEW_LIVE'))
    },
  }
}

/** Nothing is written into `people` whose id is kept; what is written says that it was asked about. */
const accountsOf = (bare: Bare): AccountHooks => {
  const ask = async (step: string, { id, data }: { id: string; data: Data }) => {
    bare.asked.steps.push(`${step} ${id}`)
    const { meanwhile } = bare
    bare.meanwhile = null
    await meanwhile?.()
    if (bare.kept.has(id)) throw new ReviewError(refuse('REVIEW_FORBIDDEN'))
    bare.asked.accounts.push(data)
    return { ...data, asked: true }
  }
  return {
    slug: 'people',
    update: (change) => ask('change', change),
    create: async (change) => ({
      data: await ask('open', change),
      done: (made) => Promise.resolve(void bare.asked.steps.push(`${made ? 'made' : 'undone'} ${change.id}`)),
    }),
    named: (id) => Promise.resolve(bare.kept.has(id)),
  }
}

const start = async (bare: Bare, uri: string): Promise<void> => {
  Object.assign(bare, { hooks: answersOf(bare) })
  const guarded: Plugin = (config) => ({
    ...config,
    db: decorateDatabase(config.db, {
      hooks: bare.hooks,
      accounts: accountsOf(bare),
      onReady: (...[, , raw]) => void Object.assign(bare, { raw }),
    }),
  })
  const app = await startPayload({
    uri,
    config: {
      collections,
      localization: { locales: ['zh', 'en'], defaultLocale: 'zh', fallback: false },
      plugins: [guarded],
    },
  })
  const payload = loose(app.payload)
  const lock = createLock(bare.raw, () => Date.now())
  const all = app.payload.db as unknown as Adapter
  Object.assign(bare, { uri, app, payload, db: payload.db, all, lock })
}

/** What was asked up to now is of no interest. */
export const forget = ({ asked }: Bare): void => {
  asked.writes.length = 0
  asked.steps.length = 0
  asked.standings.length = 0
  asked.accounts.length = 0
  asked.bases.length = 0
}

/** One for the tests of a suite; what was asked and answered is forgotten before each. */
export const bareStore = (db: TestDatabase): Bare => {
  const quiet = { meanwhile: null, base: null, standing: WORKING }
  const asked: Asked = { writes: [], steps: [], standings: [], accounts: [], bases: [] }
  const bare = { asked, kept: new Set(), ...quiet } as Partial<Bare> as Bare
  beforeAll(() => start(bare, db.uri()))
  beforeEach(() => {
    forget(bare)
    bare.kept.clear()
    Object.assign(bare, quiet)
  })
  afterAll(() => bare.app[Symbol.asyncDispose]())
  return bare
}

/** The code of the refusal that a promise ends with. */
export const refusalOf = async (answer: Promise<unknown>): Promise<string> => {
  try {
    await answer
  } catch (error) {
    if (error instanceof ReviewError) return error.data?.code ?? 'none'
    throw error
  }
  return 'no refusal'
}

/** The row of a document in all languages, as it stands in the database. */
export const rowOf = async (bare: Bare, collection: string, id: string): Promise<Data | undefined> => {
  const [row] = await bare.raw.find<Data>(collection, { id: { equals: id } }, { locale: 'all' })
  return row
}

/** A governed document, written in Chinese; its id. */
export const note = async (bare: Bare, data: Data = { title: '一' }): Promise<string> => {
  const { id } = await bare.payload.create({ collection: 'notes', data, locale: 'zh' })
  forget(bare)
  return id
}
