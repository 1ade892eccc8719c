'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import gcoord from 'gcoord'

import { boxOf, mayLieIn, type Position } from '../../fields/districtBoxes'
import type { Degrees } from './parse'

const round = (value: number): number => Math.round(value * 1e6) / 1e6

const isSystem = (value: unknown): value is Position['system'] =>
  value === 'WGS84' || value === 'GCJ02' || value === 'BD09'

/** The position in the group of fields at a path, and ways to set it. */
export const usePlace = (group: string) => {
  const lat = useField<number | null>({ path: `${group}.lat` })
  const lng = useField<number | null>({ path: `${group}.lng` })
  const system = useField<string | null>({ path: `${group}.system` })
  const district = useFormFields(([fields]) => fields.district?.value)
  const name = typeof district === 'string' ? district : ''
  const known = isSystem(system.value) ? system.value : null
  const position: Position | null =
    typeof lat.value === 'number' && typeof lng.value === 'number' && known
      ? { lat: lat.value, lng: lng.value, system: known }
      : null
  const set = (at: Degrees) => {
    lat.setValue(at.lat)
    lng.setValue(at.lng)
  }
  const [x, y] = position
    ? gcoord.transform([position.lng, position.lat], gcoord[position.system], gcoord.WGS84)
    : []
  return {
    system: known,
    district: name,
    box: boxOf(name),
    /** In WGS-84, as the grid shows it. */
    shown: x === undefined || y === undefined ? null : { lng: round(x), lat: round(y) },
    isOutside: position !== null && name !== '' && !mayLieIn(name, position),
    /** Takes degrees as they are, in the system that is chosen. */
    fill: set,
    /** Takes degrees of the grid, and says them in the system that is chosen: WGS-84 where none is. */
    choose: (at: Degrees) => {
      if (!known) system.setValue('WGS84')
      const [lngThere, latThere] = gcoord.transform([at.lng, at.lat], gcoord.WGS84, gcoord[known ?? 'WGS84'])
      set({ lat: round(latThere), lng: round(lngThere) })
    },
  }
}

export type Place = ReturnType<typeof usePlace>
