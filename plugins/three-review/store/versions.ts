import type { BaseDatabaseAdapter, Where } from 'payload'

import { refuse, subjectOf } from '../core'
import { ReviewError } from '../errors'
import type { Data, GuardHooks } from './guard'
import { slugOf, type Req } from './raw'

interface Means {
  find: (collection: string, id: string, req?: Req) => Promise<Data[]>
  /** Throws the refusal of a lock; true when it was a left-over and is gone. */
  lockGone: (place: { collection: string; document: Data; req?: Req }) => Promise<boolean>
  hooks: GuardHooks
}

type CreateVersion = BaseDatabaseAdapter['createVersion']

/** The document whose whole history a deletion of versions means, as Payload asks for it before it deletes one. */
const wholeOf = (where: Where | undefined): string | null => {
  const [[field, condition] = [], ...more] = Object.entries(where ?? {})
  if (field !== 'parent' || more.length > 0) return null
  const { equals, ...others } = condition as { equals?: unknown }
  return typeof equals === 'string' && Object.keys(others).length === 0 ? equals : null
}

/** What a guarded adapter does with histories beside guarding them. */
interface Histories {
  /** Looks, while the document is there, what goes with it where that was asked for before; gives how it goes. */
  ending(place: { collection: string; id: string; req?: Req }): Promise<() => Promise<void>>
}

/**
 * The history of governed documents, which a restore brings back with its authors: a version is what its document
 * says at that moment, or counts as a write of whoever puts it there. None is rewritten, and while a document is in
 * review none is added or goes. A whole one goes with its document, not before: a submission may come between, and
 * not every database can take back what a refused deletion has done so far.
 */
export const guardVersions = (adapter: BaseDatabaseAdapter, { find, lockGone, hooks }: Means): Histories => {
  const waiting = new WeakMap<Req, Set<string>>()
  const { createVersion, deleteVersions, findVersions, updateVersion } = adapter

  const latest = async (collection: string, parent: string, req?: Req) => {
    const { docs } = await findVersions.call(adapter, {
      collection: slugOf(collection),
      where: { parent: { equals: parent } },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      locale: 'all',
      req,
    })
    return docs[0] as { version: Data } | undefined
  }

  const idsOf = async (collection: string, where: Where | undefined, req?: Req) => {
    const { docs } = await findVersions.call(adapter, {
      collection: slugOf(collection),
      where,
      limit: 0,
      pagination: false,
      select: { parent: true },
      req,
    })
    return docs.map(({ id, parent }) => ({ id: String(id), parent: String(parent) }))
  }

  const guarded = async (args: Parameters<CreateVersion>[0]): Promise<unknown> => {
    const { collectionSlug: collection, req } = args
    const data: Data = args.versionData
    const id = String(args.parent)
    const [document] = await find(collection, id, req)
    const differs = (before: Data) => hooks.changes({ collection, before, after: data, data })
    if (document && !differs(document)) {
      const last = await latest(collection, id, req)
      return last && !differs(last.version) ? last : createVersion.call(adapter, args)
    }
    if (document) await lockGone({ collection, document, req })
    const done = await hooks.beforeWrite({ collection, id, before: document ?? null, after: data, data, req })
    // Of the day on which it was put there, so that a restore takes along whoever did.
    const made = await createVersion.call(adapter, { ...args, updatedAt: new Date().toISOString() })
    await done()
    return made
  }

  adapter.createVersion = ((args: Parameters<CreateVersion>[0]) =>
    hooks.governed(args.collectionSlug) ? guarded(args) : createVersion.call(adapter, args)) as CreateVersion

  adapter.updateVersion = (async (args: Parameters<BaseDatabaseAdapter['updateVersion']>[0]) => {
    if (hooks.governed(args.collection))
      throw new ReviewError(refuse('REVIEW_UNSUPPORTED', { operation: 'updateVersion' }))
    return (await updateVersion.call(adapter, args)) as unknown
  }) as BaseDatabaseAdapter['updateVersion']

  adapter.deleteVersions = async (args) => {
    const { collection, where, req } = args
    if (collection && hooks.governed(collection)) {
      const whole = wholeOf(where)
      if (whole !== null && req && (await find(collection, whole, req)).length > 0) {
        waiting.set(req, new Set([...(waiting.get(req) ?? []), subjectOf(collection, whole)]))
        return
      }
      const parents = new Set((await idsOf(collection, where, req)).map(({ parent }) => parent))
      for (const id of parents)
        for (const document of await find(collection, id, req)) await lockGone({ collection, document, req })
    }
    await deleteVersions.call(adapter, args)
  }

  return {
    async ending({ collection, id, req }) {
      const asked = req && waiting.get(req)
      const subject = subjectOf(collection, id)
      if (!asked?.has(subject)) return () => Promise.resolve()
      const own = { parent: { equals: id } }
      const ids = (await idsOf(collection, own, req)).map((one) => one.id)
      return async () => {
        asked.delete(subject)
        // SQLite takes the parent out of a version whose document is gone.
        const where = { or: [own, { id: { in: ids } }] }
        await deleteVersions.call(adapter, { collection: slugOf(collection), where, req })
      }
    },
  }
}
