import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { RACES } from './races'
import { runRace } from './run'
import { openWorld, type World } from './world'

// A few rounds of each race; npm run test:races runs as many as one likes.
const ROUNDS = 2

describeEachDatabase('races of two processes', (db) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(db.uri())
  })
  afterAll(() => world[Symbol.asyncDispose]())

  it.each(RACES)('$name', async (race) => {
    const { rounds, wins, faults } = await runRace(world, race, { rounds: ROUNDS })
    expect(faults).toEqual([])
    expect([rounds, wins[0] + wins[1]]).toEqual([ROUNDS, ROUNDS])
  })
})
