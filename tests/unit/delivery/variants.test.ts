import { describe, expect, test } from 'vitest'

import { DeliveryError } from '../../../plugins/delivery/core/errors'
import { formatOf, isInline } from '../../../plugins/delivery/core/mime'
import {
  formatFor,
  heightsFor,
  planOf,
  readAsked,
  WIDTHS,
  type Asked,
} from '../../../plugins/delivery/core/variants'

const read = (query: string) => {
  const given = new URLSearchParams(query)
  return readAsked((name) => given.get(name))
}
const codeOf = (query: string): string => {
  try {
    read(query)
    return ''
  } catch (error) {
    return error instanceof DeliveryError ? error.code : String(error)
  }
}

describe('what is asked', () => {
  test.for<[string, Asked | null]>([
    ['', null],
    ['other=1', null],
    ['w=640', { width: 640, height: null, fit: 'inside', format: null }],
    ['format=webp', { width: 2560, height: null, fit: 'inside', format: 'webp' }],
    ['w=640&h=480', { width: 640, height: 480, fit: 'cover', format: null }],
    ['w=640&h=480&fit=contain&format=avif', { width: 640, height: 480, fit: 'contain', format: 'avif' }],
    ['w=960&h=540&fit=inside', { width: 960, height: 540, fit: 'inside', format: null }],
  ])('%s', ([query, asked]) => {
    expect(read(query)).toEqual(asked)
  })

  test.for<[string, string]>([
    ['w=641', 'BAD_WIDTH'],
    ['w=', 'BAD_WIDTH'],
    ['w=6e2', 'BAD_WIDTH'],
    ['w=-160', 'BAD_WIDTH'],
    ['h=480', 'BAD_WIDTH'],
    ['w=640&h=481', 'BAD_HEIGHT'],
    ['w=640&h=', 'BAD_HEIGHT'],
    ['w=640&fit=cover', 'BAD_FIT'],
    ['w=640&h=480&fit=fill', 'BAD_FIT'],
    ['w=640&format=png', 'BAD_FORMAT'],
    ['format=', 'BAD_FORMAT'],
  ])('%s is refused: %s', ([query, code]) => {
    expect(codeOf(query)).toBe(code)
  })

  test('each width has a bounded set of heights', () => {
    for (const width of WIDTHS) {
      expect(heightsFor(width)).toHaveLength(11)
      for (const height of heightsFor(width)) expect(codeOf(`w=${width}&h=${height}`)).toBe('')
    }
  })
})

describe('the plan', () => {
  const middle = { x: 50, y: 50 }
  const plan = (size: [number, number], query: string, focus = middle) => {
    const asked = read(query)
    if (!asked) throw new Error('Nothing is asked')
    const { part, canvas } = planOf({ width: size[0], height: size[1] }, asked, focus)
    return { part: [part.left, part.top, part.width, part.height], canvas: [canvas.width, canvas.height] }
  }

  test.for<[[number, number], string, number[]]>([
    [[2000, 1000], 'w=640', [640, 320]],
    [[500, 250], 'w=640', [500, 250]],
    [[1000, 2000], 'w=640&h=480&fit=inside', [240, 480]],
    [[2000, 1000], 'w=640&h=480', [640, 480]],
    [[400, 400], 'w=640&h=480', [400, 300]],
    [[2000, 1000], 'w=640&h=640&fit=contain', [640, 640]],
    [[200, 100], 'w=640&h=640&fit=contain', [200, 200]],
    [[3, 9000], 'w=160', [3, 9000]],
    [[9000, 3], 'w=160', [160, 1]],
  ])('%s by %s', ([size, query, canvas]) => {
    expect(plan(size, query).canvas).toEqual(canvas)
  })

  test('a cut keeps the focal point as near to its middle as the edges allow', () => {
    expect(plan([2000, 1000], 'w=640&h=640').part).toEqual([500, 0, 1000, 1000])
    expect(plan([2000, 1000], 'w=640&h=640', { x: 30, y: 0 }).part).toEqual([100, 0, 1000, 1000])
    expect(plan([2000, 1000], 'w=640&h=640', { x: 0, y: 0 }).part).toEqual([0, 0, 1000, 1000])
    expect(plan([2000, 1000], 'w=640&h=640', { x: 100, y: 100 }).part).toEqual([1000, 0, 1000, 1000])
    expect(plan([1000, 2000], 'w=640&h=640', { x: 50, y: 90 }).part).toEqual([0, 1000, 1000, 1000])
  })
})

test.for<[string | null, string]>([
  [null, 'jpeg'],
  ['*/*', 'jpeg'],
  ['image/*', 'jpeg'],
  ['image/avif,image/webp,*/*;q=0.8', 'avif'],
  ['image/webp,*/*', 'webp'],
  ['image/avif;q=0, image/webp;q=0.5', 'webp'],
  ['image/avif;q=0.5, IMAGE/WEBP', 'webp'],
  ['text/html', 'jpeg'],
])('Accept: %s → %s', ([accept, format]) => {
  expect(formatFor(accept)).toBe(format)
})

test('types have words, and only some are shown in place', () => {
  expect(formatOf('application/pdf', 'a.bin')).toBe('PDF')
  expect(formatOf('image/jpeg', '')).toBe('JPG')
  expect(formatOf('application/x-other', 'map.kml')).toBe('KML')
  expect(formatOf('', 'none')).toBe('FILE')
  for (const mime of ['video/mp4', 'text/vtt', 'image/avif']) expect(isInline(mime)).toBe(true)
  for (const mime of ['text/html', 'image/svg+xml', 'application/pdf', 'text/plain'])
    expect(isInline(mime)).toBe(false)
})
