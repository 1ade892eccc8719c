import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import path from 'node:path'

import { digest } from '../core'

/** Content-addressed bytes: masters of pictures and copies of files, by the hex of their SHA-256. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<string>
  /** The bytes as they are stored; whoever needs them whole compares their hash. Null if there are none. */
  get(hash: string): Promise<Uint8Array | null>
}

const HEX = /^[0-9a-f]{64}$/

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

/** A folder of files named by their hash. A file appears whole or not at all. */
export const folderStore = (folder: string): FileStore => {
  const place = (hash: string) => path.join(folder, hash.slice(0, 2), hash)
  const get: FileStore['get'] = async (hash) => {
    if (!HEX.test(hash)) return null
    try {
      return await readFile(place(hash))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    get,
    async put(bytes) {
      const hash = digest(bytes)
      const known = await get(hash)
      if (known && digest(known) === hash) return hash
      const target = place(hash)
      await mkdir(path.dirname(target), { recursive: true })
      const temporary = `${target}.${randomUUID()}`
      const handle = await open(temporary, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } catch (error) {
        await handle.close()
        await unlink(temporary)
        throw error
      }
      await handle.close()
      await rename(temporary, target)
      return hash
    },
  }
}

/** Removes what a crash left half written. */
export const sweepFolder = async (folder: string): Promise<void> => {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  for (const name of names)
    if (/[0-9a-f]{64}\.[0-9a-f-]{36}$/.test(name)) await unlink(path.join(folder, name))
}
