import { link, ol, p, picture, table } from '../lexical'
import type { Demo } from '../types'
import { article } from './article'

const EXPERTS = 'relics/yue-han-tie-lu-ying-guo-zhuan-jia-lou'
const FLOWERS = 'heritage-items/zhong-guo-chuan-tong-cha-hua-ba-ling-cha-hua'
const HERBS = 'heritage-items/ming-yi-tang-zhong-yao-yin-pian-pao-zhi-ji-yi'
const SONGS = 'heritage-items/dong-ting-yu-ge'

export const heritage: Demo<'news'>[] = [
  article({
    slug: 'dong-ting-yu-ge-zhan-yan-8-chang',
    title: '非遗文化进景区：“洞庭渔歌”展演8场',
    summary: '2022年推动非遗文化进景区，开展“洞庭渔歌”展演8场。',
    column: 'heritage',
    cover: 'fishing-song',
    about: [SONGS, 'events/dong-ting-yu-ge-zhan-yan', 'events/wen-hua-he-zi-ran-yi-chan-ri'],
    body: [
      p(
        '2022年，岳阳楼区积极开展',
        link('“文化和自然遗产日”', 'events/wen-hua-he-zi-ran-yi-chan-ri'),
        '宣传展示活动，推动非遗文化进景区，开展',
        link('“洞庭渔歌”', SONGS),
        '展演8场。',
      ),
      p(
        '2023年将加强谋划第二届“洞庭渔火季”，统筹全市特色非遗项目进行搭台唱戏和展示巡演，持续拓展文旅创意消费渠道。',
      ),
      p('文化馆将建成非遗展陈馆。'),
    ],
  }),
  article({
    slug: 'cha-hua-he-yin-pian-lie-ru-qu-ji-fei-yi',
    title: '巴陵插花、明医堂中药饮片炮制技艺纳入区级非遗名录',
    summary: '2022年，中国传统插花（巴陵插花）、明医堂中药饮片炮制技艺纳入区级非物质文化遗产保护项目名录。',
    column: 'heritage',
    cover: 'flowers',
    about: [FLOWERS, HERBS, 'old-brands/ming-yi-tang'],
    body: [
      p('2022年，岳阳楼区将以下项目纳入了区级非物质文化遗产保护项目名录：'),
      ol(link('中国传统插花（巴陵插花）', FLOWERS), link('明医堂中药饮片炮制技艺', HERBS)),
      picture('herbs'),
      p('2023年，将更新观念，加大非遗传承与保护工作力度。'),
    ],
    pictures: [{ name: 'herbs', caption: '中药饮片（插画）' }],
  }),
  article({
    slug: 'ying-guo-zhuan-jia-lou-xiu-shan-tong-guo-si-fang-chu-yan',
    title: '“粤汉铁路英国专家楼”修缮工程通过四方初验',
    summary:
      '向上级争取专项资金279.52万元，省级文物保护单位“粤汉铁路英国专家楼”的修缮工程项目完成，并顺利通过四方初验。',
    column: 'heritage',
    cover: 'expert-house-works',
    about: [EXPERTS, 'figures/2022-wen-hua-yi-chan'],
    body: [
      p(
        '2022年，岳阳楼区文旅广体局向上级争取专项资金279.52万元，完成省级文物保护单位',
        link('粤汉铁路英国专家楼', EXPERTS),
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
  }),
]
