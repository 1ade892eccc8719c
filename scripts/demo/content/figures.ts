import { p, table } from './lexical'
import { OTHER_FIGURES } from './figuresOther'
import type { Demo } from './types'

/** The figures of 2022 by field of work, and the plans for 2023. */
export const FIGURES: Demo<'figures'>[] = [
  {
    type: 'figures',
    slug: '2022-lv-you',
    title: '2022年旅游数据',
    summary: '接待国内旅游总人数705.3万，旅游总收入73.02亿元。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'tourism',
      rows: [
        { indicator: 'domestic_visitors', value: 705.3, unit: 'wan_person_times', kind: 'actual' },
        { indicator: 'tourism_revenue', value: 73.02, unit: 'yi_yuan', kind: 'actual' },
      ],
    },
    en: {
      title: 'Tourism in 2022',
      summary: 'Domestic visitors and the revenue of tourism, in the units of the bureau’s report.',
    },
    body: [
      p('2022年，岳阳楼区积极争取省市文旅部门重视支持，文旅产业融合创新发展。'),
      table(['指标', '2022年'], ['接待国内旅游总人数', '705.3万'], ['旅游总收入', '73.02亿元']),
    ],
  },
  {
    type: 'figures',
    slug: '2022-wen-lv-chan-ye',
    title: '2022年文旅产业数据',
    summary: '全年新增13家文化企业完成“四上”入规。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'industry',
      rows: [
        {
          indicator: 'new_enterprises',
          value: 13,
          unit: 'enterprises',
          kind: 'actual',
          note: '完成“四上”入规',
        },
      ],
    },
    en: {
      title: 'The Culture and Tourism Industry in 2022',
      summary: '13 culture enterprises were newly included in the statistics of larger enterprises.',
    },
    body: [p('2022年，积极争取政策，支持帮助企业纾困解难，全年新增13家文化企业完成“四上”入规。')],
  },
  {
    type: 'figures',
    slug: '2022-ti-yu',
    title: '2022年体育数据',
    summary: '省十四运会14金8银8铜、总分518分，承办6项赛事。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'sport',
      rows: [
        { indicator: 'gold_medals', value: 14, unit: 'medals', kind: 'actual', note: '省十四运会' },
        { indicator: 'silver_medals', value: 8, unit: 'medals', kind: 'actual', note: '省十四运会' },
        { indicator: 'bronze_medals', value: 8, unit: 'medals', kind: 'actual', note: '省十四运会' },
        { indicator: 'total_score', value: 518, unit: 'points', kind: 'actual', note: '省十四运会' },
        { indicator: 'contests_hosted', value: 6, unit: 'items', kind: 'actual', note: '省十四运会' },
        { indicator: 'working_groups', value: 12, unit: 'pieces', kind: 'actual', note: '省十四运会' },
      ],
    },
    en: {
      title: 'Sport in 2022',
      summary: 'Medals, score and contests of the 14th Provincial Games.',
    },
    body: [
      p(
        '在省十四运会上，我区运动员荣获14金8银8铜、总分518分的优异成绩，超额近3倍完成市政府下达的参赛夺牌得分任务。',
      ),
      p('我区承办6项赛事，组建了12个工作组，督促各项全面工作整体推进。'),
    ],
  },
  {
    type: 'figures',
    slug: '2022-gong-gong-wen-hua',
    title: '2022年公共文化数据',
    summary: '“送戏下乡”23场次，“公共阅读”9场次，市民艺术学校培训服务近3万人次，累计服务40余万人次。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'culture',
      rows: [
        { indicator: 'rural_performances', value: 23, unit: 'times', kind: 'actual' },
        { indicator: 'public_reading', value: 9, unit: 'times', kind: 'actual' },
        { indicator: 'art_school', value: 3, unit: 'wan_person_times', kind: 'actual', note: '近3万人次' },
        {
          indicator: 'culture_services',
          value: 40,
          unit: 'wan_person_times',
          kind: 'actual',
          note: '40余万',
        },
        { indicator: 'library_investment', value: 1200, unit: 'wan_yuan', kind: 'planned', note: '总投资' },
      ],
    },
    en: {
      title: 'Public Culture in 2022',
      summary:
        'Performances in villages, public readings, art classes and the services of the culture venues.',
    },
    body: [
      p('2022年，公共文化服务水平持续提升。'),
      table(
        ['服务', '2022年'],
        ['“送戏下乡”', '23场次'],
        ['“公共阅读”', '9场次'],
        ['“红马甲”市民艺术学校培训服务', '近3万人次'],
        ['区级公共文化阵地及各类群众文化活动累计服务人次', '40余万'],
        ['区图书馆建设总投资', '1200万元'],
      ),
    ],
  },
  ...OTHER_FIGURES,
]
