import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { buildAll } from '../../scripts/build'
import type { Memory } from './facts'
import { crash, type Kill } from './kills'
import { pointOf } from './plan'
import { tableOf } from './report'
import { openSite, type Database } from './site'

// npm run test:crash -- --kills N [--database sqlite|mongodb] [--seed TEXT] [--state FILE]
// Kills the real server N times and looks each time for anything lost. With --state it goes on where a call before
// it ended: the file keeps count, seed and findings, FILE.data the installation. Exit code 1 where anything was lost.

interface State {
  database: Database
  seed: string
  kills: Kill[]
  memory: Memory
  ms: number
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    database: { type: 'string', default: 'sqlite' },
    seed: { type: 'string' },
    state: { type: 'string' },
  },
})

const wanted = Number(values.kills)
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('--kills takes a number')
if (values.database !== 'sqlite' && values.database !== 'mongodb')
  throw new Error('--database is sqlite or mongodb')
const file = path.resolve(values.state ?? `.test/crash/${randomUUID()}.json`)
const folder = `${file}.data`

const state: State = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as State)
  : {
      database: values.database,
      seed: values.seed ?? randomUUID().slice(0, 8),
      kills: [],
      memory: { facts: [], documents: [], bytes: {} },
      ms: 0,
    }

const keep = () => {
  writeFileSync(`${file}.new`, JSON.stringify(state))
  renameSync(`${file}.new`, file)
}

await buildAll({ ifStale: true })
mkdirSync(folder, { recursive: true })
keep()
console.log(`${state.database}, seed ${state.seed}, ${state.kills.length} of ${wanted} kills done`)
{
  await using site = await openSite(state.database, folder)
  let began = Date.now()
  const done = (kill: Kill) => {
    const now = Date.now()
    state.kills.push(kill)
    state.ms += now - began
    console.log(
      `${kill.nth + 1} ${pointOf(kill.plan)}${kill.reached ? '' : ' (not reached)'} ${now - began} ms`,
    )
    for (const problem of kill.problems) console.log(`  LOSS ${problem}`)
    began = now
    keep()
  }
  const campaign = { site, seed: state.seed, memory: state.memory, thorough: 10, done }
  await crash(campaign, { from: state.kills.length, kills: wanted })
}

const losses = state.kills.reduce((sum, { problems }) => sum + problems.length, 0)
console.log(`\n${tableOf(state.kills).join('\n')}`)
console.log(`\n${state.database}, seed ${state.seed}, ${Math.round(state.ms / state.kills.length)} ms a kill`)
console.log(`${state.kills.length} kills, ${losses} losses`)
if (!values.state) for (const one of [file, folder]) rmSync(one, { recursive: true, force: true })
process.exit(losses === 0 ? 0 : 1)
