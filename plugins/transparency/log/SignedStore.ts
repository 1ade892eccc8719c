import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import { parseCheckpoint, parseNote, type Checkpoint } from '../core'

const NAME = /^\d{16}$/
/** Besides the last: for people who look into the folder. */
const KEPT = 4

const nameOf = (size: number): string => String(size).padStart(16, '0')

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file that wasn't there, whole and for good, or not at all. False where it was there already. */
export const createFile = async (file: string, text: string, mode = 0o644): Promise<boolean> => {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const temporary = path.join(folder, `.${randomUUID()}`)
  const handle = await open(temporary, 'wx', mode)
  try {
    await handle.writeFile(text)
    await handle.sync()
    await handle.close()
    await link(temporary, file)
    await syncFolder(folder)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
  }
}

/** What was signed last, in a folder that several processes may share: a file for each size, the largest counts. */
export class SignedStore {
  constructor(readonly folder: string) {}

  async #names(): Promise<string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => NAME.test(name)).sort()
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    }
  }

  /** The checkpoint of the largest size; null where nothing was signed, `unreadable` where it says nothing. */
  async last(): Promise<Checkpoint | 'unreadable' | null> {
    for (;;) {
      const name = (await this.#names()).at(-1)
      if (name === undefined) return null
      try {
        const note = parseNote(await readFile(path.join(this.folder, name), 'utf8'))
        const checkpoint = note && parseCheckpoint(note.text)
        return checkpoint && nameOf(checkpoint.size) === name ? checkpoint : 'unreadable'
      } catch (error) {
        // Another process has put a larger one there and removed this.
        if (!hasCode(error, 'ENOENT')) throw error
      }
    }
  }

  /** Keeps a signed checkpoint for good, and removes those long before it. False where one of its size is there. */
  async put(size: number, note: string): Promise<boolean> {
    const put = await createFile(path.join(this.folder, nameOf(size)), note)
    const old = (await this.#names()).filter((name) => name < nameOf(size)).slice(0, -KEPT)
    for (const name of old) await rm(path.join(this.folder, name), { force: true })
    return put
  }
}
