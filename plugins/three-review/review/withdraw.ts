import {
  decide,
  refuse,
  subjectOf,
  type Caller,
  type Command,
  type DocumentState,
  type Hash,
  type ReasonClass,
} from '../core'
import { present } from '../accounts/present'
import { ReviewError } from '../errors'
import { SOME_TEXT, type Review, type Target } from './context'
import { contractOf } from './document'
import { whenFollowed, type Followed } from './followed'
import { callerOf, type Person } from './people'
import { settle } from './settle'
import type { Judged } from './sign'

export interface WithdrawInput {
  person: Person
  reason: string
  reasonClass: ReasonClass
  /** All that are live without it. */
  locales?: readonly string[]
  /** What the public is told. */
  notice?: string
  /** The document that stands in its place. */
  successor?: Target
  /** Hex hash of the file because of which it goes. */
  file?: string
}

export interface Withdrawn extends Judged {
  followers: Followed
}

type Withdrawing = Extract<Command, { verb: 'withdraw' }>

const successorIs = async (
  { ledger }: Review,
  target: Target,
  successor: Target,
): Promise<Withdrawing['successorIs']> => {
  const { type, id } = successor
  if (type === target.type && id === target.id) return 'itself'
  const { live } = await ledger.state(type, id, true)
  return Object.keys(live).length > 0 ? 'another' : 'dark'
}

const commandOf = (
  { reasonClass, locales, successor, file }: WithdrawInput,
  words: { reason: Hash | null; notice: Hash | null },
): Withdrawing => ({
  verb: 'withdraw',
  reasonClass,
  reason: words.reason,
  ...(locales && { locales }),
  ...(words.notice && { notice: words.notice }),
  ...(successor && { successor: subjectOf(successor.type, successor.id) }),
  ...(file && { file }),
})

/** Asks the rule, with what it has to know of the successor as that is now. */
const judgeOf =
  (review: Review, target: Target, { successor }: WithdrawInput) =>
  (command: Withdrawing, caller: Caller | null) =>
  async (state: DocumentState) => {
    const found = successor && { successorIs: await successorIs(review, target, successor) }
    return decide(state, { ...command, ...found }, caller)
  }

/**
 * Takes a document off the public side: one person, one reason. No lock, open run or broken chain holds it up.
 * Resolves once this process shows nothing of it any more and the others say the same, or 5 s are over.
 */
export const withdraw = async (review: Review, target: Target, input: WithdrawInput): Promise<Withdrawn> => {
  const { ledger, texts } = review
  contractOf(review, target.type)
  const { person } = input
  const [reason, notice] = [input.reason.trim(), input.notice?.trim()]
  const judge = judgeOf(review, target, input)
  const some = commandOf(input, { reason: reason ? SOME_TEXT : null, notice: notice ? SOME_TEXT : null })
  const early = await judge(
    some,
    await present(review, { ...person, name: null }, true),
  )(await ledger.state(target.type, target.id, true))
  if (!early.ok) throw new ReviewError(early)
  const [caller, words] = await review.step('withdraw:texts', async () => [
    await callerOf(review, person),
    {
      reason: await texts.put(reason),
      notice: notice ? await texts.put(notice) : null,
    },
  ])
  const result = await review.step('withdraw:entry', () =>
    ledger.append(
      target,
      async (state) => judge(commandOf(input, words), await present(review, caller, true))(state),
      true,
    ),
  )
  if (!result || !('sealed' in result))
    throw new ReviewError(result && !result.ok ? result : refuse('REVIEW_NOT_LIVE'))
  const [state, followers] = await Promise.all([
    settle(review, target, result.state),
    whenFollowed(review, result.sealed.entry.seq),
  ])
  review.darkness.watch(target)
  return { entry: result.sealed.hash, state, followers }
}
