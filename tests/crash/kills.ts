import type { Delivery } from '@baling/delivery'
import type { ThreeReview } from '@baling/three-review'
import { setTimeout as delay } from 'node:timers/promises'

import { startPayload } from '../helpers/payload'
import { SECRET, type TestServer } from '../helpers/server'
import { check } from './check'
import { clientOf, Gone } from './client'
import { create, drive, Odd, type Work } from './drive'
import { learn, type Memory } from './facts'
import { planOf, type Plan } from './plan'
import { randomOf } from './random'
import type { Site } from './site'

/** One kill and what was found after the restart. */
export interface Kill {
  nth: number
  plan: Plan
  /** False where the work ended before the point came: the process was killed then. */
  reached: boolean
  problems: string[]
}

export interface Campaign {
  site: Site
  seed: string
  memory: Memory
  /** Everything that was ever made is looked at, and `verify` run, after each of so many kills and at the end. */
  thorough: number
  done(kill: Kill): void
}

const TOGETHER = 4
/** Requests that change something, at most: some points may not come. */
const MOST = 150

/** The last time that a start took, in ms. */
let startTakes = 2_000

/** Starts it; null where the process died before it was ready. */
const start = async ({ site }: Campaign, plan: Plan): Promise<TestServer | null> => {
  const began = Date.now()
  const early = plan.at === 'start' || plan.at === 'rebuild' ? plan.share * startTakes : null
  if (plan.at === 'rebuild') site.forgetReadModel()
  try {
    const server = await site.start(plan.at === 'step' ? plan.step : undefined, (kill) => {
      if (early !== null) setTimeout(kill, early).unref()
    })
    if (early === null) startTakes = Date.now() - began
    return server
  } catch (error) {
    if (early === null && plan.at !== 'step') throw error
    return null
  }
}

/** When the process is to go, told as requests are sent. */
const fuse = (server: TestServer, plan: Plan) => {
  let count = 0
  let all = 0
  const kill = () => server.kill('SIGKILL')
  if (plan.at === 'work') setTimeout(kill, plan.ms).unref()
  return {
    sent(what: 'request' | 'upload') {
      all += 1
      if (plan.at === what && (count += 1) === plan.nth) setTimeout(kill, plan.ms).unref()
    },
    burnt: () => all >= MOST,
  }
}

/** The verb that comes by a step; what was withdrawn is looked for by itself. */
const aimAt = (step: string): string => {
  const [verb = ''] = step.split(':')
  return verb === 'dark' ? 'withdraw' : verb
}

/** Several documents at once until the process is gone. Gives what can't be explained, and whether it died by itself. */
const work = async ({ site, memory, seed }: Campaign, server: TestServer, { nth, plan }: Point) => {
  let dead = false
  const gone = server.exited.then(() => (dead = true))
  const { sent, burnt } = fuse(server, plan)
  const client = clientOf(server.fetch, sent)
  const workOf = (lane: number): Work => ({
    client,
    people: site.people,
    random: randomOf(seed, 'work', nth, lane),
    learn: (fact) => learn(memory, fact),
    aim: plan.at === 'step' ? aimAt(plan.step) : '',
    over: () => dead || burnt(),
  })
  const lane = async (at: number) => {
    const own = workOf(at)
    let document = memory.documents.at(-1 - at)
    if (!document || own.random.chance(plan.at === 'upload' ? 0.8 : 0.1)) {
      document = await create(own)
      memory.documents.push(document)
    }
    await drive(own, document)
  }
  const lanes = await Promise.allSettled(Array.from({ length: TOGETHER }, (_, at) => lane(at)))
  const reached = dead || (await Promise.race([gone, delay(50, false)]))
  server.kill('SIGKILL')
  await gone
  const problems = lanes.flatMap((one) => {
    if (one.status === 'fulfilled' || one.reason instanceof Gone) return []
    if (one.reason instanceof Odd) return [`odd: ${one.reason.message}`]
    throw one.reason
  })
  if (problems.length > 0)
    problems.push(...server.logs().flatMap((line) => (line.level >= 50 ? [JSON.stringify(line)] : [])))
  return { reached, problems }
}

interface Point {
  nth: number
  plan: Plan
}

/** Starts, looks at what the kills before left, works and dies. */
const round = async (campaign: Campaign, point: Point): Promise<Kill> => {
  const server = await start(campaign, point.plan)
  if (!server) return { ...point, reached: true, problems: [] }
  await using running = server
  try {
    const problems = await check({ ...campaign, server: running }, false)
    const { plan } = point
    if (plan.at === 'start' || plan.at === 'rebuild') return { ...point, reached: true, problems }
    const done = await work(campaign, running, point)
    return { ...point, reached: done.reached, problems: [...problems, ...done.problems] }
  } catch (error) {
    if (error instanceof Gone) return { ...point, reached: true, problems: [] }
    throw error
  }
}

/** What `npm run verify` would find. */
export const verified = async ({ uri, dataDir }: Pick<Site, 'dataDir' | 'uri'>): Promise<string[]> => {
  await using app = await startPayload({ uri, dataDir, env: { PAYLOAD_SECRET: SECRET } })
  const { threeReview, delivery } = app.payload.config.custom as {
    threeReview: ThreeReview
    delivery: Delivery
  }
  const { faults } = await threeReview.verify()
  const model = await delivery.verify(threeReview.source)
  return [...faults, ...model.faults].map(({ part, id, problem }) => `verify: ${part} ${id}: ${problem}`)
}

/** Looks at everything, on a server that nobody kills. */
const inspect = async (campaign: Campaign): Promise<string[]> => {
  const server = await campaign.site.start()
  const problems = await check({ ...campaign, server }, true)
  await server.stop()
  return [...problems, ...(await verified(campaign.site))]
}

/** Kills the server of an installation again and again, from the nth kill on, and checks after each. */
export const crash = async (campaign: Campaign, { from, kills }: { from: number; kills: number }) => {
  for (let nth = from; nth < kills; nth += 1) {
    const kill = await round(campaign, { nth, plan: planOf(campaign.seed, nth) })
    const last = nth + 1 === kills
    if (last || (nth + 1) % campaign.thorough === 0) kill.problems.push(...(await inspect(campaign)))
    campaign.done(kill)
  }
}
