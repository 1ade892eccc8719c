import { GraphQLInt, GraphQLNonNull, type GraphQLFieldConfig } from 'graphql'

import { DISTANCE, lengthOf, lineOf, POSITION } from '../core/derived'
import type { Field } from '../core/fields'
import type { Local, Node, Stop } from '../model/node'
import type { Context } from './context'
import { distance, pointOf, type Point, type Position } from './geo'
import type { Target } from './loader'
import { JsonScalar } from './scalars'
import { say } from './words'

type Fields = Record<string, GraphQLFieldConfig<Local, Context>>

/** A stop whose place is live and says where it is. */
interface Located {
  position: number
  place: Node
  point: Point
}

const pointAt = (place: Node | null, { model }: Context): Point | null => {
  const field = place && model.shape.contracts.get(place.$type)?.coordinates
  return field ? pointOf((place[field] ?? null) as Position | null) : null
}

const pointOfTarget = async (target: unknown, context: Context): Promise<Point | null> =>
  target ? pointAt(await context.loader.one(target as Target), context) : null

/** Metres between each stop and the one before; null where either can't be located. */
const legs = (points: readonly (Point | null)[]): (number | null)[] =>
  points.slice(1).map((point, index) => {
    const before = points[index]
    return point && before ? distance(before, point) : null
  })

const rowsOf = (parent: Local, { name }: Field): Stop[] => (parent[name] ?? []) as Stop[]

/** What rows of an itinerary have beside their own fields. */
export const stopFields = (itinerary: string): Fields => ({
  [POSITION]: {
    type: new GraphQLNonNull(GraphQLInt),
    description: say('第几站，从 1 起。', 'Its place in the itinerary, from 1.'),
    resolve: (row) => (row as Stop).$position,
  },
  [DISTANCE]: {
    type: GraphQLInt,
    description: say(
      '与上一站的直线距离（米，沿大圆）；首站，或任一站没有公开的坐标，则为空。',
      'Metres from the stop before along the great circle; null for the first, or where one of the two has no public position.',
    ),
    resolve: async (row, _, context) => {
      const targets = [(row as Stop).$before, row[itinerary]]
      const points = await Promise.all(targets.map((target) => pointOfTarget(target, context)))
      return legs(points)[0] ?? null
    },
  },
})

const feature = (stops: readonly Located[]) => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: stops.map(({ point }) => point) },
  properties: {
    stops: stops.map(({ position, place: { id, title, slug } }) => ({ position, id, slug, title })),
  },
})

/** What stands beside rows that are an itinerary: its line and its length. */
export const itineraryFields = (field: Field, itinerary: string): Fields => ({
  [lineOf(field.name)]: {
    type: JsonScalar,
    description: say(
      `线路的 GeoJSON 要素（LineString，WGS-84，经度在前），properties.stops 依次列出各站；有坐标的站不足两个则为空。${field.about.zh}`,
      `GeoJSON Feature of the way (LineString, WGS-84, longitude first); properties.stops names its points in order. Null where fewer than two stops can be located. ${field.about.en}`,
    ),
    resolve: async (parent, _, context) => {
      const rows = rowsOf(parent, field)
      const places = await Promise.all(
        rows.map(async (row) => (row[itinerary] ? context.loader.one(row[itinerary] as Target) : null)),
      )
      const located = rows.flatMap(({ $position }, index): Located[] => {
        const place = places[index] ?? null
        const point = pointAt(place, context)
        return place && point ? [{ position: $position, place, point }] : []
      })
      return located.length < 2 ? null : feature(located)
    },
  },
  [lengthOf(field.name)]: {
    type: GraphQLInt,
    description: say(
      `各站间直线距离之和（米）；有任何一段不知，或不足两站，则为空。${field.about.zh}`,
      `Sum of the distances between its stops in metres; null where one of them isn't known, or with fewer than two stops. ${field.about.en}`,
    ),
    resolve: async (parent, _, context) => {
      const points = await Promise.all(
        rowsOf(parent, field).map((row) => pointOfTarget(row[itinerary], context)),
      )
      const known = legs(points)
      return known.length === 0 || known.includes(null)
        ? null
        : known.reduce<number>((sum, metres) => sum + (metres ?? 0), 0)
    },
  },
})
