import type { ThreeReview } from '@baling/three-review'
import { STEPS, type Step } from '@baling/three-review/steps'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import { startPayload, type TestApp } from '../../helpers/payload'
import { publicTitle } from '../../helpers/public'
import {
  account,
  createNews,
  rest,
  signAll,
  submitNews,
  team,
  type Account,
  type Team,
} from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import { startWorker, type Worker } from '../../helpers/worker'
import type * as Platform from './platform.worker'

type Process = Worker<typeof Platform>
type Way = 'drop' | 'release' | 'reject' | 'recall' | 'seal' | 'withdraw'

/** The people of a test, with a second one who may seal. */
type Bureau = Team & { other: Account }

interface Expected {
  way: Way
  /** The state in which the document is found afterwards. */
  state: string
}

const before: Expected = { way: 'release', state: 'working' }
const opened: Expected = { way: 'release', state: 'first' }
const released: Expected = { way: 'release', state: 'released' }

/** What a process that died right after each step must leave behind. */
const AFTER: Record<Step, Expected> = {
  'submit:lock': before,
  'submit:files': before,
  'submit:claim': before,
  'submit:candidates': before,
  'submit:texts': before,
  'submit:renew': before,
  'submit:entry': opened,
  'submit:row': opened,
  'sign:texts': opened,
  'sign:entry': { way: 'release', state: 'second' },
  'sign:row': opened,
  'release:entry': released,
  'end:unlock': released,
  'end:row': released,
  'reject:entry': { way: 'reject', state: 'working' },
  'recall:entry': { way: 'recall', state: 'working' },
  'withdraw:texts': { way: 'withdraw', state: 'released' },
  'withdraw:entry': { way: 'withdraw', state: 'withdrawn' },
  'dark:entry': { way: 'withdraw', state: 'withdrawn' },
  'seal:texts': { way: 'seal', state: 'withdrawn' },
  'seal:request': { way: 'seal', state: 'withdrawn' },
  'seal:drop': { way: 'drop', state: 'withdrawn' },
  'seal:entry': { way: 'seal', state: 'withdrawn' },
  'seal:candidates': { way: 'seal', state: 'withdrawn' },
  'seal:files': { way: 'seal', state: 'withdrawn' },
  'seal:words': { way: 'seal', state: 'withdrawn' },
}

/** After these a new start has something to finish; after the others the next reader has, or nobody. */
const RESTARTED = new Set<Step>([
  'submit:lock',
  'submit:entry',
  'sign:entry',
  'release:entry',
  'withdraw:entry',
  'seal:entry',
  'seal:candidates',
  'seal:files',
])

/** For what a process that did not append shows. */
const soon = { timeout: 30_000, interval: 50 }

const launch = (place: { uri: string; dataDir: string }) =>
  startWorker<typeof Platform>(new URL('./platform.worker.ts', import.meta.url), place)

const status = async (app: TestApp, people: Team, id: string) => {
  const { body } = await rest(app, `GET /news/${id}/review`, { as: people.editor })
  return body as { state: string; stage: keyof Team | null; fingerprint: string; decisions: unknown[] }
}

const faults = async ({ payload }: TestApp) =>
  (await (payload.config.custom.threeReview as ThreeReview).verify()).faults

/** Goes a document's way until it stands still after a step; the verbs that were answered with 200 before. */
const goUntil = async (process: Process, step: Step, { people, id }: { people: Bureau; id: string }) => {
  const { way } = AFTER[step]
  const verbs: string[] = []
  let fingerprint: unknown
  const act = async (verb: string, as: Account, body: Record<string, unknown> = {}) => {
    const request = `POST /news/${id}/review/${verb}`
    const whole = { ...body, ...('stage' in body && { fingerprint }) }
    const answer = await process.call('restUntil', { step, request, as, body: whole })
    if (answer?.status === 200) verbs.push(verb)
    fingerprint ??= answer?.body.fingerprint
    return answer !== null
  }
  const sealing = (way: 'drop' | 'seal') => [
    () => act('seal', people.final, { words: true, basis: '法院要求' }),
    async () => {
      const view = await process.call('rest', { request: `GET /news/${id}/review/seal`, as: people.editor })
      const { request } = view.body.waiting as { request: string }
      return act(way === 'seal' ? 'seal/confirm' : 'seal/drop', people.other, { request })
    },
  ]
  const stages = ['first', 'second', 'final'] as const
  const acts = [
    () => act('submit', people.editor),
    ...(way === 'reject' ? [() => act('reject', people.first, { stage: 'first', opinion: '退回' })] : []),
    ...(way === 'recall' ? [() => act('recall', people.editor)] : []),
    ...stages.map((stage) => () => act('approve', people[stage], { stage, opinion: '同意' })),
    () => act('withdraw', people.final, { reason: '有误', reasonClass: 'error' }),
    ...(way === 'seal' || way === 'drop' ? sealing(way) : []),
  ]
  for (const next of acts) if (!(await next())) return verbs
  // Everything else was answered: this one comes by itself.
  const darkened = async () =>
    (await process.call('rest', { request: `GET /news/${id}/review`, as: people.editor })).body.withdrawal
  if (step === 'dark:entry') {
    await expect.poll(darkened, soon).toMatchObject({ dark: { addresses: expect.any(Number) as number } })
    return verbs
  }
  throw new Error(`${step} is not on the way of ${way}`)
}

