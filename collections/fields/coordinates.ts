import type { Field } from 'payload'

import * as shown from '../../src/lib/contract'
import { PLACE_TOOLS } from '../admin/components'
import { coordinatePrecision, coordinateSystem } from '../choices'
import { described, term } from '../words'
import { laidOut, meant } from './part'
import { choice } from './scalars'
import { filled, isStored, numberOf, plain } from './values'

const w = {
  coordinates: term(
    ['坐标', 'Coordinates'],
    [
      '按原来的坐标系填写，不作换算。未发掘的墓葬等不宜公开的，精度选“不公开”。',
      'As given, in the system beside them. Choose "withheld" for what must not be found, such as an unopened tomb.',
    ],
  ),
  lat: term(['纬度', 'Latitude'], ['度，北纬为正。', 'Degrees, north positive.']),
  lng: term(['经度', 'Longitude'], ['度，东经为正。', 'Degrees, east positive.']),
  system: term(['坐标系', 'System'], ['经纬度所用的坐标系。', 'The system in which they are given.']),
  precision: term(['精度', 'Precision'], ['向公众显示的精度。', 'How exactly the public sees them.']),
}

/** Degrees from the equator or the prime meridian. */
const degrees = (words: typeof w.lat, limit: number) => ({
  field: (name: string): Field => ({ name, type: 'number', min: -limit, max: limit, ...described(words) }),
  schema: shown.decimal(meant(words)),
  project: numberOf,
})

const parts = {
  lat: degrees(w.lat, 90),
  lng: degrees(w.lng, 180),
  system: choice(coordinateSystem, w.system),
  precision: choice(coordinatePrecision, w.precision),
}

/** A withheld position leaves no trace but that it is withheld. */
const project = (value: unknown) => {
  const stored = isStored(value) ? value : {}
  if (stored.precision === 'withheld') return { lat: null, lng: null, system: null, precision: 'withheld' }
  return filled({
    lat: numberOf(stored.lat),
    lng: numberOf(stored.lng),
    system: plain(stored.system),
    precision: plain(stored.precision),
  })
}

/** Pasting and choosing a position. */
const tools: Field = {
  name: 'tools',
  type: 'ui',
  admin: { components: { Field: PLACE_TOOLS }, disableListColumn: true },
}

/** A position as it was given, with its system. */
export const coordinates = () => ({
  field: (name: string): Field => ({
    name,
    type: 'group',
    ...described(w.coordinates),
    interfaceName: 'StoredCoordinates',
    fields: [...laidOut(parts, [['lat', 'lng', 'system', 'precision']]), tools],
  }),
  schema: shown.coordinates(meant(w.coordinates)),
  project,
})
