import gcoord from 'gcoord'

/** Systems of coordinates that maps in China use. */
export const SYSTEMS = ['WGS84', 'GCJ02', 'BD09'] as const
export type System = (typeof SYSTEMS)[number]

/** A position as a contract has it, in degrees. */
export interface Position {
  lat: number | null
  lng: number | null
  system: System | null
  precision: 'approximate' | 'exact' | 'withheld' | null
}

/** Degrees with 8 decimals, a millimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e8) / 1e8

/** The same position in another system; without degrees where it is withheld, or in no system that is known. */
export const inSystem = (position: Position, system: System | null | undefined): Position => {
  const { lat, lng, system: given, precision } = position
  if (precision === 'withheld') return { lat: null, lng: null, system: null, precision }
  if (!system || system === given) return position
  if (lat === null || lng === null || given === null) return { lat: null, lng: null, system: null, precision }
  const [x, y] = gcoord.transform([lng, lat], gcoord[given], gcoord[system])
  return { lat: rounded(y), lng: rounded(x), system, precision }
}

/** WGS-84 degrees, longitude first as GeoJSON has it. */
export type Point = readonly [lng: number, lat: number]

export const pointOf = (position: Position | null): Point | null => {
  if (!position) return null
  const { lat, lng } = inSystem(position, 'WGS84')
  return lat === null || lng === null ? null : [lng, lat]
}

/** Mean radius of the earth in metres (IUGG). */
const RADIUS = 6_371_008.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Whole metres between two points along the great circle. */
export const distance = ([lngA, latA]: Point, [lngB, latB]: Point): number => {
  const [north, east] = [radians(latB - latA) / 2, radians(lngB - lngA) / 2]
  const a = Math.sin(north) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(east) ** 2
  return Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a))))
}
