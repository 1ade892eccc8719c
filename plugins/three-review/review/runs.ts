import { advance, fold, subjectOf, type DocumentState, type Run } from '../core'
import { SLUGS } from '../collections/protected'
import type { Review, Target } from './context'
import { loadDocument, tracesOf } from './document'

/** A row of the list of runs: derived from the ledger, trusted by nothing. */
export interface RunRow {
  id: string
  subject: string
  type: string
  document: string
  title: string
  stage: string
  outcome: string
  seq: number
  submittedAt: string
  /** Space-separated `type:id` of everything that the document led to. */
  refs: string
}

const titleOf = async ({ candidates, locales }: Review, { entry }: Run): Promise<string> => {
  const signed = locales.map((locale) => entry.body.locales[locale]).find((one) => one !== undefined)
  const text = signed ? await candidates.get(signed.release) : null
  const { content } = JSON.parse(text ?? '{}') as { content?: { title?: string | null } }
  return content?.title || entry.body.slug
}

const rowOf = async (
  review: Review,
  { type, id }: Target,
  run: Run,
): Promise<Omit<RunRow, 'outcome' | 'stage'>> => {
  const { entry } = run
  const locales = Object.keys(entry.body.locales)
  const { media, refs } = tracesOf(review, await loadDocument(review, { type, id }), { type, locales })
  const pointers = [...refs, ...[...media].map((one) => subjectOf(review.options.media, one))]
  return {
    id: entry.body.run,
    subject: entry.subject,
    type,
    document: id,
    title: await titleOf(review, run),
    seq: entry.seq,
    submittedAt: entry.at,
    refs: ` ${pointers.sort().join(' ')} `,
  }
}

/** Brings the row of a document's last run in line with the ledger. */
export const syncRun = async (
  review: Review,
  target: Target,
  { run }: Pick<DocumentState, 'run'>,
): Promise<void> => {
  if (!run) return
  const { raw } = review
  const data = { stage: run.stage ?? 'none', outcome: run.outcome }
  const where = { id: { equals: run.entry.body.run } }
  if (await raw.update({ collection: SLUGS.runs, where, data })) return
  try {
    await raw.create(SLUGS.runs, { ...(await rowOf(review, target, run)), ...data })
  } catch (error) {
    // Another process has just made it.
    if (!(await raw.update({ collection: SLUGS.runs, where, data }))) throw error
  }
}

/** Brings those rows in line that call a run open which has ended, or name another stage than it is at. */
export const healRuns = async (review: Review): Promise<void> => {
  const open = await review.raw.find<RunRow>(SLUGS.runs, { outcome: { equals: 'open' } })
  for (const row of open) {
    const target = { type: row.type, id: row.document }
    let state = fold([])
    let run: Run | null = null
    for (const sealed of await review.ledger.stream(target.type, target.id, true)) {
      state = advance(state, sealed)
      if (state.run?.entry.body.run === row.id) ({ run } = state)
    }
    if (run && (run.outcome !== row.outcome || (run.stage ?? 'none') !== row.stage))
      await syncRun(review, target, { run })
  }
}
