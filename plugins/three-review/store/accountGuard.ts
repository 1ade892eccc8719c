import type { BaseDatabaseAdapter } from 'payload'

import { refuse } from '../core'
import { ReviewError } from '../errors'
import type { Data, Original } from './guard'
import { slugOf, type RawWriter, type Req } from './raw'
import type { UpdateOneArgs } from './update'

interface Change {
  id: string
  data: Data
  req?: Req
}

/** What the guard of accounts asks of the review. */
export interface AccountHooks {
  /** Slug of the accounts' collection. */
  slug: string
  /** Writes the entry of a change and gives what may be written then. Throws where it isn't allowed. */
  update(change: Change): Promise<Data>
  /** The same for a new account; `done` is called with whether it was made. */
  create(change: Change): Promise<{ data: Data; done: (made: boolean) => Promise<void> }>
  /** Whether the ledger names an account. */
  named(id: string): Promise<boolean>
}

/**
 * Payload signs somebody in and out by writing back the whole account that it read earlier. Whatever was changed in
 * between would be undone: such a write is cut down to the sessions.
 */
const withoutEcho = (args: UpdateOneArgs): UpdateOneArgs => {
  const { sessions, updatedAt } = args.data
  return args.returning === false && Array.isArray(sessions)
    ? { ...args, data: { sessions: sessions as unknown[], updatedAt } }
    : args
}

/** Puts the guard of accounts on an adapter, in place: no change of one without its entry, and none is deleted. */
export const guardAccounts = (adapter: BaseDatabaseAdapter, raw: RawWriter, hooks: AccountHooks): void => {
  const { create, updateOne, updateMany, upsert, deleteOne, deleteMany }: Original = adapter
  const isAccount = ({ collection }: { collection: string }) => collection === hooks.slug
  const unsupported = (operation: string) => new ReviewError(refuse('REVIEW_UNSUPPORTED', { operation }))
  const matching = (
    where: Parameters<RawWriter['find']>[1] | undefined,
    options: Parameters<RawWriter['find']>[2],
  ) => raw.find<Data & { id: string }>(hooks.slug, where ?? {}, options)

  adapter.create = async (args) => {
    if (!isAccount(args)) return (await create.call(adapter, args)) as Data
    const { data: given, req } = args
    const id = typeof given.id === 'string' ? given.id : crypto.randomUUID()
    const { data, done } = await hooks.create({ id, data: { ...given, id }, req })
    try {
      const made = (await create.call(adapter, { ...args, data: { ...data, id } })) as Data
      await done(true)
      return made
    } catch (error) {
      if ((await matching({ id: { equals: id } }, { limit: 1 })).length === 0) await done(false)
      throw error
    }
  }

  adapter.updateOne = (async (given: UpdateOneArgs) => {
    if (!isAccount(given)) return updateOne.call(adapter, given)
    if (given.options?.upsert) throw unsupported('upsert')
    const args = withoutEcho(given)
    const { id, where, req } = args
    const [found] = await matching(id ? { id: { equals: String(id) } } : where, { limit: 1, req })
    if (!found) return null
    return updateOne.call(adapter, {
      ...args,
      data: await hooks.update({ id: found.id, data: args.data, req }),
    })
  }) as BaseDatabaseAdapter['updateOne']

  adapter.updateMany = (async (args: Parameters<BaseDatabaseAdapter['updateMany']>[0]) => {
    if (!isAccount(args)) return updateMany.call(adapter, args)
    const { where, data, req, locale, limit, sort } = args
    const written: unknown[] = []
    for (const { id } of await matching(where, { limit, sort, req }))
      written.push(
        await adapter.updateOne({ collection: slugOf(hooks.slug), id, data: { ...data }, req, locale }),
      )
    return written
  }) as BaseDatabaseAdapter['updateMany']

  adapter.upsert = async (args) => {
    if (isAccount(args)) throw unsupported('upsert')
    return (await upsert.call(adapter, args)) as Data
  }

  const refuseNamed = async (where: Parameters<RawWriter['find']>[1] | undefined, req?: Req) => {
    for (const { id } of await matching(where, { req }))
      if (await hooks.named(id)) throw new ReviewError(refuse('REVIEW_ACCOUNT_KEPT'))
  }

  adapter.deleteOne = (async (args: Parameters<BaseDatabaseAdapter['deleteOne']>[0]) => {
    if (isAccount(args)) await refuseNamed(args.where, args.req)
    return deleteOne.call(adapter, args)
  }) as BaseDatabaseAdapter['deleteOne']

  adapter.deleteMany = async (args) => {
    if (isAccount(args)) await refuseNamed(args.where, args.req)
    await deleteMany.call(adapter, args)
  }
}
