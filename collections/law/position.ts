import type { Coordinates, Finding } from '../../src/lib/contract'
import { mayLieIn, positionOf } from '../fields/districtBoxes'
import { words } from '../words'

interface Positioned {
  coordinates: Coordinates | null
  district: null | string
}

const HALF = words('坐标要写全纬度、经度和坐标系。', 'Coordinates need latitude, longitude and their system.')
const ELSEWHERE = words(
  '坐标不在所选区县的范围内，请检查经纬度、坐标系和区县。',
  'They lie outside the district. Check latitude, longitude, system and district.',
)

const isHalf = (coordinates: Coordinates | null): boolean =>
  coordinates !== null && coordinates.precision !== 'withheld' && !positionOf(coordinates)

/** A position is a whole one; where it lies outside the district, there is a warning. */
export const checkPosition = ({ coordinates, district }: Positioned): Finding[] => {
  if (isHalf(coordinates)) return [{ field: 'coordinates', message: HALF }]
  const position = positionOf(coordinates)
  return position && district && !mayLieIn(district, position)
    ? [{ field: 'coordinates', message: ELSEWHERE, severity: 'warning' }]
    : []
}

/** Shops may lie anywhere. */
export const checkShops = ({ shops }: { shops: readonly { coordinates: Coordinates | null }[] }): Finding[] =>
  shops.flatMap(({ coordinates }, index) =>
    isHalf(coordinates) ? [{ field: `shops.${index}.coordinates`, message: HALF }] : [],
  )
