import { attractionKind, scenicRating } from '../choices'
import { always, chinese, common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { designations } from '../fields/designations'
import { maps, videos } from '../fields/media'
import { hours } from '../fields/openings'
import { bookingUrl, place } from '../fields/place'
import { rows } from '../fields/rows'
import { choice, day, decimal, local } from '../fields/scalars'
import { t, w } from './words'

const tickets = rows(
  'Ticket',
  {
    title: local(t.title, { required: always }),
    price: decimal(t.price),
    validFrom: day(t.validFrom),
    announcedOn: day(t.announcedOn),
    note: local(t.note),
  },
  {
    words: w.tickets,
    row: ['票价', 'price'],
    layout: [['title', 'price'], ['validFrom', 'announcedOn'], 'note'],
  },
)

export const parts = {
  ...common({ title: w.title }),
  kind: choice(attractionKind, w.kind, { required: chinese, filter: true }),
  rating: choice(scenicRating, w.rating, { filter: true }),
  ...place(),
  designations: designations(),
  ...hours(),
  tickets,
  bookingUrl: bookingUrl(),
  contacts: contacts(),
  maps: maps(),
  videos: videos(),
}
