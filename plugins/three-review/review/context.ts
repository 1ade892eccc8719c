import type { Payload } from 'payload'

import type { Hash } from '../core'
import type { ResolvedOptions, ReviewContract } from '../options'
import type { Step } from '../steps'
import type { AuthorshipStore } from '../store/authorship'
import type { Candidates, Claims, MasterNotes, Texts } from '../store/beside'
import type { Darkness } from './darkness'
import type { FileStore, Originals } from '../store/files'
import type { Followers } from '../store/followers'
import type { Ledger } from '../store/ledger'
import type { Lock } from '../store/lock'
import type { RawWriter } from '../store/raw'

/** Everything that the verbs work with. */
export interface Review {
  options: ResolvedOptions
  payload: Payload
  raw: RawWriter
  ledger: Ledger
  followers: Followers
  darkness: Darkness
  texts: Texts
  candidates: Candidates
  claims: Claims
  masters: MasterNotes
  authorship: AuthorshipStore
  lock: Lock
  files: FileStore
  originals: Originals
  contracts: ReadonlyMap<string, ReviewContract>
  /** The default locale first. */
  locales: readonly string[]
  /** Epoch ms. */
  now(): number
  step<T>(name: Step, action: () => Promise<T>): Promise<T>
}

/** A governed document by its type and id. */
export interface Target {
  type: string
  id: string
}

/** Stands for a text that isn't stored, where the rule is only asked beforehand. */
export const SOME_TEXT: Hash = `sha256:${'f'.repeat(64)}`
