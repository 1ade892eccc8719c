import { DeliveryError } from '../core/errors'
import type { ReadModel } from '../model/ReadModel'
import type { Loader } from './loader'

export interface Look {
  /** `#rrggbb`. */
  color: string
  blurhash: string
}

/** Addresses that the API hands out; absolute where the platform knows its own. */
export interface Urls {
  /** Of a picture, or of a file with its name; `asked` is the query that asks for another form of a picture. */
  media(sha256: string, name: { mime: string; name?: string; asked?: string }): string
  /** Of a document's page. */
  page(document: { type: string; slug: string; locale: string }): string
}

/** What a request's resolvers share. */
export interface Context {
  model: ReadModel
  loader: Loader
  urls: Urls
  /** What stands in a picture's place until it is there; null where that can't be told now. */
  look: (sha256: string) => Promise<Look | null>
  deadline: Deadline
}

/** A request's time. */
export class Deadline {
  readonly #end: number

  constructor(readonly ms: number) {
    this.#end = performance.now() + ms
  }

  /** The answer, or null once the time is over. */
  async within<T>(answer: Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), Math.max(this.#end - performance.now(), 0))
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Throws once the time is over. */
  check(): void {
    if (performance.now() > this.#end) throw new DeliveryError('QUERY_TIMEOUT', { max: this.ms })
  }
}
