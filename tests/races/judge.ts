import type { Account } from '../helpers/review'
import type { Request } from './racer.worker'
import { word, type Result, type Verdict } from './run'

export const verb = (call: string, as: Account, body: unknown = {}): Request => ({
  request: `POST /news/${call}`,
  as,
  body,
})

export const signature = (id: string, as: Account, body: { stage: string; fingerprint: string }) =>
  verb(`${id}/review/approve`, as, { ...body, opinion: '同意' })

export const withdrawal = (id: string, as: Account) =>
  verb(`${id}/review/withdraw`, as, { reason: '内容有误', reasonClass: 'error' })

export const kinds = ({ looks }: Result, index = 0) => (looks[index]?.entries ?? []).map(({ kind }) => kind)

export const count = (result: Result, kind: string) => kinds(result).filter((one) => one === kind).length

/** What is wrong where exactly one may win; `codes` are what the other may get, by side. */
export const oneWins = (
  { hits }: Result,
  codes: readonly [readonly string[], readonly string[]],
): Verdict => {
  const good = hits.map(({ status }) => status === 200)
  const winner = good[0] ? 0 : 1
  const loser = winner === 0 ? 1 : 0
  const got = word(hits[loser])
  const faults: string[] = []
  if (good[0] === good[1]) faults.push(`both were answered alike: ${hits.map(word).join(', ')}`)
  else if (!codes[loser].includes(got)) faults.push(`the loser got ${hits[loser].status} ${got}`)
  return { winner, loser: got, faults }
}

/** Where both may be right, the one after the other: who came first. */
export const inOrder = (first: 0 | 1, faults: string[] = []): Verdict => ({
  winner: first,
  loser: 'after',
  faults,
})

/** Where both are told of the same entry: who made it. */
export const twice = (first: 0 | 1, faults: string[] = []): Verdict => ({
  winner: first,
  loser: 'existing',
  faults,
})

export const wrong = (holds: boolean, what: string): string[] => (holds ? [] : [what])

export const ENDED = ['REVIEW_NOT_OPEN', 'REVIEW_WRONG_STAGE']
export const HELD = ['REVIEW_ALREADY_OPEN', 'REVIEW_LOCKED']
