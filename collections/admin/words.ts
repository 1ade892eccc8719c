import { useTranslation } from '@payloadcms/ui'

/** What the forms' own tools say. */
const WORDS = {
  zh: {
    slugMake: '由标题生成',
    slugNone: '标题中没有可用的字。',
    failed: '没有办成，请检查网络后重试。',

    placePaste: '粘贴坐标',
    placePasteHint:
      '如“29.3712, 113.0893”或“29°22′16″N 113°5′21″E”。按上面所选的坐标系填入，请选与来源一致的一种。',
    placeApply: '填入',
    placeUnreadable: '看不出其中的经纬度。',
    placeSystem: '填入前请先选择坐标系：高德、腾讯为 GCJ-02，百度为 BD-09，GPS 为 WGS-84。',
    placeMap: '在图上选点',
    placeMapHelp: '点图选点，或用方向键移动（按住 Shift 移动更远）。图上为示意方格，不是地图。',
    placeAt: '北纬 {lat}°，东经 {lng}°（WGS-84）',
    placeNone: '尚未选点',
    placeOutside: '坐标不在所选地区的范围内，请核对坐标、坐标系和地区。',
    placeInside: '坐标在所选地区的范围内。',

    knownOpen: '从已有的公布中选择',
    knownTitle: '已有的公布与认定',
    knownHint: '选中后填成新的一行，仍可修改。公布机关和批次只填当前语言。',
    knownEmpty: '其他内容中还没有公布与认定。',
    knownSearch: '查找',
    knownNone: '没有符合的。',
    knownDocuments: '{count} 处使用',
    loading: '正在读取……',
    close: '关闭',
    retry: '重试',

    copyFrom: '从{language}填入空白栏目',
    copyDone: '已从{language}填入：{fields}。尚未保存，请翻译后保存。',
    copyNothing: '没有可填的：{language}没有内容，或本语言已经填好。',
    zh: '中文',
    en: '英文',
    joiner: '、',

    duplicateFrom: '复制已有内容',
    duplicateDone: '已复制，请修改后保存。',
  },
  en: {
    slugMake: 'From the title',
    slugNone: 'The title gives none.',
    failed: 'It did not work. Check the network and try again.',

    placePaste: 'Paste a position',
    placePasteHint:
      'Such as “29.3712, 113.0893” or “29°22′16″N 113°5′21″E”. It is taken in the system chosen above: choose that of its source.',
    placeApply: 'Fill in',
    placeUnreadable: 'No latitude and longitude can be read there.',
    placeSystem: 'Choose the system first: GCJ-02 for Amap and Tencent, BD-09 for Baidu, WGS-84 for GPS.',
    placeMap: 'Choose on the grid',
    placeMapHelp: 'Click, or move with the arrow keys (further with Shift). It is a grid, not a map.',
    placeAt: '{lat}° N, {lng}° E (WGS-84)',
    placeNone: 'Nothing chosen yet',
    placeOutside:
      'The position is not in the district chosen: look at the position, its system and the district.',
    placeInside: 'The position is in the district chosen.',

    knownOpen: 'Choose from those on record',
    knownTitle: 'Designations on record',
    knownHint:
      'The one chosen becomes a new row, to be changed at will. Authority and batch come in this language alone.',
    knownEmpty: 'No document has a designation yet.',
    knownSearch: 'Search',
    knownNone: 'None matches.',
    knownDocuments: 'in {count} documents',
    loading: 'Loading…',
    close: 'Close',
    retry: 'Try again',

    copyFrom: 'Fill empty fields from the {language}',
    copyDone: 'Filled in from the {language}: {fields}. Not saved yet: translate, then save.',
    copyNothing: 'Nothing to fill in: the {language} has nothing, or this language is complete.',
    zh: 'Chinese',
    en: 'English',
    joiner: ', ',

    duplicateFrom: 'Copy an existing document',
    duplicateDone: 'Copied. Change it, then save.',
  },
} as const

export type Word = keyof (typeof WORDS)['zh']

/** The words of the tools in the language of the admin: Chinese unless it is English. */
export const useWords = () => {
  const { i18n } = useTranslation()
  const tongue = i18n.language.startsWith('en') ? 'en' : 'zh'
  const t = (word: Word, values: Record<string, string | number> = {}): string =>
    WORDS[tongue][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  /** A language of content. */
  const languageWord = (code: string): string => (code === 'zh' || code === 'en' ? t(code) : code)
  return { t, languageWord, tongue, i18n }
}
