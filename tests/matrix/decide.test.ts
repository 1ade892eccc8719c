import { expect, it } from 'vitest'

import {
  decide,
  decideRelease,
  fold,
  seal,
  STAGES,
  type Caller,
  type Command,
  type DocumentState,
  type Draft,
  type Hash,
  type Sealed,
} from '../../plugins/three-review/core'

const hash = (digit: string): Hash => `sha256:${digit.repeat(64)}`
const FINGERPRINT = hash('a')

const caller = (name: string, ...roles: string[]): Caller => ({
  account: name,
  person: `person of ${name}`,
  roles,
  apiKey: false,
  post: null,
  department: null,
  name: null,
})

const AUTHOR = caller('author', 'editor', ...STAGES)
const SUBMITTER = caller('submitter', 'editor', ...STAGES)
const SIGNER = caller('signer', ...STAGES)
const FRESH = caller('fresh', ...STAGES)

const submission = (authors: readonly Caller[]): Command => ({
  verb: 'submit',
  run: 'run',
  fingerprint: FINGERPRINT,
  locales: { zh: { release: 'release', fingerprint: hash('b'), contract: 1 } },
  slug: 'slug',
  authors: authors.map(({ account, person }) => ({ account, person })),
  files: [],
  note: null,
})

const approval = (stage: (typeof STAGES)[number], fingerprint: string = FINGERPRINT): Command => ({
  verb: 'approve',
  stage,
  fingerprint,
  opinion: null,
})

/** The stream that these drafts make. */
const stream = (...drafts: Draft[]): DocumentState => {
  const entries: Sealed[] = []
  for (const [index, draft] of drafts.entries()) {
    const last = entries.at(-1)
    const head = last ? { seq: last.entry.seq, hash: last.hash, at: last.entry.at } : null
    entries.push(seal(draft, { head, subject: 'news:1', position: index + 1, now: index }))
  }
  return { ...fold(entries), position: entries.length }
}

const drafted = (state: DocumentState, command: Command, who: Caller): Draft => {
  const ruling = decide(state, command, who)
  if (!ruling.ok || !('draft' in ruling)) throw new Error(ruling.ok ? 'nothing to append' : ruling.code)
  return ruling.draft
}

/** A run by its author, submitted by somebody, signed at the first stages by some. */
const run = (authors: readonly Caller[], submitter: Caller, ...signers: readonly Caller[]): DocumentState => {
  const drafts = [drafted(stream(), submission(authors), submitter)]
  for (const [index, signer] of signers.entries())
    drafts.push(drafted(stream(...drafts), approval(STAGES[index] ?? 'final'), signer))
  return stream(...drafts)
}

/** What each check of the rule reads, and the same without the fact that it stumbles over. */
const CHECKS: Record<
  string,
  {
    refused: [DocumentState, Command, Caller | null]
    without: [DocumentState, Command, Caller]
    code: string
  }
