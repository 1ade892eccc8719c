import type { Config, Payload, Plugin } from 'payload'

import { createDelivery, type Delivery } from './createDelivery'
import { resolveOptions, type DeliveryOptions } from './options'

/**
 * The public side of a ledger of releases: a local read model that follows it, and GraphQL and files served
 * from nothing else. Its handle hangs at `config.custom.delivery`; the host mounts `handle`.
 */
export const delivery =
  (given: DeliveryOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(given)
    let payload: Payload | undefined
    const host = () => {
      if (!payload) throw new Error('delivery starts with Payload: call getPayload first')
      return { source: options.source(payload), log: payload.logger }
    }
    const handle = createDelivery(options, { secret: config.secret, host })
    return {
      ...config,
      custom: { ...config.custom, delivery: handle },
      onInit: async (instance) => {
        await config.onInit?.(instance)
        payload = instance
        await handle.start()
      },
    }
  }

export type { Delivery, DeliveryOptions }
export type { ContractOptions } from './core/types'
export type { ReleaseSource } from './model/source'
