import { decideRelease, refuse, type DocumentState } from '../core'
import { ReviewError } from '../errors'
import { LOCK_RUN, lockOf } from '../store/lock'
import type { Req } from '../store/raw'
import type { Review, Target } from './context'
import { healRuns, syncRun } from './runs'
import { named } from './people'
import { syncStanding } from './standing'

/** How long something may stand half done before it is taken for a left-over, in ms. */
export const LEFT_OVER = 60_000

/** True while the ledger is known not to verify somewhere: then nothing is released. */
export const isBroken = ({ options, payload }: Review): boolean => options.ledgerFault(payload) !== null

/** Releases what all three have signed. The key of the entry makes it happen once. */
const release = async (review: Review, target: Target, state: DocumentState): Promise<DocumentState> => {
  if (!decideRelease(state) || isBroken(review)) return state
  const result = await review.step('release:entry', () =>
    review.ledger.append(target, (current) => {
      const draft = decideRelease(current)
      return draft && { ok: true, draft }
    }),
  )
  return result && 'state' in result ? result.state : review.ledger.state(target.type, target.id)
}

/** Brings all that is derived from a document's entries in line: the run's row, the lock, what the document says. */
const sync = async (review: Review, target: Target, state: DocumentState): Promise<void> => {
  const { run } = state
  if (!run) return
  if (run.outcome === 'open') await review.step('sign:row', () => syncRun(review, target, state))
  else {
    // The lock last: whatever stops in between finds the document locked, and does the rest.
    await review.step('end:row', () => syncRun(review, target, state))
    await review.step('end:unlock', () => review.lock.free({ ...target, run: run.entry.body.run }))
  }
  await syncStanding(review, target)
}

/** Does whatever follows from a document's entries and isn't done yet: release, unlock, the run's row. */
export const settle = async (
  review: Review,
  target: Target,
  known?: DocumentState,
): Promise<DocumentState> => {
  let state = known ?? (await review.ledger.state(target.type, target.id))
  for (;;) {
    state = await release(review, target, state)
    await sync(review, target, state)
    if (!state.run) return state
    // Somebody's entry that came meanwhile was perhaps told first, and told over just now.
    const { position } = await review.ledger.state(target.type, target.id, true)
    if (position === state.position) return state
    state = await review.ledger.state(target.type, target.id)
  }
}

/**
 * The state of a document as whoever looks finds it: what a crash left undone is done first, and nothing is
 * written where nothing was.
 */
export const stateOf = async (
  review: Review,
  target: Target,
  document?: Record<string, unknown>,
): Promise<DocumentState> => {
  const state = await review.ledger.state(target.type, target.id)
  const lock = document && lockOf(document)
  const ended = state.run?.outcome !== 'open' && lock?.run === state.run?.entry.body.run
  return decideRelease(state) || (lock && ended) ? settle(review, target, state) : state
}

/** The refusal for a locked document, with the names of those who may recall. Null once a left-over is freed. */
export const lockRefusal = async (
  review: Review,
  { document, type, id }: Target & { document: Record<string, unknown> },
  req?: Req,
): Promise<ReviewError | null> => {
  const lock = lockOf(document)
  if (!lock) return null
  const { run } = await review.ledger.state(type, id)
  const own = run?.entry.body.run === lock.run
  if (run && own && run.outcome === 'open') {
    const { account, person } = run.entry.actor
    const submitter = account && person ? [{ account, person }] : []
    const people = await named(review, [...submitter, ...run.entry.body.authors])
    const who = [...new Set(people.map((one) => one.name ?? one.account))].join('、')
    return new ReviewError(refuse('REVIEW_LOCKED', { who }))
  }
  if (own || review.now() - lock.at > LEFT_OVER) {
    await review.lock.free({ type, id, run: lock.run }, req)
    return null
  }
  return new ReviewError(
    refuse('REVIEW_LOCKED', { who: { zh: '正在提交的人员', en: 'whoever is submitting it' } }),
  )
}

/** Settles every document that is locked: releases what is signed, frees what a crash left, puts rows right. */
export const sweep = async (review: Review): Promise<void> => {
  for (const type of review.contracts.keys()) {
    const locked = await review.raw.find<Record<string, unknown>>(type, { [LOCK_RUN]: { exists: true } })
    for (const document of locked) {
      const target = { type, id: String(document.id) }
      await settle(review, target)
      await lockRefusal(review, { ...target, document })
    }
  }
  await healRuns(review)
}
