import { b, p, ul } from './lexical'
import type { Demo } from './types'

const PLACE = { district: 'yueyanglou', openToPublic: 'unknown' } satisfies Demo<'venues'>['fields']

/** Venues that the report names, most of them as plans. */
export const VENUES: Demo<'venues'>[] = [
  {
    type: 'venues',
    slug: 'qu-tu-shu-guan',
    title: '区图书馆',
    summary:
      '总投资1200万元的区图书馆建设列为全区重大实事工程，一期改造建设项目正在启动，确保2023年11月竣工。',
    cover: 'district-library',
    fields: {
      ...PLACE,
      kind: 'library',
      projects: [
        {
          title: '区图书馆建设',
          budget: { amount: 1200, unit: 'wan_yuan' },
          status: 'under_way',
          notes: '列为全区重大实事工程。一期改造建设项目正在启动，确保2023年11月竣工。',
        },
        { title: '图书馆改造项目第2期', status: 'planned', notes: '向上争取项目经费。' },
      ],
    },
    en: {
      title: 'District Library',
      summary: 'Under reconstruction; the work is one of the district’s major projects.',
    },
    body: [
      p('总投资', b('1200万元'), '的区图书馆建设列为全区重大实事工程，一期改造建设项目正在启动。'),
      p('建成后，图书馆服务功能将发生质的飞跃。2023年的安排：'),
      ul(
        '确保图书馆改造项目一期工程11月竣工',
        '向上争取第2期项目经费',
        '通过劳务派遣等方式，解决图书馆人员不足问题',
      ),
    ],
    pictures: [{ name: 'library', caption: '图书馆阅览室（插画）' }],
  },
  {
    type: 'venues',
    slug: 'wen-hua-guan-fei-yi-zhan-chen-guan',
    title: '文化馆非遗展陈馆',
    summary: '2023年文化馆将建成非遗展陈馆。',
    cover: 'fishing-song',
    fields: {
      ...PLACE,
      kind: 'exhibition_hall',
      projects: [{ title: '建成非遗展陈馆', status: 'planned', notes: '列入2023年基础设施建设行动。' }],
    },
    en: {
      title: 'Heritage Exhibition Hall of the Culture Centre',
      summary: 'A hall for intangible cultural heritage that the culture centre is to complete in 2023.',
    },
    body: [
      p('2023年，在奋力开展基础设施建设行动中，文化馆将建成非遗展陈馆。'),
      p('同时将更新观念，加大非遗传承与保护工作力度。'),
    ],
  },
  {
    type: 'venues',
    slug: 'wen-hua-xiao-guang-chang',
    title: '文化小广场',
    summary: '2023年推动文化小广场、文化公园建设。',
    cover: 'village-stage',
    fields: {
      ...PLACE,
      kind: 'square',
      projects: [
        { title: '文化小广场、文化公园建设', status: 'planned', notes: '列入2023年基础设施建设行动。' },
      ],
    },
    en: {
      title: 'Small Squares of Culture',
      summary: 'Squares and parks of culture that are to be built in 2023.',
    },
    body: [
      p('2023年，在奋力开展基础设施建设行动中，岳阳楼区将推动文化小广场、文化公园建设。'),
      p('同一行动中，还将确保图书馆改造项目一期工程竣工，文化馆建成非遗展陈馆。'),
    ],
  },
  {
    type: 'venues',
    slug: 'ti-jiao-rong-he-shi-fan-ji-di',
    title: '体教融合示范基地',
    summary: '2023年产业中心加快体教融合示范基地建设。',
    cover: 'medals',
    fields: {
      ...PLACE,
      kind: 'sports_base',
      projects: [{ title: '体教融合示范基地建设', status: 'planned', notes: '列入2023年基础设施建设行动。' }],
    },
    en: {
      title: 'Demonstration Base of Sport and Education',
      summary: 'A base where sport and education come together; its building is to be speeded up in 2023.',
    },
    body: [
      p('2023年，产业中心加快体教融合示范基地建设。'),
      p('在省十四运会上，我区运动员荣获14金8银8铜、总分518分的优异成绩。'),
    ],
  },
  {
    type: 'venues',
    slug: 'jian-shen-bu-dao',
    title: '健身步道',
    summary: '2023年积极推进体育彩票销售，加大健身步道建设、健身器材配置等工作力度。',
    cover: 'trail',
    fields: {
      ...PLACE,
      kind: 'fitness_trail',
      facilities: '健身步道、健身器材',
      projects: [{ title: '健身步道建设', status: 'planned', notes: '列入2023年基础设施建设行动。' }],
    },
    en: {
      title: 'Fitness Trails',
      summary:
        'Trails for walking and running, of which more are to be built in 2023, with equipment for exercise.',
    },
    body: [
      p('2023年，将积极推进体育彩票销售，加大健身步道建设、健身器材配置等工作力度。'),
      p(
        '体彩销售工作已经正式启动，预计2023年为我区创收体彩公益金500万元，将为推进全区体育事业发展奠定坚实基础。',
      ),
    ],
    pictures: [{ name: 'trail', caption: '湖边步道（插画）' }],
  },
]
