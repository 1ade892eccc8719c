import { commonFields } from '../fields/common'
import { fieldsOf } from '../fields/part'
import { governed } from '../governed'
import { words } from '../words'
import { oldBrandContract } from './contract'
import { parts } from './parts'

const f = fieldsOf(parts)

/** 老字号. What of it becomes public is decided by `contract.ts`. */
export const OldBrands = governed({
  slug: 'old-brands',
  labels: { singular: words('老字号', 'Old brand'), plural: words('老字号', 'Old brands') },
  description: words(
    '老字号企业及其门店、网络渠道和认定。',
    'Old brands, their shops, channels and accreditation.',
  ),
  group: 'heritage',
  columns: ['title', 'level', 'status', 'foundingYear', 'district', 'updatedAt'],
  tabs: [
    { label: words('内容', 'Content'), fields: commonFields(parts) },
    {
      label: words('认定信息', 'Accreditation'),
      fields: [
        { type: 'row', fields: [f.level, f.batch, f.status] },
        { type: 'row', fields: [f.foundingYear, f.trademarkNumber] },
        f.heritageItem,
        f.designations,
      ],
    },
    {
      label: words('门店与渠道', 'Shops and channels'),
      fields: [{ type: 'row', fields: [f.district, f.address] }, f.shops, f.channels, f.contacts],
    },
  ],
  sidebar: [f.slug],
})

/** What payload.config.ts takes: the working copy and what the public sees of it. */
export const oldBrands = { collection: OldBrands, contract: oldBrandContract }
