import { butterfliesCamp } from '../scenes/butterflies'
import { dragonBoats } from '../scenes/dragon-boats'
import { winterFeast } from '../scenes/feast'
import { galaStage } from '../scenes/gala'
import { photoExhibition } from '../scenes/gallery'
import { provincialGames } from '../scenes/games'
import { sevenGifts } from '../scenes/gifts'
import { readingHomes } from '../scenes/homes'
import { fishingLights } from '../scenes/lights'
import { songStage } from '../scenes/lion'
import { towerPromotion } from '../scenes/promotion'
import { publicReading } from '../scenes/reading'
import { redVestSchool } from '../scenes/red-vests'
import { heritageDay } from '../scenes/shadows'
import { fishingSongShow } from '../scenes/song-show'
import { waveSports } from '../scenes/sports'
import { operaTruck } from '../scenes/stage-truck'
import { threeToVillages } from '../scenes/three'
import type { Sketch } from '../sketch'

export const events = {
  'butterflies-camp': butterfliesCamp,
  'wave-sports': waveSports,
  'song-stage': songStage,
  'winter-feast': winterFeast,
  'fishing-lights': fishingLights,
  'heritage-day': heritageDay,
  'opera-to-villages': operaTruck,
  'public-reading': publicReading,
  'fishing-song-show': fishingSongShow,
  'xiaoxiang-stage': galaStage,
  'red-vest-school': redVestSchool,
  'seven-gifts': sevenGifts,
  'our-festivals': dragonBoats,
  'three-to-villages': threeToVillages,
  'reading-homes': readingHomes,
  'photo-exhibition': photoExhibition,
  'tower-promotion': towerPromotion,
  'provincial-games': provincialGames,
} as const satisfies Record<string, (s: Sketch) => void>
