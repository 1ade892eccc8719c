import type { Config, Payload, Plugin } from 'payload'

import { createTransparency, type Transparency } from './createTransparency'
import { resolveOptions, type TransparencyOptions } from './options'

/**
 * Proof that binds the operator too: a Merkle tree over the ledger's entries, its signed checkpoints, tiles and
 * proofs of releases. Its handle hangs at `config.custom.transparency`; the host mounts `handle`.
 */
export const transparency =
  (given: TransparencyOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(given)
    let payload: Payload | undefined
    const host = () => {
      if (!payload) throw new Error('transparency starts with Payload: call getPayload first')
      return { source: options.source(payload), log: payload.logger }
    }
    const handle = createTransparency(options, host)
    return {
      ...config,
      custom: { ...config.custom, transparency: handle },
      onInit: async (instance) => {
        await config.onInit?.(instance)
        payload = instance
        await handle.start()
      },
    }
  }

export type { Transparency, TransparencyOptions }
export type { LedgerSource } from './log/source'
