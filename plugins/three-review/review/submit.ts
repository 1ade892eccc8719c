import { randomUUID } from 'node:crypto'

import {
  authorsSince,
  decide,
  freeze,
  isWarning,
  refuse,
  runFingerprint,
  stageWords,
  subjectOf,
  unstaffed,
  type AuthorRef,
  type Body,
  type DocumentState,
  type Refusal,
  type RunKind,
} from '../core'
import { present } from '../accounts/present'
import { members } from '../accounts/staffing'
import { ReviewError } from '../errors'
import { contentsOf, filesOf, referenceWarnings } from './contents'
import type { Review, Target } from './context'
import { contractOf, loadDocument, tracesOf, type Document } from './document'
import { callerOf, type Person } from './people'
import { lockRefusal, settle, stateOf } from './settle'

export interface SubmitInput {
  locales: readonly string[]
  kind?: RunKind
  note?: string
}

export interface Submitted {
  state: DocumentState
  warnings: Refusal[]
}

const throwAll = (refusals: readonly Refusal[]): void => {
  const [first, ...rest] = refusals
  if (first) throw new ReviewError(first, ...rest)
}

const staffingRefusal = async (review: Review, barred: readonly AuthorRef[]): Promise<Refusal[]> => {
  const stages = unstaffed(await members(review), barred)
  if (!stages) return []
  const words = stages.map(stageWords)
  const text = { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
  return [refuse('REVIEW_UNSTAFFED', { stages: text })]
}

/** Takes the lock of a document, or throws why it can't. */
const takeLock = async (review: Review, target: Target, run: string): Promise<void> => {
  const { lock } = review
  if (await lock.take({ ...target, run })) return
  const document = await loadDocument(review, target)
  const { run: open } = await review.ledger.state(target.type, target.id)
  if (open?.outcome === 'open') throw new ReviewError(refuse('REVIEW_ALREADY_OPEN'))
  const refusal = await lockRefusal(review, { ...target, document })
  if (refusal) throw refusal
  if (!(await lock.take({ ...target, run }))) throw new ReviewError(refuse('REVIEW_ALREADY_OPEN'))
}

type Prepared = Omit<Body<'SUBMITTED'>, 'kind' | 'note'>

/** The working copy. Throws REVIEW_NOT_FOUND for what isn't there or is in the trash. */
const documentToSubmit = async (review: Review, target: Target): Promise<Document> => {
  const document = await loadDocument(review, target)
  if (document.deletedAt) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  return document
}

/** Everything between the lock and the entry: files, contents, slug, staffing, candidates. */
const prepare = async (
  review: Review,
  target: Target,
  { run, person, input }: { run: string; person: Person; input: SubmitInput },
): Promise<{ body: Prepared; refs: ReadonlySet<string>; doubts: Refusal[] }> => {
  const { type, id } = target
  const { locales } = input
  const subject = subjectOf(type, id)
  const document = await documentToSubmit(review, target)
  const traces = tracesOf(review, document, { type, locales })
  const { masters, lost } = await review.step('submit:files', () => filesOf(review, type, traces.media))
  throwAll(lost)
  const made = contentsOf(review, type, { document, masters, locales })
  const findings = made.flatMap((one) => one.findings)
  throwAll(findings.filter((one) => !isWarning(one)))
  const slug = String(made[0]?.content.slug)
  if (!(await review.step('submit:claim', () => review.claims.claim(type, slug, subject))))
    throw new ReviewError(refuse('REVIEW_SLUG_TAKEN', { slug }, 'slug'))

  const writings = [subject, ...[...traces.media].map((one) => subjectOf(review.options.media, one))]
  const records = await review.authorship.of(writings)
  const authors = authorsSince(records, await review.ledger.state(type, id), locales)
  throwAll(await staffingRefusal(review, [...authors, person]))

  const { version: contract } = contractOf(review, type)
  const frozen = made.map(({ locale, content }) => ({
    ...freeze({ type, id, locale, contract, content }),
    locale,
    release: randomUUID(),
  }))
  await review.step('submit:candidates', async () => {
    for (const { locale, release, fingerprint, text } of frozen)
      await review.candidates.put({ id: release, subject, locale, fingerprint, text })
  })
  const signed = Object.fromEntries(
    frozen.map(({ locale, release, fingerprint }) => [locale, { release, fingerprint, contract }]),
  )
  return {
    doubts: findings,
    refs: traces.refs,
    body: {
      run,
      fingerprint: runFingerprint(signed),
      locales: signed,
      slug,
      authors,
      files: masters.files,
    },
  }
}

/** A file that was being sealed elsewhere before the entry stood is made once more. */
const restoreFiles = async (review: Review, target: Target, { files, locales }: Prepared): Promise<void> => {
  const there = await Promise.all(files.map((file) => review.files.has(file)))
  if (there.every(Boolean)) return
  const document = await documentToSubmit(review, target)
  const traces = tracesOf(review, document, { type: target.type, locales: Object.keys(locales) })
  await filesOf(review, target.type, traces.media)
}

/** Freezes a document and opens its review. The order: lock, files, candidates, entry. */
export const submit = async (
  review: Review,
  target: Target,
  { person, input }: { person: Person; input: SubmitInput },
): Promise<Submitted> => {
  const before = await stateOf(review, target)
  const run = randomUUID()
  const draft = { verb: 'submit' as const, kind: input.kind, note: null, ...draftBody(run, person) }
  const early = decide(before, draft, await present(review, { ...person, name: null }))
  if (!early.ok) throw new ReviewError(early)
  await documentToSubmit(review, target)
  await review.step('submit:lock', () => takeLock(review, target, run))
  try {
    const { body, refs, doubts } = await prepare(review, target, { run, person, input })
    const [caller, note] = await review.step('submit:texts', async () => [
      await callerOf(review, person),
      input.note ? await review.texts.put(input.note) : null,
    ])
    if (!(await review.step('submit:renew', () => review.lock.renew({ ...target, run }))))
      throw new ReviewError(refuse('REVIEW_ALREADY_OPEN'))
    const command = { verb: 'submit' as const, kind: input.kind, note, ...body }
    const result = await review.step('submit:entry', () =>
      review.ledger.append(target, async (state) => decide(state, command, await present(review, caller))),
    )
    if (result && 'ok' in result && !result.ok) throw new ReviewError(result)
    await restoreFiles(review, target, body)
    const state = await review.step('submit:row', () => settle(review, target))
    const warnings = [...doubts, ...(await referenceWarnings(review, refs, input.locales))]
    return { state, warnings }
  } catch (error) {
    await freeUnlessOpen(review, target, run)
    throw error
  }
}

/** What the rule needs to judge a submission before anything is prepared. */
const draftBody = (run: string, { account, person }: AuthorRef): Prepared => ({
  run,
  fingerprint: runFingerprint({}),
  locales: {},
  slug: '-',
  authors: [{ account, person }],
  files: [],
})

/** After a failure the lock goes, unless the entry is there: then the run is open and keeps it. */
const freeUnlessOpen = async (review: Review, target: Target, run: string): Promise<void> => {
  const { run: last } = await review.ledger.state(target.type, target.id)
  if (last?.entry.body.run !== run) await review.lock.free({ ...target, run })
}
