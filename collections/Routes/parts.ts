import { routeKind, season } from '../choices'
import { always, chinese, common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { maps } from '../fields/media'
import { ref } from '../fields/relations'
import { rows } from '../fields/rows'
import { choice, count, local } from '../fields/scalars'
import { s, w } from './words'

const stops = rows(
  'Stop',
  {
    place: ref(['attractions', 'relics'], s.place, { required: always, filter: true }),
    note: local(s.note),
    stayMinutes: count(s.stayMinutes),
  },
  {
    words: w.stops,
    row: ['站点', 'stop'],
    layout: [['place', 'stayMinutes'], 'note'],
    use: { required: always, itinerary: 'place' },
  },
)

export const parts = {
  ...common({ title: w.title }),
  kind: choice(routeKind, w.kind, { required: chinese, filter: true }),
  stops,
  season: choice(season, w.season, { filter: true }),
  duration: local(w.duration),
  transport: local(w.transport),
  maps: maps(),
  contacts: contacts(),
}
