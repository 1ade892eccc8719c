import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { venueContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 场馆. What of it becomes public is decided by `contract.ts`. */
export const Venues = governed({
  slug: 'venues',
  labels: { singular: words('场馆', 'Venue'), plural: words('场馆', 'Venues') },
  description: words(
    '公共文化体育场馆及其建设项目。',
    'Public venues of culture and sport, with their building projects.',
  ),
  group: 'events',
  columns: ['title', 'kind', 'district', 'openToPublic', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('场馆信息', 'The venue'),
      fields: [f.kind, { type: 'row', fields: [f.district, f.address] }, f.coordinates, f.facilities],
    },
    {
      label: words('开放', 'Visiting'),
      fields: [f.openToPublic, f.openingHours, f.closures, f.capacity, f.contacts],
    },
    { label: words('建设项目', 'Projects'), fields: [f.projects] },
    { label: words('视频与附件', 'Videos and files'), fields: [f.videos, f.attachments] },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const venues = { collection: Venues, contract: venueContract }
