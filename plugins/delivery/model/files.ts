import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { sha256 } from '../core/digest'
import { Lru } from '../core/lru'

type Fetch = (sha256: string) => Promise<Uint8Array | null>

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
    return (await this.#check(hash)) ?? ((await this.#fetch(hash, fetch)) === 'ok' ? this.#check(hash) : null)
  }

  async #check(hash: string): Promise<Buffer | null> {
    const file = this.#path(hash)
    const before = await stat(file, { bigint: true }).catch(() => null)
    const bytes = before && (await readFile(file).catch(() => null))
    if (!bytes) return null
    const look = `${before.ino} ${before.size} ${before.mtimeNs} ${before.ctimeNs} ${bytes.length}`
    if (this.#verified.get(hash) === look) return bytes
    this.#verified.delete(hash)
    if (sha256(bytes) !== hash) return null
    this.#verified.set(hash, look)
    return bytes
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
