import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { heritageContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 非遗项目. What of it becomes public is decided by `contract.ts`. */
export const HeritageItems = governed({
  slug: 'heritage-items',
  labels: {
    singular: words('非遗项目', 'Heritage item'),
    plural: words('非遗项目', 'Intangible heritage'),
  },
  description: words(
    '列入各级名录的非物质文化遗产项目及其传承人。',
    'Inscribed items of intangible heritage, with their bearers.',
  ),
  group: 'heritage',
  columns: ['title', 'category', 'level', 'district', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('名录信息', 'Inscription'),
      fields: [
        { type: 'row', fields: [f.category, f.lawClass] },
        { type: 'row', fields: [f.level, f.projectNumber, f.inscription] },
        { type: 'row', fields: [f.applicant, f.protectingUnit] },
        { type: 'row', fields: [f.district, f.address] },
        f.designations,
      ],
    },
    { label: words('传承人', 'Bearers'), fields: [f.bearers] },
    {
      label: words('视频、附件与联系', 'Videos, files, contacts'),
      fields: [f.videos, f.attachments, f.contacts],
    },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const heritageItems = { collection: HeritageItems, contract: heritageContract }
