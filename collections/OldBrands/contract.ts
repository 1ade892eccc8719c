import { contractOf } from '../contractOf'
import { checkAlternativeTexts } from '../law/media'
import { checkShops } from '../law/position'
import { words } from '../words'
import { parts } from './parts'

/** 老字号: an old brand with its shops and its accreditation. */
export const oldBrandContract = contractOf({
  type: 'old-brands',
  version: 1,
  about: words('老字号企业及其门店和认定。', 'An old brand, with its shops and its accreditation.'),
  names: { type: 'OldBrand', one: 'oldBrand', many: 'oldBrands' },
  parts,
  referrers: [{ name: 'news', type: 'news', about: words('提到老字号的新闻。', 'News about it.') }],
  check: (brand) => [...checkShops(brand), ...checkAlternativeTexts(brand)],
})
