import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { attractionContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 景区景点. What of it becomes public is decided by `contract.ts`. */
export const Attractions = governed({
  slug: 'attractions',
  labels: { singular: words('景区景点', 'Attraction'), plural: words('景区景点', 'Attractions') },
  description: words(
    '景区、景点、公园和街区，含等级、开放时间和票价。',
    'Places that visitors go to, with their ratings, hours and prices.',
  ),
  group: 'tourism',
  columns: ['title', 'kind', 'rating', 'district', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('景点信息', 'The place'),
      fields: [
        { type: 'row', fields: [f.kind, f.rating] },
        { type: 'row', fields: [f.district, f.address] },
        f.coordinates,
        f.designations,
        f.maps,
      ],
    },
    {
      label: words('开放与票价', 'Visiting'),
      fields: [f.openingHours, f.closures, f.capacity, f.tickets, f.bookingUrl, f.contacts],
    },
    { label: words('视频', 'Videos'), fields: [f.videos] },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const attractions = { collection: Attractions, contract: attractionContract }
