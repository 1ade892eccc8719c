import { inTheWood } from '../scenes/forest'
import { hillPark } from '../scenes/hill'
import { lotusLake } from '../scenes/lotus'
import { clearRiver } from '../scenes/river'
import { overTheRoofs } from '../scenes/roofs'
import { shenganTemple } from '../scenes/shengan'
import { yueyangTower } from '../scenes/tower-day'
import { lakeTown } from '../scenes/town'
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
} as const satisfies Record<string, (s: Sketch) => void>
