import { b, h2, p, ul } from './lexical'
import type { Demo } from './types'

const LISTED = {
  level: 'county',
  inscription: 'new',
  district: 'yueyanglou',
  designations: [{ scheme: 'heritage_list', level: 'county', status: 'current' }],
} satisfies Demo<'heritage-items'>['fields']

/** Two items that were inscribed in 2022, and the fishing songs. The report gives neither categories nor bearers. */
export const HERITAGE: Demo<'heritage-items'>[] = [
  {
    type: 'heritage-items',
    slug: 'zhong-guo-chuan-tong-cha-hua-ba-ling-cha-hua',
    title: '中国传统插花（巴陵插花）',
    summary: '2022年纳入区级非物质文化遗产保护项目名录。',
    cover: 'flower-arranging',
    fields: LISTED,
    en: {
      title: 'Traditional Chinese Flower Arranging (Baling Flower Arranging)',
      summary: 'Inscribed in 2022 on the district’s list of intangible cultural heritage.',
    },
    body: [
      p('2022年，', b('中国传统插花（巴陵插花）'), '纳入了区级非物质文化遗产保护项目名录。'),
      p(
        '这一年，岳阳楼区积极开展“文化和自然遗产日”宣传展示活动，推动非遗文化进景区。2023年，将更新观念，加大非遗传承与保护工作力度。',
      ),
    ],
    pictures: [{ name: 'flowers', caption: '一盆插花（插画）' }],
  },
  {
    type: 'heritage-items',
    slug: 'ming-yi-tang-zhong-yao-yin-pian-pao-zhi-ji-yi',
    title: '明医堂中药饮片炮制技艺',
    summary: '2022年纳入区级非物质文化遗产保护项目名录。',
    cover: 'herbal-slices',
    fields: LISTED,
    en: {
      title: 'Mingyitang’s Craft of Preparing Sliced Herbs',
      summary: 'Inscribed in 2022 on the district’s list of intangible cultural heritage.',
    },
    body: [
      p('2022年，', b('明医堂中药饮片炮制技艺'), '纳入了区级非物质文化遗产保护项目名录。'),
      p('2023年，将更新观念，加大非遗传承与保护工作力度，加强老字号与历史文化资源联动。'),
    ],
    pictures: [{ name: 'herbs', caption: '中药饮片（插画）' }],
  },
  {
    type: 'heritage-items',
    slug: 'dong-ting-yu-ge',
    title: '洞庭渔歌',
    summary: '2022年推动非遗文化进景区，开展“洞庭渔歌”展演8场。',
    cover: 'fishing-song',
    fields: { district: 'yueyanglou' },
    en: {
      title: 'Dongting Fishing Songs',
      summary: 'Performed 8 times in 2022, when intangible heritage was brought to the visitor attractions.',
    },
    body: [
      p('2022年，岳阳楼区推动非遗文化进景区，开展', b('“洞庭渔歌”'), '展演8场。'),
      h2('2023年'),
      ul(
        '加强谋划第二届“洞庭渔火季”',
        '统筹全市特色非遗项目进行搭台唱戏和展示巡演，持续拓展文旅创意消费渠道',
        '文化馆建成非遗展陈馆',
      ),
    ],
  },
]
