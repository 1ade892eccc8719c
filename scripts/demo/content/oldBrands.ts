import { to } from './addresses'
import { h2, link, p, ul } from './lexical'
import type { Demo } from './types'

/** The one old brand that can be told from the report. It gives no founding year, mark or accreditation. */
export const OLD_BRANDS: Demo<'old-brands'>[] = [
  {
    type: 'old-brands',
    slug: 'ming-yi-tang',
    title: '明医堂',
    summary: '明医堂中药饮片炮制技艺2022年纳入区级非物质文化遗产保护项目名录。',
    cover: 'herbs',
    fields: {
      district: 'yueyanglou',
      heritageItem: to('heritage-items/ming-yi-tang-zhong-yao-yin-pian-pao-zhi-ji-yi'),
    },
    en: {
      title: 'Mingyitang',
      summary: 'Its craft of preparing sliced herbs was inscribed in 2022 on the district’s heritage list.',
    },
    body: [
      p(
        '2022年，',
        link('明医堂中药饮片炮制技艺', 'heritage-items/ming-yi-tang-zhong-yao-yin-pian-pao-zhi-ji-yi'),
        '纳入了区级非物质文化遗产保护项目名录。',
      ),
      h2('2023年老字号工作'),
      ul(
        '加强老字号与历史文化资源联动',
        '促进品牌消费，开发更多蕴含传统文化、富含时尚元素、符合当代需求的产品和服务',
        '引导老字号企业数字化转型，借助网络直播、短视频等新媒体工具扩大消费群体',
        '实现品牌价值、商业价值、社会价值齐增',
      ),
    ],
  },
]
