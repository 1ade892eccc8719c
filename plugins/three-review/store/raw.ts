import { randomUUID } from 'node:crypto'

import type { CollectionSlug, BaseDatabaseAdapter, PayloadRequest, SelectIncludeType, Where } from 'payload'

import { insertMany } from './many'

type Row = Record<string, unknown>
export type Req = Partial<PayloadRequest>

/** The adapter's write methods as they were before the guard: whoever holds them can write anything. */
export interface RawWriter {
  create(collection: string, data: Row, req?: Req): Promise<void>
  /**
   * Creates many in their order. Where one can't be, it throws, and some of those before it stand: a beginning of
   * them, without a gap.
   */
  createMany(collection: string, rows: readonly { id: string }[]): Promise<void>
  /** Updates the one row that matches; false where none does. The check is the write. */
  update(change: { collection: string; where: Where; data: Row }, req?: Req): Promise<boolean>
  find<T>(collection: string, where: Where, options?: FindOptions): Promise<T[]>
  /** Deletes whatever matches. Evidence goes by this way only where two people sealed it. */
  remove(collection: string, where: Where): Promise<void>
}

interface FindOptions {
  sort?: string | string[]
  limit?: number
  locale?: string
  /** The only fields to read; all without it. */
  select?: SelectIncludeType
  req?: Req
}

/** A slug that comes from options: the generated types of the app don't know it. */
export const slugOf = (collection: string): CollectionSlug => collection as CollectionSlug

type Methods = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find' | 'updateOne'>

/** Takes the capability out of an adapter. Call it before the guard is put on. */
export const takeRawWriter = (adapter: BaseDatabaseAdapter): RawWriter => {
  const { create, deleteMany, find, updateOne }: Methods = adapter
  const createOne: RawWriter['create'] = async (collection, data, req) => {
    await create.call(adapter, { collection: slugOf(collection), data: { id: randomUUID(), ...data }, req })
  }
  return {
    create: createOne,
    async createMany(collection, rows) {
      const [only, ...more] = rows
      if (more.length > 0) await insertMany(adapter, collection, rows)
      else if (only) await createOne(collection, { ...only })
    },
    async update(change, req) {
      const { collection, where, data } = change
      const row: unknown = await updateOne.call(adapter, {
        collection: slugOf(collection),
        where,
        data: { ...data },
        // Only whether there is one: the rest of it is not read again.
        select: { id: true },
        req,
      })
      return Boolean(row)
    },
    async remove(collection, where) {
      await deleteMany.call(adapter, { collection: slugOf(collection), where })
    },
    async find<T>(collection: string, where: Where, options: FindOptions = {}) {
      const { limit = 0, ...rest } = options
      const result = await find.call(adapter, {
        collection: slugOf(collection),
        where,
        limit,
        pagination: false,
        ...rest,
      })
      return result.docs as T[]
    },
  }
}
