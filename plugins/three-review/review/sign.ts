import type { PayloadRequest } from 'payload'

import { decide, refuse, type Command, type DocumentState, type Hash, type Run, type Stage } from '../core'
import { present } from '../accounts/present'
import { ReviewError } from '../errors'
import { SOME_TEXT, type Review, type Target } from './context'
import { contractOf } from './document'
import { callerOf, type Person } from './people'
import { requireProof } from './proof'
import { isBroken, settle, stateOf } from './settle'
import type { Step } from '../steps'

export interface Judged {
  state: DocumentState
  /** The entry that says it. */
  entry: Hash
}

interface Act {
  person: Person
  /** Given where it takes a recent proof of the password. */
  req?: PayloadRequest
  /** Opinion or reason; kept beside the chain. */
  text?: string
  steps: { texts: Step; entry: Step }
  command: (text: Hash | null) => Command
}

/**
 * Whoever approves signs bytes that are there: each candidate of an open run is compared with its fingerprint.
 * The last signature releases, so it waits while the ledger doesn't verify. Stopping is never held up.
 */
const checkSigned = async (review: Review, { command }: Act, run: Run | null): Promise<void> => {
  const asked = command(null)
  if (asked.verb !== 'approve' || run?.outcome !== 'open') return
  if (asked.stage === 'final' && isBroken(review)) throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
  for (const { release, fingerprint } of Object.values(run.entry.body.locales))
    await review.candidates.signed(release, fingerprint)
}

const act = async (review: Review, target: Target, act: Act): Promise<Judged> => {
  const { person, text, steps, command } = act
  const { ledger, texts } = review
  contractOf(review, target.type)
  const before = await stateOf(review, target)
  const words = text?.trim()
  const early = decide(
    before,
    command(words ? SOME_TEXT : null),
    await present(review, { ...person, name: null }),
  )
  if (!early.ok) throw new ReviewError(early)
  if (act.req && 'draft' in early) await requireProof(review, act.req)
  await checkSigned(review, act, before.run)
  const [caller, hash] = await review.step(steps.texts, async () => [
    await callerOf(review, person),
    words ? await texts.put(words) : null,
  ])
  const judged = command(hash)
  const judge = async (state: DocumentState) => decide(state, judged, await present(review, caller))
  const result = await review.step(steps.entry, () => ledger.append(target, judge))
  if (!result || ('ok' in result && !result.ok)) throw new ReviewError(result ?? refuse('REVIEW_NOT_OPEN'))
  if ('existing' in result) return { entry: result.existing, state: await stateOf(review, target) }
  return { entry: result.sealed.hash, state: await settle(review, target, result.state) }
}

interface Signature {
  person: Person
  req: PayloadRequest
  stage: Stage
  fingerprint: string
  opinion?: string
}

const signing =
  (verb: 'approve' | 'reject', entry: Step) =>
  (review: Review, target: Target, { stage, fingerprint, opinion, ...who }: Signature): Promise<Judged> =>
    act(review, target, {
      ...who,
      text: opinion,
      steps: { texts: 'sign:texts', entry },
      command: (hash) => ({ verb, stage, fingerprint, opinion: hash }),
    })

export const approve = signing('approve', 'sign:entry')
export const reject = signing('reject', 'reject:entry')

export const recall = (
  review: Review,
  target: Target,
  { person, reason }: { person: Person; reason?: string },
) =>
  act(review, target, {
    person,
    text: reason,
    steps: { texts: 'sign:texts', entry: 'recall:entry' },
    command: (hash) => ({ verb: 'recall', reason: hash }),
  })
