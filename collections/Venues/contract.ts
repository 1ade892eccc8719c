import { contractOf } from '../contractOf'
import { checkAlternativeTexts, checkVideos } from '../law/media'
import { checkOpenings, openingOf } from '../law/openings'
import { checkPosition } from '../law/position'
import { words } from '../words'
import { parts } from './parts'

/** 场馆: a public venue of culture or sport, with its building projects. */
export const venueContract = contractOf({
  type: 'venues',
  version: 1,
  about: words(
    '公共文化体育场馆及其建设项目。',
    'A public venue of culture or sport, with its building projects.',
  ),
  names: { type: 'Venue', one: 'venue', many: 'venues' },
  parts,
  referrers: [
    {
      name: 'events',
      type: 'events',
      via: 'places',
      about: words('在这里举办的活动。', 'Events held here.'),
    },
    { name: 'news', type: 'news', about: words('提到场馆的新闻。', 'News about it.') },
  ],
  opening: openingOf,
  check: (venue) => [
    ...checkOpenings(venue, 'venue'),
    ...checkPosition(venue),
    ...checkAlternativeTexts(venue),
    ...checkVideos(venue),
  ],
})
