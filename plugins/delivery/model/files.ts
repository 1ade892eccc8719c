import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import {
  access,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
  type FileHandle,
} from 'node:fs/promises'
import path from 'node:path'

import { sha256 } from '../core/digest'
import { Lru } from '../core/lru'
import { lookOf } from './look'

type Fetch = (sha256: string) => Promise<Uint8Array | null>

/** Both ends included; null for everything. */
type Choose = (size: number) => { start: number; end: number } | null

interface Part {
  bytes: Buffer
  /** Of the whole file. */
  size: number
}

/** Files that live releases embed, by their hash, in one directory that all processes of a machine share. */
export class FileStore {
  /** Hash → what the file looked like when its bytes were last hashed. */
  readonly #verified = new Lru<string, string>(10_000)

  constructor(readonly dir: string) {}

  #path(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('Not a hash')
    return path.join(this.dir, hash)
  }

  /** Makes sure that the file is here, fetching it where it isn't. */
  async take(hash: string, fetch: Fetch): Promise<'changed' | 'missing' | 'ok'> {
    const here = await access(this.#path(hash), constants.R_OK).then(
      () => true,
      () => false,
    )
    return here ? 'ok' : this.#fetch(hash, fetch)
  }

  async #fetch(hash: string, fetch: Fetch): Promise<'changed' | 'missing' | 'ok'> {
    const bytes = await fetch(hash)
    if (!bytes) return 'missing'
    if (sha256(bytes) !== hash) return 'changed'
    await mkdir(this.dir, { recursive: true })
    const temporary = path.join(this.dir, `.${randomUUID()}`)
    await writeFile(temporary, bytes)
    await rename(temporary, this.#path(hash))
    return 'ok'
  }

  /**
   * The file's bytes, hashed before they are given the first time and whenever the file has changed since.
   * A file that is missing or isn't what its name says is fetched again; null where that fails too.
   */
  async read(hash: string, fetch: Fetch): Promise<Buffer | null> {
    return (await this.readPart(hash, fetch, () => null))?.bytes ?? null
  }

  /** The same, but only the part that `choose` wants of that many bytes: null for all of them. */
  async readPart(hash: string, fetch: Fetch, choose: Choose): Promise<Part | null> {
    const here = await this.#check(hash, choose)
    if (here) return here
    return (await this.#fetch(hash, fetch)) === 'ok' ? this.#check(hash, choose) : null
  }

  async #check(hash: string, choose: Choose): Promise<Part | null> {
    const file = await open(this.#path(hash)).catch(() => null)
    if (!file) return null
    try {
      return await this.#readOpen(hash, file, choose)
    } finally {
      await file.close()
    }
  }

  async #readOpen(hash: string, file: FileHandle, choose: Choose): Promise<Part | null> {
    const info = await file.stat({ bigint: true })
    const [look, size] = [lookOf(info), Number(info.size)]
    const unchanged = async () => lookOf(await file.stat({ bigint: true })) === look
    const known = this.#verified.get(hash) === look
    const { start, end } = (known && choose(size)) || { start: 0, end: size - 1 }
    const read = Buffer.alloc(Math.max(Math.min(end, size - 1) - start + 1, 0))
    const { bytesRead } = await file.read(read, 0, read.length, start)
    if (bytesRead !== read.length || !(await unchanged())) return null
    if (known) return { bytes: read, size }
    this.#verified.delete(hash)
    if (sha256(read) !== hash) return null
    this.#verified.set(hash, look)
    const part = choose(size)
    return { bytes: part ? read.subarray(part.start, part.end + 1) : read, size }
  }

  /** What the file is now, whatever it was when it was last looked at. */
  async state(hash: string): Promise<'changed' | 'missing' | 'ok'> {
    const bytes = await readFile(this.#path(hash)).catch(() => null)
    return bytes === null ? 'missing' : sha256(bytes) === hash ? 'ok' : 'changed'
  }

  /** Removes what `keep` doesn't want, unfinished files included. */
  async sweep(keep: (hash: string) => boolean): Promise<void> {
    const names = await readdir(this.dir).catch(() => [])
    for (const name of names) if (!keep(name)) await rm(path.join(this.dir, name), { force: true })
  }
}
