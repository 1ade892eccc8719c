import { randomUUID } from 'node:crypto'

import { delivery } from '@baling/delivery'
import { threeReview, type ThreeReview, type ThreeReviewOptions } from '@baling/three-review'
import type { BaseDatabaseAdapter, Payload, Plugin, SanitizedCollectionConfig, Where } from 'payload'
import sharp from 'sharp'

import { editors } from '../../collections/access'
import { editor } from '../../collections/fields/richText'
import { guardAccounts, users } from '../../collections/Users'
import { media } from '../../media'
import { parts } from '../../payload.config'
import { resolveOptions } from '../../plugins/three-review/options'
import type { Review } from '../../plugins/three-review/review/context'
import { createReview } from '../../plugins/three-review/review/create'
import { guardHooks } from '../../plugins/three-review/review/guardHooks'
import { guardAdapter, type GuardHooks } from '../../plugins/three-review/store/guard'
import { LOCK_AT, LOCK_RUN, UNLOCKED } from '../../plugins/three-review/store/lock'
import { takeRawWriter } from '../../plugins/three-review/store/raw'
import { startPayload, type TestApp } from '../helpers/payload'
import { jobs } from './calls/job'

const METHODS = [
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const
type Method = (typeof METHODS)[number]
type Methods = Pick<BaseDatabaseAdapter, Method>

/** What can be taken out of a running application: hooks, access, pieces of the adapter's guard, or a method of it. */
export type Guard =
  | 'access.update'
  | 'authorship'
  | 'authorship of media'
  | 'beforeDelete of the collection'
  | 'beforeOperation'
  | 'delete in the adapter'
  | 'lock in the adapter'
  | 'protected collections'
  | 'where clause of the lock'
  | `adapter.${Method}`

const contracts = parts.types.map(({ contract }) => contract)
const originalsIn = ({ config }: Payload) => (config.custom.threeReview as ThreeReview).originals

const optionsIn = (dataDir: string): ThreeReviewOptions => ({
  contracts,
  filesDir: `${dataDir}/files`,
  sweepEvery: 0,
  readMedia: async (payload, { filename }) => originalsIn(payload).get(filename ?? ''),
})

const methodsOf = (adapter: Methods): Methods =>
  Object.fromEntries(METHODS.map((name) => [name, adapter[name]])) as unknown as Methods

/** The platform's parts, joined so that a test keeps the adapter's own methods: those below the guard. */
export const startForDismantling = async (
  uri: string,
  dataDir: string,
): Promise<{ app: TestApp; bare: Methods }> => {
  let bare: Methods | undefined
  const below: Plugin = (config) => ({
    ...config,
    db: {
      ...config.db,
      init(args) {
        const adapter = config.db.init(args)
        bare = methodsOf(adapter)
        return adapter
      },
    },
  })
  const source = ({ config }: TestApp['payload']) => (config.custom.threeReview as ThreeReview).source
  const app = await startPayload({
    uri,
    dataDir,
    config: {
      collections: [
        ...parts.types.map(({ collection }) => collection),
        media({ dataDir, originals: originalsIn, requestBytes: 20_000_000 }),
        users({ secure: false, proofMaxAge: 60_000, publicUrl: undefined, local: true }),
      ],
      onInit: guardAccounts,
      plugins: [below, threeReview(optionsIn(dataDir)), delivery({ contracts, source, dataDir })],
      editor: editor(),
      sharp,
      localization: { locales: ['zh', 'en'], defaultLocale: 'zh', fallback: true },
      admin: { user: 'users' },
      custom: {},
      jobs,
    },
  })
  if (!bare) throw new Error('The adapter was never made')
  return { app, bare }
}

/** A where clause without the condition that no lock may be on the document. */
const withoutLock = (where: Where | undefined): Where | undefined =>
  where && Array.isArray(where.and) ? { and: where.and.filter((one) => one !== UNLOCKED) } : where

const stripped = (methods: Methods): Methods => ({
  ...methods,
  updateOne(args) {
    return methods.updateOne.call(this, { ...args, where: withoutLock(args.where) } as typeof args)
  },
  deleteOne(args) {
    return methods.deleteOne.call(this, { ...args, where: withoutLock(args.where) ?? {} })
  },
})

const nothing = () => Promise.resolve()

/** Somebody submits between the guard's look at a document and its write. */
const submitMeanwhile =
  ({ raw }: Pick<Review, 'raw'>): GuardHooks['beforeWrite'] =>
  async ({ collection, id }) => {
    const data = { [LOCK_RUN]: randomUUID(), [LOCK_AT]: Date.now() }
    await raw.update({ collection, where: { id: { equals: id } }, data })
    return nothing
  }

const unprotected = (adapter: BaseDatabaseAdapter, bare: Methods): void => {
  const { updateOne } = methodsOf(adapter)
  adapter.updateOne = (args) =>
    (args.collection.startsWith('review-') ? bare : { updateOne }).updateOne.call(adapter, args)
}

/** Rebuilds the adapter's guard without some of its pieces. */
const reguard = (
  { app, bare }: { app: TestApp; bare: Methods },
  removed: ReadonlySet<Guard>,
  races: boolean,
): void => {
  const { payload } = app
  const adapter: BaseDatabaseAdapter = payload.db as never
  Object.assign(adapter, bare)
  const raw = takeRawWriter(adapter)
  const options = resolveOptions(optionsIn(app.dataDir))
  const review = createReview(payload, adapter, { raw, options })
  const lockless = removed.has('lock in the adapter')
  if (lockless || removed.has('where clause of the lock')) Object.assign(adapter, stripped(bare))
  const hooks = guardHooks(options, () => review)
  guardAdapter(adapter, raw, {
    ...hooks,
    ...(removed.has('authorship of media') && { authored: hooks.governed }),
    ...(lockless && { locked: () => Promise.resolve(null) }),
    ...(removed.has('authorship') && { beforeWrite: () => Promise.resolve(nothing) }),
    ...(races && { beforeWrite: submitMeanwhile({ raw }) }),
    ...(removed.has('delete in the adapter') && { beforeDelete: nothing }),
  })
  if (removed.has('protected collections')) unprotected(adapter, bare)
  for (const method of METHODS)
    if (removed.has(`adapter.${method}`)) Object.assign(adapter, { [method]: bare[method] })
}

/** A review of the same application, for verbs that a test calls past the endpoints; parts of it may be others. */
export const reviewOf = (
  { app, bare }: { app: TestApp; bare: Methods },
  parts: (review: Review) => Partial<Review> = () => ({}),
): Review => {
  const adapter: BaseDatabaseAdapter = app.payload.db as never
  const below = Object.assign(Object.create(adapter) as BaseDatabaseAdapter, bare)
  const review = createReview(app.payload, adapter, {
    raw: takeRawWriter(below),
    options: resolveOptions(optionsIn(app.dataDir)),
  })
  return { ...review, ...parts(review) }
}

const collectionOf = ({ payload }: TestApp, slug: 'media' | 'news'): SanitizedCollectionConfig =>
  payload.collections[slug].config

/** Takes guards out of a running application. What comes back puts them in again. */
export const dismantle = (
  started: { app: TestApp; bare: Methods },
  guards: readonly Guard[],
  { races = false } = {},
): (() => void) => {
  const removed = new Set(guards)
  const whole = methodsOf(started.app.payload.db)
  const collections = (['news', 'media'] as const).map((slug) => collectionOf(started.app, slug))
  const kept = collections.map(({ access, hooks }) => ({ access: { ...access }, hooks: { ...hooks } }))
  reguard(started, removed, races)
  for (const collection of collections) {
    const { hooks } = collection
    // The guard's hook is the last one.
    if (removed.has('beforeOperation') && collection.slug === 'news')
      hooks.beforeOperation = hooks.beforeOperation?.slice(0, -1)
    if (removed.has('beforeDelete of the collection')) hooks.beforeDelete = hooks.beforeDelete?.slice(0, -1)
    if (removed.has('access.update')) collection.access.update = editors
  }
  return () => {
    Object.assign(started.app.payload.db, whole)
    for (const [index, collection] of collections.entries())
      Object.assign(collection, { access: kept[index]?.access, hooks: kept[index]?.hooks })
  }
}
