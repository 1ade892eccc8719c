import type { Where } from 'payload'

import type { RawWriter, Req } from './raw'

/** Names of the hidden fields of a governed document that hold its lock. */
export const LOCK_RUN = 'reviewLock'
export const LOCK_AT = 'reviewLockAt'

export const UNLOCKED: Where = { [LOCK_RUN]: { exists: false } }

export interface DocumentLock {
  run: string
  /** Epoch ms. */
  at: number
}

/** A governed document and the run that locks it. */
export interface LockPlace {
  type: string
  id: string
  run: string
}

export interface Lock {
  take(place: LockPlace): Promise<boolean>
  /** Takes it once more just before the entry: false if somebody freed it meanwhile. */
  renew(place: LockPlace): Promise<boolean>
  free(place: LockPlace, req?: Req): Promise<void>
}

/** The lock of an all-locales or one-locale document, or null. */
export const lockOf = (document: Readonly<Record<string, unknown>>): DocumentLock | null => {
  const { [LOCK_RUN]: run, [LOCK_AT]: at } = document
  return typeof run === 'string' && run !== '' ? { run, at: typeof at === 'number' ? at : 0 } : null
}

/** A write that changes nothing of what editors wrote: the day of the last save stays. */
export const UNTOUCHED = { updatedAt: null }

/** Takes and frees by compare-and-set through the raw writer. */
export const createLock = (raw: RawWriter, now: () => number): Lock => {
  const byId = (id: string): Where => ({ id: { equals: id } })
  const held = ({ id, run }: LockPlace): Where => ({ and: [byId(id), { [LOCK_RUN]: { equals: run } }] })
  return {
    take: ({ type, id, run }) =>
      raw.update({
        collection: type,
        where: { and: [byId(id), UNLOCKED] },
        data: { [LOCK_RUN]: run, [LOCK_AT]: now(), ...UNTOUCHED },
      }),
    renew: (place) =>
      raw.update({
        collection: place.type,
        where: held(place),
        data: { [LOCK_AT]: now(), ...UNTOUCHED },
      }),
    async free(place, req) {
      const data = { [LOCK_RUN]: null, [LOCK_AT]: null, ...UNTOUCHED }
      await raw.update({ collection: place.type, where: held(place), data }, req)
    },
  }
}
