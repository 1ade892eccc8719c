import { createHash, type Hash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'

const BLOCK = 512

/** A file of the archive: its path, its bytes' number and SHA-256 in hex. */
export interface Member {
  path: string
  sha256: string
  size: number
}

/** The one header that a file of that path and size has here: nothing in it says when or by whom it was made. */
const headerOf = (name: string, size: number): Buffer => {
  const header = Buffer.alloc(BLOCK)
  if (Buffer.byteLength(name) > 100) throw new RangeError(`The path ${name} is too long`)
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')
  header.write(name, 0)
  header.write(
    `${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(0, 11)}\0`,
    100,
  )
  header.write('        0', 148)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 6)}\0 `, 148)
  return header
}

/** A tar file (POSIX ustar, uncompressed) that is written as it comes: nothing is held in memory. */
export class TarFile {
  #at = 0
  #start = 0
  #name = ''
  #hash: Hash = createHash('sha256')
  readonly members: Member[] = []

  private constructor(readonly handle: FileHandle) {}

  static async create(file: string): Promise<TarFile> {
    return new TarFile(await open(file, 'wx'))
  }

  begin(name: string): void {
    this.#name = name
    this.#start = this.#at
    this.#at += BLOCK
    this.#hash = createHash('sha256')
  }

  async write(bytes: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(bytes)
    this.#hash.update(buffer)
    await this.handle.write(buffer, 0, buffer.length, this.#at)
    this.#at += buffer.length
  }

  /** Ends a file: now its length is known, and its header is written. */
  async end(): Promise<void> {
    const size = this.#at - this.#start - BLOCK
    await this.handle.write(headerOf(this.#name, size), 0, BLOCK, this.#start)
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    await this.handle.write(Buffer.alloc(padding), 0, padding, this.#at)
    this.#at += padding
    this.members.push({ path: this.#name, sha256: this.#hash.digest('hex'), size })
  }

  async add(name: string, bytes: Uint8Array | string): Promise<void> {
    this.begin(name)
    await this.write(bytes)
    await this.end()
  }

  async close(): Promise<void> {
    await this.handle.write(Buffer.alloc(2 * BLOCK), 0, 2 * BLOCK, this.#at)
    await this.handle.sync()
    await this.handle.close()
  }
}
