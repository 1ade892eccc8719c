import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { eventContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 活动. What of it becomes public is decided by `contract.ts`. */
export const Events = governed({
  slug: 'events',
  labels: { singular: words('活动', 'Event'), plural: words('活动', 'Events') },
  description: words(
    '“四季四色”和“月月有活动”的各项活动及其成果。',
    'Events of the four seasons and of every month, with their results.',
  ),
  group: 'events',
  columns: ['title', 'kind', 'season', 'startDate', 'year', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('时间与地点', 'Time and place'),
      fields: [
        { type: 'row', fields: [f.kind, f.season, f.colour] },
        { type: 'row', fields: [f.startDate, f.endDate, f.year] },
        { type: 'row', fields: [f.months, f.dateNote] },
        f.places,
        f.placeNote,
        { type: 'row', fields: [f.organisers, f.edition] },
      ],
    },
    {
      label: words('成果', 'Results'),
      fields: [f.sessions, f.attendance, f.results],
    },
    {
      label: words('关联', 'Related'),
      fields: [f.partOf, f.heritageItems],
    },
    {
      label: words('预约、视频与附件', 'Booking, videos, files'),
      fields: [f.bookingUrl, f.contacts, f.videos, f.attachments],
    },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const events = { collection: Events, contract: eventContract }
