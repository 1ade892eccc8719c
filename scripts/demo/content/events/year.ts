import { to } from '../addresses'
import { b, h2, link, p, table, ul } from '../lexical'
import type { Demo } from '../types'

/** Festivals and sport. */
export const year: Demo<'events'>[] = [
  {
    type: 'events',
    slug: 'dong-ting-yu-huo-ji',
    title: '洞庭渔火季',
    summary: '2022年组织的大型文旅活动。',
    cover: 'fishing-lights',
    fields: { kind: 'festival', year: 2022 },
    en: {
      title: 'Season of Fishing Lights on Dongting',
      summary: 'One of the large events of culture and tourism of 2022.',
    },
    body: [
      p('2022年，岳阳楼区文旅广体局组织了', b('洞庭渔火季'), '等大型文旅活动。'),
      p('局领导班子成员都主动担当，率先垂范，引领全局党员干部重实干、强执行、抓落实。'),
    ],
  },
  {
    type: 'events',
    slug: 'di-er-jie-dong-ting-yu-huo-ji',
    title: '第二届“洞庭渔火季”',
    summary: '2023年加强谋划，持续开发特色业态，力争全年举办专题活动12场以上。',
    cover: 'fishing-lights',
    fields: {
      kind: 'festival',
      year: 2023,
      edition: '第二届',
      dateNote: '2023年，力争全年举办专题活动12场以上',
    },
    en: {
      title: 'Season of Fishing Lights on Dongting, Second Edition',
      summary: 'Planned for 2023, with new kinds of leisure and at least 12 events in the year.',
    },
    body: [
      p(
        '2023年，要闹热文旅消费。加强谋划第二届“洞庭渔火季”，不断拓展消费空间，培育消费新场景，力争全年举办专题活动12场以上。持续开发的特色业态：',
      ),
      ul('旅游观光', '文化体验', '餐饮购物', '娱乐休闲', '体育运动'),
      p('秋季的“放歌洞庭”主题非遗文化展演活动将结合第二届“洞庭渔火季”，在老街老巷举办。'),
    ],
  },
  {
    type: 'events',
    slug: 'sheng-shi-si-yun-hui',
    title: '省十四运会',
    summary: '我区承办6项赛事；我区运动员荣获14金8银8铜、总分518分的优异成绩。',
    cover: 'provincial-games',
    fields: {
      kind: 'sport',
      year: 2022,
      results: [
        { indicator: 'gold_medals', value: 14, unit: 'medals', kind: 'actual' },
        { indicator: 'silver_medals', value: 8, unit: 'medals', kind: 'actual' },
        { indicator: 'bronze_medals', value: 8, unit: 'medals', kind: 'actual' },
        { indicator: 'total_score', value: 518, unit: 'points', kind: 'actual' },
        { indicator: 'contests_hosted', value: 6, unit: 'items', kind: 'actual' },
      ],
    },
    en: {
      title: 'The 14th Provincial Games',
      summary:
        'The district’s athletes won 14 gold, 8 silver and 8 bronze medals and 518 points; 6 events were held here.',
    },
    body: [
      p(
        '在省十四运会上，我区运动员荣获14金8银8铜、总分518分的优异成绩，超额近3倍完成市政府下达的参赛夺牌得分任务。',
      ),
      table(
        ['项目', '成绩'],
        ['金牌', '14'],
        ['银牌', '8'],
        ['铜牌', '8'],
        ['总分', '518分'],
        ['承办赛事', '6项'],
      ),
      h2('办赛'),
      p(
        '围绕“办赛精彩、参赛出彩、发展添彩”的总体目标，对照任务、责任、时间“三张清单”牵头制定了总体方案，组建了12个工作组，督促各项全面工作整体推进。我区承办的6项赛事以及后勤服务等工作均得到了省、市领导和参赛裁判员、运动员的一致好评。',
      ),
    ],
    pictures: [{ name: 'medals', caption: '赛场与奖牌（插画）' }],
  },
  {
    type: 'events',
    slug: 'wen-hua-he-zi-ran-yi-chan-ri',
    title: '“文化和自然遗产日”宣传展示活动',
    summary: '2022年积极开展“文化和自然遗产日”宣传展示活动，推动非遗文化进景区。',
    cover: 'heritage-day',
    fields: { kind: 'heritage_day', year: 2022 },
    en: {
      title: 'Cultural and Natural Heritage Day',
      summary: 'Heritage was presented to the public in 2022.',
    },
    body: [
      p('2022年，岳阳楼区积极开展“文化和自然遗产日”宣传展示活动。'),
      p(
        '同年推动非遗文化进景区，将中国传统插花（巴陵插花）、明医堂中药饮片炮制技艺纳入了区级非物质文化遗产保护项目名录。',
      ),
    ],
  },
  {
    type: 'events',
    slug: 'dong-ting-yu-ge-zhan-yan',
    title: '“洞庭渔歌”展演',
    summary: '2022年推动非遗文化进景区，开展“洞庭渔歌”展演8场。',
    cover: 'fishing-song-show',
    fields: {
      kind: 'performance',
      year: 2022,
      sessions: 8,
      placeNote: '景区',
      heritageItems: [to('heritage-items/dong-ting-yu-ge')],
    },
    en: {
      title: 'Dongting Fishing Songs on Stage',
      summary: 'Performed 8 times at visitor attractions in 2022.',
    },
    body: [
      p(
        '2022年，岳阳楼区推动非遗文化进景区，开展',
        link('“洞庭渔歌”', 'heritage-items/dong-ting-yu-ge'),
        '展演',
        b('8场'),
        '。',
      ),
      p('2023年，将统筹全市特色非遗项目进行搭台唱戏和展示巡演。'),
    ],
  },
]
