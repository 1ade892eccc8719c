import { createHash } from 'node:crypto'

import { tamper, type Row, type Tamperer } from '../helpers/tamper'
import type { TestServer } from '../helpers/server'
import { clientOf, Gone, type Client } from './client'
import type { Known, Memory } from './facts'
import { lostFacts, readLedger, type Ledger } from './ledger'
import { publicProblems } from './public'
import type { Site } from './site'

export interface Looking {
  site: Site
  server: TestServer
  memory: Memory
  client: Client
  database: Tamperer
  ledger: Ledger
}

export const digestOf = async (response: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')

/** Rows of a collection, none where nothing is in it yet. */
const rowsOf = async (database: Tamperer, collection: string): Promise<Row[]> => {
  try {
    return await database.rows(collection)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Nothing is in')) return []
    throw error
  }
}

/** A lock that a submission left behind without its entry is freed once it is a minute old: it is made so. */
const age = async ({ database, site }: Looking, id: string): Promise<void> => {
  const at = site.uri.startsWith('mongodb') ? 'reviewLockAt' : 'review_lock_at'
  await database.set('news', id, { [at]: 1 })
}

const documentProblems = async (looking: Looking, { id }: Known): Promise<string[]> => {
  const { client, site, ledger } = looking
  const [editor] = site.people.editors
  const state = ledger.states.get(`news:${id}`)
  const problems: string[] = []
  const { status, body } = await client.call(`GET /news/${id}/review`, editor)
  if (status !== 200 || body.state !== (state?.state ?? 'working'))
    problems.push(`news ${id} is ${String(body.state)} (${status}), its entries say ${state?.state}`)

  const open = state?.run?.outcome === 'open'
  const save = () => client.call(`PATCH /news/${id}?locale=zh`, editor, { summary: '一段摘要。' })
  let saved = await save()
  if (!open && saved.status === 409) {
    await age(looking, id)
    saved = await save()
  }
  if (saved.status !== (open ? 409 : 200))
    problems.push(`news ${id}: a save answers ${saved.status}, its run is ${state?.run?.outcome ?? 'none'}`)
  return problems
}

const rowProblems = async ({ database, ledger }: Looking): Promise<string[]> => {
  const rows = new Map((await rowsOf(database, 'review-runs')).map((row) => [row.id, row]))
  return [...ledger.states].flatMap(([subject, { run }]) => {
    if (!run) return []
    const row = rows.get(run.entry.body.run)
    const right = row?.outcome === run.outcome && row.stage === (run.stage ?? 'none')
    return right ? [] : [`${subject}: the run’s row says ${row?.outcome} ${row?.stage}, not ${run.outcome}`]
  })
}

const savedProblems = async ({ client, site, memory }: Looking, { id }: Known): Promise<string[]> => {
  const problems: string[] = []
  for (const locale of ['zh', 'en']) {
    const texts = memory.facts.flatMap((fact) =>
      'locale' in fact && fact.id === id && fact.locale === locale ? [fact] : [],
    )
    if (!texts.some(({ kind }) => kind === 'saved')) continue
    const { body } = await client.call(`GET /news/${id}?locale=${locale}`, site.people.editors[0])
    if (!texts.some(({ title }) => title === body.title))
      problems.push(`news ${id} ${locale}: “${String(body.title)}” instead of what was saved`)
  }
  return problems
}

const uploadProblems = async (
  { client, server, site }: Looking,
  { id, sha256 }: { id: string; sha256: string },
): Promise<string[]> => {
  const [editor] = site.people.editors
  const { status, body } = await client.call(`GET /media/${id}`, editor)
  if (status !== 200) return [`media ${id}: ${status}`]
  const headers = { authorization: `JWT ${editor.token}` }
  const file = await server.fetch(new URL(String(body.url), server.url).pathname, { headers })
  return file.status === 200 && (await digestOf(file)) === sha256
    ? []
    : [`media ${id}: not the bytes uploaded`]
}

const LATEST = 8

/**
 * Looks for anything that was lost or is half done, on a server that has just started. `all` looks at everything
 * that was ever made, else at what was worked on last. Throws Gone where the process dies meanwhile.
 */
export const check = async (
  { site, server, memory }: Pick<Looking, 'memory' | 'server' | 'site'>,
  all: boolean,
): Promise<string[]> => {
  await using database = await tamper(site.uri)
  const ledger = readLedger(await rowsOf(database, 'review-ledger'))
  const client = clientOf(server.fetch)
  const looking = { site, server, memory, client, database, ledger }
  const documents = all ? memory.documents : memory.documents.slice(-LATEST)
  const uploads = memory.facts.filter((fact) => fact.kind === 'upload').slice(all ? 0 : -LATEST)
  const candidates = await rowsOf(database, 'review-candidates')
  const problems = [...ledger.problems, ...lostFacts(ledger, memory.facts)]
  try {
    for (const document of documents) {
      problems.push(...(await documentProblems(looking, document)))
      problems.push(...(await savedProblems(looking, document)))
    }
    problems.push(...(await publicProblems(looking, documents, candidates)))
    for (const upload of uploads) problems.push(...(await uploadProblems(looking, upload)))
    problems.push(...(await rowProblems(looking)))
    return problems
  } catch (error) {
    // A request of `fetch` itself fails so where nobody listens any more.
    if (error instanceof Gone || error instanceof TypeError) throw new Gone('died', { cause: error })
    throw error
  }
}
