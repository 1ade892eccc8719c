import { term } from '../words'

export const w = {
  title: term(['字号', 'Name'], ['老字号的名称。中文必填。', 'The name of the brand. Needed in Chinese.']),
  trademarkNumber: term(
    ['商标注册号', 'Trade mark number'],
    ['商标注册证上的号码。', 'The number on the certificate of registration.'],
  ),
  foundingYear: term(
    ['创始年份', 'Founded in'],
    ['创立的年份（公元）。', 'The year in which it was founded.'],
  ),
  level: term(['级别', 'Level'], ['哪一级的老字号。', 'The level at which it was accredited.']),
  batch: term(['批次', 'Batch'], ['第几批认定。', 'The batch in which it was accredited.']),
  status: term(
    ['认定状态', 'Accreditation'],
    ['认定目前是否有效。', 'Whether the accreditation is in force.'],
  ),
  heritageItem: term(
    ['相关非遗项目', 'Heritage item'],
    ['老字号传承的非遗项目。', 'The item of intangible heritage that it carries on.'],
  ),
  shops: term(['门店', 'Shops'], ['营业的门店。', 'Its shops.']),
  channels: term(['网络渠道', 'Online channels'], ['直播间和网店。', 'Its live streams and online shops.']),
}

export const s = {
  name: term(['门店名称', 'Name'], ['门店的名称。', 'The name of the shop.']),
  address: term(['地址', 'Address'], ['街道和门牌。', 'Street and number.']),
  phone: term(['电话', 'Telephone'], ['带区号的电话号码。', 'The number, with its area code.']),
  platform: term(['平台', 'Platform'], ['所在的网络平台。', 'The platform on which it is.']),
  kind: term(['类型', 'Kind'], ['直播间还是网店。', 'A live stream or a shop.']),
  url: term(['网址', 'Address'], ['直播间或网店的网址。', 'Its web address.']),
}
