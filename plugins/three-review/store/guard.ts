import type { BaseDatabaseAdapter, Where } from 'payload'

import { refuse } from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import { lockOf, UNLOCKED } from './lock'
import { slugOf, type RawWriter, type Req } from './raw'
import { ownData, type Standing } from './standing'
import { governedUpdate, type UpdateOneArgs } from './update'
import { guardVersions } from './versions'

export type Data = Record<string, unknown>

/** What a write to a governed document or to media is about to do. `before` is null for a new document. */
export interface Write {
  collection: string
  id: string
  before: Data | null
  after: Data | null
  /** What the write was given. */
  data: Data
  req?: Req
}

/** What the guard asks of the review. */
export interface GuardHooks {
  governed(collection: string): boolean
  /** Governed collections and those whose content they embed. */
  authored(collection: string): boolean
  /** Whether a write changes anything of what editors wrote, public or not. */
  changes(write: Omit<Write, 'id' | 'req'>): boolean
  /** Records who writes, before the write. The result is called after it. */
  beforeWrite(write: Write): Promise<() => Promise<void>>
  /** The refusal for a document that is locked; null if the lock was a left-over and is gone. */
  locked(place: { collection: string; document: Data; req?: Req }): Promise<ReviewError | null>
  /** The save (`updatedAt`) that whoever writes has seen, told once; null where he says nothing of it. */
  base(place: { collection: string; id: string; req?: Req }): string | null
  /** The refusal for a write that started from an older save than the one that is there. */
  conflict(place: { collection: string; document: Data; base: string; req?: Req }): Promise<ReviewError>
  /** Where a document will stand once it is written so. */
  standing(place: { collection: string; id: string; document: Data }): Promise<Standing>
  /** Throws if a document must not be deleted. */
  beforeDelete(place: { collection: string; id: string; req?: Req }): Promise<void>
}

const PROTECTED = new Set<string>(Object.values(SLUGS))

const refuseProtected = (collection: string): void => {
  if (PROTECTED.has(collection)) throw new ReviewError(refuse('REVIEW_PROTECTED', { collection }))
}

type Methods = Pick<
  BaseDatabaseAdapter,
  'create' | 'deleteMany' | 'deleteOne' | 'updateMany' | 'updateOne' | 'upsert'
>
// Payload types what comes back as `any`; here it is only passed on.
export type Original = { [K in keyof Methods]: (args: Parameters<Methods[K]>[0]) => Promise<unknown> }

/**
 * Puts the guard on an adapter, in place: protected collections can't be written, a governed document only
 * while no lock is on it (the check is the write), and whoever writes is recorded first.
 */
