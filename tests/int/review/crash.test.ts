import { STEPS, type Step } from '@baling/three-review/steps'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { temporaryFolder } from '../../helpers/folders'
import type { Account, Answer, Team } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import { startWorker, type Worker } from '../../helpers/worker'
import type * as Platform from './platform.worker'

type Process = Worker<typeof Platform>
type Way = 'release' | 'reject' | 'recall' | 'withdraw'

interface Expected {
  way: Way
  /** States in which the document may be found afterwards. */
  states: readonly string[]
}

const before: Expected = { way: 'release', states: ['working'] }
const opened: Expected = { way: 'release', states: ['first'] }
const released: Expected = { way: 'release', states: ['released'] }

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
  'sign:entry': { way: 'release', states: ['second'] },
  'sign:row': opened,
  'release:entry': released,
  'end:unlock': released,
  'end:row': released,
  'reject:entry': { way: 'reject', states: ['working'] },
  'recall:entry': { way: 'recall', states: ['working'] },
  'withdraw:texts': { way: 'withdraw', states: ['released'] },
  'withdraw:entry': { way: 'withdraw', states: ['withdrawn'] },
}

/** After these a new start has something to finish; after the others the next reader has, or nobody. */
const RESTARTED = new Set<Step>([
  'submit:lock',
  'submit:entry',
  'sign:entry',
  'release:entry',
  'withdraw:entry',
])

/** For what a process that did not append shows. */
const soon = { timeout: 10_000, interval: 100 }

const launch = (place: { uri: string; dataDir: string }, crashAt = '') =>
  startWorker<typeof Platform>(new URL('./platform.worker.ts', import.meta.url), place, {
    BALING_CRASH_AT: crashAt,
  })

/** Asks a process for something: `as` is the person, the rest the body. */
const ask = (process: Process, request: string, { as, ...body }: { as: Account; [field: string]: unknown }) =>
  process.call('rest', { request, as, ...(!request.startsWith('GET') && { body }) })

const status = async (process: Process, people: Team, id: string) => {
  const { body } = await ask(process, `GET /news/${id}/review`, { as: people.editor })
  return body as {
    state: string
    stage: 'first' | 'second' | 'final' | null
    fingerprint: string
    decisions: unknown[]
  }
}

/** Signs what is open; the answers. */
const signOn = async (process: Process, people: Team, id: string): Promise<Answer[]> => {
  const answers: Answer[] = []
  for (;;) {
    const { stage, fingerprint } = await status(process, people, id)
    if (!stage || answers.some((answer) => answer.status !== 200)) return answers
    answers.push(
      await ask(process, `POST /news/${id}/review/approve`, {
        as: people[stage],
        stage,
        fingerprint,
        opinion: '同意',
      }),
    )
  }
}

/** Goes the way until the process dies; what was answered with 200 on it. */
const goUntilDead = async (process: Process, { people, id, way }: { people: Team; id: string; way: Way }) => {
  const verbs: string[] = []
  const act = async (verb: string, as: Account, body: Record<string, unknown> = {}) => {
    const answer = await ask(process, `POST /news/${id}/review/${verb}`, { as, ...body })
    if (answer.status === 200) verbs.push(verb)
    return answer
  }
  try {
    const { body } = await act('submit', people.editor)
    const { fingerprint } = body
    if (way === 'reject') await act('reject', people.first, { stage: 'first', fingerprint, opinion: '退回' })
    if (way === 'recall') await act('recall', people.editor)
    for (const stage of ['first', 'second', 'final'] as const)
      await act('approve', people[stage], { stage, fingerprint, opinion: '同意' })
    await act('withdraw', people.final, { reason: '有误', reasonClass: 'error' })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WorkerEnded') throw error
  }
  expect(await process.exited).toEqual({ code: null, signal: 'SIGKILL' })
  return verbs
}

describeEachDatabase('a process that dies', (db) => {
  it('after any step leaves nothing half public and loses nothing', async () => {
    const place = { uri: db.uri(), dataDir: temporaryFolder() }
    await using client = await tamper(place.uri)
    let alive = await launch(place)
    const people = await alive.call('team')
    const documents = new Map<Step, string>()
    for (const step of STEPS) documents.set(step, (await alive.call('news', people.editor)).id)

    for (const step of STEPS) {
      const id = documents.get(step) ?? ''
      const { way, states } = AFTER[step]
      const doomed = await launch(place, step)
      const answered = await goUntilDead(doomed, { people, id, way })
      if (RESTARTED.has(step)) {
        await alive.kill()
        alive = await launch(place)
      }

      const { state, decisions } = await status(alive, people, id)
      expect(states, step).toContain(state)
      expect(decisions.length, step).toBeGreaterThanOrEqual(
        answered.filter((verb) => verb === 'approve').length,
      )
      await expect
        .poll(() => alive.call('title', id), soon)
        .toBe(state === 'released' ? '洞庭渔火季开幕' : null)
      expect(await alive.call('faults'), step).toEqual([])

      // Life goes on: a lock that was left behind is freed once it is a minute old.
      if (state === 'working') {
        const [row] = (await client.rows('news')).filter((one) => one.id === id)
        const at = db.name === 'sqlite' ? 'review_lock_at' : 'reviewLockAt'
        if (row?.[at]) await client.set('news', id, { [at]: 1 })
      }
      if (state === 'working' || state === 'withdrawn')
        expect(
          (await ask(alive, `POST /news/${id}/review/submit`, { as: people.editor })).body,
          step,
        ).toMatchObject({ state: 'first' })
      for (const answer of await signOn(alive, people, id))
        expect(answer, step).toMatchObject({ status: 200 })
      expect(await status(alive, people, id), step).toMatchObject({ state: 'released' })
      expect(await alive.call('title', id), step).toBe('洞庭渔火季开幕')
    }
    expect(await alive.call('faults')).toEqual([])
    await alive.kill()
  }, 400_000)
})

describeEachDatabase('two processes on one database', (db) => {
  it('let one of two signatures at one stage through, and see each other’s releases', async () => {
    const uri = db.uri()
    // One folder: on SQLite the processes share the files as well.
    const place = { uri, dataDir: temporaryFolder() }
    const [one, other] = await Promise.all([launch(place), launch(place)])
    const people = await one.call('team')
    const { first: rival } = await other.call('team')
    for (let round = 0; round < 8; round += 1) {
      const { id } = await one.call('news', people.editor)
      const { body } = await ask(one, `POST /news/${id}/review/submit`, { as: people.editor })
      const signature = { stage: 'first', fingerprint: body.fingerprint }
      const answers = await Promise.all([
        ask(one, `POST /news/${id}/review/approve`, { as: people.first, ...signature }),
        ask(other, `POST /news/${id}/review/approve`, { as: rival, ...signature }),
      ])
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
      expect((await status(one, people, id)).decisions).toHaveLength(1)
      const signed = await signOn(one, people, id)
      expect(signed.map((answer) => answer.status)).toEqual([200, 200])
      expect(await one.call('title', id)).toBe('洞庭渔火季开幕')
      await expect.poll(() => other.call('title', id), soon).toBe('洞庭渔火季开幕')
    }
    expect(await other.call('faults')).toEqual([])
    await Promise.all([one.kill(), other.kill()])
  }, 120_000)
})
