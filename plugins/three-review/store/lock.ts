import type { Where } from 'payload'

import type { RawWriter } from './raw'

/** Names of the hidden fields of a governed document that hold its lock. */
export const LOCK_RUN = 'reviewLock'
export const LOCK_AT = 'reviewLockAt'

export const UNLOCKED: Where = { [LOCK_RUN]: { exists: false } }

export interface DocumentLock {
  run: string
  /** Epoch ms. */
  at: number
}

export interface Lock {
  take(type: string, id: string, run: string): Promise<boolean>
  /** Takes it once more just before the entry: false if somebody freed it meanwhile. */
  renew(type: string, id: string, run: string): Promise<boolean>
  free(type: string, id: string, run: string): Promise<void>
}

/** The lock of an all-locales or one-locale document, or null. */
export const lockOf = (document: Readonly<Record<string, unknown>>): DocumentLock | null => {
  const { [LOCK_RUN]: run, [LOCK_AT]: at } = document
  return typeof run === 'string' && run !== '' ? { run, at: typeof at === 'number' ? at : 0 } : null
}

/** Takes and frees by compare-and-set through the raw writer. */
export const createLock = (raw: RawWriter, now: () => number): Lock => {
  const held = (id: string, run: string): Where => ({
    and: [{ id: { equals: id } }, { [LOCK_RUN]: { equals: run } }],
  })
  return {
    take: (type, id, run) =>
      raw.update(type, { and: [{ id: { equals: id } }, UNLOCKED] }, { [LOCK_RUN]: run, [LOCK_AT]: now() }),
    renew: (type, id, run) => raw.update(type, held(id, run), { [LOCK_AT]: now() }),
    async free(type, id, run) {
      await raw.update(type, held(id, run), { [LOCK_RUN]: null, [LOCK_AT]: null })
    },
  }
}
