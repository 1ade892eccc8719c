import { attractions } from '../../../collections/Attractions'
import { events } from '../../../collections/Events'
import { figures } from '../../../collections/Figures'
import { heritageItems } from '../../../collections/HeritageItems'
import { news } from '../../../collections/News'
import { oldBrands } from '../../../collections/OldBrands'
import { relics } from '../../../collections/Relics'
import { routes } from '../../../collections/Routes'
import { venues } from '../../../collections/Venues'

/** All types under review. */
export const types = [heritageItems, relics, oldBrands, attractions, routes, events, venues, news, figures]