export const guardAdapter = (adapter: BaseDatabaseAdapter, raw: RawWriter, hooks: GuardHooks): void => {
  const original: Original = {
    create: adapter.create,
    updateOne: adapter.updateOne,
    updateMany: adapter.updateMany,
    deleteOne: adapter.deleteOne,
    deleteMany: adapter.deleteMany,
    upsert: adapter.upsert,
  }

  const matching = (collection: string, where: Where | undefined, req?: Req) =>
    raw.find<Data & { id: string }>(collection, where ?? {}, { locale: 'all', req })

  /** Turns a write that a lock stopped into its refusal; says true when the lock was a left-over. */
  const lockGone = async (place: { collection: string; document: Data; req?: Req }): Promise<boolean> => {
    if (!lockOf(place.document)) return false
    const refusal = await hooks.locked(place)
    if (refusal) throw refusal
    return true
  }

  /** What a write to many reaches; refused as a whole where one of them is locked. */
  const reached = async (
    collection: string,
    where: Where | undefined,
    options: { limit?: number; sort?: string | string[]; req?: Req },
  ): Promise<string[]> => {
    const { req } = options
    const found = await raw.find<Data & { id: string }>(collection, where ?? {}, {
      locale: 'all',
      ...options,
    })
    if (hooks.governed(collection))
      for (const document of found) await lockGone({ collection, document, req })
    return found.map(({ id }) => id)
  }

  const updateGoverned = governedUpdate({
    find: (collection, id, req) => matching(collection, { id: { equals: id } }, req),
    write: (args) => original.updateOne.call(adapter, args),
    lockGone,
    hooks,
  })

  const histories = guardVersions(adapter, {
    find: (collection, id, req) => matching(collection, { id: { equals: id } }, req),
    lockGone,
    hooks,
  })

  adapter.create = async (args) => {
    const { collection, req } = args
    refuseProtected(collection)
    if (!hooks.authored(collection)) return (await original.create.call(adapter, args)) as Data
    const governed = hooks.governed(collection)
    const own = governed ? ownData(args.data) : args.data
    const id = typeof own.id === 'string' ? own.id : crypto.randomUUID()
    // A document that was deleted may come back under its id.
    const data = governed ? { ...own, ...(await hooks.standing({ collection, id, document: own })) } : own
    const done = await hooks.beforeWrite({ collection, id, before: null, after: data, data, req })
    const made = (await original.create.call(adapter, { ...args, data: { ...data, id } })) as Data
    await done()
    return made
  }

  adapter.updateOne = (async (args: UpdateOneArgs) => {
    const { collection, req, options } = args
    refuseProtected(collection)
    if (!hooks.authored(collection)) return original.updateOne.call(adapter, args)
    if (hooks.governed(collection) && options?.upsert)
      throw new ReviewError(refuse('REVIEW_UNSUPPORTED', { operation: 'upsert' }))
    const [before] = await matching(
      collection,
      args.id ? { id: { equals: String(args.id) } } : args.where,
      req,
    )
    if (!before) return null
    if (hooks.governed(collection)) return updateGoverned(args, before.id)
    const { data } = args
    const after = { ...before, ...data }
    const done = await hooks.beforeWrite({ collection, id: before.id, before, after, data, req })
    const written = await original.updateOne.call(adapter, args)
    await done()
    return written
  }) as BaseDatabaseAdapter['updateOne']

  adapter.updateMany = (async (args: Parameters<BaseDatabaseAdapter['updateMany']>[0]) => {
    const { collection, where, data, req, locale, limit, sort } = args
    refuseProtected(collection)
    if (!hooks.authored(collection)) return original.updateMany.call(adapter, args)
    const written: unknown[] = []
    for (const id of await reached(collection, where, { limit, sort, req }))
      written.push(await adapter.updateOne({ collection, id, data: { ...data }, req, locale }))
    return written
  }) as BaseDatabaseAdapter['updateMany']

  adapter.upsert = async (args) => {
    refuseProtected(args.collection)
    return (await original.upsert.call(adapter, args)) as Data
  }

  adapter.deleteOne = (async (args: Parameters<BaseDatabaseAdapter['deleteOne']>[0]) => {
    const { collection, where, req } = args
    refuseProtected(collection)
    if (!hooks.authored(collection)) return original.deleteOne.call(adapter, args)
    const [found] = await matching(collection, where, req)
    if (!found) return null
    if (hooks.governed(collection)) await lockGone({ collection, document: found, req })
    await hooks.beforeDelete({ collection, id: found.id, req })
    const condition = hooks.governed(collection) ? [UNLOCKED] : []
    const only = { and: [{ id: { equals: found.id } }, ...condition] }
    const takeHistory = await histories.ending({ collection, id: found.id, req })
    const deleted = await original.deleteOne.call(adapter, { ...args, where: only })
    const [left] = await matching(collection, { id: { equals: found.id } }, req)
    if (left && (await lockGone({ collection, document: left, req })))
      return (await adapter.deleteOne(args)) as unknown
    if (!left) await takeHistory()
    return deleted
  }) as BaseDatabaseAdapter['deleteOne']

  adapter.deleteMany = async (args) => {
    const { collection, where, req } = args
    refuseProtected(collection)
    if (!hooks.authored(collection)) {
      await original.deleteMany.call(adapter, args)
      return
    }
    for (const id of await reached(collection, where, { req }))
      await adapter.deleteOne({
        collection: slugOf(collection),
        where: { id: { equals: id } },
        req: req,
      })
  }
}
