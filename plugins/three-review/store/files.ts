import { digest } from '../core'
import type { Blobs } from './blobs'

/** Content-addressed bytes: masters of pictures and copies of files, by the hex of their SHA-256. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<string>
  /** The bytes as they are stored; whoever needs them whole compares their hash. Null if there are none. */
  get(hash: string): Promise<Uint8Array | null>
  has(hash: string): Promise<boolean>
  /** Only for what two people sealed. */
  remove(hash: string): Promise<void>
}

const HEX = /^[0-9a-f]{64}$/

export const contentStore = (blobs: Blobs): FileStore => ({
  get: async (hash) => (HEX.test(hash) ? blobs.read(hash) : null),
  has: async (hash) => HEX.test(hash) && blobs.has(hash),
  remove: async (hash) => (HEX.test(hash) ? blobs.remove(hash) : undefined),
  async put(bytes) {
    const hash = digest(bytes)
    await blobs.write(hash, bytes)
    return hash
  },
})

/**
 * Uploads as they came in, beside the copies that are signed, so that every process of one database has them.
 * They are working material: nothing of them is ever public.
 *
 * A file and the row that names it are two writes. While they aren't both done the name is in doubt, and it is told
 * as such for ever until somebody looks whether there is a row: so a crash leaves nothing that is lost or forgotten,
 * and nothing has to be guessed from files that no row seems to have.
 */
export interface Originals {
  /** Keeps the bytes under a name that is used once; the name is in doubt then. */
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  /** Says that the row of a name may go. */
  doubt(name: string): Promise<void>
  /** Says that a name has its row. */
  settle(name: string): Promise<void>
  /** Removes the bytes, and the doubt with them. */
  remove(name: string): Promise<void>
  /** Names in doubt, each with the time (epoch ms) since which it is. */
  doubted(): Promise<{ name: string; at: number }[]>
}

const KEPT = 'originals/'
const DOUBTED = 'originals-in-doubt/'
const NAME = /^[A-Za-z0-9][\w.-]*$/
const MARK = new Uint8Array([1])

const checked = (name: string): string => {
  if (!NAME.test(name)) throw new TypeError(`Not the name of a file: ${name}`)
  return name
}

export const originalStore = (blobs: Blobs): Originals => {
  const doubt = async (name: string) => blobs.write(`${DOUBTED}${checked(name)}`, MARK)
  const settle = async (name: string) => blobs.remove(`${DOUBTED}${checked(name)}`)
  return {
    doubt,
    settle,
    async put(name, bytes) {
      await doubt(name)
      await blobs.write(`${KEPT}${name}`, bytes)
    },
    get: async (name) => (NAME.test(name) ? blobs.read(`${KEPT}${name}`) : null),
    async remove(name) {
      await blobs.remove(`${KEPT}${checked(name)}`)
      await settle(name)
    },
    doubted: async () =>
      (await blobs.list(DOUBTED)).map(({ name, at }) => ({ name: name.slice(DOUBTED.length), at })),
  }
}
