import type { PayloadRequest } from 'payload'

import { decide, refuse, type DocumentState, type Hash, type SealCommand } from '../core'
import { present } from '../accounts/present'
import { ReviewError } from '../errors'
import type { Outcome } from '../store/ledger'
import type { Step } from '../steps'
import { SOME_TEXT, type Review, type Target } from './context'
import { destroySealed } from './destroy'
import { contractOf } from './document'
import { callerOf, type Person } from './people'
import { requireProof } from './proof'
import { planSeal, sharedIn, type Choice, type SealPlan } from './sealPlan'
import { isBroken, stateOf } from './settle'
import type { Judged } from './sign'

interface Acting {
  person: Person
  req: PayloadRequest
}

interface Act extends Acting {
  step: Step
  /** Asked for what takes two people. */
  proof: boolean
  /** What is asked for on a state; `basis` is what stands beside the chain once it does. */
  command: (state: DocumentState, basis: Hash | null) => Promise<SealCommand>
  basis?: string
}

/** Nothing is destroyed by a ledger that doesn't verify: it might be the evidence. */
const refuseBroken = (review: Review): void => {
  if (isBroken(review)) throw new ReviewError(refuse('REVIEW_LEDGER_BROKEN'))
}

const act = async (review: Review, target: Target, act: Act): Promise<Judged> => {
  const { person, req, step, proof, command } = act
  contractOf(review, target.type)
  const before = await stateOf(review, target)
  const words = act.basis?.trim()
  const early = decide(
    before,
    await command(before, words ? SOME_TEXT : null),
    await present(review, { ...person, name: null }),
  )
  if (!early.ok) throw new ReviewError(early)
  if (proof && 'draft' in early) await requireProof(review, req)
  refuseBroken(review)
  const [caller, basis] = await review.step('seal:texts', async () => [
    await callerOf(review, person),
    words ? await review.texts.put(words) : null,
  ])
  const judge = async (state: DocumentState): Promise<Outcome> =>
    decide(state, await command(state, basis), await present(review, caller))
  const result = await review.step(step, () => review.ledger.append(target, judge))
  if (!result || ('ok' in result && !result.ok))
    throw new ReviewError(result ?? refuse('REVIEW_SEAL_NOT_OPEN'))
  if ('existing' in result) return { entry: result.existing, state: await stateOf(review, target) }
  return { entry: result.sealed.hash, state: result.state }
}

export interface SealInput extends Acting, Choice {
  basis: string
}

/** The first of two: says what is to be destroyed, and on what basis. Nothing is, yet. */
export const requestSeal = async (review: Review, target: Target, input: SealInput): Promise<Judged> => {
  const { basis, releases, words, ...acting } = input
  const plan = await planSeal(review, target, { releases, words })
  return act(review, target, {
    ...acting,
    basis,
    step: 'seal:request',
    proof: true,
    command: async (_, hash) => {
      // Words that happen to be those of the basis stay.
      const { keptFiles: _kept, ...all } = plan
      const going: Omit<SealPlan, 'keptFiles'> = { ...all, texts: all.texts.filter((text) => text !== hash) }
      return { verb: 'seal', ...going, basis: hash, shared: await sharedIn(review, target, going) }
    },
  })
}

interface Settling extends Acting {
  /** Hash of the request's entry. */
  request: string
}

/** The second of two. The entry comes first; what it says is then destroyed, by whoever sees it. */
export const confirmSeal = async (
  review: Review,
  target: Target,
  { request, ...acting }: Settling,
): Promise<Judged> => {
  const judged = await act(review, target, {
    ...acting,
    step: 'seal:entry',
    proof: true,
    command: async ({ kept }) => {
      const found = kept.seals.find(({ hash }) => hash === request)
      const shared = found?.outcome === 'open' ? await sharedIn(review, target, found.entry.body) : []
      return { verb: 'confirmSeal', request, shared }
    },
  })
  await destroySealed(review, target, judged.state)
  return judged
}

/** Takes a request back, one's own or another's. */
export const dropSeal = (review: Review, target: Target, { request, ...acting }: Settling): Promise<Judged> =>
  act(review, target, {
    ...acting,
    step: 'seal:drop',
    proof: false,
    command: async () => Promise.resolve({ verb: 'dropSeal', request }),
  })
