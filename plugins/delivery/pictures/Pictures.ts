import path from 'node:path'

import { z } from 'zod'

import { DeliveryError } from '../core/errors'
import { Lru } from '../core/lru'
import { isPicture, sniffPicture } from '../core/mime'
import { planOf, type Asked, type Focus, type Format } from '../core/variants'
import { makeLook, makeVariant, sizeOf, type Look } from './make'
import { Queue, SingleFlight } from './queue'
import { SealedFolder, type Kept } from './SealedFolder'

export interface PicturesOptions {
  /** Directory in which `variants` and `looks` are made. */
  dir: string
  /** Key of the seals: a secret of the installation. */
  key: string
  /** A master's bytes, verified; null where there are none. */
  master: (sha256: string) => Promise<Buffer | null>
  /** Bytes of variants that are kept. */
  variantBytes: number
  workers: number
  queue: number
}

type Size = { width: number; height: number }

const lookShape = z.strictObject({ color: z.string(), blurhash: z.string() })
const LOOK_BYTES = 16 * 1024 * 1024

/** Smaller and cut forms of masters, made once and kept; and what stands in their place until they are there. */
export class Pictures {
  readonly #variants: SealedFolder
  readonly #kept: SealedFolder
  readonly #queue: Queue
  readonly #sizes = new Lru<string, Size>(10_000)
  readonly #looks = new Lru<string, Look>(10_000)
  readonly #sizing = new SingleFlight<Size | null>()
  readonly #making = new SingleFlight<Kept | null>()
  readonly #looking = new SingleFlight<Look | null>()

  constructor(readonly options: PicturesOptions) {
    const { dir, key, variantBytes, workers, queue } = options
    this.#variants = new SealedFolder(path.join(dir, 'variants'), key, variantBytes)
    this.#kept = new SealedFolder(path.join(dir, 'looks'), key, LOOK_BYTES)
    this.#queue = new Queue(workers, queue)
  }

  async #master(sha256: string): Promise<Buffer | null> {
    const bytes = await this.options.master(sha256)
    if (bytes && !isPicture(sniffPicture(bytes) ?? '')) throw new DeliveryError('NOT_A_PICTURE')
    return bytes
  }

  async #size(sha256: string): Promise<Size | null> {
    const known = this.#sizes.get(sha256)
    if (known) return known
    return this.#sizing.run(sha256, async () => {
      const master = await this.#master(sha256)
      const size = master && (await sizeOf(master))
      if (size) this.#sizes.set(sha256, size)
      return size
    })
  }

  /** A master in the asked form; null where the master is missing. Throws MEDIA_BUSY or NOT_A_PICTURE. */
  async variant(sha256: string, asked: Asked & { format: Format }, focus: Focus): Promise<Kept | null> {
    const size = await this.#size(sha256)
    if (!size) return null
    const plan = planOf(size, asked, focus)
    const { part, canvas } = plan
    const numbers = [
      canvas.width,
      canvas.height,
      part.left,
      part.top,
      part.width,
      part.height,
      plan.size.width,
    ]
    const name = `${sha256}.${numbers.join('-')}.${asked.format}`
    const make = async () => {
      const master = await this.#master(sha256)
      return master && this.#variants.write(name, await makeVariant(master, plan, asked.format))
    }
    return this.#making.run(name, async () => (await this.#variants.read(name)) ?? this.#queue.run(make))
  }

  /** Null where the master is missing, no picture, or too many others wait to be looked at. */
  async look(sha256: string): Promise<Look | null> {
    const known = this.#looks.get(sha256)
    if (known) return known
    return this.#looking.run(sha256, async () => {
      const look = (await this.#keptLook(sha256)) ?? (await this.#makeLook(sha256))
      if (look) this.#looks.set(sha256, look)
      return look
    })
  }

  async #keptLook(sha256: string): Promise<Look | null> {
    const kept = await this.#kept.read(sha256)
    return kept && lookShape.parse(JSON.parse(kept.bytes.toString('utf8')))
  }

  async #makeLook(sha256: string): Promise<Look | null> {
    try {
      return await this.#queue.run(async () => {
        const master = await this.#master(sha256)
        if (!master) return null
        const look = await makeLook(master)
        await this.#kept.write(sha256, Buffer.from(JSON.stringify(look)))
        return look
      })
    } catch (error) {
      if (error instanceof DeliveryError) return null
      throw error
    }
  }

  /** Removes what was made of those masters; what others are making is left alone. */
  async forget(masters: readonly string[]): Promise<void> {
    for (const folder of [this.#variants, this.#kept])
      await folder.sweep((name) => !masters.includes(name.slice(0, 64)))
  }

  /** Removes what was made of masters that `keep` doesn't want. */
  async sweep(keep: (sha256: string) => boolean): Promise<void> {
    for (const folder of [this.#variants, this.#kept])
      await folder.sweep((name) => !name.startsWith('.') && keep(name.slice(0, 64)))
  }
}
