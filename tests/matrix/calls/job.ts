import { randomUUID } from 'node:crypto'

import type { JobsConfig, TaskConfig } from 'payload'

import type { World } from '../world'
import type { Attempt, Outcome } from './index'
import { callLocal } from './local'

const work = new Map<string, () => Promise<Outcome>>()
const outcomes = new Map<string, Outcome>()

interface Write {
  input: { work: string }
  output: object
}

const write: TaskConfig<Write> = {
  slug: 'write',
  inputSchema: [{ name: 'work', type: 'text', required: true }],
  handler: async ({ input }) => {
    const outcome = await work.get(input.work)?.()
    if (outcome) outcomes.set(input.work, outcome)
    return { output: {} }
  },
}

/** Jobs of a test's application: they write as an import does, with the Local API and as nobody. */
export const jobs: JobsConfig = { tasks: [write], deleteJobOnComplete: true }

/** Queues a write and lets the queue run. */
export const callJob = async (world: World, attempt: Attempt): Promise<Outcome> => {
  const { jobs: queue } = world.app.payload
  const path = attempt.path.replace('job: ', '') as Attempt['path']
  const id = randomUUID()
  work.set(id, () => callLocal(world, { ...attempt, path }, {}))
  await queue.queue({ task: 'write' as never, input: { work: id } as never })
  await queue.run()
  const outcome = outcomes.get(id)
  if (!outcome) throw new Error('The job was not run')
  return outcome
}
