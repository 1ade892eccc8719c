import { contractOf } from '../contractOf'
import { checkAlternativeTexts, checkMaps, checkVideos } from '../law/media'
import { checkOpenings, openingOf } from '../law/openings'
import { checkPosition } from '../law/position'
import { words } from '../words'
import { parts } from './parts'
import { upgrade } from './upgrade'

/** 文物: an immovable relic or protected site with its conservation projects. */
export const relicContract = contractOf({
  type: 'relics',
  version: 2,
  about: words(
    '不可移动文物及其保护工程。',
    'An immovable relic or protected site, with its conservation projects.',
  ),
  names: { type: 'Relic', one: 'relic', many: 'relics' },
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
    { name: 'news', type: 'news', about: words('提到这处文物的新闻。', 'News about it.') },
  ],
  opening: openingOf,
  check: (relic) => [
    ...checkOpenings(relic, 'relic'),
    ...checkPosition(relic),
    ...checkAlternativeTexts(relic),
    ...checkMaps(relic),
    ...checkVideos(relic),
  ],
  upgrade,
})
