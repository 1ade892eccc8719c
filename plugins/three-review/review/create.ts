import type { BaseDatabaseAdapter, Payload } from 'payload'

import type { ResolvedOptions } from '../options'
import { createAuthorship } from '../store/authorship'
import { createCandidates, createClaims, createMasterNotes, createTexts } from '../store/beside'
import { folderBlobs, type Blobs } from '../store/blobs'
import { contentStore, originalStore } from '../store/files'
import { createFollowers } from '../store/followers'
import { gridfsBlobs } from '../store/gridfs'
import { createLedger } from '../store/ledger'
import { createLock } from '../store/lock'
import type { RawWriter } from '../store/raw'
import type { Review } from './context'
import { createDarkness } from './darkness'

type MongoAdapter = BaseDatabaseAdapter & { connection: Parameters<typeof gridfsBlobs>[0] }

const isMongo = (adapter: BaseDatabaseAdapter): adapter is MongoAdapter => adapter.name === 'mongoose'

/** Files stand beside the database: in GridFS on MongoDB, else in a folder. */
const blobsOf = (adapter: BaseDatabaseAdapter, folder: string): Blobs => {
  if (!isMongo(adapter)) return folderBlobs(folder)
  let bucket: Blobs | undefined
  // The connection is there only once the adapter has connected.
  const blobs = () => (bucket ??= gridfsBlobs(adapter.connection))
  return {
    read: (name) => blobs().read(name),
    has: (name) => blobs().has(name),
    write: (name, bytes) => blobs().write(name, bytes),
    remove: (name) => blobs().remove(name),
    list: (prefix) => blobs().list(prefix),
  }
}

/** Puts the review of one Payload instance together around the raw writer of its database. */
export const createReview = (
  payload: Payload,
  adapter: BaseDatabaseAdapter,
  { raw, options }: { raw: RawWriter; options: ResolvedOptions },
): Review => {
  const now = () => Date.now()
  const blobs = blobsOf(adapter, options.filesDir)
  const { localization } = payload.config
  const locales = localization
    ? [...localization.localeCodes].sort(
        (a, b) => Number(b === localization.defaultLocale) - Number(a === localization.defaultLocale),
      )
    : ['zh']
  const review: Review = {
    options,
    payload,
    raw,
    now,
    locales,
    ledger: createLedger(raw, now),
    followers: createFollowers(raw, now),
    darkness: createDarkness(() => review),
    texts: createTexts(raw, payload.secret),
    candidates: createCandidates(raw),
    claims: createClaims(raw),
    masters: createMasterNotes(raw),
    authorship: createAuthorship(raw, now),
    lock: createLock(raw, now),
    files: contentStore(blobs),
    originals: originalStore(blobs),
    contracts: new Map(options.contracts.map((contract) => [contract.type, contract])),
    async step(name, action) {
      const result = await action()
      await options.onStep(name)
      return result
    },
  }
  return review
}
