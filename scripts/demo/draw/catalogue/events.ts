import { butterfliesCamp } from '../scenes/butterflies'
import { winterFeast } from '../scenes/feast'
import { songStage } from '../scenes/lion'
import { waveSports } from '../scenes/sports'
import type { Sketch } from '../sketch'

export const events = {
  'butterflies-camp': butterfliesCamp,
  'wave-sports': waveSports,
  'song-stage': songStage,
  'winter-feast': winterFeast,
} as const satisfies Record<string, (s: Sketch) => void>