describeEachDatabase('a process that dies', (db) => {
  it('after any step leaves nothing half public and loses nothing', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    await using client = await tamper(place.uri)
    await using alive = await startPayload(place)
    const people = { ...(await team(alive)), other: await account(alive, 'final') }
    const documents = new Map<Step, { id: string; answered: string[] }>()

    // One process has a document at each step when it is killed.
    const doomed = await launch(place)
    for (const step of STEPS) {
      const { id } = await createNews(alive, people.editor)
      documents.set(step, { id, answered: await goUntil(doomed, step, { people, id }) })
    }
    await doomed.kill()

    const check = async (app: TestApp, step: Step) => {
      const { id = '', answered = [] } = documents.get(step) ?? {}
      const { state, decisions } = await status(app, people, id)
      expect(state, step).toBe(AFTER[step].state)
      const approvals = answered.filter((verb) => verb === 'approve').length
      expect(decisions.length, step).toBeGreaterThanOrEqual(approvals)
      await expect.poll(() => publicTitle(app, id), soon).toBe(state === 'released' ? '洞庭渔火季开幕' : null)

      // Life goes on: a lock that was left behind is freed once it is a minute old.
      if (state === 'working') {
        const [row] = (await client.rows('news')).filter((one) => one.id === id)
        const at = db.name === 'sqlite' ? 'review_lock_at' : 'reviewLockAt'
        if (row?.[at]) await client.set('news', id, { [at]: 1 })
      }
      if (state === 'working' || state === 'withdrawn')
        expect((await submitNews(app, people.editor, { id })).body, step).toMatchObject({ state: 'first' })
      expect((await signAll(app, people, id)).body, step).toMatchObject({ state: 'released' })
      expect(await publicTitle(app, id), step).toBe('洞庭渔火季开幕')
    }
    // What was to be destroyed is there until the next start.
    const halfway = (await faults(alive)).filter(
      ({ problem }) => !problem.startsWith('sealed, and still here'),
    )
    expect(halfway).toEqual([])
    for (const step of STEPS) if (!RESTARTED.has(step)) await check(alive, step)
    await using again = await startPayload(place)
    for (const step of RESTARTED) await check(again, step)
    expect(await faults(again)).toEqual([])
    const open = (await client.rows('review-runs')).filter(({ outcome }) => outcome === 'open')
    expect(open).toEqual([])
  }, 240_000)
})

describeEachDatabase('two processes on one database', (db) => {
  it('let one of two signatures at one stage through, and see each other’s releases', async () => {
    // One folder: on SQLite the processes share the files as well.
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    await using one = await startPayload(place)
    await using other = await launch(place)
    const people = await team(one)
    const { first: rival } = await other.call('team')
    for (let round = 0; round < 8; round += 1) {
      const { id } = await createNews(one, people.editor)
      const { body } = await submitNews(one, people.editor, { id })
      const request = `POST /news/${id}/review/approve`
      const signature = { stage: 'first', fingerprint: body.fingerprint }
      const answers = await Promise.all([
        rest(one, request, { as: people.first, body: signature }),
        other.call('rest', { request, as: rival, body: signature }),
      ])
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
      expect((await status(one, people, id)).decisions).toHaveLength(1)
      expect((await signAll(one, people, id)).body).toMatchObject({ state: 'released' })
      expect(await publicTitle(one, id)).toBe('洞庭渔火季开幕')
      await expect.poll(() => other.call('title', id), soon).toBe('洞庭渔火季开幕')
    }
    expect(await faults(one)).toEqual([])
  }, 120_000)
})
