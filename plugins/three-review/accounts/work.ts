import { STAGES, unstaffed, type Stage } from '../core'
import { SLUGS } from '../collections/protected'
import type { Review } from '../review/context'
import type { RunRow } from '../review/runs'
import { members } from './staffing'

/** Why a document waits for somebody: he submitted it, he alone may recall it, or nobody else could sign it. */
export interface OpenWork {
  type: string
  id: string
  title: string
  stage: Stage | null
  because: ('recalls' | 'signs' | 'submitted')[]
}

/** Open runs that depend on an account: what disabling it would leave behind. */
export const openWorkOf = async (review: Review, account: string): Promise<OpenWork[]> => {
  const rows = await review.raw.find<RunRow>(SLUGS.runs, { outcome: { equals: 'open' } }, { sort: 'seq' })
  if (rows.length === 0) return []
  const all = await members(review)
  const others = all.filter((one) => one.account !== account)
  const isMember = others.length < all.length
  const work: OpenWork[] = []
  for (const row of rows) {
    const { run } = await review.ledger.state(row.type, row.document)
    if (run?.outcome !== 'open' || run.entry.body.run !== row.id) continue
    const { actor, body } = run.entry
    const writers = new Set([...body.authors.map((one) => one.account), actor.account])
    const done = run.decisions.flatMap(({ actor: { account, person } }) =>
      account && person ? [{ account, person }] : [],
    )
    const barred = [
      ...body.authors,
      ...done,
      ...(actor.account && actor.person ? [{ account: actor.account, person: actor.person }] : []),
    ]
    const left = STAGES.filter((stage) => !run.decisions.some((one) => one.stage === stage))
    const signs =
      isMember && unstaffed(others, barred, left) !== null && unstaffed(all, barred, left) === null
    const because = [
      ...(actor.account === account ? (['submitted'] as const) : []),
      ...(writers.has(account) && writers.size === 1 ? (['recalls'] as const) : []),
      ...(signs ? (['signs'] as const) : []),
    ]
    const stage = STAGES.find((one) => one === run.stage) ?? null
    if (because.length > 0)
      work.push({ type: row.type, id: row.document, title: row.title, stage, because: [...because] })
  }
  return work
}
