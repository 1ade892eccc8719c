import { createHmac } from 'node:crypto'

import { canonical, fingerprintOf, hashOf, hashText, refuse, type Hash, type SaltedText } from '../core'
import { SLUGS } from '../collections/protected'
import { ReviewError } from '../errors'
import type { RawWriter } from './raw'

const rowOf = async <T>(raw: RawWriter, collection: string, id: string): Promise<T | undefined> =>
  (await raw.find<T>(collection, { id: { equals: id } }))[0]

/** Creates a row whose id is made of its content; a row that is there already says the same. */
const createOnce = async (
  raw: RawWriter,
  collection: string,
  data: { id: string; [column: string]: string },
): Promise<void> => {
  const exists = async () => (await rowOf(raw, collection, data.id)) !== undefined
  if (await exists()) return
  try {
    await raw.create(collection, data)
  } catch (error) {
    if (!(await exists())) throw error
  }
}

/** Names, opinions and reasons that stand beside the chain. */
export interface Texts {
  put(text: string): Promise<Hash>
  get(hashes: readonly Hash[]): Promise<Map<Hash, string>>
  /** What the hash is of: canonical `{salt, text}`, unchecked. Null where it is gone. */
  whole(hash: string): Promise<string | null>
  /** Only for what two people sealed. */
  remove(hash: Hash): Promise<void>
}

/** The salt comes from the secret, so that the same name is one row and nobody outside can guess it. */
export const createTexts = (raw: RawWriter, secret: string): Texts => ({
  async put(text) {
    const salt = createHmac('sha256', secret).update(text).digest('base64url')
    const id = hashText({ salt, text })
    await createOnce(raw, SLUGS.texts, { id, salt, text })
    return id
  },
  async get(hashes) {
    if (hashes.length === 0) return new Map()
    const rows = await raw.find<{ id: Hash; salt: string; text: string }>(SLUGS.texts, {
      id: { in: [...new Set(hashes)] },
    })
    return new Map(rows.filter((row) => hashText(row) === row.id).map(({ id, text }) => [id, text]))
  },
  async whole(hash) {
    const row = await rowOf<SaltedText>(raw, SLUGS.texts, hash)
    return row ? canonical({ salt: row.salt, text: row.text }) : null
  },
  remove: (hash) => raw.remove(SLUGS.texts, { id: { equals: hash } }),
})

export interface StoredCandidate {
  id: string
  subject: string
  locale: string
  fingerprint: Hash
  text: string
}

export interface Candidates {
  put(candidate: StoredCandidate): Promise<void>
  /** The canonical text of a release, as it stands in the database: compare it with what was signed. */
  get(releaseId: string): Promise<string | null>
  /** The same, only if it is what was signed. Throws REVIEW_LEDGER_BROKEN if it isn't. */
  signed(releaseId: string, fingerprint: Hash): Promise<string>
  /** Only for what two people sealed. */
  remove(releaseIds: readonly string[]): Promise<void>
}

export const createCandidates = (raw: RawWriter): Candidates => {
  const get: Candidates['get'] = async (id) => {
    const row = await rowOf<StoredCandidate>(raw, SLUGS.candidates, id)
    return row?.text ?? null
  }
  return {
    get,
    put: (candidate) => createOnce(raw, SLUGS.candidates, { ...candidate }),
    remove: (ids) => raw.remove(SLUGS.candidates, { id: { in: [...ids] } }),
    async signed(id, fingerprint) {
      const text = await get(id)
      if (text === null || fingerprintOf(text) !== fingerprint)
        throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
      return text
    },
  }
}

export interface Claims {
  /** Claims a slug of a type for a document, for good. False if another document has it. */
  claim(type: string, slug: string, subject: string): Promise<boolean>
}

export const createClaims = (raw: RawWriter): Claims => ({
  async claim(type, slug, subject) {
    const id = `${type}:${slug}`
    await createOnce(raw, SLUGS.claims, { id, subject })
    const row = await rowOf<{ subject: string }>(raw, SLUGS.claims, id)
    return row?.subject === subject
  },
})

/** Which master was made of which bytes of a media document. `original` and `master` are hashes in hex. */
export interface MasterNote {
  media: string
  original: string
  master: string
}

/**
 * Written when a master is made and never changed: a release says which masters it embeds, and this says of which
 * upload each was made, whatever has taken the upload's place since.
 */
export interface MasterNotes {
  note(note: MasterNote): Promise<void>
  of(media: string): Promise<MasterNote[]>
}

export const createMasterNotes = (raw: RawWriter): MasterNotes => ({
  note: ({ media, original, master }) => {
    const note = { media, original, master }
    return createOnce(raw, SLUGS.masters, { id: hashOf(canonical(note)), ...note })
  },
  of: (media) => raw.find<MasterNote>(SLUGS.masters, { media: { equals: media } }),
})
