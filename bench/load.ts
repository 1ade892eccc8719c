import { parseArgs } from 'node:util'

import { openStore } from '../scripts/lib/store'
import { parseEnv } from '../src/env'
import { load } from './load/index'

// npm run bench:load -- --releases 10000 [--pictures 24]
// Fills the database of the environment (DATA_DIR, or DATABASE_URI for MongoDB) with so many releases of all types,
// each through the rule of the review. Broken off, it goes on where it was. What it writes is for measuring alone.

const { values } = parseArgs({
  options: { releases: { type: 'string' }, pictures: { type: 'string', default: '24' } },
})
const [releases, pictures] = [Number(values.releases), Number(values.pictures)]
for (const [name, count] of Object.entries({ releases, pictures }))
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`--${name} takes a number from 1`)

const env = parseEnv({ BALING_MODE: 'demo', ...process.env })
const began = performance.now()
const seconds = () => ((performance.now() - began) / 1000).toFixed(1)

await using store = await openStore(env)
const entries = await load(store.review, {
  releases,
  pictures,
  onProgress: (done) => {
    if (done % 1500 === 0) console.log(`… ${done} releases, ${seconds()} s`)
  },
})
const head = await store.review.ledger.head()
console.log(`${entries} entries written in ${seconds()} s; the ledger has ${head?.seq ?? 0}`)
