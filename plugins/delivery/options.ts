import type { Payload } from 'payload'

import type { ContractOptions } from './core/types'
import type { Limits } from './http/graphql'
import type { ReleaseSource } from './model/source'

/** What a user of the plugin writes. */
export interface DeliveryOptions {
  /** What the public sees of each collection. */
  contracts: readonly ContractOptions[]
  /** The ledger of releases that is followed. */
  source: (payload: Payload) => ReleaseSource
  /** Directory for the read model and the files of live releases; `delivery/` is made in it. */
  dataDir: string
  /** Languages, the default one first. Default: `['zh', 'en']`. */
  locales?: readonly string[]
  /** Origin that makes addresses in answers absolute, such as `https://example.org`. Default: they are relative. */
  publicUrl?: string
  /** Path of a document's page, for links in rich text. Default: `/LOCALE/TYPE/SLUG`. */
  page?: (document: { type: string; slug: string; locale: string }) => string
  /** Milliseconds between two looks at the ledger, for what other processes append. Default: 400. */
  pollMs?: number
  /** Milliseconds after which a ledger that doesn't answer counts as down. Default: 10000. */
  sourceMs?: number
  /** Bytes of documents that are kept in memory, read and verified. Default: 64 MB. */
  cacheBytes?: number
  /** Seconds that caches may keep a picture or file. Default: 3600. */
  mediaMaxAge?: number
  /** Bytes of smaller forms of pictures that are kept; the least recently used go. Default: 1 GB. */
  variantBytes?: number
  /** How many pictures are made at a time. Default: 2. */
  pictureWorkers?: number
  /** How many may wait to be made; one more is answered with 503. Default: 100. */
  pictureQueue?: number
  /**
   * Origin at which a withdrawn document is looked for, such as `https://example.org`, so that caches before the
   * platform are asked as well. Default: this process itself.
   */
  darkOrigin?: string
  /** Limits of a request. Defaults: body 1 MB in 10 s, query 100,000 characters, 10 levels, 5 s. */
  limits?: Partial<Limits>
}

/** The same with every default filled in. */
export type ResolvedOptions = Required<Omit<DeliveryOptions, 'darkOrigin' | 'limits' | 'publicUrl'>> & {
  darkOrigin: string | null
  publicUrl: string
  limits: Limits
}

export const resolveOptions = (options: DeliveryOptions): ResolvedOptions => ({
  locales: ['zh', 'en'],
  page: ({ locale, type, slug }) => `/${locale}/${type}/${slug}`,
  pollMs: 400,
  sourceMs: 10_000,
  cacheBytes: 64 * 1024 * 1024,
  mediaMaxAge: 3600,
  variantBytes: 1024 ** 3,
  pictureWorkers: 2,
  pictureQueue: 100,
  ...options,
  darkOrigin: options.darkOrigin?.replace(/\/$/, '') ?? null,
  publicUrl: (options.publicUrl ?? '').replace(/\/$/, ''),
  limits: {
    maxBody: 1_000_000,
    bodyMs: 10_000,
    maxQuery: 100_000,
    maxDepth: 10,
    queryMs: 5_000,
    ...options.limits,
  },
})
