import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

/** 国家级非物质文化遗产代表性项目名录: the ten categories, in the order of their Roman numerals. */
export const heritageCategory = {
  name: 'HeritageCategory',
  values: {
    folk_literature: words('民间文学', 'Folk literature'),
    traditional_music: words('传统音乐', 'Traditional music'),
    traditional_dance: words('传统舞蹈', 'Traditional dance'),
    traditional_opera: words('传统戏剧', 'Traditional opera'),
    quyi: words('曲艺', 'Quyi: storytelling and ballad singing'),
    sports_acrobatics: words('传统体育、游艺与杂技', 'Traditional sports, games and acrobatics'),
    traditional_fine_arts: words('传统美术', 'Traditional fine arts'),
    traditional_crafts: words('传统技艺', 'Traditional crafts'),
    traditional_medicine: words('传统医药', 'Traditional medicine'),
    folklore: words('民俗', 'Folk customs'),
  },
} as const satisfies Choices

/** 非物质文化遗产法 §2: the six classes. */
export const heritageClass = {
  name: 'HeritageClass',
  values: {
    oral_literature: words(
      '传统口头文学以及作为其载体的语言',
      'Traditional oral literature and the language that carries it',
    ),
    arts: words(
      '传统美术、书法、音乐、舞蹈、戏剧、曲艺和杂技',
      'Traditional fine arts, calligraphy, music, dance, opera, quyi and acrobatics',
    ),
    crafts_medicine_calendar: words(
      '传统技艺、医药和历法',
      'Traditional crafts, medicine and calendar systems',
    ),
    rituals_festivals: words('传统礼仪、节庆等民俗', 'Traditional rites, festivals and other customs'),
    sports: words('传统体育和游艺', 'Traditional sports and games'),
    other: words('其他非物质文化遗产', 'Other intangible heritage'),
  },
} as const satisfies Choices

export const inscription = {
  name: 'Inscription',
  values: {
    new: words('新增项目', 'New item'),
    extension: words('扩展项目', 'Extension of an item'),
  },
} as const satisfies Choices

/** 非物质文化遗产法 §31: the title of a bearer can be withdrawn. */
export const bearerStatus = {
  name: 'BearerStatus',
  values: {
    current: words('在册', 'Current'),
    withdrawn: words('已取消资格', 'Title withdrawn'),
    deceased: words('已故', 'Deceased'),
  },
} as const satisfies Choices

export const oldBrandLevel = {
  name: 'OldBrandLevel',
  values: {
    national: words('中华老字号', 'China Time-honoured Brand'),
    provincial: words('省级老字号', 'Provincial time-honoured brand'),
    municipal: words('市级老字号', 'Municipal time-honoured brand'),
  },
} as const satisfies Choices

export const channelKind = {
  name: 'ChannelKind',
  values: {
    live_stream: words('直播', 'Live stream'),
    shop: words('网店', 'Online shop'),
  },
} as const satisfies Choices
