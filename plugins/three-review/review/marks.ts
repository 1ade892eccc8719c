import {
  marksOf,
  parseEntry,
  type AccountChange,
  type AuthorRef,
  type Entry,
  type Hash,
  type LedgerRow,
  type Mark,
  type Run,
  type Stage,
} from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from './context'
import { named } from './people'

/** Why a signature is marked: somebody else of the same run had a hand in its signer's credentials shortly before. */
export interface MarkView {
  change: AccountChange
  at: string
  /** Who caused it, as far as his name is known. */
  by: string | null
}

const namesOf = async (review: Review, people: readonly AuthorRef[]): Promise<Map<string, string>> =>
  new Map((await named(review, people)).map(({ account, name }) => [account, name ?? account]))

/** The marks of a run's signatures, by their entries. */
export const marksIn = async (
  review: Review,
  run: Pick<Run, 'decisions' | 'entry'>,
): Promise<Map<Hash, MarkView>> => {
  const { ledger, options } = review
  const signers = [...new Set(run.decisions.map(({ actor }) => actor.account))].filter((id) => id !== null)
  const resets = new Map(
    await Promise.all(
      signers.map(async (id) => [id, (await ledger.account({ type: options.users, id })).resets] as const),
    ),
  )
  const marks = marksOf(run, (account) => resets.get(account) ?? [])
  const names = await namesOf(
    review,
    marks.map(({ by }) => by),
  )
  const changes = new Map([...resets.values()].flat().map(({ hash, change }) => [hash, change]))
  return new Map(
    marks.map(({ decision, reset, resetAt, by }) => [
      decision,
      { change: changes.get(reset) ?? 'password', at: resetAt, by: names.get(by.account) ?? null },
    ]),
  )
}

/** A marked signature of the whole ledger. */
export interface MarkedSignature extends MarkView {
  /** Of the signature's entry. */
  seq: number
  subject: string
  stage: Stage
  signedAt: string
  signer: string | null
  /** Of the ACCOUNT entry. */
  resetSeq: number
}

const entriesOf = async ({ raw }: Review, hashes: readonly Hash[]): Promise<Map<string, Entry>> => {
  const rows = await raw.find<LedgerRow>(SLUGS.ledger, { hash: { in: [...hashes] } })
  return new Map(
    rows.flatMap(({ hash, entry: text }) => {
      const entry = parseEntry(text)
      return entry ? [[hash, entry] as const] : []
    }),
  )
}

/** Marks in words, in the order of the ledger. */
export const describeMarks = async (review: Review, marks: readonly Mark[]): Promise<MarkedSignature[]> => {
  if (marks.length === 0) return []
  const entries = await entriesOf(
    review,
    marks.flatMap(({ decision, reset }) => [decision, reset]),
  )
  const signerNames = [...entries.values()].flatMap(({ actor }) => (actor.name ? [actor.name] : []))
  const words = await review.texts.get(signerNames)
  const names = await namesOf(
    review,
    marks.map(({ by }) => by),
  )
  const described = marks.flatMap(({ decision, reset, by }) => {
    const [signed, account] = [entries.get(decision), entries.get(reset)]
    const isSigned = signed?.kind === 'APPROVED' || signed?.kind === 'REJECTED'
    if (!isSigned || account?.kind !== 'ACCOUNT') return []
    const { actor, at: signedAt, body, seq, subject } = signed
    return [
      {
        ...{ seq, subject, stage: body.stage, signedAt },
        signer: (actor.name && words.get(actor.name)) ?? actor.account,
        resetSeq: account.seq,
        change: account.body.change,
        at: account.at,
        by: names.get(by.account) ?? null,
      },
    ]
  })
  return described.sort((one, other) => one.seq - other.seq)
}
