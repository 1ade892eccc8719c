import { contractOf } from '../contractOf'
import { checkAlternativeTexts, checkMaps, checkVideos } from '../law/media'
import { openingOf } from '../law/openings'
import { checkPosition } from '../law/position'
import { words } from '../words'
import { parts } from './parts'
import { checkTickets } from './tickets'

/** 景区景点: a place that visitors go to, districts and streets included. */
export const attractionContract = contractOf({
  type: 'attractions',
  version: 1,
  about: words('景区、景点和街区。', 'A place that visitors go to, districts and streets included.'),
  names: { type: 'Attraction', one: 'attraction', many: 'attractions' },
  parts,
  referrers: [
    {
      name: 'routes',
      type: 'routes',
      via: 'stops',
      about: words('经过这里的线路。', 'Routes that stop here.'),
    },
    {
      name: 'events',
      type: 'events',
      via: 'places',
      about: words('在这里举办的活动。', 'Events held here.'),
    },
    { name: 'news', type: 'news', about: words('提到这里的新闻。', 'News about it.') },
  ],
  opening: openingOf,
  check: (attraction) => [
    ...checkTickets(attraction),
    ...checkPosition(attraction),
    ...checkAlternativeTexts(attraction),
    ...checkMaps(attraction),
    ...checkVideos(attraction),
  ],
})
