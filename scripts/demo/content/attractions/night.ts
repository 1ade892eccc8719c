import { p } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'

const PLACE = { district: 'yueyanglou' } satisfies Demo<'attractions'>['fields']

/** The stops of the route by night. */
export const night: Demo<'attractions'>[] = [
  {
    type: 'attractions',
    slug: 'dong-feng-hu-deng-guang-yan-yi-shi-jing-ju',
    title: '东风湖灯光演艺实景剧',
    summary: '列在“夜间休闲游”线路之首。',
    cover: 'dongfeng-light-show',
    fields: { ...PLACE, kind: 'performance' },
    en: {
      title: 'Dongfeng Lake Light Show',
      summary: 'A play of light on the lake, where the route by night begins.',
    },
    body: [
      p('东风湖灯光演艺实景剧列在“夜间休闲游”线路之首，其后是汴河街夜市和东茅岭夜间商圈。'),
      p(SAYS.night),
    ],
  },
  {
    type: 'attractions',
    slug: 'bian-he-jie-ye-shi',
    title: '汴河街夜市',
    summary: '“夜间休闲游”线路的一站，列在东风湖灯光演艺实景剧之后。',
    cover: 'bianhe-night-market',
    fields: { ...PLACE, kind: 'night_market' },
    en: {
      title: 'Bianhe Street Night Market',
      summary: 'A stop on the route by night, after the light show at Dongfeng Lake.',
    },
    body: [
      p('汴河街夜市是“夜间休闲游”线路的一站。', SAYS.night),
      p(
        '冬季，“食在洞庭”主题美食购物推广活动在东风湖、汴河街、洞庭南路地段举办，线下集中开展特色烧烤、年货采购。',
      ),
    ],
    pictures: [{ name: 'night-market', caption: '夜市（插画）' }],
  },
  {
    type: 'attractions',
    slug: 'dong-mao-ling-ye-jian-shang-quan',
    title: '东茅岭夜间商圈',
    summary: '“夜间休闲游”线路的一站，列在汴河街夜市之后。',
    cover: 'dongmaoling-night',
    fields: { ...PLACE, kind: 'business_district' },
    en: {
      title: 'Dongmaoling by Night',
      summary: 'A shopping district on the route by night, after the night market of Bianhe Street.',
    },
    body: [p('东茅岭夜间商圈是“夜间休闲游”线路的一站，在线路中列在汴河街夜市之后。'), p(SAYS.night)],
  },
]
