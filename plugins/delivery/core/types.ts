import type { z } from 'zod'

/** A text in both languages. */
export interface Bilingual {
  en: string
  zh: string
}

/** A plain JSON object. */
export type Json = Record<string, unknown>

/**
 * What the public sees of one collection, as the plugin is given it. The schema's fields carry `.meta()`;
 * `title`, `slug`, `summary` and `cover` are asked of every contract.
 */
export interface ContractOptions {
  /** Slug of the collection, as it stands in the ledger. */
  type: string
  /** Version of `schema`. A candidate of version n goes through `upgrade[n]`, `upgrade[n + 1]`, … first. */
  version: number
  about: Bilingual
  /** GraphQL names: the type (`Relic`), the field by slug (`relic`), the list (`relics`). */
  names: { type: string; one: string; many: string }
  schema: z.ZodObject
  /** Names of the date fields between which it takes place. */
  span?: { start: string; end: string }
  /**
   * When it is open, where that is known. Weekdays from 1, Monday; calendar dates, both included. Lists go by
   * what it gave when a release was taken in: raise `version` when it changes.
   */
  opening?(content: Json): null | {
    weekdays: readonly number[]
    closures: readonly { from: null | string; to: null | string }[]
  }
  /** Types that refer to this one, each a field of its own; `via` is the one field of theirs that counts. */
  referrers?: readonly { name: string; type: string; about: Bilingual; via?: string }[]
  upgrade?: Readonly<Record<number, (content: Json) => Json>>
}

/** A refusal as a value: what is wrong is for people, never for the public. */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const bad = <E>(error: E): { ok: false; error: E } => ({ ok: false, error })
