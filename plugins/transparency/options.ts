import type { Payload } from 'payload'

import type { LedgerSource } from './log/source'

/** What a user of the plugin writes. */
export interface TransparencyOptions {
  /** The ledger that is proven. */
  source: (payload: Payload) => LedgerSource
  /** Directory for the key and for what was signed last; `transparency/` is made in it. */
  dataDir: string
  /**
   * File of the signing key: an Ed25519 key in PEM, or `PRIVATE+KEY+…` as signed notes have it. Several sign
   * together, the first being the log's own. Default: one that is made at the first start, under `dataDir`.
   */
  keyFile?: string
  /**
   * Identity of the log, which no other log may have: by custom the address of `/ledger` without its scheme, such as
   * `example.org/ledger`. Default: the name in the key; of a key without one, `publicUrl`'s, else `localhost/ledger`.
   */
  origin?: string
  /** Address that the public uses, such as `https://example.org`. */
  publicUrl?: string
  /** Milliseconds between two looks at the ledger. Default: 1000. */
  pollMs?: number
  /** Milliseconds after which a ledger that doesn't answer counts as down. Default: 10000. */
  sourceMs?: number
}

/** The same with every default filled in. */
export type ResolvedOptions = Required<Omit<TransparencyOptions, 'keyFile' | 'origin' | 'publicUrl'>> &
  Pick<TransparencyOptions, 'keyFile' | 'origin'> & { defaultOrigin: string }

/** `https://example.org/sub/` → `example.org/sub/ledger`. */
const originOf = (publicUrl: string | undefined): string =>
  `${(publicUrl ?? 'http://localhost').replace(/^[a-z]+:\/\//, '').replace(/\/+$/, '')}/ledger`

export const resolveOptions = ({ publicUrl, ...options }: TransparencyOptions): ResolvedOptions => ({
  pollMs: 1000,
  sourceMs: 10_000,
  ...options,
  defaultOrigin: originOf(publicUrl),
})
