import { toAny } from '../addresses'
import { b, link, p, ul } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'

const PORT = 'attractions/yue-yang-gang-gong-ye-yi-zhi-gong-yuan'
const STREET = 'attractions/dong-ting-nan-lu-li-shi-wen-hua-jie-qu'
const PLAN = p(SAYS.yearRound, '“四季四色”活动带动一片的工作思路，这是其中的一季。')

/** The four seasons, each with its colour. */
export const seasons: Demo<'events'>[] = [
  {
    type: 'events',
    slug: 'die-wu-dong-ting',
    title: '“蝶舞洞庭”主题露营节',
    summary: '春季绿色主题。2023年4--5月，在洞庭湖沿岸合适地段放飞大量蝴蝶，举办主题露营节。',
    cover: 'butterflies-camp',
    fields: {
      kind: 'season_theme',
      season: 'spring',
      colour: 'green',
      months: ['4', '5'],
      year: 2023,
      dateNote: '4--5月',
      placeNote: '洞庭湖沿岸合适地段',
    },
    en: {
      title: 'Butterflies over Dongting: a Camping Festival',
      summary: 'The green theme of spring, in April and May 2023: butterflies are set free along the lake.',
    },
    body: [
      p(
        '春天，绿意盎然。2023年4--5月，在洞庭湖沿岸合适地段放飞大量蝴蝶，举办',
        b('“蝶舞洞庭”'),
        '主题露营节。',
      ),
      p(SAYS.promotion),
      PLAN,
    ],
  },
  {
    type: 'events',
    slug: 'ta-lang-dong-ting',
    title: '“踏浪洞庭”主题群众体育健身活动',
    summary: '夏季蓝色主题。2023年6--7月，在岳阳港工业遗址公园，并利用周边体育场馆举办。',
    cover: 'wave-sports',
    fields: {
      kind: 'season_theme',
      season: 'summer',
      colour: 'blue',
      months: ['6', '7'],
      year: 2023,
      dateNote: '6--7月',
      places: [toAny(PORT)],
      placeNote: '岳阳港工业遗址公园，并利用周边体育场馆',
    },
    en: {
      title: 'Riding the Waves of Dongting: Sport for Everybody',
      summary:
        'The blue theme of summer, in June and July 2023, at the industrial heritage park of the port.',
    },
    body: [
      p(
        '夏天，激情四射。2023年6--7月，在',
        link('岳阳港工业遗址公园', PORT),
        '，并利用周边体育场馆，举办',
        b('“踏浪洞庭”'),
        '主题群众体育健身活动，引导青年群体健康生活、积极向上。主要内容：',
      ),
      ul('花样滑板', '花样轮滑', '花样自行车', '业余足球俱乐部比赛'),
      PLAN,
    ],
  },
  {
    type: 'events',
    slug: 'fang-ge-dong-ting',
    title: '“放歌洞庭”主题非遗文化展演活动',
    summary: '秋季橙色主题。2023年中秋、国庆期间，在洞庭路、竹荫街、鱼巷子、茶巷子等老街老巷举办。',
    cover: 'song-stage',
    fields: {
      kind: 'season_theme',
      season: 'autumn',
      colour: 'orange',
      year: 2023,
      dateNote: '中秋、国庆期间',
      placeNote: '洞庭路、竹荫街、鱼巷子、茶巷子等老街老巷',
    },
    en: {
      title: 'Songs of Dongting: Heritage on Stage',
      summary:
        'The orange theme of autumn, around Mid-Autumn and National Day 2023, in the old streets and lanes.',
    },
    body: [
      p(
        '秋天，五谷丰登。2023年中秋、国庆期间，结合“我们的节日”以及第二届“洞庭渔火季”活动，在洞庭路、竹荫街、鱼巷子、茶巷子等老街老巷举办',
        b('“放歌洞庭”'),
        '主题非遗文化展演活动。',
      ),
      p('统筹全市特色非遗项目进行搭台唱戏和展示巡演，持续拓展文旅创意消费渠道。'),
      PLAN,
    ],
  },
  {
    type: 'events',
    slug: 'shi-zai-dong-ting',
    title: '“食在洞庭”主题美食购物推广活动',
    summary: '冬季红色主题。12月--春节期间，在东风湖、汴河街、洞庭南路地段举办。',
    cover: 'winter-feast',
    fields: {
      kind: 'season_theme',
      season: 'winter',
      colour: 'red',
      months: ['12'],
      year: 2023,
      dateNote: '12月--春节期间',
      places: [
        toAny('attractions/dong-feng-hu-sheng-tai-gong-yuan'),
        toAny('attractions/bian-he-jie-ye-shi'),
        toAny(STREET),
      ],
      placeNote: '东风湖、汴河街、洞庭南路地段',
    },
    en: {
      title: 'Tastes of Dongting: Food and Shopping',
      summary: 'The red theme of winter, from December 2023 to the Spring Festival.',
    },
    body: [
      p(
        '冬天，红红火火。12月--春节期间，在东风湖、汴河街、洞庭南路地段举办',
        b('“食在洞庭”'),
        '主题美食购物推广活动。',
      ),
      ul('线下：集中开展特色烧烤、年货采购', '线上：广泛进行网络直播、矩阵宣传'),
      p('以此进一步聚集人气、闹热市场、扩大消费。'),
      PLAN,
    ],
  },
  {
    type: 'events',
    slug: 'tian-xia-yue-yang-lou-tui-jie-huo-dong',
    title: '首届“天下岳阳楼”文旅融合发展及文旅名品推介活动',
    summary: '2023年4月25日，以“一江碧水”教育实践基地启动为切入点策划，吸引更多外地游客来岳阳旅游消费。',
    cover: 'tower-promotion',
    fields: {
      kind: 'promotion',
      season: 'spring',
      colour: 'green',
      months: ['4'],
      startDate: '2023-04-25',
      year: 2023,
      edition: '首届',
      dateNote: '4月25日',
      places: [
        toAny('attractions/yue-yang-lou'),
        toAny(STREET),
        toAny('attractions/yi-jiang-bi-shui-jiao-yu-shi-jian-ji-di'),
      ],
      placeNote: '岳阳楼景区、洞庭南路沿线以及周边老街老巷',
    },
    en: {
      title: '“Yueyang Tower under Heaven”: Culture, Tourism and Local Specialities',
      summary: 'Planned for 25 April 2023, when the education base “A River of Clear Water” opens.',
    },
    body: [
      p(
        '4月25日，以',
        link('“一江碧水”教育实践基地', 'attractions/yi-jiang-bi-shui-jiao-yu-shi-jian-ji-di'),
        '启动为切入点，策划首届“天下岳阳楼”文旅融合发展及文旅名品推介活动。',
      ),
      p(
        '在',
        link('岳阳楼景区', 'attractions/yue-yang-lou'),
        '、洞庭南路沿线以及周边老街老巷开展以下活动，吸引更多外地游客来岳阳旅游消费：',
      ),
      ul('光影秀', '微舞台剧', '非遗展演', '烟花表演', '古洞庭出湖仪式'),
    ],
  },
]
