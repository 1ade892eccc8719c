import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { SignedPicture, SignedRichText } from './core'
import type { PublicSide } from './review/publicSide'
import { slugOf } from './store/raw'

export interface Bilingual {
  en: string
  zh: string
}

/** What a contract's projection is handed: it turns stored values into what is signed, or null. */
export interface ProjectionKit {
  locale: string
  richText(value: unknown): SignedRichText | null
  picture(value: unknown): SignedPicture | null
  file(value: unknown): SignedFile | null
  ref(type: string, value: unknown): { type: string; id: string } | null
  /** `YYYY-MM-DD` of a stored date. */
  date(value: unknown): string | null
  dateTime(value: unknown): string | null
}

export interface SignedFile {
  sha256: string
  mime: string
  size: number
  name: string
  title: string | null
}

/** What the public sees of one collection. */
export interface ReviewContract {
  /** Slug of the collection. */
  type: string
  version: number
  about: Bilingual
  /** A zod object; `.meta()` of a field may hold `about` and `required` (locales). */
  schema: z.ZodObject
  /** Makes the public content from one locale of a working copy. */
  project(document: object, kit: ProjectionKit): Record<string, unknown>
  /** Rules across fields. A finding keeps the document from being submitted, unless it is a warning. */
  check?(
    content: Record<string, unknown>,
    locale: string,
  ): { field: string; message: Bilingual; severity?: 'warning' }[]
}

export interface ThreeReviewOptions {
  /** One for each governed collection. */
  contracts: readonly ReviewContract[]
  /** Folder of the content-addressed files where the database is SQLite. MongoDB keeps them in GridFS. */
  filesDir: string
  /** Slug of the accounts' collection. Default `users`. */
  users?: string
  /**
   * Fields of an account that somebody signs in with: a change of one is an entry in the account's stream.
   * Default: Payload's own, `hash`, `salt`, `enableAPIKey` and `apiKeyIndex`.
   */
  credentials?: readonly string[]
  /**
   * Called after a change of an account that an administrator made or confirmed, with its id: the time to mail a
   * new colleague his link. What it throws is logged. Default: nothing.
   */
  accountChanged?: (req: PayloadRequest, id: string) => Promise<void>
  /** Slug of the upload collection. Default `media`. */
  media?: string
  /**
   * Bytes of a document of the upload collection, null where they are gone. Default: its file in the
   * collection's `staticDir`.
   */
  readMedia?: (
    payload: Payload,
    document: { id: string; filename?: string | null },
  ) => Promise<Uint8Array | null>
  /** How often, in ms, runs that are signed but not released are looked for. 0 for never. Default 30,000. */
  sweepEvery?: number
  /**
   * What a public side has found wrong with the ledger; null while nothing is. Until it is mended nothing is
   * released and no final stage signed; withdrawals go on. Default: always null.
   */
  ledgerFault?: (payload: Payload) => string | null
  /**
   * The public side that is asked after a withdrawal whether anything is still shown, until nothing is. Default:
   * none is asked.
   */
  publicSide?: (payload: Payload) => PublicSide
  /**
   * When whoever asks last proved, in this session, that he knows his password: epoch ms, null for never. A
   * signature needs a proof that is no older than `proofMaxAge`. Default: none is asked for.
   */
  proof?: (req: PayloadRequest) => Promise<number | null>
  /** How long a proof is good, in ms. Default 15 minutes. */
  proofMaxAge?: number
  /** Awaited after each step of a verb; for tests that stop the process there. */
  onStep?: (step: string) => Promise<void> | void
}

export type ResolvedOptions = Required<Omit<ThreeReviewOptions, 'proof' | 'publicSide'>> &
  Pick<ThreeReviewOptions, 'proof' | 'publicSide'>

/** Payload's own place for uploads. */
const fromStaticDir =
  (media: string): ResolvedOptions['readMedia'] =>
  async ({ collections }, { filename }) => {
    const { upload } = collections[slugOf(media)].config
    return filename ? readFile(path.join(upload.staticDir ?? media, path.basename(filename))) : null
  }

export const resolveOptions = (options: ThreeReviewOptions): ResolvedOptions => ({
  users: 'users',
  credentials: ['hash', 'salt', 'enableAPIKey', 'apiKeyIndex'],
  accountChanged: () => Promise.resolve(),
  media: 'media',
  readMedia: fromStaticDir(options.media ?? 'media'),
  sweepEvery: 30_000,
  ledgerFault: () => null,
  proofMaxAge: 15 * 60_000,
  onStep: () => undefined,
  ...options,
})
