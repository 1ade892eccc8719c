import { describe, expect, test } from 'vitest'

import { matchesTag, parseRange } from '../../../plugins/delivery/http/range'
import { Pace, Turns } from '../../../plugins/delivery/model/pace'
import { sortKey } from '../../../plugins/delivery/model/sortKey'

test.for<[string | null, ReturnType<typeof parseRange>]>([
  [null, null],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=0-99', { start: 0, end: 9 }],
  [' bytes=1-2 ', { start: 1, end: 2 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=10-12', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=3-2', null],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  ['lines=0-1', null],
])('range %s of ten bytes', ([header, expected]) => {
  expect(parseRange(header, 10)).toEqual(expected)
})

test.for<[string | null, boolean]>([
  [null, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('tag %s', ([header, expected]) => {
  expect(matchesTag(header, '"a"')).toBe(expected)
})

describe('turns', () => {
  test('one at a time, a failure stops nobody, and what waits is shared', async () => {
    const turns = new Turns()
    const log: string[] = []
    let open = () => undefined as void
    const gate = new Promise<void>((resolve) => (open = resolve))
    const first = turns.run(async () => {
      await gate
      log.push('first')
    })
    const failing = turns.run(() => Promise.reject(new Error('no')))
    const work = () => {
      log.push('shared')
      return Promise.resolve()
    }
    const [one, two] = [turns.share(work), turns.share(work)]
    expect(one).toBe(two)
    open()
    await first
    await expect(failing).rejects.toThrow('no')
    await one
    await turns.share(work)
    expect(log).toEqual(['first', 'shared', 'shared'])
  })
})

test('pace: how far behind, and since when', () => {
  let now = 1000
  const pace = new Pace(() => now, 500)
  expect(pace.status(0)).toEqual({ position: 0, head: null, behindMs: 0 })
  pace.hear(5, true)
  expect(pace.status(5)).toEqual({ position: 5, head: 5, behindMs: 0 })
  now += 100
  pace.hear(6, false)
  expect(pace.status(5)).toEqual({ position: 5, head: 6, behindMs: 100 })
  now += 100
  pace.hear(6, true)
  pace.lose()
  now += 50
  expect(pace.status(6)).toEqual({ position: 6, head: null, behindMs: 50 })
  pace.hear(6, true)
  now += 501
  expect(pace.status(6)).toEqual({ position: 6, head: null, behindMs: 501 })
})

test('Chinese titles are ordered by their sound', () => {
  const titles = ['岳阳楼', '慈氏塔', '吕仙观', 'ABC', '１２', '绿', '路']
  const byKey = [...titles].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  expect(byKey).toEqual(['１２', 'ABC', '慈氏塔', '路', '绿', '吕仙观', '岳阳楼'])
  expect(sortKey('乐')).not.toBe(sortKey('勒'))
})
