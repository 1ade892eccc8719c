import { bianheMarket } from '../scenes/bianhe'
import { redCamp } from '../scenes/camp'
import { inTheWood } from '../scenes/forest'
import { granary } from '../scenes/granary'
import { creativeStreet } from '../scenes/guoliang'
import { hillPark } from '../scenes/hill'
import { lightShow } from '../scenes/lightshow'
import { lotusLake } from '../scenes/lotus'
import { martyrsPark } from '../scenes/martyrs'
import { memoryHall } from '../scenes/memory'
import { neonCrossing } from '../scenes/neon'
import { oldHarbour } from '../scenes/port'
import { clearRiver } from '../scenes/river'
import { overTheRoofs } from '../scenes/roofs'
import { shenganTemple } from '../scenes/shengan'
import { yueyangTower } from '../scenes/tower-day'
import { lakeTown } from '../scenes/town'
import { riverMouth } from '../scenes/wharf'
import type { Sketch } from '../sketch'

export const attractions = {
  'yueyang-tower': yueyangTower,
  'shengan-temple': shenganTemple,
  'dongting-south-road': overTheRoofs,
  'clear-water-base': clearRiver,
  'dongfeng-lake-park': lotusLake,
  'jine-hill-park': hillPark,
  'dongting-lake-town': lakeTown,
  'mabu-forest': inTheWood,
  'city-memory-hall': memoryHall,
  'martyrs-park': martyrsPark,
  'red-gene-camp': redCamp,
  'dongfeng-light-show': lightShow,
  'bianhe-night-market': bianheMarket,
  'dongmaoling-night': neonCrossing,
  jiehekou: riverMouth,
  'xiaogang-granary': granary,
  'guoliang-street': creativeStreet,
  'port-heritage-park': oldHarbour,
} as const satisfies Record<string, (s: Sketch) => void>
