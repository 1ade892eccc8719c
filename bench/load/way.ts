import {
  decide,
  decideRelease,
  STAGES,
  type DocumentState,
  type Hash,
  type Stage,
} from '@baling/three-review/core'

import type { Outcome, Question } from '../../plugins/three-review/store/ledger'
import type { Prepared } from './documents'
import { idOf } from './names'
import { turn, type Staff } from './people'

/** Every so many documents is sent back once, and every so many withdrawn after its release. */
const SENT_BACK = 12
const WITHDRAWN = 50

export const isSentBack = (n: number): boolean => n % SENT_BACK === SENT_BACK - 1
const isWithdrawn = (n: number): boolean => n % WITHDRAWN === WITHDRAWN - 1

export interface Words {
  opinion: Hash
  reason: Hash
}

/** An entry that is written only where so many stand in the document's stream: so that a load can be gone on with. */
const at =
  (position: number, judge: (state: DocumentState) => Outcome) =>
  (state: DocumentState): Outcome =>
    state.position === position ? judge(state) : null

/** The questions of a document's whole way, in their order. `runs`: what is submitted, each time. */
export const way = (
  n: number,
  runs: readonly Prepared[],
  { people, words }: { people: Staff; words: Words },
): Question[] => {
  const editor = turn(people.editors, n)
  const signer = (stage: Stage) => turn(people.signers[stage], n)
  const judges: ((state: DocumentState) => Outcome)[] = []
  for (const [attempt, { type: _type, id: _id, texts: _texts, ...run }] of runs.entries()) {
    const body = { ...run, run: idOf('run', n, attempt), note: null }
    const authors = [{ account: editor.account, person: editor.person }]
    judges.push((state) => decide(state, { verb: 'submit', ...body, authors }, editor))
    const sign = (verb: 'approve' | 'reject', stage: Stage) => (state: DocumentState) => {
      const opinion = verb === 'reject' || n % 3 === 0 ? words.opinion : null
      return decide(state, { verb, stage, fingerprint: run.fingerprint, opinion }, signer(stage))
    }
    if (attempt < runs.length - 1) judges.push(sign('reject', 'first'))
    else judges.push(...STAGES.map((stage) => sign('approve', stage)))
  }
  judges.push((state) => {
    const draft = decideRelease(state)
    return draft && { ok: true, draft }
  })
  const { reason } = words
  if (isWithdrawn(n))
    judges.push((state) =>
      decide(state, { verb: 'withdraw', reasonClass: 'obsolete', reason }, signer('final')),
    )
  const [first] = runs
  if (!first) throw new Error('Nothing is submitted')
  const subject = { type: first.type, id: first.id }
  return judges.map((judge, position) => ({ subject, decide: at(position, judge) }))
}
