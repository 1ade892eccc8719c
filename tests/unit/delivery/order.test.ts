import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Column } from '../../../plugins/delivery/core/columns'
import { readContracts } from '../../../plugins/delivery/core/contract'
import { decodeCursor, encodeCursor } from '../../../plugins/delivery/core/cursor'
import { Lru } from '../../../plugins/delivery/core/lru'
import { defaultOrder, segmentsAfter, segmentsUpTo } from '../../../plugins/delivery/core/orders'
import { CONTRACTS, place, story } from '../../helpers/delivery'

const [places, stories] = readContracts(CONTRACTS)
const order = (name: string) => {
  const found = places?.orders.find((order) => order.name === name)
  if (!found) throw new Error(name)
  return found
}

describe('orders', () => {
  test('both times and every field that is one, both ways', () => {
    expect(places?.orders.map(({ name }) => name)).toEqual(
      ['PUBLISHED_AT', 'RELEASED_AT', 'TITLE', 'LEVEL', 'RANK', 'SINCE'].flatMap((name) => [
        `${name}_ASC`,
        `${name}_DESC`,
      ]),
    )
    expect(order('RANK_DESC').about).toEqual({
      zh: '测试字段。，降序',
      en: 'A field of the tests., descending',
    })
    expect(defaultOrder(places?.orders ?? []).name).toBe('PUBLISHED_AT_DESC')
    expect(() => defaultOrder([])).toThrow(TypeError)
  })

  test('walks: with a value first, without last, whichever way', () => {
    expect(segmentsAfter(order('RANK_ASC'), null)).toEqual([
      { where: 's_rank IS NOT NULL', args: [], orderBy: 's_rank ASC, id ASC' },
      { where: 's_rank IS NULL', args: [], orderBy: 'id ASC' },
    ])
    expect(segmentsAfter(order('RANK_DESC'), { key: 3, id: 'x' })).toEqual([
      { where: '(s_rank, id) < (?, ?)', args: [3, 'x'], orderBy: 's_rank DESC, id DESC' },
      { where: 's_rank IS NULL', args: [], orderBy: 'id DESC' },
    ])
    expect(segmentsAfter(order('RANK_DESC'), { key: null, id: 'x' })).toEqual([
      { where: 's_rank IS NULL AND id < ?', args: ['x'], orderBy: 'id DESC' },
    ])
    expect(segmentsAfter(order('PUBLISHED_AT_ASC'), null)).toHaveLength(1)
  })

  test('walks back to what stands before', () => {
    expect(segmentsUpTo(order('RANK_ASC'), { key: 3, id: 'x' })).toEqual([
      { where: '(s_rank, id) <= (?, ?)', args: [3, 'x'], orderBy: 's_rank DESC, id DESC' },
    ])
    expect(segmentsUpTo(order('RANK_DESC'), { key: null, id: 'x' })).toEqual([
      { where: 's_rank IS NOT NULL', args: [], orderBy: 's_rank ASC, id ASC' },
      { where: 's_rank IS NULL AND id >= ?', args: ['x'], orderBy: 'id ASC' },
    ])
  })
})

describe('cursors', () => {
  const cursor = fc.record({
    order: fc.string(),
    key: fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((key) => key + 0),
    ),
    id: fc.string(),
  })

  test('come back as they were', () => {
    fc.assert(
      fc.property(cursor, (value) => {
        const wellFormed = JSON.parse(JSON.stringify(value)) as typeof value
        fc.pre(!/\p{Surrogate}/u.test(JSON.stringify(wellFormed)))
        expect(decodeCursor(encodeCursor(wellFormed), wellFormed.order)).toEqual(wellFormed)
      }),
    )
  })

  test.for([
    ['of another order', encodeCursor({ order: 'A', key: 1, id: 'x' })],
    ['no JSON', 'abc'],
    ['no triple', Buffer.from('["B",1]').toString('base64url')],
    ['no list', Buffer.from('{}').toString('base64url')],
    ['a key that is none', Buffer.from('["B",{},"x"]').toString('base64url')],
    ['an id that is none', Buffer.from('["B",1,1]').toString('base64url')],
    ['written otherwise', Buffer.from('["B", 1, "x"]').toString('base64url')],
    ['too long', 'x'.repeat(2001)],
  ])('%s: none', ([, text = '']) => {
    expect(decodeCursor(text, 'B')).toBeNull()
  })
})

describe('columns', () => {
  const column = (name: string, of = places): Column => {
    const found = of?.columns.find((column) => column.name === name)
    if (!found) throw new Error(name)
    return found
  }
  const value = (name: string, content: Record<string, unknown>, of = places) =>
    column(name, of).value(content, (text) => `key of ${text}`)

  test('hold what is ordered and filtered by', () => {
    const content = place('p', {
      title: '塔',
      level: 'low',
      rank: 2,
      open: true,
      since: '2026-01-02',
      contact: { city: '城' },
    })
    expect(value('s_title', content)).toBe('key of 塔')
    expect(value('s_level', content)).toBe(1)
    expect(value('f_rank', content)).toBe(2)
    expect(value('f_open', content)).toBe(1)
    expect(value('s_since', content)).toBe('2026-01-02')
    expect(value('f_contact_city', content)).toBe('城')
    expect(value('f_place', story('s', { place: { type: 'places', id: 'x' } }), stories)).toBe('x')
  })

  test('hold nothing where there is nothing, and what SQLite can', () => {
    expect(value('f_contact_city', place('p'))).toBeNull()
    expect(value('f_open', place('p', { open: false }))).toBe(0)
    expect(value('f_contact_city', place('p', { contact: { city: 'a\0b\ud800' } }))).toBe('a\ufffdb\ufffd')
  })
})

describe('a bounded cache', () => {
  test('lets go what was used least recently', () => {
    const cache = new Lru<string, number>(3)
    for (const [index, key] of ['a', 'b', 'c'].entries()) cache.set(key, index)
    expect(cache.get('a')).toBe(0)
    cache.set('d', 3)
    expect([cache.get('a'), cache.get('b'), cache.size]).toEqual([0, undefined, 3])
    cache.set('heavy', 4, 2)
    expect([cache.get('c'), cache.get('d'), cache.get('a'), cache.get('heavy')]).toEqual([
      undefined,
      undefined,
      0,
      4,
    ])
    cache.set('a', 5, 4)
    expect([cache.get('a'), cache.get('heavy')]).toEqual([undefined, 4])
    cache.delete('nothing')
    cache.clear()
    expect([cache.size, cache.get('heavy')]).toEqual([0, undefined])
  })

  test('never holds more than its limit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 6 }))), (steps) => {
        const cache = new Lru<number, number>(10)
        for (const [key, weight] of steps) {
          cache.set(key, weight, weight)
          const held = Array.from({ length: 10 }, (_, key) => cache.get(key) ?? 0)
          expect(held.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(10)
        }
      }),
    )
  })
})
