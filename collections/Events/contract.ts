import { contractOf } from '../contractOf'
import { checkFigures } from '../law/figures'
import { checkAlternativeTexts, checkVideos } from '../law/media'
import { words } from '../words'
import { checkDates } from './dates'
import { parts } from './parts'

/** 活动: an event with season, colour, dates and places. */
export const eventContract = contractOf({
  type: 'events',
  version: 1,
  about: words('文化、旅游和体育活动。', 'An event of culture, tourism or sport.'),
  names: { type: 'Event', one: 'event', many: 'events' },
  parts,
  span: { start: 'startDate', end: 'endDate' },
  referrers: [
    {
      name: 'parts',
      type: 'events',
      via: 'partOf',
      about: words('属于这个系列的活动。', 'Events that are part of it.'),
    },
    { name: 'news', type: 'news', about: words('报道活动的新闻。', 'News about it.') },
  ],
  check: (event) => [
    ...checkDates(event),
    ...checkFigures('results', event.results),
    ...checkAlternativeTexts(event),
    ...checkVideos(event),
  ],
})
