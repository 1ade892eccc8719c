import gcoord from 'gcoord'

import type { Coordinates } from '../../src/lib/contract'
import type { district } from '../choices'

/** West, south, east, north, in degrees of WGS-84. */
type Box = readonly [west: number, south: number, east: number, north: number]

export type District = keyof typeof district.values

/** Boxes that hold each district with some room to spare: what lies outside is very likely mistaken. */
const BOXES: Readonly<Record<District, Box>> = {
  yueyanglou: [112.95, 29.2, 113.35, 29.55],
  yunxi: [113.05, 29.35, 113.5, 29.7],
  junshan: [112.6, 29.2, 113.15, 29.75],
  yueyang_county: [112.65, 28.9, 113.8, 29.65],
  huarong: [112.25, 29.15, 113.1, 29.85],
  xiangyin: [112.45, 28.45, 113.1, 29.1],
  pingjiang: [113.1, 28.35, 114.2, 29.15],
  miluo: [112.8, 28.4, 113.5, 29.3],
  linxiang: [113.1, 29.1, 113.8, 29.95],
}

/** A whole position: degrees, and the system that they are in. */
export interface Position {
  lat: number
  lng: number
  system: 'BD09' | 'GCJ02' | 'WGS84'
}

/** The position of some coordinates, or nothing where they aren't whole or are withheld. */
export const positionOf = (value: Coordinates | null): null | Position => {
  if (!value || value.precision === 'withheld') return null
  const { lat, lng, system } = value
  return lat === null || lng === null || system === null ? null : { lat, lng, system }
}

const isDistrict = (name: string): name is District => Object.hasOwn(BOXES, name)

/** All of them together. */
const EVERYWHERE: Box = [112.25, 28.35, 114.2, 29.95]

/** The box of a district; of all districts where that one isn't known. */
export const boxOf = (name: string): Box => (isDistrict(name) ? BOXES[name] : EVERYWHERE)

/** True where a position can lie in a district; of a district that isn't known, everything can. */
export const mayLieIn = (name: string, { lat, lng, system }: Position): boolean => {
  if (!isDistrict(name)) return true
  const [west, south, east, north] = BOXES[name]
  const [x, y] = gcoord.transform([lng, lat], gcoord[system], gcoord.WGS84)
  return x >= west && x <= east && y >= south && y <= north
}
