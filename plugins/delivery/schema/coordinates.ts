import { GraphQLEnumType, GraphQLFloat, GraphQLObjectType, type GraphQLFieldConfig } from 'graphql'

import type { Local } from '../model/node'
import type { Context } from './context'
import { inSystem, type Position, type System } from './geo'
import { say } from './words'

const SystemType = new GraphQLEnumType({
  name: 'CoordinateSystem',
  description: say('坐标系。', 'A system of coordinates.'),
  values: {
    WGS84: { description: say('WGS-84，国际通用。', 'WGS-84, international.') },
    GCJ02: { description: say('GCJ-02，高德、腾讯等使用。', 'GCJ-02, used by Amap and Tencent.') },
    BD09: { description: say('BD-09，百度使用。', 'BD-09, used by Baidu.') },
  },
})

const PrecisionType = new GraphQLEnumType({
  name: 'CoordinatePrecision',
  description: say('精度。', 'How exact a position is.'),
  values: {
    exact: { description: say('准确位置。', 'The exact position.') },
    approximate: { description: say('大致位置。', 'An approximate position.') },
    withheld: { description: say('不公开。', 'Withheld.') },
  },
})

export const CoordinatesType = new GraphQLObjectType<Local, Context>({
  name: 'Coordinates',
  description: say('坐标，单位为度。', 'A position, in degrees.'),
  fields: {
    lat: { type: GraphQLFloat, description: say('纬度，北纬为正。', 'Latitude, north positive.') },
    lng: { type: GraphQLFloat, description: say('经度，东经为正。', 'Longitude, east positive.') },
    system: { type: SystemType, description: say('经纬度所用的坐标系。', 'The system that they are in.') },
    precision: { type: PrecisionType, description: say('精度。', 'How exact it is.') },
  },
})

/** A field that holds a position: in the system that is asked for, or as it was given. */
export const coordinatesField = (
  name: string,
): Pick<GraphQLFieldConfig<Local, Context>, 'args' | 'resolve'> => ({
  args: {
    system: {
      type: SystemType,
      description: say('换算到此坐标系，默认为原坐标系。', 'The system to convert to; as given by default.'),
    },
  },
  resolve: (parent, { system }: { system?: System | null }) => {
    const position = parent[name] as Position | null
    return position && inSystem(position, system)
  },
})
