import { describe, expect, it } from 'vitest'

import { attractionContract } from '../../../collections/Attractions/contract'
import { district } from '../../../collections/choices'
import { mayLieIn, positionOf, type Position } from '../../../collections/fields/districtBoxes'
import { relicContract } from '../../../collections/Relics/contract'
import { venueContract } from '../../../collections/Venues/contract'
import { findingsIn } from './kit'

const wgs = (lat: number, lng: number): Position => ({ lat, lng, system: 'WGS84' })

/** Seats of government, roughly, in WGS-84. */
const SEATS: Record<keyof typeof district.values, Position> = {
  yueyanglou: wgs(29.37, 113.13),
  yunxi: wgs(29.47, 113.27),
  junshan: wgs(29.46, 112.8),
  yueyang_county: wgs(29.14, 113.12),
  huarong: wgs(29.53, 112.56),
  xiangyin: wgs(28.68, 112.88),
  pingjiang: wgs(28.7, 113.58),
  miluo: wgs(28.8, 113.07),
  linxiang: wgs(29.48, 113.45),
}
const districts = Object.keys(district.values) as (keyof typeof SEATS)[]

describe('the box of a district', () => {
  it.each(districts)('%s holds its seat and leaves out what is far away', (name) => {
    expect(mayLieIn(name, SEATS[name])).toBe(true)
    expect(mayLieIn(name, wgs(39.915, 116.404))).toBe(false)
    expect(mayLieIn(name, wgs(28.23, 112.94))).toBe(false)
    expect(mayLieIn(name, wgs(SEATS[name].lng, SEATS[name].lat))).toBe(false)
  })

  it('is asked in WGS-84, whatever system a position is given in', () => {
    // Just past the eastern edge of Pingjiang; in the other systems the same numbers lie further west.
    const edge = wgs(28.7, 114.202)
    expect(mayLieIn('pingjiang', edge)).toBe(false)
    expect(mayLieIn('pingjiang', { ...edge, system: 'GCJ02' })).toBe(true)
    expect(mayLieIn('pingjiang', { ...edge, system: 'BD09' })).toBe(true)
  })

  it('of an unknown district is everywhere', () => expect(mayLieIn('elsewhere', wgs(0, 0))).toBe(true))
})

describe('a position', () => {
  it('is whole and shown, or none', () => {
    const whole = { lat: 29.38, lng: 113.09, system: 'WGS84', precision: null } as const
    expect(positionOf(whole)).toEqual({ lat: 29.38, lng: 113.09, system: 'WGS84' })
    expect(positionOf({ ...whole, lat: 0, lng: 0 })).toEqual({ lat: 0, lng: 0, system: 'WGS84' })
    for (const part of ['lat', 'lng', 'system']) expect(positionOf({ ...whole, [part]: null })).toBeNull()
    expect(positionOf({ ...whole, precision: 'withheld' })).toBeNull()
    expect(positionOf(null)).toBeNull()
  })

  const places = [relicContract, attractionContract, venueContract]
  const where = { lat: 29.38, lng: 113.09, system: 'WGS84', precision: 'exact' }

  it.each(places)('$type: is complete', (contract) => {
    for (const part of ['lat', 'lng', 'system']) {
      const [finding] = findingsIn(contract, { coordinates: { ...where, [part]: null } })
      expect(finding).toMatchObject({ field: 'coordinates', message: { zh: /坐标系/, en: /system/ } })
      expect(finding).not.toHaveProperty('severity')
    }
    expect(findingsIn(contract, { coordinates: where })).toEqual([])
    expect(findingsIn(contract, { coordinates: { precision: 'withheld' } })).toEqual([])
  })

  it.each(places)('$type: outside the district warns, and no more', (contract) => {
    const inBeijing = { ...where, lat: 39.915, lng: 116.404 }
    const [finding, ...more] = findingsIn(contract, { district: 'yueyanglou', coordinates: inBeijing })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ field: 'coordinates', severity: 'warning' })
    expect(finding?.message.zh).toContain('区县')
    expect(finding?.message.en).toContain('district')
    expect(findingsIn(contract, { district: 'yueyanglou', coordinates: where })).toEqual([])
    expect(findingsIn(contract, { coordinates: inBeijing })).toEqual([])
    const hidden = { district: 'yueyanglou', coordinates: { ...inBeijing, precision: 'withheld' } }
    expect(findingsIn(contract, hidden)).toEqual([])
  })
})
