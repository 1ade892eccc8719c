import { expect, test } from 'vitest'

import { parsePosition } from '../../../../collections/admin/place/parse'

const CITY = { lat: 29.3712, lng: 113.0893 }

test.each([
  ['29.3712, 113.0893', CITY],
  ['113.0893,29.3712', CITY],
  ['29.3712，113.0893', CITY],
  ['  113.0893 29.3712 ', CITY],
  ['29.3712°N 113.0893°E', CITY],
  ['E113.0893, N29.3712', CITY],
  ['北纬29.3712度，东经113.0893度', CITY],
  ['纬度: 29.3712, 经度: 113.0893', CITY],
  ['29°22′16.32″N, 113°5′21.48″E', CITY],
  [`29°22'16.32" 113°5'21.48"`, CITY],
  ['东经113度5分21.48秒 北纬29度22分16.32秒', CITY],
  ['113°5’21.48” 29°22’16.32”', CITY],
  ['-33.8568, 151.2153', { lat: -33.8568, lng: 151.2153 }],
  ['33.8568S 70.5W', { lat: -33.8568, lng: -70.5 }],
])('%s is a position', (text, position) => {
  expect(parsePosition(text)).toEqual(position)
})

test.each(['', '29.3712', '岳阳楼', '1, 2, 3', '129, 113', '29.3N 30.1N', '29.3712, 213.1'])(
  '%s is none',
  (text) => {
    expect(parsePosition(text)).toBeNull()
  },
)
