import { escapeHtml } from '../core/render'
import { DeliveryError } from '../core/errors'
import type { Shape } from '../model/context'
import type { ReadModel } from '../model/ReadModel'
import type { Urls } from '../schema/context'
import { addressesOf } from './addresses'
import { shinesAt, type Ask } from './shines'
import type { PublicSide } from './subject'

/** Without an answer for so long, in ms, an address can't be told. */
const PATIENCE = 10_000

interface Options {
  shape: Shape
  urls: Urls
  /** The same without an origin. */
  paths: Urls
  model: () => ReadModel | null
  handle: (request: Request) => Promise<Response>
  /** Removes copies of files and what was made of them. */
  drop: (files: readonly string[]) => Promise<void>
  /** Origin at which to ask; null for this process itself. */
  origin: string | null
}

/** Asks as the public does: this process, or the address that the public uses, with whatever caches stand before it. */
const askAt =
  ({ origin, handle }: Options): Ask =>
  (path) =>
    origin === null
      ? handle(new Request(`http://127.0.0.1${path}`))
      : fetch(`${origin}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })

export const createPublicSide = (options: Options): PublicSide => {
  const { shape, urls, paths, model } = options
  return {
    addresses(subject) {
      const current = model()
      if (!current) throw new DeliveryError('NOT_READY')
      return addressesOf({ shape, model: current, paths }, subject)
    },
    async forget(gone) {
      // Without a model nobody knows what is live: the next start looks.
      const current = model()
      const useless = gone.filter((sha256) => current && !current.keeps(sha256))
      if (useless.length > 0) await options.drop(useless)
    },
    shines(subject, address) {
      const { type, slugs } = subject
      const links = shape.locales.flatMap((locale) =>
        slugs.map((slug) => escapeHtml(urls.page({ type, slug, locale }))),
      )
      return shinesAt(askAt(options), address, { subject, links })
    },
  }
}
