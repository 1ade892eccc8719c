import { b, link, p, quote, table, ul } from '../lexical'
import type { Demo } from '../types'
import { article } from './article'

export const waiting: Demo<'news'>[] = [
  article({
    slug: 'ti-cai-xiao-shou-zheng-shi-qi-dong',
    title: '体彩销售工作正式启动',
    summary:
      '在省市体彩中心和区政府的大力支持下，正式启动了体彩销售工作，预计2023年为我区创收体彩公益金500万元。',
    column: 'sport',
    cover: 'trail',
    waitsAt: 'first',
    about: ['figures/2023-gong-zuo-ji-hua', 'venues/jian-shen-bu-dao'],
    body: [
      p('抢抓机遇，争取政策支持。在省市体彩中心和区政府的大力支持下，正式启动了体彩销售工作。'),
      p('预计2023年为我区创收体彩公益金', b('500万元'), '，将为推进全区体育事业发展奠定坚实基础。'),
      p(
        '2023年将积极推进体育彩票销售，加大',
        link('健身步道', 'venues/jian-shen-bu-dao'),
        '建设、健身器材配置等工作力度。',
      ),
    ],
  }),
  article({
    slug: 'si-ji-si-se-huo-dong',
    title: '“四季四色”：让活动带动一片',
    summary:
      '春季绿色“蝶舞洞庭”、夏季蓝色“踏浪洞庭”、秋季橙色“放歌洞庭”、冬季红色“食在洞庭”，2023年力争全年举办专题活动12场以上。',
    column: 'tourism',
    cover: 'four-seasons',
    waitsAt: 'second',
    about: [
      'events/die-wu-dong-ting',
      'events/ta-lang-dong-ting',
      'events/fang-ge-dong-ting',
      'events/shi-zai-dong-ting',
      'events/tian-xia-yue-yang-lou-tui-jie-huo-dong',
    ],
    body: [
      p(
        '结合区内文旅资源特点，邀请专业公司策划，提出“四季四色”活动带动一片的工作思路，力争全年举办专题活动12场以上。',
      ),
      table(
        ['季节', '主题', '时间'],
        ['春·绿', '“蝶舞洞庭”', '4--5月'],
        ['夏·蓝', '“踏浪洞庭”', '6--7月'],
        ['秋·橙', '“放歌洞庭”', '中秋、国庆期间'],
        ['冬·红', '“食在洞庭”', '12月--春节期间'],
      ),
      p(
        '4月25日，以“一江碧水”教育实践基地启动为切入点，策划首届“天下岳阳楼”文旅融合发展及文旅名品推介活动。',
      ),
      p(
        '在岳阳楼景区、洞庭南路沿线以及周边老街老巷开展光影秀、微舞台剧、非遗展演、烟花表演、古洞庭出湖仪式等活动，吸引更多外地游客来岳阳旅游消费。',
      ),
    ],
  }),
  article({
    slug: 'an-quan-sheng-chan-zhuan-xiang-zheng-zhi',
    title: '安全生产：对中心城区27家电竞酒店专项整治',
    summary: '组织开展行业安全生产“大排查、大整治、大清规”行动，全年配合开展专项整治行动3次。',
    column: 'market',
    cover: 'inspection',
    waitsAt: 'final',
    about: ['figures/2022-shi-chang-jian-guan'],
    body: [
      p(
        '2022年，高位推动平安创建工作，打造市区一体、联动联创、齐抓共管的工作新格局，组织开展行业安全生产“大排查、大整治、大清规”行动。',
      ),
      ul(
        '配合文化综合执法、公安、消防等部门开展专项整治行动3次',
        '对存在突出隐患的2家电竞酒店和3家网吧予以停业整顿',
        '取缔违规销售卫星接收设备的经营门店1处，拆除违规安装的电视卫星锅100余个',
        '多部门对中心城区27家电竞酒店进行了专项整治',
      ),
      quote('及时发现了电竞酒店的管理盲点和风险隐患，并及时向市局和区安委会汇报，得到高度重视。'),
    ],
  }),
]
