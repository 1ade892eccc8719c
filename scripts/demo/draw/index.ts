import sharp from 'sharp'

import { attractions } from './catalogue/attractions'
import { events } from './catalogue/events'
import { places } from './catalogue/places'
import { routes } from './catalogue/routes'
import { flowers } from './scenes/flowers'
import { herbs } from './scenes/herbs'
import { inspection } from './scenes/inspection'
import { library } from './scenes/library'
import { nightMarket } from './scenes/market'
import { medals } from './scenes/medals'
import { confucianTemple, pagodaByTheLake } from './scenes/pagoda'
import { expertHouse, workersHall } from './scenes/railway'
import { fourRoutes } from './scenes/routes'
import { artSchool } from './scenes/school'
import { fourSeasons } from './scenes/seasons'
import { lakeShore } from './scenes/shore'
import { fishingSong } from './scenes/song'
import { villageStage } from './scenes/stage'
import { oldStreet } from './scenes/street'
import { hallAboveWater } from './scenes/temple'
import { towerByNight } from './scenes/tower'
import { trail } from './scenes/trail'
import { Sketch } from './sketch'

/** Every drawing of the demonstration, by the name of its file. */
export const SCENES = {
  'expert-house': expertHouse,
  'cishi-pagoda': pagodaByTheLake,
  'confucian-temple': confucianTemple,
  'lvxian-temple': hallAboveWater,
  'workers-hall': workersHall,
  'expert-house-works': (s: Sketch) => expertHouse(s, true),
  'tower-by-night': towerByNight,
  'old-street': oldStreet,
  'lake-shore': lakeShore,
  'night-market': nightMarket,
  medals,
  trail,
  'village-stage': villageStage,
  'art-school': artSchool,
  library,
  'fishing-song': fishingSong,
  flowers,
  herbs,
  'four-routes': fourRoutes,
  'four-seasons': fourSeasons,
  inspection,
  ...attractions,
  ...routes,
  ...events,
  ...places,
} as const satisfies Record<string, (s: Sketch) => void>

export type SceneName = keyof typeof SCENES

const SEED = 20221231

/** The SVG of a scene. The same at every run. */
export const draw = (name: SceneName): string => {
  const sketch = new Sketch(SEED)
  SCENES[name](sketch)
  return sketch.toString()
}

/** A JPEG of 1600 × 1000 pixels. */
export const render = (name: SceneName): Promise<Buffer> =>
  sharp(Buffer.from(draw(name)))
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
