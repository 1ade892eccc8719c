import type { BaseDatabaseAdapter, Payload } from 'payload'

import type { ResolvedOptions } from '../options'
import { createAuthorship } from '../store/authorship'
import { createCandidates, createClaims, createTexts } from '../store/beside'
import { folderStore, type FileStore } from '../store/files'
import { gridfsStore } from '../store/gridfs'
import { createLedger } from '../store/ledger'
import { createLock } from '../store/lock'
import type { RawWriter } from '../store/raw'
import type { Review } from './context'

type MongoAdapter = BaseDatabaseAdapter & { connection: Parameters<typeof gridfsStore>[0] }

const isMongo = (adapter: BaseDatabaseAdapter): adapter is MongoAdapter => adapter.name === 'mongoose'

/** Files stand beside the database: in GridFS on MongoDB, else in a folder. */
const filesOf = (adapter: BaseDatabaseAdapter, folder: string): FileStore => {
  if (!isMongo(adapter)) return folderStore(folder)
  let bucket: FileStore | undefined
  // The connection is there only once the adapter has connected.
  const store = () => (bucket ??= gridfsStore(adapter.connection))
  return { get: (hash) => store().get(hash), put: (bytes) => store().put(bytes) }
}

/** Puts the review of one Payload instance together around the raw writer of its database. */
export const createReview = (
  payload: Payload,
  adapter: BaseDatabaseAdapter,
  { raw, options }: { raw: RawWriter; options: ResolvedOptions },
): Review => {
  const now = () => Date.now()
  const { localization } = payload.config
  const locales = localization
    ? [...localization.localeCodes].sort(
        (a, b) => Number(b === localization.defaultLocale) - Number(a === localization.defaultLocale),
      )
    : ['zh']
  return {
    options,
    payload,
    raw,
    now,
    locales,
    ledger: createLedger(raw, now),
    texts: createTexts(raw, payload.secret),
    candidates: createCandidates(raw),
    claims: createClaims(raw),
    authorship: createAuthorship(raw, now),
    lock: createLock(raw, now),
    files: filesOf(adapter, options.filesDir),
    contracts: new Map(options.contracts.map((contract) => [contract.type, contract])),
    async step(name, action) {
      const result = await action()
      options.onStep(name)
      return result
    },
  }
}
