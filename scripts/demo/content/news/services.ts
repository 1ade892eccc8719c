import { b, h2, link, p, picture, table, ul } from '../lexical'
import type { Demo } from '../types'
import { article } from './article'

const LIBRARY = 'venues/qu-tu-shu-guan'

export const services: Demo<'news'>[] = [
  article({
    slug: 'gong-gong-wen-hua-fu-wu-40-yu-wan-ren-ci',
    title: '公共文化服务水平持续提升，全年累计服务40余万人次',
    summary: '2022年完成“送戏下乡”23场次、“公共阅读”9场次，“红马甲”市民艺术学校培训服务近3万人次。',
    column: 'culture',
    cover: 'village-stage',
    about: ['figures/2022-gong-gong-wen-hua', 'events/song-xi-xia-xiang', 'events/gong-gong-yue-du'],
    body: [
      p('2022年，岳阳楼区持续开展丰富多彩的主题文化活动，公共文化服务水平持续提升。'),
      table(
        ['服务', '2022年'],
        ['“送戏下乡”', '23场次'],
        ['“公共阅读”', '9场次'],
        ['“红马甲”市民艺术学校培训服务', '近3万人次'],
        ['区级公共文化阵地及各类群众文化活动累计服务人次', '40余万'],
      ),
      picture('art-school'),
      h2('主题文化活动'),
      ul(
        link('“七送一展”文化志愿服务', 'events/qi-song-yi-zhan'),
        link('“欢乐潇湘”', 'events/huan-le-xiao-xiang'),
        link('“我们的节日”', 'events/wo-men-de-jie-ri'),
        link('文化科技卫生“三下乡”', 'events/wen-hua-ke-ji-wei-sheng-san-xia-xiang'),
        link('“喜迎二十大·奋进新征程·阅读进万家”', 'events/yue-du-jin-wan-jia'),
        link(
          '“‘岳’你共绘·活力巴陵”美术摄影展',
          'events/yue-ni-gong-hui-huo-li-ba-ling-mei-shu-she-ying-zhan',
        ),
      ),
    ],
  }),
  article({
    slug: 'song-xi-xia-xiang-23-chang-ci',
    title: '“送戏下乡”23场次、“公共阅读”9场次',
    summary: '2022年全年共完成“送戏下乡”23场次，“公共阅读”9场次。',
    column: 'culture',
    cover: 'opera-to-villages',
    about: ['events/song-xi-xia-xiang', 'events/gong-gong-yue-du'],
    body: [
      p(
        '2022年，全年共完成',
        link('“送戏下乡”', 'events/song-xi-xia-xiang'),
        '23场次，',
        link('“公共阅读”', 'events/gong-gong-yue-du'),
        '9场次。',
      ),
      p('区级公共文化阵地及各类群众文化活动累计服务人次达40余万。'),
    ],
  }),
  article({
    slug: 'hong-ma-jia-pei-xun-jin-3-wan-ren-ci',
    title: '“红马甲”市民艺术学校培训服务近3万人次',
    summary: '2022年，“红马甲”市民艺术学校培训服务近3万人次。',
    column: 'culture',
    cover: 'art-school',
    about: ['events/hong-ma-jia-shi-min-yi-shu-xue-xiao'],
    body: [
      p(
        '2022年，',
        link('“红马甲”市民艺术学校', 'events/hong-ma-jia-shi-min-yi-shu-xue-xiao'),
        '培训服务近3万人次。',
      ),
      p(
        '这一年，岳阳楼区持续开展“七送一展”文化志愿服务、“欢乐潇湘”、“我们的节日”等丰富多彩的主题文化活动，公共文化服务水平持续提升。',
      ),
    ],
  }),
  article({
    slug: 'huo-li-ba-ling-mei-shu-she-ying-zhan',
    title: '“‘岳’你共绘·活力巴陵”美术摄影展等主题文化活动丰富多彩',
    summary: '2022年持续开展“七送一展”文化志愿服务、“欢乐潇湘”、“我们的节日”等主题文化活动。',
    column: 'culture',
    cover: 'photo-exhibition',
    about: [
      'events/yue-ni-gong-hui-huo-li-ba-ling-mei-shu-she-ying-zhan',
      'events/qi-song-yi-zhan',
      'events/huan-le-xiao-xiang',
      'events/wo-men-de-jie-ri',
      'events/wen-hua-ke-ji-wei-sheng-san-xia-xiang',
      'events/yue-du-jin-wan-jia',
    ],
    body: [
      p('2022年，岳阳楼区持续开展丰富多彩的主题文化活动：'),
      ul(
        '“七送一展”文化志愿服务',
        '“欢乐潇湘”',
        '“我们的节日”',
        '文化科技卫生“三下乡”',
        '“喜迎二十大·奋进新征程·阅读进万家”',
        '“‘岳’你共绘·活力巴陵”美术摄影展',
      ),
      p('区级公共文化阵地及各类群众文化活动全年累计服务人次达40余万。'),
    ],
  }),
  article({
    slug: 'qu-tu-shu-guan-gai-zao-1200-wan-yuan',
    title: '总投资1200万元的区图书馆建设列为全区重大实事工程',
    summary: '总投资1200万元的区图书馆建设列为全区重大实事工程，一期改造建设项目正在启动。',
    column: 'culture',
    cover: 'library',
    about: [LIBRARY],
    body: [
      p(
        '总投资',
        b('1200万元'),
        '的',
        link('区图书馆', LIBRARY),
        '建设列为全区重大实事工程，一期改造建设项目正在启动，建成后图书馆服务功能将发生质的飞跃。',
      ),
      h2('2023年的安排'),
      ul(
        '确保图书馆改造项目一期工程11月竣工',
        '向上争取第2期项目经费',
        '通过劳务派遣等方式，解决图书馆人员不足问题',
      ),
    ],
  }),
  article({
    slug: 'ji-chu-she-shi-jian-she-xing-dong',
    title: '2023年奋力开展基础设施建设行动',
    summary: '图书馆改造项目一期工程11月竣工，文化馆建成非遗展陈馆，加快体教融合示范基地建设。',
    column: 'culture',
    cover: 'village-stage',
    about: [
      LIBRARY,
      'venues/wen-hua-guan-fei-yi-zhan-chen-guan',
      'venues/wen-hua-xiao-guang-chang',
      'venues/ti-jiao-rong-he-shi-fan-ji-di',
      'venues/jian-shen-bu-dao',
    ],
    body: [
      p('2023年，岳阳楼区文旅广体局将奋力开展基础设施建设行动：'),
      ul(
        ['确保', link('图书馆', LIBRARY), '改造项目一期工程11月竣工，并向上争取第2期项目经费'],
        ['文化馆建成', link('非遗展陈馆', 'venues/wen-hua-guan-fei-yi-zhan-chen-guan')],
        ['推动', link('文化小广场', 'venues/wen-hua-xiao-guang-chang'), '、文化公园建设'],
        ['产业中心加快', link('体教融合示范基地', 'venues/ti-jiao-rong-he-shi-fan-ji-di'), '建设'],
        ['加大', link('健身步道', 'venues/jian-shen-bu-dao'), '建设、健身器材配置等工作力度'],
      ),
      p('旅游线配合推进旅游项目建设，力争引资建成大型旅游项目并申报成为A级景区景点。'),
    ],
  }),
]
