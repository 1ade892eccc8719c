import { newsColumn } from '../choices'
import { chinese, common } from '../fields/common'
import { attachments, videos } from '../fields/media'
import { refs } from '../fields/relations'
import { reprint } from '../fields/reprint'
import { choice, day, flag, local } from '../fields/scalars'
import { w } from './words'

export const parts = {
  ...common({ title: w.title, summary: w.summary, body: w.body }),
  column: choice(newsColumn, w.column, { required: chinese, filter: true }),
  source: local(w.source),
  isReprint: flag(w.isReprint, { filter: true }),
  reprint: reprint(),
  eventDate: day(w.eventDate, { filter: true, sort: true }),
  relics: refs(['relics'], w.relics, { filter: true }),
  related: refs(
    ['attractions', 'heritage-items', 'old-brands', 'routes', 'events', 'venues', 'figures'],
    w.related,
    { filter: true },
  ),
  attachments: attachments(),
  videos: videos(),
}
