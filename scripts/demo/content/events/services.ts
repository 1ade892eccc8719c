import { b, p } from '../lexical'
import type { Demo } from '../types'

const CONTINUED = '2022年，岳阳楼区持续开展丰富多彩的主题文化活动，公共文化服务水平持续提升。'
const TOTAL = '全年，区级公共文化阵地及各类群众文化活动累计服务人次达40余万。'

/** What the bureau does for the public all the year round. */
export const services: Demo<'events'>[] = [
  {
    type: 'events',
    slug: 'song-xi-xia-xiang',
    title: '“送戏下乡”',
    summary: '2022年全年共完成“送戏下乡”23场次。',
    cover: 'opera-to-villages',
    fields: { kind: 'performance', year: 2022, sessions: 23 },
    en: { title: 'Opera to the Villages', summary: '23 performances were given in villages in 2022.' },
    body: [p('2022年，全年共完成“送戏下乡”', b('23场次'), '。'), p(TOTAL)],
    pictures: [{ name: 'village-stage', caption: '乡村戏台（插画）' }],
  },
  {
    type: 'events',
    slug: 'gong-gong-yue-du',
    title: '“公共阅读”',
    summary: '2022年全年共完成“公共阅读”9场次。',
    cover: 'public-reading',
    fields: { kind: 'reading', year: 2022, sessions: 9 },
    en: { title: 'Public Reading', summary: '9 public readings were held in 2022.' },
    body: [p('2022年，全年共完成“公共阅读”', b('9场次'), '。'), p(TOTAL)],
  },
  {
    type: 'events',
    slug: 'hong-ma-jia-shi-min-yi-shu-xue-xiao',
    title: '“红马甲”市民艺术学校',
    summary: '2022年“红马甲”市民艺术学校培训服务近3万人次。',
    cover: 'red-vest-school',
    fields: {
      kind: 'training',
      year: 2022,
      attendance: { count: 30000, approximate: true, note: '近3万人次' },
    },
    en: {
      title: 'The Red Vest Art School for Citizens',
      summary: 'Close to 30,000 attendances at its classes in 2022.',
    },
    body: [p('2022年，“红马甲”市民艺术学校培训服务', b('近3万人次'), '。'), p(TOTAL)],
    pictures: [{ name: 'art-school', caption: '扇子舞课堂（插画）' }],
  },
  {
    type: 'events',
    slug: 'qi-song-yi-zhan',
    title: '“七送一展”文化志愿服务',
    summary: '2022年持续开展的主题文化活动。',
    cover: 'seven-gifts',
    fields: { kind: 'service', year: 2022 },
    en: {
      title: 'Gifts of Culture by Volunteers',
      summary: 'A programme of cultural volunteers, continued in 2022.',
    },
    body: [p('2022年，岳阳楼区持续开展“七送一展”文化志愿服务。'), p(TOTAL)],
  },
  {
    type: 'events',
    slug: 'huan-le-xiao-xiang',
    title: '“欢乐潇湘”',
    summary: '2022年持续开展的主题文化活动。',
    cover: 'xiaoxiang-stage',
    fields: { kind: 'performance', year: 2022 },
    en: { title: 'Joyful Xiaoxiang', summary: 'One of the cultural programmes that were continued in 2022.' },
    body: [p('2022年，岳阳楼区持续开展“欢乐潇湘”等丰富多彩的主题文化活动。'), p(TOTAL)],
  },
  {
    type: 'events',
    slug: 'wo-men-de-jie-ri',
    title: '“我们的节日”',
    summary: '2022年持续开展的主题文化活动；2023年中秋、国庆期间与“放歌洞庭”结合举办。',
    cover: 'our-festivals',
    fields: { kind: 'festival', year: 2022 },
    en: { title: 'Our Festivals', summary: 'A series of events around the festivals, continued in 2022.' },
    body: [
      p('2022年，岳阳楼区持续开展“我们的节日”等丰富多彩的主题文化活动。'),
      p(
        '2023年中秋、国庆期间，结合“我们的节日”以及第二届“洞庭渔火季”活动，在老街老巷举办“放歌洞庭”主题非遗文化展演活动。',
      ),
    ],
  },
  {
    type: 'events',
    slug: 'wen-hua-ke-ji-wei-sheng-san-xia-xiang',
    title: '文化科技卫生“三下乡”',
    summary: '2022年持续开展的主题文化活动。',
    cover: 'three-to-villages',
    fields: { kind: 'service', year: 2022 },
    en: {
      title: 'Culture, Science and Health to the Villages',
      summary: 'A programme for the villages, continued in 2022.',
    },
    body: [p('2022年，岳阳楼区持续开展文化科技卫生“三下乡”活动。'), p(TOTAL)],
  },
  {
    type: 'events',
    slug: 'yue-du-jin-wan-jia',
    title: '“喜迎二十大·奋进新征程·阅读进万家”',
    summary: '2022年开展的主题文化活动。',
    cover: 'reading-homes',
    fields: { kind: 'reading', year: 2022 },
    en: { title: 'Reading for Every Home', summary: 'A reading campaign of 2022.' },
    body: [
      p('2022年，岳阳楼区开展“喜迎二十大·奋进新征程·阅读进万家”主题文化活动。'),
      p('全年共完成“公共阅读”9场次。'),
    ],
  },
  {
    type: 'events',
    slug: 'yue-ni-gong-hui-huo-li-ba-ling-mei-shu-she-ying-zhan',
    title: '“‘岳’你共绘·活力巴陵”美术摄影展',
    summary: '2022年开展的主题文化活动。',
    cover: 'photo-exhibition',
    fields: { kind: 'exhibition', year: 2022 },
    en: {
      title: 'Vigorous Baling: an Exhibition of Art and Photography',
      summary: 'Held in 2022 as one of the bureau’s cultural programmes.',
    },
    body: [p('2022年，岳阳楼区开展“‘岳’你共绘·活力巴陵”美术摄影展。'), p(CONTINUED)],
  },
]
