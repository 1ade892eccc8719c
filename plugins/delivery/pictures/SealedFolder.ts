import { createHmac, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sha256 } from '../core/digest'
import { Lru } from '../core/lru'
import { lookOf } from '../model/look'

/** Bytes with the hash that they had when they were written. */
export interface Kept {
  bytes: Buffer
  sha256: string
}

const SEAL_BYTES = 32
const HOUR = 3_600_000

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * What can be made again, in a folder that all processes of a machine share: each file begins with a seal over
 * its name and bytes by the installation's key, and one that was changed is no file. Over `limit` bytes, what
 * was used least recently goes.
 */
export class SealedFolder {
  /** Name → what the file looked like when its seal was last held against it, and the hash of its bytes. */
  readonly #verified = new Lru<string, { look: string; sha256: string }>(10_000)
  /** When this process last used what is kept, in ms; a file's own time counts as well. */
  readonly #used = new Lru<string, number>(100_000)
  /** Bytes written since the folder was last looked through. */
  #written = Infinity

  constructor(
    readonly dir: string,
    readonly key: string,
    readonly limit: number,
  ) {}

  #seal(name: string, bytes: Uint8Array): Buffer {
    return createHmac('sha256', this.key).update(`${name}\0`).update(bytes).digest()
  }

  /** Null where there is nothing, or not what was written. */
  async read(name: string): Promise<Kept | null> {
    const file = await open(path.join(this.dir, name)).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    if (!file) return null
    try {
      const before = lookOf(await file.stat({ bigint: true }))
      const whole = await file.readFile()
      if (lookOf(await file.stat({ bigint: true })) !== before) return null
      const bytes = whole.subarray(SEAL_BYTES)
      this.#used.set(name, Date.now())
      const known = this.#verified.get(name)
      if (known?.look === before) return { bytes, sha256: known.sha256 }
      if (!this.#seal(name, bytes).equals(whole.subarray(0, SEAL_BYTES))) return null
      const found = { bytes, sha256: sha256(bytes) }
      this.#verified.set(name, { look: before, sha256: found.sha256 })
      return found
    } finally {
      await file.close()
    }
  }

  /** The file appears whole or not at all. */
  async write(name: string, bytes: Buffer): Promise<Kept> {
    await mkdir(this.dir, { recursive: true })
    const temporary = path.join(this.dir, `.${randomUUID()}`)
    await writeFile(temporary, Buffer.concat([this.#seal(name, bytes), bytes]))
    await rename(temporary, path.join(this.dir, name))
    this.#used.set(name, Date.now())
    this.#written += bytes.length
    if (this.#written > this.limit / 20) await this.#trim()
    return { bytes, sha256: sha256(bytes) }
  }

  async #list(): Promise<{ name: string; size: number; used: number }[]> {
    const names = await readdir(this.dir).catch(() => [])
    const found = names.map(async (name) => {
      const info = await stat(path.join(this.dir, name)).catch(() => null)
      return info ? [{ name, size: info.size, used: Math.max(info.mtimeMs, this.#used.get(name) ?? 0) }] : []
    })
    return (await Promise.all(found)).flat()
  }

  /** Other processes write here too, so what the folder holds is what counts. */
  async #trim(): Promise<void> {
    this.#written = 0
    const entries = (await this.#list()).sort((a, b) => a.used - b.used)
    let total = entries.reduce((sum, { size }) => sum + size, 0)
    const over = total > this.limit
    for (const { name, size, used } of entries) {
      // An unfinished file, left by a process that died.
      const left = name.startsWith('.') && used < Date.now() - HOUR
      if (!left && !(over && total > 0.9 * this.limit)) continue
      await this.#remove(name)
      total -= size
    }
  }

  async #remove(name: string): Promise<void> {
    this.#verified.delete(name)
    await rm(path.join(this.dir, name), { force: true })
  }

  /** Removes what `keep` doesn't want. */
  async sweep(keep: (name: string) => boolean): Promise<void> {
    for (const name of await readdir(this.dir).catch(() => [])) if (!keep(name)) await this.#remove(name)
  }
}
