import { b, h2, p, table, ul } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'

/** The tower, the temple and the old streets. */
export const culture: Demo<'attractions'>[] = [
  {
    type: 'attractions',
    slug: 'yue-yang-lou',
    title: '岳阳楼',
    summary: '5A景区，列在“文化景仰游”线路之首；“岳阳楼旅游区”是国家级夜间文化和旅游消费集聚区。',
    cover: 'yueyang-tower',
    fields: {
      kind: 'scenic_area',
      rating: 'a5',
      district: 'yueyanglou',
      designations: [
        { scheme: 'scenic_rating', status: 'current' },
        {
          scheme: 'night_cluster',
          level: 'national',
          authority: '文旅部',
          date: '2022-08-16',
          status: 'current',
        },
      ],
    },
    en: {
      title: 'Yueyang Tower',
      summary:
        'A 5A attraction, where the culture route begins; a national night-time culture and tourism consumption cluster.',
    },
    body: [
      p(b('岳阳楼'), '是5A景区，列在“文化景仰游”线路之首。'),
      p(SAYS.culture),
      h2('认定'),
      table(
        ['认定', '说明'],
        ['A级旅游景区', '5A景区'],
        ['国家级夜间文化和旅游消费集聚区', '文旅部8月16日正式公布“岳阳楼旅游区”'],
      ),
      h2('2023年'),
      p(SAYS.oldTown),
      p(SAYS.promotion),
    ],
    pictures: [{ name: 'tower-by-night', caption: '岳阳楼的夜晚（插画）' }],
  },
  {
    type: 'attractions',
    slug: 'sheng-an-si',
    title: '圣安寺',
    summary: '4A景区，与岳阳楼5A景区、慈氏塔、吕仙观等同在“文化景仰游”线路上。',
    cover: 'shengan-temple',
    fields: {
      kind: 'scenic_area',
      rating: 'a4',
      district: 'yueyanglou',
      designations: [{ scheme: 'scenic_rating', status: 'current' }],
    },
    en: {
      title: 'Sheng’an Temple',
      summary: 'A 4A attraction on the culture route, together with Yueyang Tower and Cishi Pagoda.',
    },
    body: [p('圣安寺是4A景区，在“文化景仰游”线路中列在吕仙观之后。'), p(SAYS.culture)],
  },
  {
    type: 'attractions',
    slug: 'dong-ting-nan-lu-li-shi-wen-hua-jie-qu',
    title: '洞庭南路历史文化街区',
    summary: '2022年获评省文旅休闲街区，是“文化景仰游”线路的一站，也是推进岳州古城建设的核心。',
    cover: 'dongting-south-road',
    fields: {
      kind: 'historic_street',
      district: 'yueyanglou',
      designations: [{ scheme: 'leisure_street', level: 'provincial', status: 'current' }],
    },
    en: {
      title: 'Historic District of South Dongting Road',
      summary:
        'Named a provincial leisure street of culture and tourism in 2022; a stop on the culture route.',
    },
    body: [
      p('2022年，', b('洞庭南路历史文化街区'), '获评省文旅休闲街区。'),
      p('街区在“文化景仰游”线路中列在岳阳文庙之后、慈氏塔之前。', SAYS.culture),
      h2('2023年'),
      p(SAYS.oldTown),
      ul(
        '春季：在洞庭南路沿线以及周边老街老巷开展光影秀、微舞台剧、非遗展演等活动',
        '冬季：在东风湖、汴河街、洞庭南路地段举办“食在洞庭”主题美食购物推广活动',
      ),
    ],
    pictures: [{ name: 'old-street', caption: '黄昏的老街（插画）' }],
  },
  {
    type: 'attractions',
    slug: 'jie-he-kou',
    title: '街河口',
    summary: '2023年将与小港粮库一起打造成文旅核心片区。',
    cover: 'jiehekou',
    fields: { kind: 'other', district: 'yueyanglou' },
    en: {
      title: 'Jiehekou',
      summary:
        'To become, together with the Xiaogang Granary, a core quarter of culture and tourism in 2023.',
    },
    body: [
      p('2023年，岳阳楼区将打造街河口、小港粮库文旅核心片区。'),
      p('这是开展创建国家文化产业和旅游产业融合发展示范区行动、助推项目建设的一项安排。'),
    ],
  },
  {
    type: 'attractions',
    slug: 'xiao-gang-liang-ku',
    title: '小港粮库',
    summary: '2023年将与街河口一起打造成文旅核心片区。',
    cover: 'xiaogang-granary',
    fields: { kind: 'other', district: 'yueyanglou' },
    en: {
      title: 'Xiaogang Granary',
      summary: 'To become, together with Jiehekou, a core quarter of culture and tourism in 2023.',
    },
    body: [
      p('2023年，岳阳楼区将打造街河口、小港粮库文旅核心片区。'),
      p('这是开展创建国家文化产业和旅游产业融合发展示范区行动、助推项目建设的一项安排。'),
    ],
  },
  {
    type: 'attractions',
    slug: 'guo-liang-wen-chuang-jie',
    title: '郭亮文创街',
    summary: '2023年将打造成文旅融合发展新样板。',
    cover: 'guoliang-street',
    fields: { kind: 'cultural_street', district: 'yueyanglou' },
    en: {
      title: 'Guoliang Creative Street',
      summary: 'To become a new model of how culture and tourism develop together in 2023.',
    },
    body: [
      p('2023年，岳阳楼区将打造郭亮文创街文旅融合发展新样板。'),
      p(
        '同时推进岳州古城建设，打造街河口、小港粮库文旅核心片区，大力招商引资，寻找合作伙伴，助推文旅项目建设。',
      ),
    ],
  },
]
