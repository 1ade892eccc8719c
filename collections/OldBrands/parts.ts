import { channelKind, designationStatus, oldBrandLevel } from '../choices'
import { common } from '../fields/common'
import { contacts } from '../fields/contacts'
import { coordinates } from '../fields/coordinates'
import { designations } from '../fields/designations'
import { seat } from '../fields/place'
import { ref } from '../fields/relations'
import { rows } from '../fields/rows'
import { choice, link, local, text, year } from '../fields/scalars'
import { s, w } from './words'

const shops = rows(
  'Shop',
  { name: local(s.name), address: local(s.address), phone: text(s.phone), coordinates: coordinates() },
  { words: w.shops, row: ['门店', 'shop'], layout: [['name', 'phone'], 'address', 'coordinates'] },
)

const channels = rows(
  'Channel',
  { platform: local(s.platform), kind: choice(channelKind, s.kind), url: link(s.url) },
  { words: w.channels, row: ['渠道', 'channel'], layout: [['platform', 'kind'], 'url'] },
)

export const parts = {
  ...common({ title: w.title }),
  trademarkNumber: text(w.trademarkNumber),
  foundingYear: year(w.foundingYear, { filter: true, sort: true }),
  level: choice(oldBrandLevel, w.level, { filter: true }),
  batch: local(w.batch),
  status: choice(designationStatus, w.status, { filter: true }),
  heritageItem: ref(['heritage-items'], w.heritageItem, { filter: true }),
  ...seat(),
  shops,
  channels,
  designations: designations(),
  contacts: contacts(),
}
