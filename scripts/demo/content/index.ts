import { ATTRACTIONS } from './attractions'
import { EVENTS } from './events'
import { FIGURES } from './figures'
import { HERITAGE } from './heritage'
import { NEWS } from './news'
import { OLD_BRANDS } from './oldBrands'
import { RELICS } from './relics'
import { ROUTES } from './routes'
import type { TypeName } from './addresses'
import type { Demo } from './types'
import { VENUES } from './venues'

/** Everything out of the bureau's report for 2022, by type. What the report doesn't say is left empty. */
export const CONTENT: { [T in TypeName]: Demo<T>[] } = {
  'heritage-items': HERITAGE,
  relics: RELICS,
  attractions: ATTRACTIONS,
  venues: VENUES,
  'old-brands': OLD_BRANDS,
  routes: ROUTES,
  events: EVENTS,
  figures: FIGURES,
  news: NEWS,
}
