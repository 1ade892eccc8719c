import { b, h2, link, p, ul } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'
import { article } from './article'

export const seasons: Demo<'news'>[] = [
  article({
    slug: 'chun-ji-die-wu-dong-ting',
    title: '春季绿色主题“蝶舞洞庭”：露营节与“天下岳阳楼”推介活动',
    summary: '2023年4--5月在洞庭湖沿岸放飞大量蝴蝶，4月25日策划首届“天下岳阳楼”推介活动。',
    column: 'tourism',
    cover: 'butterflies-camp',
    about: ['events/die-wu-dong-ting', 'events/tian-xia-yue-yang-lou-tui-jie-huo-dong'],
    body: [
      p(
        '春天，绿意盎然。2023年4--5月，将在洞庭湖沿岸合适地段放飞大量蝴蝶，举办',
        link('“蝶舞洞庭”主题露营节', 'events/die-wu-dong-ting'),
        '。',
      ),
      h2('“天下岳阳楼”'),
      p(SAYS.promotion),
    ],
  }),
  article({
    slug: 'xia-ji-ta-lang-dong-ting',
    title: '夏季蓝色主题“踏浪洞庭”：走进岳阳港工业遗址公园',
    summary: '2023年6--7月，在岳阳港工业遗址公园，并利用周边体育场馆，举办主题群众体育健身活动。',
    column: 'sport',
    cover: 'wave-sports',
    about: ['events/ta-lang-dong-ting', 'attractions/yue-yang-gang-gong-ye-yi-zhi-gong-yuan'],
    body: [
      p(
        '夏天，激情四射。2023年6--7月，将在',
        link('岳阳港工业遗址公园', 'attractions/yue-yang-gang-gong-ye-yi-zhi-gong-yuan'),
        '，并利用周边体育场馆，举办',
        link('“踏浪洞庭”主题群众体育健身活动', 'events/ta-lang-dong-ting'),
        '。',
      ),
      p(
        '活动以花样滑板、花样轮滑、花样自行车以及业余足球俱乐部比赛为主要内容，引导青年群体健康生活、积极向上。',
      ),
    ],
  }),
  article({
    slug: 'qiu-ji-fang-ge-dong-ting',
    title: '秋季橙色主题“放歌洞庭”：非遗展演走进老街老巷',
    summary: '2023年中秋、国庆期间，在洞庭路、竹荫街、鱼巷子、茶巷子等老街老巷举办主题非遗文化展演活动。',
    column: 'heritage',
    cover: 'song-stage',
    about: ['events/fang-ge-dong-ting', 'events/di-er-jie-dong-ting-yu-huo-ji'],
    body: [
      p(
        '秋天，五谷丰登。2023年中秋、国庆期间，结合“我们的节日”以及',
        link('第二届“洞庭渔火季”', 'events/di-er-jie-dong-ting-yu-huo-ji'),
        '活动，将在洞庭路、竹荫街、鱼巷子、茶巷子等老街老巷举办',
        link('“放歌洞庭”主题非遗文化展演活动', 'events/fang-ge-dong-ting'),
        '。',
      ),
      p('统筹全市特色非遗项目进行搭台唱戏和展示巡演，持续拓展文旅创意消费渠道。'),
    ],
  }),
  article({
    slug: 'dong-ji-shi-zai-dong-ting',
    title: '冬季红色主题“食在洞庭”：美食购物推广活动',
    summary: '12月--春节期间，在东风湖、汴河街、洞庭南路地段举办“食在洞庭”主题美食购物推广活动。',
    column: 'tourism',
    cover: 'winter-feast',
    about: ['events/shi-zai-dong-ting', 'attractions/bian-he-jie-ye-shi'],
    body: [
      p(
        '冬天，红红火火。12月--春节期间，将在东风湖、汴河街、洞庭南路地段举办',
        link('“食在洞庭”主题美食购物推广活动', 'events/shi-zai-dong-ting'),
        '。',
      ),
      p(
        '通过线下集中开展特色烧烤、年货采购，线上广泛进行网络直播、矩阵宣传等方式，进一步聚集人气、闹热市场、扩大消费。',
      ),
    ],
  }),
  article({
    slug: 'mou-hua-di-er-jie-dong-ting-yu-huo-ji',
    title: '闹热文旅消费：加强谋划第二届“洞庭渔火季”',
    summary: '2023年持续开发特色业态，不断拓展消费空间，培育消费新场景，力争全年举办专题活动12场以上。',
    column: 'tourism',
    cover: 'fishing-lights',
    about: [
      'events/di-er-jie-dong-ting-yu-huo-ji',
      'events/dong-ting-yu-huo-ji',
      'figures/2023-gong-zuo-ji-hua',
    ],
    body: [
      p(
        '2023年，要闹热文旅消费，加强谋划',
        link('第二届“洞庭渔火季”', 'events/di-er-jie-dong-ting-yu-huo-ji'),
        '，不断拓展消费空间，培育消费新场景，力争全年举办专题活动',
        b('12场以上'),
        '。持续开发的特色业态：',
      ),
      ul('旅游观光', '文化体验', '餐饮购物', '娱乐休闲', '体育运动'),
      p(
        '充分挖掘本土烧烤、小龙虾、全鱼席等资源，开发更多蕴含传统文化、富含时尚元素、符合当代需求的产品和服务。',
      ),
    ],
  }),
]
