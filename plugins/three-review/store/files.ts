import { digest } from '../core'
import type { Blobs } from './blobs'

/** Content-addressed bytes: masters of pictures and copies of files, by the hex of their SHA-256. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<string>
  /** The bytes as they are stored; whoever needs them whole compares their hash. Null if there are none. */
  get(hash: string): Promise<Uint8Array | null>
}

const HEX = /^[0-9a-f]{64}$/

export const contentStore = (blobs: Blobs): FileStore => ({
  get: async (hash) => (HEX.test(hash) ? blobs.read(hash) : null),
  async put(bytes) {
    const hash = digest(bytes)
    await blobs.write(hash, bytes)
    return hash
  },
})

/**
 * Uploads as they came in, beside the copies that are signed, so that every process of one database has them.
 * They are working material: nothing of them is ever public.
 */
export interface Originals {
  /** A name is used once: whoever replaces a file gives the new one a new name. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
  /** All names, each with the time (epoch ms) at which it was written. */
  list(): Promise<{ name: string; at: number }[]>
}

const PREFIX = 'originals/'
const NAME = /^[A-Za-z0-9][\w.-]*$/

export const originalStore = (blobs: Blobs): Originals => {
  const keyOf = (name: string) => {
    if (!NAME.test(name)) throw new TypeError(`Not the name of a file: ${name}`)
    return `${PREFIX}${name}`
  }
  return {
    put: (name, bytes) => blobs.write(keyOf(name), bytes),
    get: async (name) => (NAME.test(name) ? blobs.read(keyOf(name)) : null),
    remove: (name) => blobs.remove(keyOf(name)),
    list: async () =>
      (await blobs.list(PREFIX)).map(({ name, at }) => ({ name: name.slice(PREFIX.length), at })),
  }
}
