import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { STEPS } from '@baling/three-review/steps'
import { expect, it } from 'vitest'

const FOLDER = 'plugins/three-review/review'

it('every step that a verb awaits is in the list, and nothing else is', () => {
  const sources = readdirSync(FOLDER).map((name) => readFileSync(path.join(FOLDER, name), 'utf8'))
  const named = sources.flatMap((source) => [
    ...source.matchAll(/'((?:submit|sign|reject|recall|end|release|withdraw|dark|seal):\w+)'/g),
  ])
  expect(new Set(named.map(([, step]) => step))).toEqual(new Set(STEPS))
})
