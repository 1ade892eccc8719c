import type { Hash } from './canonical'
import {
  STAGES,
  type Actor,
  type AuthorRef,
  type EntryOf,
  type Sealed,
  type Signed,
  type Stage,
} from './entry'
import { NOTHING_KEPT, stepKept, type Kept } from './kept'
import { stepWithdrawals, type Withdrawal } from './withdrawals'

/** One signature or rejection. */
export interface Decision {
  hash: Hash
  at: string
  actor: Actor
  stage: Stage
  verdict: 'approved' | 'rejected'
  opinion: Hash | null
}

/** One way through the review, from its submission on. */
export interface Run {
  submitted: Hash
  entry: EntryOf<'SUBMITTED'>
  decisions: Decision[]
  /** The stage that waits, `release` once all three have signed, null when the run has ended. */
  stage: Stage | 'release' | null
  outcome: 'open' | 'released' | 'rejected' | 'recalled' | 'withdrawn'
}

/** The live release of one locale. */
export interface Live extends Signed {
  seq: number
  releasedAt: string
  publishedAt: string
}

/** What a document's stream says. */
export interface DocumentState {
  /** Entries in the stream; the next one is number `position + 1`. */
  position: number
  state: 'working' | Stage | 'released' | 'withdrawn'
  /** The last run, open or ended. */
  run: Run | null
  live: Readonly<Record<string, Live>>
  /** Per locale, since when it is published and the `seq` of the submission that its last release came from. */
  history: Readonly<Record<string, { publishedAt: string; submittedSeq: number }>>
  /** Oldest first. */
  withdrawals: readonly Withdrawal[]
  kept: Kept
}

const EMPTY: DocumentState = {
  position: 0,
  state: 'working',
  run: null,
  live: {},
  history: {},
  withdrawals: [],
  kept: NOTHING_KEPT,
}

const settled = (before: DocumentState, live: DocumentState['live']): DocumentState['state'] => {
  if (Object.keys(live).length > 0) return 'released'
  return Object.keys(before.history).length > 0 ? 'withdrawn' : 'working'
}

const end = (state: DocumentState, outcome: Run['outcome']): Run | null =>
  state.run && { ...state.run, stage: null, outcome }

const released = (state: DocumentState, { entry }: Sealed<EntryOf<'RELEASED'>>): DocumentState => {
  const live: Record<string, Live> = { ...state.live }
  const history = { ...state.history }
  for (const [locale, signed] of Object.entries(entry.body.locales)) {
    const publishedAt = history[locale]?.publishedAt ?? entry.at
    live[locale] = { ...signed, seq: entry.seq, releasedAt: entry.at, publishedAt }
    history[locale] = { publishedAt, submittedSeq: state.run?.entry.seq ?? entry.seq }
  }
  return { ...state, run: end(state, 'released'), live, history, state: 'released' }
}

const withdrawn = (state: DocumentState, { entry }: Sealed<EntryOf<'WITHDRAWN'>>): DocumentState => {
  const gone = new Set(entry.body.locales)
  const live = Object.fromEntries(Object.entries(state.live).filter(([locale]) => !gone.has(locale)))
  const run = entry.body.closes ? end(state, 'withdrawn') : state.run
  return { ...state, run, live, state: settled(state, live) }
}

const decided = (
  state: DocumentState,
  { entry, hash }: Sealed<EntryOf<'APPROVED' | 'REJECTED'>>,
): DocumentState => {
  const { run } = state
  if (!run) return state
  const { stage, verdict, opinion } = entry.body
  const decisions = [...run.decisions, { hash, at: entry.at, actor: entry.actor, stage, verdict, opinion }]
  if (verdict === 'rejected')
    return {
      ...state,
      run: { ...run, decisions, stage: null, outcome: 'rejected' },
      state: settled(state, state.live),
    }
  const next = STAGES[STAGES.indexOf(stage) + 1]
  return { ...state, run: { ...run, decisions, stage: next ?? 'release' }, state: next ?? 'final' }
}

const step = (state: DocumentState, { entry, hash, text }: Sealed): DocumentState => {
  switch (entry.kind) {
    case 'SUBMITTED':
      return {
        ...state,
        state: 'first',
        run: { submitted: hash, entry, decisions: [], stage: 'first', outcome: 'open' },
      }
    case 'APPROVED':
    case 'REJECTED':
      return decided(state, { entry, hash, text })
    case 'RECALLED':
      return { ...state, run: end(state, 'recalled'), state: settled(state, state.live) }
    case 'RELEASED':
      return released(state, { entry, hash, text })
    case 'WITHDRAWN':
      return withdrawn(state, { entry, hash, text })
    case 'ACCOUNT_REQUESTED':
    case 'ACCOUNT':
    case 'ACCOUNT_DROPPED':
    case 'DARK':
    case 'SEAL_REQUESTED':
    case 'SEALED':
    case 'SEAL_DROPPED':
      return state
  }
}

/** The state after one more entry. */
export const advance = (state: DocumentState, sealed: Sealed): DocumentState => ({
  ...step(state, sealed),
  withdrawals: stepWithdrawals(state.withdrawals, sealed),
  kept: stepKept(state.kept, sealed),
  position: state.position + 1,
})

/** Folds a document's entries, oldest first, into its state. */
export const fold = (stream: readonly Sealed[]): DocumentState => stream.reduce(advance, EMPTY)

/** Whether somebody is among the people of a list, by account or by the human being behind it. */
export const includesPerson = (people: readonly AuthorRef[], who: AuthorRef): boolean =>
  people.some((one) => one.account === who.account || one.person === who.person)
