import { codesOf, type Answer } from '../helpers/review'
import { createPace } from './pace'
import type { Hit, Look, Request } from './racer.worker'
import { halves, told } from './sound'
import type { Article, World } from './world'

/** Two requests about the same thing, and how to tell what came of them. */
export interface Scene {
  documents: readonly Article[]
  requests: readonly [Request, Request]
  judge(result: Result): Promise<Verdict> | Verdict
}

export interface Result {
  hits: readonly [Hit, Hit]
  /** One a document, as the first process sees it. */
  looks: readonly Look[]
}

export interface Verdict {
  winner: 0 | 1
  /** What the other one got: a code, `existing`, or `after` where both were right in their order. */
  loser: string
  faults: string[]
}

export interface Race {
  name: string
  sides: readonly [string, string]
  set(world: World, round: number): Promise<Scene>
}

export interface Tally {
  race: string
  sides: readonly [string, string]
  rounds: number
  wins: [number, number]
  losers: Map<string, number>
  faults: string[]
  seconds: number
}

/** An answer in a word: its code, or its status. */
export const word = (answer: Answer): string => codesOf(answer)[0] ?? String(answer.status)

const now = () => performance.timeOrigin + performance.now()
/** How long a process may take to show what another one has appended. */
const PATIENCE = 5_000

const look = async (world: World, documents: readonly Article[]) => {
  const faults: string[] = []
  const looks: Look[] = []
  for (const { id, slug } of documents) {
    const [one, two] = world.processes
    const first = await one.call('look', { id, slug, as: world.editor })
    const { live } = told(first.entries)
    const title = live === null ? null : (first.candidates[live] ?? null)
    for (const process of world.processes) await process.call('shown', { id, title, patience: PATIENCE })
    const seen = [
      await one.call('look', { id, slug, as: world.editor }),
      await two.call('look', { id, slug, as: world.editor }),
    ] as const
    for (const each of seen) faults.push(...halves(each))
    if (JSON.stringify(seen[0]) !== JSON.stringify(seen[1])) faults.push('the processes see different things')
    looks.push(seen[0])
  }
  return { looks, faults }
}

/** Fires both requests at one moment, the second `offset` ms later; which process takes which changes by round. */
const fire = async (world: World, scene: Scene, { offset, round }: { offset: number; round: number }) => {
  const [first, second] = round % 2 === 0 ? world.processes : [world.processes[1], world.processes[0]]
  const at = now() + 12
  return Promise.all([
    first.call('fire', { ...scene.requests[0], at: at + Math.max(0, -offset) }),
    second.call('fire', { ...scene.requests[1], at: at + Math.max(0, offset) }),
  ])
}

export const runRace = async (
  world: World,
  race: Race,
  { rounds, onRound = () => undefined }: { rounds: number; onRound?: (tally: Tally) => void },
): Promise<Tally> => {
  const started = now()
  const { name, sides } = race
  const tally: Tally = {
    race: name,
    sides,
    rounds: 0,
    wins: [0, 0],
    losers: new Map(),
    faults: [],
    seconds: 0,
  }
  const pace = createPace()
  for (let round = 0; round < rounds; round += 1) {
    const scene = await race.set(world, round)
    const offset = pace.next()
    const hits = await fire(world, scene, { offset, round })
    const { looks, faults } = await look(world, scene.documents)
    const verdict = await scene.judge({ hits, looks })
    const refused = hits.filter(({ status }) => status >= 500).map(word)
    const found = [...refused, ...faults, ...verdict.faults]
    pace.won(verdict.winner)
    tally.rounds += 1
    tally.wins[verdict.winner] += 1
    tally.losers.set(verdict.loser, (tally.losers.get(verdict.loser) ?? 0) + 1)
    tally.faults.push(...found.map((fault) => `round ${round} (${offset.toFixed(1)} ms): ${fault}`))
    tally.seconds = (now() - started) / 1000
    onRound(tally)
  }
  const [one] = world.processes
  for (const { part, id, problem } of await one.call('faults'))
    tally.faults.push(`verify: ${part} ${id}: ${problem}`)
  tally.seconds = (now() - started) / 1000
  return tally
}
