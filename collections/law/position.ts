import type { Coordinates, Finding } from '../../src/lib/contract'
import { words } from '../words'

interface Positioned {
  coordinates: Coordinates | null
  district?: null | string
}

const isWhole = ({ lat, lng, system }: Coordinates): boolean =>
  lat !== null && lng !== null && system !== null

/** A position is a whole one. */
export const checkPosition = ({ coordinates }: Positioned, path = ''): Finding[] => {
  if (!coordinates || coordinates.precision === 'withheld' || isWhole(coordinates)) return []
  const message = words(
    '坐标要写全纬度、经度和坐标系。',
    'Coordinates need latitude, longitude and their system.',
  )
  return [{ field: `${path}coordinates`, message }]
}

interface Shops {
  district: null | string
  shops: { coordinates: Coordinates | null }[]
}

export const checkShops = ({ shops, district }: Shops): Finding[] =>
  shops.flatMap(({ coordinates }, index) => checkPosition({ coordinates, district }, `shops.${index}.`))
