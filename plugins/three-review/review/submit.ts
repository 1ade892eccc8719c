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
import { ReviewError } from '../errors'
import { slugOf } from '../store/raw'
import { findingsOf } from './completeness'
import type { Review, Target } from './context'
import { contractOf, loadDocument, projectDocument, tracesOf, type Document } from './document'
import { labelIn } from './labels'
import { makeMasters, type Masters } from './masters'
import { callerOf, members, type Person } from './people'
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

/** A missing file is an error at every field that embeds it. */
const filesOf = async (review: Review, ids: ReadonlySet<string>, label: { en: string; zh: string }) => {
  const { raw, options } = review
  const rows = await raw.find<{ id: string }>(options.media, { id: { in: [...ids] } }, { locale: 'all' })
  const masters = await makeMasters(review, rows)
  const found = new Set(rows.map(({ id }) => id))
  const lost = [...[...ids].filter((id) => !found.has(id)), ...masters.missing]
  throwAll(lost.map((id) => refuse('REVIEW_MISSING_FILE', { label }, `${options.media}:${id}`)))
  return masters
}

/** Names the locale in the label of a finding, unless it is the default one. */
const inLocale = (finding: Refusal, locale: string, isDefault: boolean): Refusal => {
  const label = finding.details?.label
  if (isDefault || !label || typeof label === 'string') return finding
  const marked = { zh: `${label.zh}（${locale}）`, en: `${label.en} (${locale})` }
  return { ...finding, details: { ...finding.details, label: marked } }
}

/** The content of each locale, complete, and what is doubtful in it; throws all findings of all locales at once. */
const contents = (
  review: Review,
  target: Target,
  found: { document: Document; masters: Masters; locales: readonly string[] },
) => {
  const contract = contractOf(review, target.type)
  const labelOf = labelIn(review.payload.collections[slugOf(target.type)].config.flattenedFields)
  const findings: Refusal[] = []
  const made = found.locales.map((locale) => {
    const source = found.masters.source(locale)
    const { content } = projectDocument(review, found.document, { type: target.type, locale, source })
    const own = findingsOf(contract, content, { locale, labelOf })
    findings.push(...own.map((one) => inLocale(one, locale, locale === review.locales[0])))
    return { locale, content }
  })
  throwAll(findings.filter((one) => !isWarning(one)))
  return {
    made: made.map(({ locale, content }) => ({ locale, content: contract.schema.parse(content) })),
    doubts: findings,
  }
}

const staffingRefusal = async (review: Review, barred: readonly AuthorRef[]): Promise<Refusal[]> => {
  const stages = unstaffed(await members(review), barred)
  if (!stages) return []
  const words = stages.map(stageWords)
  const text = { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
  return [refuse('REVIEW_UNSTAFFED', { stages: text })]
}

const referenceWarnings = async (
  review: Review,
  refs: ReadonlySet<string>,
  locales: readonly string[],
): Promise<Refusal[]> => {
  const warnings: Refusal[] = []
  for (const what of refs) {
    const [type = '', id = ''] = what.split(':')
    const { live } = await review.ledger.state(type, id)
    if (locales.some((locale) => !live[locale])) warnings.push(refuse('REVIEW_REFERENCE_NOT_LIVE', { what }))
  }
  return warnings
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

/** Everything between the lock and the entry: files, contents, slug, staffing, candidates. */
const prepare = async (
  review: Review,
  target: Target,
  { run, person, input }: { run: string; person: Person; input: SubmitInput },
): Promise<{ body: Prepared; refs: ReadonlySet<string>; doubts: Refusal[] }> => {
  const { type, id } = target
  const { locales } = input
  const subject = subjectOf(type, id)
  const document = await loadDocument(review, target)
  if (document.deletedAt) throw new ReviewError(refuse('REVIEW_NOT_FOUND'))
  const traces = tracesOf(review, document, { type, locales })
  const label = contractOf(review, type).about
  const masters = await review.step('submit:files', () => filesOf(review, traces.media, label))
  const { made, doubts } = contents(review, target, { document, masters, locales })
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
    doubts,
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

/** Freezes a document and opens its review. The order: lock, files, candidates, entry. */
export const submit = async (
  review: Review,
  target: Target,
  { person, input }: { person: Person; input: SubmitInput },
): Promise<Submitted> => {
  const before = await stateOf(review, target)
  const run = randomUUID()
  const draft = { verb: 'submit' as const, kind: input.kind, note: null, ...draftBody(run, person) }
  const early = decide(before, draft, { ...person, name: null })
  if (!early.ok) throw new ReviewError(early)
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
      review.ledger.append(target, (state) => decide(state, command, caller)),
    )
    if (result && 'ok' in result && !result.ok) throw new ReviewError(result)
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
