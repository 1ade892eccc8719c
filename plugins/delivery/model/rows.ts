import type { ChangeKind } from '../core/changes'
import { seal, type Shape } from './context'

/** A live release, `text` aside. */
export interface LiveRow {
  id: string
  locale: string
  type: string
  release: string
  fingerprint: string
  contract: number
  sequence: number
  slug: string
  published: string
  released: string
}

/** Every release that ever was, live or not. */
export interface ReleaseRow {
  release: string
  type: string
  id: string
  locale: string
  seq: number
  at: string
  /** Hash of its SUBMITTED entry. */
  run: string
  /** Number of the entry that took it down; 0 where that is in another ledger. */
  withdrawn: number | null
}

export interface ChangeRow {
  n: number
  sequence: number
  kind: ChangeKind
  type: string
  id: string
  locale: string
  reason: string | null
  at: string
}

export interface EntryRow {
  seq: number
  hash: string
  subject: string
  run: string | null
}

export interface SlugRow {
  type: string
  slug: string
  id: string
}

export interface MetaRow {
  seq: number
  hash: string
  at: string
  /** Number up to which withdrawals were applied beyond a fault; 0 where there was none. */
  ahead: number
}

export const sealLive = (shape: Shape, row: LiveRow): string => {
  const { id, locale, type, release, fingerprint, contract, sequence, slug, published, released } = row
  const parts = [id, locale, type, release, fingerprint, contract, sequence, slug, published, released]
  return seal(shape, 'live', parts)
}

export const sealRelease = (shape: Shape, row: ReleaseRow): string => {
  const { release, type, id, locale, seq, at, run, withdrawn } = row
  return seal(shape, 'releases', [release, type, id, locale, seq, at, run, withdrawn])
}

export const sealChange = (shape: Shape, row: ChangeRow): string => {
  const { n, sequence, kind, type, id, locale, reason, at } = row
  return seal(shape, 'changes', [n, sequence, kind, type, id, locale, reason, at])
}

export const sealEntry = (shape: Shape, { seq, hash, subject, run }: EntryRow): string =>
  seal(shape, 'entries', [seq, hash, subject, run])

export const sealSlug = (shape: Shape, { type, slug, id }: SlugRow): string =>
  seal(shape, 'slugs', [type, slug, id])

export const sealMeta = (shape: Shape, { seq, hash, at, ahead }: MetaRow): string =>
  seal(shape, 'meta', [seq, hash, at, ahead])
