'use client'

import type { KeyboardEvent, MouseEvent } from 'react'

import { useWords } from '../words'
import type { Place } from './usePlace'

const WIDTH = 320
const FINE = 0.001
const COARSE = 0.01
const ARROWS: Record<string, [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** The lines of the graticule between two bounds, every tenth of a degree, or every half where that is too close. */
const lines = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(1)))
}

const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** The district's box with its graticule and a pin: nothing in it comes from elsewhere. */
export const Grid = ({
  place,
  readOnly,
  labelledBy,
}: {
  place: Place
  readOnly: boolean
  labelledBy: string
}) => {
  const { t } = useWords()
  const [west, south, east, north] = place.box
  // A degree of longitude is shorter than one of latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const height = (WIDTH * (north - south)) / ((east - west) * squeeze)
  const x = (lng: number) => ((lng - west) / (east - west)) * WIDTH
  const y = (lat: number) => ((north - lat) / (north - south)) * height
  const step = east - west > 0.9 ? 0.5 : 0.1
  const at = place.shown ?? { lng: (west + east) / 2, lat: (south + north) / 2 }

  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    if (readOnly) return
    const { left, top, width, height: tall } = event.currentTarget.getBoundingClientRect()
    place.choose({
      lng: west + ((event.clientX - left) / width) * (east - west),
      lat: north - ((event.clientY - top) / tall) * (north - south),
    })
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const arrow = ARROWS[event.key]
    if (!arrow || readOnly) return
    event.preventDefault()
    const far = event.shiftKey ? COARSE : FINE
    place.choose({
      lng: between(at.lng + arrow[0] * far, west, east),
      lat: between(at.lat + arrow[1] * far, south, north),
    })
  }
  return (
    <svg
      className="place__grid"
      viewBox={`0 0 ${WIDTH} ${height.toFixed(1)}`}
      role="application"
      aria-labelledby={labelledBy}
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <rect className="place__ground" width={WIDTH} height={height} />
      {lines(west, east, step).map((lng) => (
        <g key={`x${lng}`}>
          <line className="place__line" x1={x(lng)} x2={x(lng)} y1={0} y2={height} />
          <text className="place__degree" x={x(lng) + 3} y={height - 4}>
            {lng}
          </text>
        </g>
      ))}
      {lines(south, north, step).map((lat) => (
        <g key={`y${lat}`}>
          <line className="place__line" x1={0} x2={WIDTH} y1={y(lat)} y2={y(lat)} />
          <text className="place__degree" x={3} y={y(lat) - 3}>
            {lat}
          </text>
        </g>
      ))}
      {place.shown && (
        <g
          className={`place__pin ${place.isOutside ? 'place__pin--outside' : ''}`}
          transform={`translate(${between(x(at.lng), 0, WIDTH)} ${between(y(at.lat), 0, height)})`}
        >
          <path d="M0 0 L-7 -14 A8 8 0 1 1 7 -14 Z" />
          <circle cy={-17} r={3} />
        </g>
      )}
      <title>{t('placeMapHelp')}</title>
    </svg>
  )
}
