import { ol, p, picture, relic, table } from '../lexical'
import type { DemoArticle } from '../types'

const EXPERTS = 'yue-han-tie-lu-ying-guo-zhuan-jia-lou'

export const heritage: DemoArticle[] = [
  {
    slug: 'dong-ting-yu-ge-zhan-yan-8-chang',
    title: '非遗文化进景区：“洞庭渔歌”展演8场',
    summary: '2022年推动非遗文化进景区，开展“洞庭渔歌”展演8场。',
    column: 'heritage',
    cover: 'fishing-song',
    body: [
      p(
        '2022年，岳阳楼区积极开展“文化和自然遗产日”宣传展示活动，推动非遗文化进景区，开展“洞庭渔歌”展演8场。',
      ),
      p(
        '2023年将加强谋划第二届“洞庭渔火季”，统筹全市特色非遗项目进行搭台唱戏和展示巡演，持续拓展文旅创意消费渠道。',
      ),
      p('文化馆将建成非遗展陈馆。'),
    ],
  },
  {
    slug: 'cha-hua-he-yin-pian-lie-ru-qu-ji-fei-yi',
    title: '巴陵插花、明医堂中药饮片炮制技艺纳入区级非遗名录',
    summary: '2022年，中国传统插花（巴陵插花）、明医堂中药饮片炮制技艺纳入区级非物质文化遗产保护项目名录。',
    column: 'heritage',
    cover: 'flowers',
    body: [
      p('2022年，岳阳楼区将两个项目纳入了区级非物质文化遗产保护项目名录：'),
      ol('中国传统插花（巴陵插花）', '明医堂中药饮片炮制技艺'),
      picture('herbs'),
      p('2023年，将更新观念，加大非遗传承与保护工作力度。'),
    ],
    pictures: [{ name: 'herbs', caption: '中药饮片（插画）' }],
  },
  {
    slug: 'ying-guo-zhuan-jia-lou-xiu-shan-tong-guo-si-fang-chu-yan',
    title: '“粤汉铁路英国专家楼”修缮工程通过四方初验',
    summary:
      '向上级争取专项资金279.52万元，省级文物保护单位“粤汉铁路英国专家楼”的修缮工程项目完成，并顺利通过四方初验。',
    column: 'heritage',
    cover: 'expert-house-works',
    relics: [EXPERTS],
    body: [
      p(
        '2022年，岳阳楼区文旅广体局向上级争取专项资金279.52万元，完成省级文物保护单位',
        relic('粤汉铁路英国专家楼', EXPERTS),
        '的修缮工程项目，并顺利通过四方初验。',
      ),
      picture('expert-house'),
      table(
        ['项目', '情况'],
        ['级别', '省级文物保护单位'],
        ['专项资金', '279.52万元'],
        ['验收', '顺利通过四方初验'],
      ),
    ],
  },
]
