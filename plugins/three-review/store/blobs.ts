import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

/** Bytes by name, in a folder or in the database. They appear whole or not at all. */
export interface Blobs {
  read(name: string): Promise<Uint8Array | null>
  has(name: string): Promise<boolean>
  /** Makes sure that these bytes are there. A name never stands for others: it is a hash, or made once. */
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
  /** Names that begin so, each with the time (epoch ms) at which it was written. */
  list(prefix: string): Promise<{ name: string; at: number }[]>
}

const HASH = /^[0-9a-f]{64}$/
const UNFINISHED = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const orNothing = async <T, N>(answer: Promise<T>, nothing: N): Promise<N | T> => {
  try {
    return await answer
  } catch (error) {
    if (isMissing(error)) return nothing
    throw error
  }
}

/** A folder. Hashes are spread over 256 folders; `PREFIX/NAME` is a file of a folder `PREFIX`. */
export const folderBlobs = (folder: string): Blobs => {
  const place = (name: string) =>
    HASH.test(name) ? path.join(folder, name.slice(0, 2), name) : path.join(folder, ...name.split('/'))
  const read: Blobs['read'] = (name) => orNothing(readFile(place(name)), null)
  return {
    read,
    has: async (name) => (await orNothing(stat(place(name)), null)) !== null,
    async write(name, bytes) {
      const known = await read(name)
      if (known && Buffer.compare(known, bytes) === 0) return
      const target = place(name)
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
    },
    remove: (name) => orNothing(unlink(place(name)), undefined),
    async list(prefix) {
      const names = await orNothing(readdir(path.join(folder, prefix)), [])
      const found = names.map(async (file) => {
        const info = await orNothing(stat(path.join(folder, prefix, file)), null)
        return info && !UNFINISHED.test(file) ? [{ name: `${prefix}${file}`, at: info.mtimeMs }] : []
      })
      return (await Promise.all(found)).flat()
    },
  }
}

/** Removes what a crash left half written. */
export const sweepFolder = async (folder: string): Promise<void> => {
  const names = await orNothing(readdir(folder, { recursive: true }), [])
  for (const name of names)
    if (UNFINISHED.test(name)) await orNothing(unlink(path.join(folder, name)), undefined)
}
