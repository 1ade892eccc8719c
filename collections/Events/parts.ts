import { colour, eventKind, season } from '../choices'
import { chinese, common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { figureRows } from '../fields/figureRows'
import { attachments, videos } from '../fields/media'
import { months } from '../fields/months'
import { bookingUrl } from '../fields/place'
import { ref, refs } from '../fields/relations'
import { group } from '../fields/rows'
import { choice, count, day, flag, local, year } from '../fields/scalars'
import { a, w } from './words'

const attendance = group(
  'Attendance',
  { count: count(a.count), approximate: flag(a.approximate), note: local(a.note) },
  { words: w.attendance, layout: [['count', 'approximate', 'note']] },
)

export const parts = {
  ...common({ title: w.title }),
  kind: choice(eventKind, w.kind, { required: chinese, filter: true }),
  season: choice(season, w.season, { filter: true }),
  colour: choice(colour, w.colour, { filter: true }),
  months: months(w.months, { filter: true }),
  startDate: day(w.startDate, { filter: true, sort: true }),
  endDate: day(w.endDate, { filter: true, sort: true }),
  dateNote: local(w.dateNote),
  year: year(w.year, { filter: true }),
  edition: local(w.edition),
  places: refs(['attractions', 'relics', 'venues'], w.places, { filter: true }),
  placeNote: local(w.placeNote),
  organisers: local(w.organisers),
  sessions: count(w.sessions),
  attendance,
  results: figureRows(w.results),
  partOf: ref(['events'], w.partOf, { filter: true }),
  heritageItems: refs(['heritage-items'], w.heritageItems, { filter: true }),
  bookingUrl: bookingUrl(),
  contacts: contacts(),
  attachments: attachments(),
  videos: videos(),
}