> = {
  'somebody is signed in': {
    refused: [run([AUTHOR], SUBMITTER), approval('first'), null],
    without: [run([AUTHOR], SUBMITTER), approval('first'), FRESH],
    code: 'REVIEW_NOT_SIGNED_IN',
  },
  'no API key': {
    refused: [run([AUTHOR], SUBMITTER), approval('first'), { ...FRESH, apiKey: true }],
    without: [run([AUTHOR], SUBMITTER), approval('first'), FRESH],
    code: 'REVIEW_API_KEY',
  },
  'the role of the stage': {
    refused: [run([AUTHOR], SUBMITTER), approval('first'), { ...FRESH, roles: ['second', 'final', 'admin'] }],
    without: [run([AUTHOR], SUBMITTER), approval('first'), FRESH],
    code: 'REVIEW_FORBIDDEN',
  },
  'the role of an editor': {
    refused: [stream(), submission([AUTHOR]), { ...SUBMITTER, roles: ['admin', ...STAGES] }],
    without: [stream(), submission([AUTHOR]), SUBMITTER],
    code: 'REVIEW_FORBIDDEN',
  },
  'no author signs': {
    refused: [run([AUTHOR], SUBMITTER), approval('first'), AUTHOR],
    without: [run([SUBMITTER], SUBMITTER), approval('first'), AUTHOR],
    code: 'REVIEW_AUTHOR_CANNOT_SIGN',
  },
  'no submitter signs': {
    refused: [run([AUTHOR], SUBMITTER), approval('first'), SUBMITTER],
    without: [run([AUTHOR], AUTHOR), approval('first'), SUBMITTER],
    code: 'REVIEW_AUTHOR_CANNOT_SIGN',
  },
  'nobody signs two stages': {
    refused: [run([AUTHOR], SUBMITTER, SIGNER), approval('second'), SIGNER],
    without: [run([AUTHOR], SUBMITTER, FRESH), approval('second'), SIGNER],
    code: 'REVIEW_SAME_PERSON',
  },
  'nobody signs two stages under two accounts': {
    refused: [run([AUTHOR], SUBMITTER, SIGNER), approval('second'), { ...FRESH, person: SIGNER.person }],
    without: [run([AUTHOR], SUBMITTER, SIGNER), approval('second'), FRESH],
    code: 'REVIEW_SAME_PERSON',
  },
  'the stage is open': {
    refused: [run([AUTHOR], SUBMITTER), approval('second'), FRESH],
    without: [run([AUTHOR], SUBMITTER, SIGNER), approval('second'), FRESH],
    code: 'REVIEW_WRONG_STAGE',
  },
  'the fingerprint is that of the run': {
    refused: [run([AUTHOR], SUBMITTER), approval('first', hash('c')), FRESH],
    without: [run([AUTHOR], SUBMITTER), approval('first'), FRESH],
    code: 'REVIEW_STALE',
  },
  'a run is open': {
    refused: [stream(), approval('first'), FRESH],
    without: [run([AUTHOR], SUBMITTER), approval('first'), FRESH],
    code: 'REVIEW_NOT_OPEN',
  },
  'no second run beside an open one': {
    refused: [run([AUTHOR], SUBMITTER), submission([AUTHOR]), SUBMITTER],
    without: [stream(), submission([AUTHOR]), SUBMITTER],
    code: 'REVIEW_ALREADY_OPEN',
  },
  'an author is on record': {
    refused: [stream(), submission([]), SUBMITTER],
    without: [stream(), submission([AUTHOR]), SUBMITTER],
    code: 'REVIEW_NO_AUTHORS',
  },
  'whoever recalls wrote or submitted it': {
    refused: [run([AUTHOR], SUBMITTER), { verb: 'recall', reason: null }, FRESH],
    without: [run([AUTHOR], SUBMITTER), { verb: 'recall', reason: null }, AUTHOR],
    code: 'REVIEW_FORBIDDEN',
  },
  'a rejection has an opinion': {
    refused: [
      run([AUTHOR], SUBMITTER),
      { verb: 'reject', stage: 'first', fingerprint: FINGERPRINT, opinion: null },
      FRESH,
    ],
    without: [
      run([AUTHOR], SUBMITTER),
      { verb: 'reject', stage: 'first', fingerprint: FINGERPRINT, opinion: hash('d') },
      FRESH,
    ],
    code: 'REVIEW_OPINION_REQUIRED',
  },
}

it.each(Object.entries(CHECKS))(
  '%s: that alone refuses it, and without what it looks at it goes through',
  (_, { refused, without, code }) => {
    expect(decide(...refused)).toMatchObject({ ok: false, code })
    expect(decide(...without)).toMatchObject({ ok: true })
  },
)

it('a release takes three different people who wrote none of it, whatever the entries before it let pass', () => {
  const signed = run([AUTHOR], SUBMITTER, SIGNER, FRESH, caller('third', ...STAGES))
  expect(decideRelease(signed)).toMatchObject({ kind: 'RELEASED' })
  const { run: open } = signed
  if (!open) throw new Error('No run is open')
  const by = (index: number, who: Caller): DocumentState => ({
    ...signed,
    run: {
      ...open,
      decisions: open.decisions.map((one, at) =>
        at === index ? { ...one, actor: { ...one.actor, account: who.account, person: who.person } } : one,
      ),
    },
  })
  for (const who of [SIGNER, AUTHOR, SUBMITTER]) expect(decideRelease(by(2, who)), who.account).toBeNull()
  for (const index of [0, 1]) expect(decideRelease(by(index, AUTHOR)), String(index)).toBeNull()
})
