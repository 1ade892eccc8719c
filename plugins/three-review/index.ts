import type { Config, Plugin } from 'payload'

import { staffingEndpoint, waitingEndpoint } from './accounts/endpoints'
import { governAccounts } from './accounts/govern'
import { accountHooks } from './accounts/hooks'
import { withQueue } from './admin/wire'
import { protectedCollections } from './collections/protected'
import { fileEndpoint } from './endpoints/files'
import { ownEndpoint, queueEndpoint } from './endpoints/review'
import { explainRefusal } from './hooks/afterError'
import { governCollection, guardMedia } from './hooks/governed'
import { refuseUnfit } from './hooks/refuseConfig'
import { resolveOptions, type ThreeReviewOptions } from './options'
import { createReview } from './review/create'
import { guardHooks } from './review/guardHooks'
import { createHandle } from './review/handle'
import { decorateDatabase } from './store/decorate'
import { withTranslations } from './translations'

export type { ReviewContract, ThreeReviewOptions } from './options'
export type { ThreeReview } from './review/handle'
export type { Originals } from './store/files'

/** Three people review before anything is public. See README.md. */
export const threeReview =
  (given: ThreeReviewOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(given)
    const handle = createHandle(options)
    const governed = new Set(options.contracts.map(({ type }) => type))
    const missing = [...governed, options.media].find(
      (slug) => !config.collections?.some((collection) => collection.slug === slug),
    )
    if (missing) throw new Error(`three-review: there is no collection “${missing}” to govern`)

    return {
      ...config,
      admin: withQueue(config.admin),
      collections: [
        ...(config.collections ?? []).map((collection) => {
          if (governed.has(collection.slug)) return governCollection(collection, handle.review)
          if (collection.slug === options.users) return governAccounts(collection, handle.review)
          return collection.slug === options.media ? guardMedia(collection, handle.review) : collection
        }),
        ...protectedCollections,
      ],
      custom: { ...config.custom, threeReview: handle.public },
      db: decorateDatabase(config.db, {
        hooks: guardHooks(options, handle.review),
        accounts: accountHooks(options.users, handle.review),
        onReady: (payload, adapter, raw) => handle.set(createReview(payload, adapter, { raw, options })),
      }),
      endpoints: [
        ...(config.endpoints ?? []),
        ...[queueEndpoint, ownEndpoint, fileEndpoint, staffingEndpoint, waitingEndpoint].map((endpoint) =>
          endpoint(handle.review),
        ),
      ],
      i18n: withTranslations(config),
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explainRefusal] },
      async onInit(payload) {
        // Once more as it came out: later plugins may have changed it.
        payload.config.collections.filter(({ slug }) => governed.has(slug)).forEach(refuseUnfit)
        // After a public side that is there: what it knows of the ledger decides whether anything is released.
        await config.onInit?.(payload)
        await handle.start()
      },
    }
  }
