import type { BaseDatabaseAdapter, Where } from 'payload'

import type { Data, GuardHooks } from './guard'
import { UNLOCKED } from './lock'
import type { Req } from './raw'
import { ownData } from './standing'

export type UpdateOneArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]

const instant = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN)

/** The day of a save: later than the one before it, so that no two saves are alike. */
const savedAt = (before: Data, data: Data): string => {
  const given = instant(data.updatedAt)
  const last = instant(before.updatedAt)
  const at = Number.isNaN(given) ? Date.now() : given
  return new Date(Number.isNaN(last) ? at : Math.max(at, last + 1)).toISOString()
}

interface Means {
  find: (collection: string, id: string, req?: Req) => Promise<Data[]>
  /** The adapter's own update. */
  write: (args: UpdateOneArgs) => Promise<unknown>
  /** Throws the refusal of a lock; true when it was a left-over and is gone. */
  lockGone: (place: { collection: string; document: Data; req?: Req }) => Promise<boolean>
  hooks: GuardHooks
}

/**
 * Updates one governed document: only while no lock is on it and, where the writer says which save he has seen,
 * only while that is the last. Both conditions stand in the write itself. Gives null where there is no document.
 */
export const governedUpdate = ({ find, write, lockGone, hooks }: Means) => {
  const attempt = async (
    args: UpdateOneArgs,
    { id, base, tries }: { id: string; base: string | null; tries: number },
  ): Promise<unknown> => {
    const { collection, data, req } = args
    const present = async (): Promise<Data | null> => {
      const [document] = await find(collection, id, req)
      if (!document) return null
      await lockGone({ collection, document, req })
      if (base !== null && document.updatedAt !== base)
        throw await hooks.conflict({ collection, document, base, req })
      return document
    }
    const before = await present()
    if (!before) return null
    // A save that changes nothing is none: the day of the last one stays, if that is still the last one.
    const stays =
      tries > 0 &&
      typeof before.updatedAt === 'string' &&
      !hooks.changes({ collection, before, after: { ...before, ...ownData(data) }, data })
    const own = { ...ownData(data), updatedAt: stays ? before.updatedAt : savedAt(before, data) }
    const after = { ...before, ...own }
    const standing = await hooks.standing({ collection, id, document: after })
    const done = await hooks.beforeWrite({ collection, id, before, after, data, req })
    const from = base ?? (stays ? before.updatedAt : null)
    const seen: Where[] = from === null ? [] : [{ updatedAt: { equals: from } }]
    const written = await write({
      ...args,
      id: undefined,
      where: { and: [{ id: { equals: id } }, UNLOCKED, ...seen] },
      data: { ...own, ...standing },
      returning: undefined,
    })
    await done()
    if (written) return written
    if (tries === 0 || !(await present())) return null
    return attempt(args, { id, base, tries: tries - 1 })
  }
  return (args: UpdateOneArgs, id: string): Promise<unknown> =>
    attempt(args, {
      id,
      base: hooks.base({ collection: args.collection, id, req: args.req }),
      tries: 3,
    })
}
