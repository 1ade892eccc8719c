import { routeCulture } from '../scenes/route-culture'
import { routeEcology } from '../scenes/route-ecology'
import { routeNight } from '../scenes/route-night'
import { routeRed } from '../scenes/route-red'
import type { Sketch } from '../sketch'

export const routes = {
  'route-culture': routeCulture,
  'route-ecology': routeEcology,
  'route-red': routeRed,
  'route-night': routeNight,
} as const satisfies Record<string, (s: Sketch) => void>
