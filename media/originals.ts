import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

/** Where uploads are kept as they came in. Every process of one database sees the same. */
export interface OriginalStore {
  /** A name is used once. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
  /** All names, each with the time (epoch ms) at which it was written. */
  list(): Promise<{ name: string; at: number }[]>
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
const PAGE = 200

/**
 * Removes originals that no document has: left by a process that died between file and row, or by an upload that
 * was refused after its file was written. What is younger than an hour may belong to an upload that goes on.
 */
export const sweepOriginals = async (
  payload: Payload,
  { store, now }: { store: OriginalStore; now: number },
): Promise<number> => {
  const old = (await store.list()).filter(({ at }) => at < now - HOUR).map(({ name }) => name)
  let removed = 0
  for (let at = 0; at < old.length; at += PAGE) {
    const names = old.slice(at, at + PAGE)
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { in: names } },
      depth: 0,
      pagination: false,
      select: { filename: true },
    })
    const known = new Set(docs.map(({ filename }) => filename))
    for (const name of names) {
      if (known.has(name)) continue
      await store.remove(name)
      removed++
    }
  }
  return removed
}
