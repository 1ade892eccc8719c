import { contractOf } from '../contractOf'
import { checkBearers } from './bearers'
import { checkAlternativeTexts, checkVideos } from '../law/media'
import { words } from '../words'
import { parts } from './parts'

/** 非遗项目: one inscribed item of intangible heritage. */
export const heritageContract = contractOf({
  type: 'heritage-items',
  version: 1,
  about: words('列入名录的非物质文化遗产项目。', 'An inscribed item of intangible cultural heritage.'),
  names: { type: 'HeritageItem', one: 'heritageItem', many: 'heritageItems' },
  parts,
  referrers: [
    {
      name: 'oldBrands',
      type: 'old-brands',
      via: 'heritageItem',
      about: words('与项目有关的老字号。', 'Old brands that carry it on.'),
    },
    {
      name: 'events',
      type: 'events',
      via: 'heritageItems',
      about: words('与项目有关的活动。', 'Events about it.'),
    },
    { name: 'news', type: 'news', about: words('提到项目的新闻。', 'News about it.') },
  ],
  check: (item) => [...checkBearers(item), ...checkAlternativeTexts(item), ...checkVideos(item)],
})
