import { includesPerson, STAGES, type Stage } from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from './context'
import type { Person } from './people'
import type { RunRow } from './runs'

/** A document that somebody wrote or submitted and that is in review, or came back. */
export interface OwnItem {
  type: string
  id: string
  title: string
  /** The stage that waits; null for one that came back. */
  stage: Stage | null
  outcome: 'open' | 'rejected'
  submittedAt: string
}

const SHOWN = 20
/** Only the latest runs are looked through. */
const LOOKED_AT = 200

const itemFor = async (review: Review, row: RunRow, person: Person): Promise<OwnItem | null> => {
  const { run } = await review.ledger.state(row.type, row.document)
  if (!run || run.entry.body.run !== row.id) return null
  const { outcome, entry } = run
  if (outcome !== 'open' && outcome !== 'rejected') return null
  const { actor, body, at } = entry
  const submitter = actor.account && actor.person ? [{ account: actor.account, person: actor.person }] : []
  if (!includesPerson([...submitter, ...body.authors], person)) return null
  const stage = STAGES.find((one) => one === run.stage) ?? null
  return { type: row.type, id: row.document, title: row.title, stage, outcome, submittedAt: at }
}

/** What somebody wrote or submitted and that is in review or came back, newest first; at most 20. */
export const ownOf = async (review: Review, person: Person): Promise<{ docs: OwnItem[] }> => {
  const where = { outcome: { in: ['open', 'rejected'] } }
  const rows = await review.raw.find<RunRow>(SLUGS.runs, where, { sort: '-seq', limit: LOOKED_AT })
  const docs: OwnItem[] = []
  for (const row of rows) {
    if (docs.length === SHOWN) break
    const item = await itemFor(review, row, person)
    if (item) docs.push(item)
  }
  return { docs }
}
