import type { Field } from 'payload'
import { z } from 'zod'

import { choice, decimal } from '../../src/lib/contract'
import { coordinatePrecision, coordinateSystem } from '../choices'
import { described, term } from '../words'
import { choiceField } from './simple'
import { filled } from './values'

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

export const coordinatesField = (): Field => ({
  name: 'coordinates',
  type: 'group',
  ...described(w.coordinates),
  interfaceName: 'StoredCoordinates',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'lat', type: 'number', min: -90, max: 90, ...described(w.lat) },
        { name: 'lng', type: 'number', min: -180, max: 180, ...described(w.lng) },
        choiceField('system', coordinateSystem, w.system),
        choiceField('precision', coordinatePrecision, w.precision),
      ],
    },
  ],
})

export const coordinatesShape = z.strictObject({
  lat: decimal({ about: w.lat.about }),
  lng: decimal({ about: w.lng.about }),
  system: choice(coordinateSystem, { about: w.system.about }),
  precision: choice(coordinatePrecision, { about: w.precision.about }),
})

export interface Stored {
  lat?: null | number
  lng?: null | number
  system?: null | string
  precision?: null | string
}

/** A withheld position leaves no trace but that it is withheld. */
export const projectCoordinates = (value: null | Stored | undefined) =>
  value?.precision === 'withheld'
    ? { lat: null, lng: null, system: null, precision: 'withheld' }
    : filled({
        lat: value?.lat ?? null,
        lng: value?.lng ?? null,
        system: value?.system ?? null,
        precision: value?.precision ?? null,
      })

export const coordinatesAbout = w.coordinates.about
