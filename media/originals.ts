import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

/**
 * Where uploads are kept as they came in. Every process of one database sees the same. A name is in doubt while the
 * file and its row aren't both written, or both gone.
 */
export interface OriginalStore {
  /** A name is used once, and in doubt until it is settled. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  doubt(name: string): Promise<void>
  settle(name: string): Promise<void>
  remove(name: string): Promise<void>
  /** Each with the time (epoch ms) since which it is in doubt. */
  doubted(): Promise<{ name: string; at: number }[]>
}

export type Originals = (payload: Payload) => OriginalStore

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The same store, which also finds what an earlier version kept in a folder. Nothing is written there any more. */
export const withFolder = (store: OriginalStore, folder: string): OriginalStore => {
  const place = (name: string) => path.join(folder, path.basename(name))
  return {
    ...store,
    async get(name) {
      const bytes = await store.get(name)
      if (bytes) return bytes
      return readFile(place(name)).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
    },
    async remove(name) {
      await store.remove(name)
      await rm(place(name), { force: true })
    },
  }
}

const HOUR = 3_600_000

/**
 * Ends the doubts that a process left that died between file and row: a file with a row stays, one without goes. What
 * is younger than an hour may belong to an upload that goes on. Gives the number of files removed.
 */
export const settleOriginals = async (
  payload: Payload,
  { store, now }: { store: OriginalStore; now: number },
): Promise<number> => {
  let removed = 0
  for (const { name, at } of await store.doubted()) {
    if (at > now - HOUR) continue
    const { totalDocs } = await payload.count({ collection: 'media', where: { filename: { equals: name } } })
    if (totalDocs > 0) await store.settle(name)
    else {
      await store.remove(name)
      removed++
    }
  }
  return removed
}
