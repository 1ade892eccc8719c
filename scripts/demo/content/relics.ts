import { b, h2, p, ul } from './lexical'
import { SAYS } from './phrases'
import type { Demo } from './types'

const PLACE = { district: 'yueyanglou', openToPublic: 'unknown' } satisfies Demo<'relics'>['fields']

/** The relics that the bureau's report for 2022 names. */
export const RELICS: Demo<'relics'>[] = [
  {
    type: 'relics',
    slug: 'yue-han-tie-lu-ying-guo-zhuan-jia-lou',
    title: '粤汉铁路英国专家楼',
    summary: '省级文物保护单位。2022年完成修缮工程项目，并顺利通过四方初验。',
    cover: 'expert-house',
    en: {
      title: 'British Experts’ House of the Yuehan Railway',
      summary:
        'A site protected at the provincial level. Its restoration was finished in 2022 and passed the preliminary acceptance by the four parties.',
    },
    fields: {
      ...PLACE,
      level: 'provincial',
      designations: [{ scheme: 'protected_site', level: 'provincial', status: 'current' }],
      projects: [
        {
          title: '“粤汉铁路英国专家楼”修缮工程',
          budget: { amount: 279.52, unit: 'wan_yuan' },
          source: 'higher_level',
          status: 'finished',
          acceptance: 'preliminary',
          notes: '2022年完成，顺利通过四方初验。',
        },
      ],
    },
    body: [
      p(b('粤汉铁路英国专家楼'), '是省级文物保护单位。'),
      h2('修缮工程'),
      p('2022年，岳阳楼区文旅广体局向上级争取专项资金279.52万元，完成这座建筑的修缮工程项目。'),
      ul('资金：上级专项资金279.52万元', '进度：修缮工程项目已经完成', '验收：顺利通过四方初验'),
      p('这是全区2022年文化遗产保护工作的一项成果。'),
    ],
    pictures: [{ name: 'expert-house-works', caption: '修缮中的专家楼（插画）' }],
  },
  {
    type: 'relics',
    slug: 'ci-shi-ta',
    title: '慈氏塔',
    summary: '“文化景仰游”线路上的历史文化遗存，与洞庭南路历史文化街区、吕仙观等串联成线。',
    cover: 'cishi-pagoda',
    en: {
      title: 'Cishi Pagoda',
      summary:
        'A stop on the culture route, together with the historic district of South Dongting Road and Lüxian Temple.',
    },
    fields: PLACE,
    body: [
      p('慈氏塔是“文化景仰游”线路上的一处历史文化遗存，在线路中列在洞庭南路历史文化街区之后、吕仙观之前。'),
      p(SAYS.culture),
      p(SAYS.oldTown),
    ],
  },
  {
    type: 'relics',
    slug: 'yue-yang-wen-miao',
    title: '岳阳文庙',
    summary: '“文化景仰游”线路上的历史文化遗存，与岳阳楼5A景区、洞庭南路历史文化街区等串联成线。',
    cover: 'confucian-temple',
    en: {
      title: 'Yueyang Confucian Temple',
      summary:
        'A stop on the culture route, together with Yueyang Tower and the historic district of South Dongting Road.',
    },
    fields: PLACE,
    body: [
      p('岳阳文庙是“文化景仰游”线路上的一处历史文化遗存，在线路中列在岳阳楼5A景区之后。'),
      p(SAYS.culture),
    ],
  },
  {
    type: 'relics',
    slug: 'lv-xian-guan',
    title: '吕仙观',
    summary: '“文化景仰游”线路上的历史文化遗存，与慈氏塔、圣安寺4A景区等串联成线。',
    cover: 'lvxian-temple',
    en: {
      title: 'Lüxian Taoist Temple',
      summary: 'A stop on the culture route, together with Cishi Pagoda and Sheng’an Temple.',
    },
    fields: PLACE,
    body: [
      p('吕仙观是“文化景仰游”线路上的一处历史文化遗存，在线路中列在慈氏塔之后、圣安寺4A景区之前。'),
      p(SAYS.culture),
    ],
  },
  {
    type: 'relics',
    slug: 'yue-han-tie-lu-gong-ren-yun-dong-chen-lie-guan',
    title: '粤汉铁路（岳州）工人运动陈列馆',
    summary: '“红色教育游”线路由这里起，游客在这里回望革命历史，接受红色教育。',
    cover: 'workers-hall',
    en: {
      title: 'Exhibition Hall of the Workers’ Movement on the Yuehan Railway (Yuezhou)',
      summary: 'Where the route of the revolution begins.',
    },
    fields: PLACE,
    body: [
      p(
        '粤汉铁路（岳州）工人运动陈列馆列在“红色教育游”线路之首，其后是城市记忆馆、烈士陵园和红色基因传承拓展营地。',
      ),
      p(SAYS.red),
    ],
  },
]
