import { subjectOf } from '@baling/three-review/core'

import { SLUGS } from '../../plugins/three-review/collections/protected'
import type { Review } from '../../plugins/three-review/review/context'
import type { RawWriter } from '../../plugins/three-review/store/raw'
import { prepare, type Prepared } from './documents'
import { idOf } from './names'
import { staff, turn } from './people'
import { draw, type Pictures } from './pictures'
import { isSentBack, way } from './way'

export interface Load {
  releases: number
  /** How many different pictures there are. */
  pictures: number
  /** Hears how many releases are there. */
  onProgress?: (releases: number) => void
}

/** Documents that are written at once. */
const STEP = 150

type Rows = readonly { id: string }[]

/** Writes those rows that aren't there yet. */
const put = async (raw: RawWriter, collection: string, rows: Rows): Promise<void> => {
  const there = await raw.find<{ id: string }>(
    collection,
    { id: { in: rows.map(({ id }) => id) } },
    { select: { id: true } },
  )
  const known = new Set(there.map(({ id }) => id))
  await raw.createMany(
    collection,
    rows.filter(({ id }) => !known.has(id)),
  )
}

/** Submissions of a document in their order: one that is sent back is submitted again. */
const runsOf = (n: number, pictures: Pictures): Prepared[] =>
  (isSentBack(n) ? [0, 1] : [0]).map((attempt) => prepare(n, attempt, pictures))

const numbers = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => from + index)

/**
 * Takes so many documents through the review, by its rule and with everything that stands beside the ledger, in few
 * writes. What is there already stays: a load that was broken off, or of fewer releases, is gone on with. Gives the
 * number of entries written.
 */
export const load = async (
  review: Review,
  { releases, pictures: drawn, onProgress }: Load,
): Promise<number> => {
  const { raw, ledger, texts } = review
  const pictures = await draw(review, drawn)
  const people = await staff(review)
  const words = {
    opinion: await texts.put('同意，请核对图片说明。'),
    reason: await texts.put('内容已过期。'),
  }
  let entries = 0
  for (let from = 0; from < releases; from += STEP) {
    const documents = numbers(from, Math.min(from + STEP, releases)).map((n) => {
      const runs = runsOf(n, pictures)
      return { n, runs, editor: turn(people.editors, n) }
    })
    const runs = documents.flatMap((one) => one.runs)
    const rows = runs.flatMap((run) =>
      run.texts.map(({ release, ...rest }) => ({
        id: release,
        subject: subjectOf(run.type, run.id),
        ...rest,
      })),
    )
    await put(raw, SLUGS.candidates, rows)
    const at = new Date(review.now()).toISOString()
    const written = documents.flatMap(({ n, runs: [run], editor: { account, person } }) => {
      if (!run) return []
      const subject = subjectOf(run.type, run.id)
      const author = { id: idOf('author', n), subject, account, person, locale: '*', seq: 0, at }
      return [{ claim: { id: `${run.type}:${run.slug}`, subject }, author }]
    })
    await put(
      raw,
      SLUGS.claims,
      written.map(({ claim }) => claim),
    )
    await put(
      raw,
      SLUGS.authors,
      written.map(({ author }) => author),
    )
    const answers = await ledger.appendAll(
      documents.flatMap((one) => way(one.n, one.runs, { people, words })),
    )
    for (const answer of answers) {
      if (answer && 'code' in answer) throw new Error(`The rule refuses what is loaded: ${answer.code}`)
      if (answer && 'sealed' in answer) entries += 1
    }
    onProgress?.(from + documents.length)
  }
  return entries
}
