import type { Look } from './racer.worker'

type Entry = Look['entries'][number]

interface Told {
  open: string | null
  runs: { id: string; stage: string; outcome: string }[]
  live: string | null
  released: boolean
}

const ENDS: Record<string, string> = {
  RELEASED: 'released',
  REJECTED: 'rejected',
  RECALLED: 'recalled',
}
const NEXT: Record<string, string> = { first: 'second', second: 'final', final: 'release' }

/** What the entries of a document say, told without the product's own fold. */
export const told = (entries: readonly Entry[]): Told => {
  const runs: Told['runs'] = []
  let live: string | null = null
  for (const { kind, body } of entries) {
    const run = runs.at(-1)
    const release = (body.locales as Record<string, { release?: string }> | undefined)?.zh?.release
    if (kind === 'SUBMITTED') runs.push({ id: String(body.run), stage: 'first', outcome: 'open' })
    else if (run && kind === 'APPROVED') run.stage = NEXT[String(body.stage)] ?? ''
    else if (run && ENDS[kind]) Object.assign(run, { stage: 'none', outcome: ENDS[kind] })
    else if (run && kind === 'WITHDRAWN' && body.closes)
      Object.assign(run, { stage: 'none', outcome: 'withdrawn' })
    if (kind === 'RELEASED') live = release ?? null
    if (kind === 'WITHDRAWN') live = null
  }
  const last = runs.at(-1)
  const released = entries.some(({ kind }) => kind === 'RELEASED')
  return { open: last?.outcome === 'open' ? last.id : null, runs, live, released }
}

const standingOf = ({ open, runs, live, released }: Told) => {
  const stage = open === null ? null : (runs.at(-1)?.stage ?? null)
  if (live !== null) return { stage, public: 'live' }
  return { stage, public: released ? 'withdrawn' : 'never' }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What of a document isn't as its entries say: lock, rows, candidates, versions, the public side. */
export const halves = (look: Look): string[] => {
  const { entries, lock, runs, candidates, title, versions, exists, status } = look
  const said = told(entries)
  const faults: string[] = []
  const hold = (good: boolean, what: string) => {
    if (!good) faults.push(what)
  }
  const submitted = entries.filter(({ kind }) => kind === 'SUBMITTED')
  const releases = submitted.flatMap(({ body }) =>
    Object.values(body.locales as Record<string, { release: string }>).map(({ release }) => release),
  )
  hold(status.status === (exists ? 200 : 404), `its status is answered with ${status.status}`)
  hold(lock === said.open, `the lock is ${lock}, the open run ${said.open}`)
  hold(
    same(
      runs.map(({ id, stage, outcome }) => ({ id, stage, outcome })),
      said.runs,
    ),
    `the list of runs says ${JSON.stringify(runs)}, the ledger ${JSON.stringify(said.runs)}`,
  )
  hold(
    releases.every((release) => candidates[release] !== undefined),
    'a candidate is missing',
  )
  const shown = said.live === null ? null : candidates[said.live]
  hold(look.public === shown, `the public is shown ${look.public}, released is ${shown}`)
  if (!exists) return faults
  hold(versions[0] === title, `the document says ${title}, its last version ${versions[0]}`)
  const standing = standingOf(said)
  if (look.standing.public === 'changed') standing.public = 'changed'
  hold(
    same(look.standing, standing),
    `the document says it stands ${JSON.stringify(look.standing)}, it is ${JSON.stringify(standing)}`,
  )
  return faults
}
