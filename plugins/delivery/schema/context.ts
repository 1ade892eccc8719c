import { DeliveryError } from '../core/errors'
import type { ReadModel } from '../model/ReadModel'
import type { Loader } from './loader'

/** Addresses that the API hands out; absolute where the platform knows its own. */
export interface Urls {
  /** Of a picture, or of a file with its name. */
  media(sha256: string, name: { mime: string; name?: string }): string
  /** Of a document's page. */
  page(document: { type: string; slug: string; locale: string }): string
}

/** What a request's resolvers share. */
export interface Context {
  model: ReadModel
  loader: Loader
  urls: Urls
  deadline: Deadline
}

/** A request's time. */
export class Deadline {
  readonly #end: number

  constructor(readonly ms: number) {
    this.#end = performance.now() + ms
  }

  /** Throws once the time is over. */
  check(): void {
    if (performance.now() > this.#end) throw new DeliveryError('QUERY_TIMEOUT', { max: this.ms })
  }
}
