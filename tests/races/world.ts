import { rmSync } from 'node:fs'

import { temporaryFolder } from '../helpers/folders'
import { startWorker, type Worker } from '../helpers/worker'
import type { Account, Answer, Team } from '../helpers/review'
import type * as Racer from './racer.worker'

type Process = Worker<typeof Racer>

interface People extends Team {
  /** A second one of each, so that both sides of a race may hold the same role. */
  others: Team
  /** Who asks for changes of accounts, and two who confirm them. */
  admins: readonly [Account, Account, Account]
  /** Uploaded by the editor; he is an author of whatever embeds it. */
  cover: string
}

/** Two processes of the platform on one database, and people. */
export interface World extends People, AsyncDisposable {
  processes: readonly [Process, Process]
  /** The same with other people: sessions and proofs of passwords don't last. */
  renewed(): Promise<World>
}

export interface Article {
  id: string
  slug: string
  title: string
}

const MODULE = new URL('./racer.worker.ts', import.meta.url)

const hireTeam = async (one: Process): Promise<Team> => ({
  editor: await one.call('hire', ['editor']),
  first: await one.call('hire', ['first']),
  second: await one.call('hire', ['second']),
  final: await one.call('hire', ['final']),
})

const people = async (one: Process): Promise<People> => {
  const team = await hireTeam(one)
  return {
    ...team,
    others: await hireTeam(one),
    admins: [
      await one.call('hire', ['admin']),
      await one.call('hire', ['admin']),
      await one.call('hire', ['admin']),
    ],
    cover: await one.call('picture', team.editor),
  }
}

export const openWorld = async (uri: string): Promise<World> => {
  const dataDir = temporaryFolder()
  const open = () => startWorker<typeof Racer>(MODULE, { uri, dataDir }, { BALING_MODE: 'development' })
  const one = await open()
  const two = await open()
  const world: World = {
    processes: [one, two],
    ...(await people(one)),
    renewed: async () => ({ ...world, ...(await people(one)) }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([one.kill(), two.kill()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return world
}

const must = (what: string, { status, body }: Answer, wanted = 200): Answer['body'] => {
  if (status !== wanted) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

let made = 0

/** A complete article of the editor's. */
export const article = async (world: World, slug?: string): Promise<Article> => {
  const title = `稿件 ${(made += 1)}`
  const { editor: as, cover } = world
  const data = { as, cover, title, ...(slug && { slug }) }
  const doc = await world.processes[made % 2 === 0 ? 0 : 1].call('news', data)
  return { id: doc.id, slug: doc.slug, title }
}

const ask = (world: World, request: string, { as, body }: { as: Account; body?: unknown }) =>
  world.processes[0].call('rest', { request, as, body })

/** Asks for a change of an account; gives the request that waits for a second administrator. */
export const requested = async (world: World, account: string, wanted: object): Promise<string> => {
  const change = `POST /users/${account}/change`
  const body = must('Change', await ask(world, change, { as: world.admins[0], body: wanted }))
  const request = (body.pending as { request?: string } | null)?.request
  if (body.outcome !== 'waiting' || !request) throw new Error(`Not waiting: ${JSON.stringify(body)}`)
  return request
}

/** Submits it and signs the stages before `stage`; gives what the next one signs. */
export const inReview = async (
  world: World,
  { id }: Article,
  stage: 'final' | 'first' | 'released' | 'second' = 'first',
): Promise<string> => {
  const submitted = must(
    'Submit',
    await ask(world, `POST /news/${id}/review/submit`, { as: world.editor, body: {} }),
  )
  const fingerprint = String(submitted.fingerprint)
  for (const one of ['first', 'second', 'final'] as const) {
    if (one === stage) break
    const body = { stage: one, fingerprint, opinion: '同意' }
    must(one, await ask(world, `POST /news/${id}/review/approve`, { as: world[one], body }))
  }
  return fingerprint
}

/** Saves a new title. */
export const retitle = async (world: World, { id }: Article, title: string) => {
  must('Save', await ask(world, `PATCH /news/${id}?locale=zh`, { as: world.editor, body: { title } }))
}
