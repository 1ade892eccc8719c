import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { temporaryFolder } from '../helpers/folders'
import { startSharedMongo } from '../helpers/mongodb'
import { RACES } from './races'
import { table } from './report'
import { runRace, type Tally } from './run'
import { openWorld } from './world'

// npm run test:races -- --rounds 200 [--only NAME] [--database sqlite|mongodb]: pairs of requests let loose at once
// in two processes on one database. Exit code 0 if no round had a fault and every side has won.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    database: { type: 'string' },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)

const chosen = RACES.filter(({ name }) => name.includes(values.only))
if (chosen.length === 0)
  throw new Error(`No race is called ${values.only}: ${RACES.map(({ name }) => name).join('; ')}`)
const rounds = Number(values.rounds)
const tallies: { database: string; tally: Tally }[] = []

const runAll = async (database: string, uri: string) => {
  await using world = await openWorld(uri)
  for (const race of chosen) {
    const tally = await runRace(await world.renewed(), race, {
      rounds,
      onRound: ({ rounds: done, wins, faults, seconds }) => {
        if (done % 25 === 0)
          say(
            `… ${database} ${race.name}: ${done} of ${rounds}, ${wins.join(' : ')}, ${faults.length} faults, ${seconds.toFixed(0)} s`,
          )
      },
    })
    tallies.push({ database, tally })
    for (const fault of tally.faults.slice(0, 20)) say(`FAULT ${database} ${race.name}: ${fault}`)
  }
}

if (values.database !== 'mongodb') {
  const folder = temporaryFolder()
  await runAll('sqlite', `file:${path.join(folder, 'baling.db')}`)
  rmSync(folder, { recursive: true, force: true })
}
if (values.database !== 'sqlite') {
  const server = await startSharedMongo()
  await runAll('mongodb', `${server.uri}/races_${randomUUID().replaceAll('-', '')}`)
  await server.dispose()
}

say(table(tallies))
const faults = tallies.reduce((sum, { tally }) => sum + tally.faults.length, 0)
const onesided = tallies.filter(({ tally }) => rounds >= 20 && Math.min(...tally.wins) === 0)
for (const { database, tally } of onesided) say(`${database} ${tally.race}: one side always won`)
say(faults === 0 ? 'ok' : `${faults} faults`)
process.exit(faults === 0 && onesided.length === 0 ? 0 : 1)
