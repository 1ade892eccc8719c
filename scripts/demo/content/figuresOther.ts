import { p, table, ul } from './lexical'
import type { Demo } from './types'

/** Heritage, supervision, staff, and the plans. */
export const OTHER_FIGURES: Demo<'figures'>[] = [
  {
    type: 'figures',
    slug: '2022-wen-hua-yi-chan',
    title: '2022年文化遗产保护数据',
    summary: '“洞庭渔歌”展演8场，向上级争取专项资金279.52万元。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'heritage',
      rows: [
        { indicator: 'heritage_shows', value: 8, unit: 'sessions', kind: 'actual', note: '“洞庭渔歌”展演' },
        {
          indicator: 'special_funds',
          value: 279.52,
          unit: 'wan_yuan',
          kind: 'actual',
          note: '“粤汉铁路英国专家楼”修缮工程项目',
        },
      ],
    },
    en: {
      title: 'Cultural Heritage in 2022',
      summary: 'Performances of the fishing songs, and the funds for the British Experts’ House.',
    },
    body: [
      p('2022年，文化遗产保护卓有成效。'),
      ul(
        '推动非遗文化进景区，开展“洞庭渔歌”展演8场',
        '向上级争取专项资金279.52万元，完成“粤汉铁路英国专家楼”的修缮工程项目，并顺利通过四方初验',
      ),
    ],
  },
  {
    type: 'figures',
    slug: '2022-shi-chang-jian-guan',
    title: '2022年行业监管数据',
    summary: '负责630家宾馆、酒店的防疫任务，检查1000余家经营场所，开展专项整治行动3次。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'market',
      rows: [
        { indicator: 'premises_served', value: 630, unit: 'enterprises', kind: 'actual', note: '宾馆、酒店' },
        {
          indicator: 'premises_inspected',
          value: 1000,
          unit: 'enterprises',
          kind: 'actual',
          note: '1000余家宾馆、文娱、网吧经营场所',
        },
        { indicator: 'staff_sent', value: 40, unit: 'people', kind: 'actual', note: '领导包片、干部包街道' },
        { indicator: 'supervision_groups', value: 15, unit: 'pieces', kind: 'actual' },
        { indicator: 'staff_sent', value: 8, unit: 'people', kind: 'actual', note: '驻守隔离酒店40余天' },
        { indicator: 'campaigns', value: 3, unit: 'occasions', kind: 'actual' },
        { indicator: 'premises_closed', value: 2, unit: 'enterprises', kind: 'actual', note: '电竞酒店' },
        { indicator: 'premises_closed', value: 3, unit: 'enterprises', kind: 'actual', note: '网吧' },
        { indicator: 'sales_points_closed', value: 1, unit: 'places', kind: 'actual' },
        { indicator: 'dishes_removed', value: 100, unit: 'pieces', kind: 'actual', note: '100余个' },
        { indicator: 'esports_hotels', value: 27, unit: 'enterprises', kind: 'actual', note: '中心城区' },
      ],
    },
    en: {
      title: 'Supervision of the Industry in 2022',
      summary: 'Premises in the care of the bureau during the epidemic, inspections and campaigns.',
    },
    body: [
      p('2022年，疫情防控措施精准有效，安全生产工作卓有成效。'),
      table(
        ['工作', '2022年'],
        ['接受防疫任务的宾馆、酒店', '630家'],
        ['督促检查的宾馆、文娱、网吧经营场所', '1000余家'],
        ['安排干部', '40名，分15个监管组'],
        ['驻守隔离酒店', '8名同志，40余天'],
        ['配合开展专项整治行动', '3次'],
        ['予以停业整顿', '2家电竞酒店和3家网吧'],
        ['取缔违规销售卫星接收设备的经营门店', '1处'],
        ['拆除违规安装的电视卫星锅', '100余个'],
        ['专项整治中心城区电竞酒店', '27家'],
      ),
    ],
  },
  {
    type: 'figures',
    slug: '2022-dui-wu-jian-she',
    title: '2022年队伍建设数据',
    summary: '3名同志入选全市首批高层次人才，8名同志职级晋升。',
    cover: 'lake-shore',
    fields: {
      year: 2022,
      field: 'staff',
      rows: [
        { indicator: 'talents', value: 3, unit: 'people', kind: 'actual', note: '全市首批高层次人才' },
        { indicator: 'promotions', value: 8, unit: 'people', kind: 'actual' },
        { indicator: 'integrity_training', value: 92, unit: 'person_times', kind: 'actual' },
        { indicator: 'integrity_talks', value: 49, unit: 'person_times', kind: 'actual' },
      ],
    },
    en: {
      title: 'Staff in 2022',
      summary: 'Talents, promotions, and training in integrity.',
    },
    body: [
      p('2022年，推荐3名同志入选全市首批高层次人才，8名同志职级晋升。'),
      p('全年开展集中廉政警示教育92人次，开展谈心谈话49人次。'),
    ],
  },
  {
    type: 'figures',
    slug: '2023-gong-zuo-ji-hua',
    title: '2023年工作计划数据',
    summary: '专题活动12场以上，体彩公益金500万元，争资500万元，力争引进一个1000万元的建设项目。',
    cover: 'four-seasons',
    fields: {
      year: 2023,
      field: 'plan',
      rows: [
        { indicator: 'themed_events', value: 12, unit: 'sessions', kind: 'planned', note: '12场以上' },
        { indicator: 'lottery_funds', value: 500, unit: 'wan_yuan', kind: 'planned', note: '预计' },
        { indicator: 'funds_sought', value: 500, unit: 'wan_yuan', kind: 'planned' },
        {
          indicator: 'investment_sought',
          value: 1000,
          unit: 'wan_yuan',
          kind: 'planned',
          note: '力争引进一个1000万元的建设项目',
        },
      ],
    },
    en: {
      title: 'Plans for 2023',
      summary: 'Themed events, funds of the sports lottery, funds and investment to be obtained.',
    },
    body: [
      p('2023年是全区“奋进十律工作推进年”，以奋力开展八大行动为重点。'),
      table(
        ['指标', '2023年计划'],
        ['专题活动', '12场以上'],
        ['体彩公益金', '500万元'],
        ['争资', '500万元'],
        ['引进建设项目', '1000万元'],
      ),
    ],
  },
]
