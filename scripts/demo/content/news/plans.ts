import { b, link, p, table, ul } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'
import { article } from './article'

const PLANS = 'figures/2023-gong-zuo-ji-hua'

export const plans: Demo<'news'>[] = [
  article({
    slug: 'lao-zi-hao-shu-zi-hua-zhuan-xing',
    title: '加强老字号与历史文化资源联动，引导老字号企业数字化转型',
    summary: '借助网络直播、短视频等新媒体工具扩大消费群体，实现品牌价值、商业价值、社会价值齐增。',
    column: 'tourism',
    cover: 'herbs',
    about: ['old-brands/ming-yi-tang'],
    body: [
      p(
        '2023年，将加强老字号与历史文化资源联动，促进品牌消费，充分挖掘本土烧烤、小龙虾、全鱼席等资源，开发更多蕴含传统文化、富含时尚元素、符合当代需求的产品和服务。',
      ),
      p(
        '引导老字号企业数字化转型，借助网络直播、短视频等新媒体工具扩大消费群体，实现品牌价值、商业价值、社会价值齐增。',
        link('明医堂', 'old-brands/ming-yi-tang'),
        '的中药饮片炮制技艺已在2022年纳入区级非物质文化遗产保护项目名录。',
      ),
    ],
  }),
  article({
    slug: 'tui-jin-yue-zhou-gu-cheng-jian-she',
    title: '推进岳州古城建设，打造文旅核心片区',
    summary: '以岳阳楼景区、洞庭南路历史文化街区为核心，打造郭亮文创街、街河口、小港粮库。',
    column: 'tourism',
    cover: 'guoliang-street',
    about: [
      'attractions/guo-liang-wen-chuang-jie',
      'attractions/jie-he-kou',
      'attractions/xiao-gang-liang-ku',
      'attractions/dong-ting-nan-lu-li-shi-wen-hua-jie-qu',
    ],
    body: [
      p(SAYS.oldTown),
      p(
        '打造',
        link('郭亮文创街', 'attractions/guo-liang-wen-chuang-jie'),
        '文旅融合发展新样板，打造',
        link('街河口', 'attractions/jie-he-kou'),
        '、',
        link('小港粮库', 'attractions/xiao-gang-liang-ku'),
        '文旅核心片区。',
      ),
    ],
  }),
  article({
    slug: 'chuang-jian-rong-he-fa-zhan-shi-fan-qu',
    title: '奋力创建国家文化产业和旅游产业融合发展示范区',
    summary: '2023年以闹热文旅消费、加强老字号联动、助推项目建设为重点，开展创建行动。',
    column: 'tourism',
    cover: 'yueyang-tower',
    about: ['attractions/yue-yang-lou'],
    body: [
      p('2023年，岳阳楼区将奋力开展创建国家文化产业和旅游产业融合发展示范区行动：'),
      ul(
        '闹热文旅消费，加强谋划第二届“洞庭渔火季”，力争全年举办专题活动12场以上',
        '加强老字号与历史文化资源联动，促进品牌消费',
        '助推项目建设，推进岳州古城建设',
      ),
      p('不断加大文旅产业融合力度，擦亮国家级夜间文化和旅游消费集聚区和省级文化休闲街区名片。'),
    ],
  }),
  article({
    slug: 'zheng-zi-zheng-xiang-zheng-xian-chuang-you',
    title: '争资争项、争先创优：2023年完成争资500万元',
    summary: '2023年全年完成争资500万元，力争引进一个1000万元的建设项目。',
    column: 'work',
    cover: 'four-seasons',
    about: [PLANS],
    body: [
      p('2023年，将奋力开展争资争项争先创优行动，向市局、省厅、国家部委争资金争项目。'),
      table(['指标', '2023年计划'], ['争资', '500万元'], ['引进建设项目', '1000万元']),
      p(
        '所有项目预研预先储备，力争进入上级项目笼子；大力开展',
        b('“引老乡、回故乡、建家乡”'),
        '行动。积极争创省级、国家级先进荣誉，文化旅游线争创省政府真抓实干激励奖励。',
      ),
    ],
  }),
  article({
    slug: 'gong-zuo-zhi-liang-ti-sheng-xing-dong',
    title: '奋力开展工作质量提升行动',
    summary: '打造文化精品力作，力争在省级以上评选中获金奖；创造文旅产业融合闹热经济活动新品牌。',
    column: 'work',
    cover: 'xiaoxiang-stage',
    about: ['attractions/yue-yang-lou', 'attractions/dong-ting-nan-lu-li-shi-wen-hua-jie-qu'],
    body: [
      p('2023年，将奋力开展工作质量提升行动：'),
      ul(
        '大力打造文化精品力作，力争在省级以上评选中获金奖',
        '努力创造文旅产业融合闹热经济活动新品牌',
        '擦亮国家级夜间文化和旅游消费集聚区和省级文化休闲街区名片',
        '更新观念，加大非遗传承与保护工作力度',
      ),
      p('创新推进各项工作，不断创亮点，出经验，出典型。'),
    ],
  }),
]
