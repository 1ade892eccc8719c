import { rmSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { buildAll } from '../../scripts/build'
import { describeEachDatabase } from '../helpers/databases'
import { temporaryFolder } from '../helpers/folders'
import { crash, type Kill } from './kills'
import { openSite } from './site'

beforeAll(() => buildAll({ ifStale: true }))

describeEachDatabase('the server, killed', (db) => {
  const folder = temporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('ten times, loses nothing that it answered', async () => {
    await using site = await openSite(db.name, folder, db.name === 'mongodb' ? db.uri() : undefined)
    const kills: Kill[] = []
    const memory = { facts: [], documents: [], bytes: {} }
    await crash(
      { site, seed: 'npm test', memory, thorough: 10, done: (kill) => kills.push(kill) },
      { from: 0, kills: 10 },
    )
    expect(kills).toHaveLength(10)
    expect(kills.flatMap(({ problems }) => problems)).toEqual([])
  }, 300_000)
})
