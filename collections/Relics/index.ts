import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { relicContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 文物. What of it becomes public is decided by `contract.ts`. */
export const Relics = governed({
  slug: 'relics',
  labels: { singular: words('文物', 'Relic'), plural: words('文物', 'Relics') },
  description: words('不可移动文物及其保护工程。', 'Immovable relics with their conservation projects.'),
  group: 'heritage',
  columns: ['title', 'kind', 'level', 'district', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('文物信息', 'The relic'),
      fields: [
        { type: 'row', fields: [f.kind, f.level] },
        { type: 'row', fields: [f.era, f.district] },
        f.address,
        f.coordinates,
        f.designations,
        f.protectionRange,
        f.controlZone,
        f.maps,
      ],
    },
    {
      label: words('开放', 'Visiting'),
      fields: [f.openToPublic, f.openingHours, f.closures, f.capacity],
    },
    { label: words('保护工程', 'Projects'), fields: [f.projects] },
    { label: words('视频与附件', 'Videos and files'), fields: [f.videos, f.attachments] },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const relics = { collection: Relics, contract: relicContract }
