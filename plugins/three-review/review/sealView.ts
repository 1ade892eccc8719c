import {
  decide,
  type Actor,
  type Caller,
  type DocumentState,
  type EntryOf,
  type Hash,
  type SealCommand,
  type SealRequest,
} from '../core'
import { present } from '../accounts/present'
import { SOME_TEXT, type Review, type Target } from './context'
import { loadDocument } from './document'
import type { Person } from './people'
import { planSeal, sealable, type Choice, type SealPlan } from './sealPlan'
import { stateOf } from './settle'
import type { Action } from './status'

/** Somebody who acted, and when (RFC 3339). */
export interface Acted {
  name: string | null
  post: string | null
  department: string | null
  at: string
}

/** A request to seal. */
export interface SealAsked {
  /** Hash of its entry. */
  request: Hash
  asked: Acted
  basis: string | null
  releases: number
  files: number
  texts: number
}

export interface Frozen {
  release: string
  locale: string
  /** Null where it was sealed. */
  title: string | null
  submittedAt: string | null
  standing: 'kept' | 'live' | 'review' | 'sealed'
}

export interface SealView {
  actions: Record<'confirm' | 'drop' | 'seal', Action>
  /** Everything that was ever frozen for the document, oldest first. */
  frozen: Frozen[]
  /** What the choice would destroy; of everything that can be where none was made. */
  plan: SealPlan
  waiting: SealAsked | null
  /** What was destroyed, oldest first. */
  done: (SealAsked & { confirmed: Acted })[]
}

const acted = async ({ texts }: Review, { actor, at }: { actor: Actor; at: string }): Promise<Acted> => {
  const { name, post, department } = actor
  const words = name ? await texts.get([name]) : new Map<Hash, string>()
  return { name: (name && words.get(name)) ?? null, post, department, at }
}

const asked = async (review: Review, { hash, entry }: SealRequest): Promise<SealAsked> => {
  const { basis, releases, files, texts } = entry.body
  return {
    request: hash,
    asked: await acted(review, entry),
    basis: (await review.texts.get([basis])).get(basis) ?? null,
    releases: releases.length,
    files: files.length,
    texts: texts.length,
  }
}

const titleOf = (text: string | null): string | null => {
  const { content } = JSON.parse(text ?? '{}') as { content?: { title?: string | null } }
  return content?.title ?? null
}

const frozenIn = async (review: Review, target: Target, state: DocumentState): Promise<Frozen[]> => {
  const stream = await review.ledger.stream(target.type, target.id)
  const times = new Map(stream.map(({ hash, entry }) => [hash, entry.at]))
  const free = new Set(sealable(state))
  const live = new Set(Object.values(state.live).map(({ release }) => release))
  return Promise.all(
    Object.entries(state.kept.frozen).map(async ([release, { locale, submitted, sealed }]) => ({
      release,
      locale,
      title: titleOf(await review.candidates.get(release)),
      submittedAt: times.get(submitted) ?? null,
      standing: sealed
        ? ('sealed' as const)
        : free.has(release)
          ? ('kept' as const)
          : live.has(release)
            ? ('live' as const)
            : ('review' as const),
    })),
  )
}

const action = (state: DocumentState, command: SealCommand, caller: Caller | null): Action => {
  const ruling = decide(state, command, caller)
  if (!ruling.ok) return { allowed: false, code: ruling.code }
  return 'draft' in ruling ? { allowed: true } : { allowed: false, code: 'REVIEW_SEAL_NOT_OPEN' }
}

/** Where the sealing of a document stands, for one caller. */
export const sealViewOf = async (
  review: Review,
  target: Target,
  { person, choice }: { person: Person; choice: Choice },
): Promise<SealView> => {
  const state = await stateOf(review, target, await loadDocument(review, target))
  const caller = await present(review, { ...person, name: null })
  const plan = await planSeal(review, target, choice)
  const { seals } = state.kept
  const open = seals.find(({ outcome }) => outcome === 'open')
  const request = open?.hash ?? ''
  const { releases, files, texts } = plan
  const done = seals.filter((one): one is SealRequest & { by: EntryOf<'SEALED'> } => one.outcome === 'sealed')
  return {
    actions: {
      seal: action(state, { verb: 'seal', releases, files, texts, basis: SOME_TEXT }, caller),
      confirm: action(state, { verb: 'confirmSeal', request }, caller),
      drop: action(state, { verb: 'dropSeal', request }, caller),
    },
    frozen: await frozenIn(review, target, state),
    plan,
    waiting: open ? await asked(review, open) : null,
    done: await Promise.all(
      done.map(async (one) => ({ ...(await asked(review, one)), confirmed: await acted(review, one.by) })),
    ),
  }
}
