import { readFileSync } from 'node:fs'

import { REFUSALS } from '@baling/three-review/core'
import { expect, it } from 'vitest'

it('the README’s table of codes is the registry', () => {
  const readme = readFileSync('plugins/three-review/README.md', 'utf8')
  const rows = [...readme.matchAll(/^\| `(REVIEW_\w+)`\s*\| (\d+)\s*\|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ])
  const registry = Object.entries(REFUSALS).map(([code, { status }]) => [code, status])
  expect(rows.sort()).toEqual(registry.sort())
})
