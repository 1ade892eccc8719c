import { createHash } from 'node:crypto'

import { expect, it } from 'vitest'
import sharp from 'sharp'

import { draw, SCENES, type SceneName } from '../../../scripts/demo/draw'

const names = Object.keys(SCENES) as SceneName[]
const drawings = new Map(names.map((name) => [name, draw(name)]))

it.each(names)('%s is a plain drawing', async (name) => {
  const svg = drawings.get(name) ?? ''
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  // No words, nothing from elsewhere, nothing that runs.
  expect(svg).not.toMatch(/<(?:text|image|script|foreignObject|style)\b/)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  // The renderer's own reader of XML takes it, at the size that all pictures have.
  expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', width: 1600, height: 1000 })
})

it('no two are alike', () => {
  const hashes = [...drawings.values()].map((svg) => createHash('sha256').update(svg).digest('hex'))
  expect(new Set(hashes).size).toBe(names.length)
})

it('the same drawing comes out again', () => {
  for (const [name, svg] of drawings) expect(draw(name) === svg, name).toBe(true)
})
