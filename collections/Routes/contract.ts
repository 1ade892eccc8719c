import { contractOf } from '../contractOf'
import { checkAlternativeTexts, checkMaps } from '../law/media'
import { words } from '../words'
import { parts } from './parts'

/** 线路: an ordered itinerary of attractions and relics. */
export const routeContract = contractOf({
  type: 'routes',
  version: 1,
  about: words('按顺序游览景点和文物的旅游线路。', 'An itinerary of attractions and relics, in order.'),
  names: { type: 'Route', one: 'route', many: 'routes' },
  parts,
  referrers: [{ name: 'news', type: 'news', about: words('提到线路的新闻。', 'News about it.') }],
  check: (route) => [...checkAlternativeTexts(route), ...checkMaps(route)],
})
