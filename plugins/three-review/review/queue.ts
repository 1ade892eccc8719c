import { present } from '../accounts/present'
import { STAGES, type Caller, type Stage } from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from './context'
import type { Person } from './people'
import type { RunRow } from './runs'
import { actionsFor } from './status'

export interface QueueItem {
  type: string
  id: string
  title: string
  stage: Stage
  kind: string
  fingerprint: string
  submittedAt: string
}

export interface Queue {
  docs: QueueItem[]
  totalDocs: number
  page: number
  totalPages: number
  limit: number
}

/** One row, judged by the ledger: null where it doesn't wait for this person. */
const itemFor = async (review: Review, row: RunRow, caller: Caller | null): Promise<QueueItem | null> => {
  const { run, ...state } = await review.ledger.state(row.type, row.document)
  const stage = STAGES.find((one) => one === run?.stage)
  if (!run || !stage || run.entry.body.run !== row.id) return null
  const { approve } = actionsFor({ ...state, run }, run.entry.body.authors, caller)
  if (!approve.allowed) return null
  const { kind, fingerprint } = run.entry.body
  return {
    type: row.type,
    id: row.document,
    title: row.title,
    stage,
    kind,
    fingerprint,
    submittedAt: run.entry.at,
  }
}

/** What waits for somebody's signature, oldest first. */
export const queueFor = async (
  review: Review,
  person: Person,
  { page, limit }: { page: number; limit: number },
): Promise<Queue> => {
  const stages = STAGES.filter((stage) => person.roles.includes(stage))
  const rows =
    stages.length === 0
      ? []
      : await review.raw.find<RunRow>(
          SLUGS.runs,
          { and: [{ outcome: { equals: 'open' } }, { stage: { in: stages } }] },
          { sort: 'seq' },
        )
  const caller = await present(review, { ...person, name: null })
  const items: QueueItem[] = []
  for (const row of rows) {
    const item = await itemFor(review, row, caller)
    if (item) items.push(item)
  }
  const totalPages = Math.max(1, Math.ceil(items.length / limit))
  return {
    docs: items.slice((page - 1) * limit, page * limit),
    totalDocs: items.length,
    page,
    totalPages,
    limit,
  }
}
