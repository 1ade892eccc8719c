import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { figureContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 年度数据. What of it becomes public is decided by `contract.ts`. */
export const Figures = governed({
  slug: 'figures',
  labels: { singular: words('年度数据', 'Figure sheet'), plural: words('年度数据', 'Figures') },
  description: words(
    '每个年度、每个工作领域的完成数和计划数。',
    'What was reached and what is planned, by year and field of work.',
  ),
  group: 'news',
  columns: ['title', 'year', 'field', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    { label: words('数据', 'Figures'), fields: [f.rows] },
  ],
  sidebar: [f.slug, f.year, f.field],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const figures = { collection: Figures, contract: figureContract }
