import type { Demo } from '../types'
import { b, h2, link, ol, p, picture, table, ul } from '../lexical'
import { SAYS } from '../phrases'
import { article } from './article'

const WORKERS = 'relics/yue-han-tie-lu-gong-ren-yun-dong-chen-lie-guan'
const NIGHT = 'yue-yang-lou-ye-jian-xiao-fei-ji-ju-qu'
const STREET = 'dong-ting-nan-lu-xiu-xian-jie-qu'
const OLD_STREET = 'attractions/dong-ting-nan-lu-li-shi-wen-hua-jie-qu'

export const tourism: Demo<'news'>[] = [
  article({
    slug: NIGHT,
    title: '“岳阳楼旅游区”成为国家级夜间文化和旅游消费集聚区',
    summary: '8月16日，文旅部正式公布“岳阳楼旅游区”为国家级夜间文化和旅游消费集聚区。',
    column: 'tourism',
    eventDate: '2022-08-16',
    cover: 'tower-by-night',
    about: ['attractions/yue-yang-lou', 'routes/ye-jian-xiu-xian-you'],
    body: [
      p('8月16日，文旅部正式公布“岳阳楼旅游区”为', b('国家级夜间文化和旅游消费集聚区'), '。'),
      p(SAYS.night),
      picture('night-market'),
      h2('夜间休闲游的主要去处'),
      ul(
        link('东风湖灯光演艺实景剧', 'attractions/dong-feng-hu-deng-guang-yan-yi-shi-jing-ju'),
        link('汴河街夜市', 'attractions/bian-he-jie-ye-shi'),
        link('东茅岭夜间商圈', 'attractions/dong-mao-ling-ye-jian-shang-quan'),
      ),
      p('2023年，岳阳楼区将不断加大文旅产业融合力度，擦亮这张名片。'),
    ],
  }),
  article({
    slug: STREET,
    title: '洞庭南路历史文化街区获评省文旅休闲街区',
    summary: '2022年，洞庭南路历史文化街区获评省文旅休闲街区。',
    column: 'tourism',
    cover: 'old-street',
    about: [OLD_STREET, 'relics/ci-shi-ta', 'relics/yue-yang-wen-miao', 'relics/lv-xian-guan'],
    body: [
      p('2022年，', link('洞庭南路历史文化街区', OLD_STREET), '获评省文旅休闲街区。'),
      p(
        '街区是',
        link('“文化景仰游”', 'routes/wen-hua-jing-yang-you'),
        '线路的一站，同线的还有',
        link('岳阳文庙', 'relics/yue-yang-wen-miao'),
        '、',
        link('慈氏塔', 'relics/ci-shi-ta'),
        '和',
        link('吕仙观', 'relics/lv-xian-guan'),
        '等。',
      ),
      p(SAYS.oldTown),
    ],
  }),
  article({
    slug: '2022-nian-jie-dai-guo-nei-you-ke-705-3-wan',
    title: '2022年接待国内旅游总人数705.3万，旅游总收入73.02亿元',
    summary: '2022年全区接待国内旅游总人数705.3万，旅游总收入73.02亿元，新增13家文化企业完成“四上”入规。',
    column: 'tourism',
    cover: 'lake-shore',
    about: ['figures/2022-lv-you', 'figures/2022-wen-lv-chan-ye'],
    body: [
      p('2022年，岳阳楼区积极争取省市文旅部门重视支持，文旅产业融合创新发展。'),
      table(
        ['指标', '2022年'],
        ['接待国内旅游总人数', '705.3万'],
        ['旅游总收入', '73.02亿元'],
        ['新增完成“四上”入规的文化企业', '13家'],
      ),
      p(
        '这一年，',
        link('“岳阳楼旅游区”成为国家级夜间文化和旅游消费集聚区', `news/${NIGHT}`),
        '，',
        link('洞庭南路历史文化街区获评省文旅休闲街区', `news/${STREET}`),
        '。区里积极争取政策，支持帮助企业纾困解难。',
      ),
    ],
  }),
  article({
    slug: 'si-xian-si-lei-lv-you-xian-lu',
    title: '“四线四类”：文化、生态、红色、夜游四条主要旅游线路',
    summary: '2023年将打造文化、生态、红色、夜游四条主要旅游线路，形成资源互补、相得益彰的产业发展布局。',
    column: 'tourism',
    cover: 'four-routes',
    about: [
      'routes/wen-hua-jing-yang-you',
      'routes/sheng-tai-guan-guang-you',
      'routes/hong-se-jiao-yu-you',
      'routes/ye-jian-xiu-xian-you',
      WORKERS,
    ],
    body: [
      p(
        '按照“月月有活动、闹热新经济”的工作要求，2023年将打造四条主要旅游线路，形成资源互补、相得益彰的产业发展布局。',
      ),
      h2('文化景仰游'),
      p('以历史文化遗存、A级旅游景区景点为主线进行串联：'),
      ol(
        link('岳阳楼5A景区', 'attractions/yue-yang-lou'),
        link('岳阳文庙', 'relics/yue-yang-wen-miao'),
        link('洞庭南路历史文化街区', OLD_STREET),
        link('慈氏塔', 'relics/ci-shi-ta'),
        link('吕仙观', 'relics/lv-xian-guan'),
        link('圣安寺4A景区', 'attractions/sheng-an-si'),
      ),
      h2('生态观光游'),
      p('以自然环境、乡村旅游为主线进行串联：'),
      ol('“一江碧水”教育实践基地', '东风湖生态公园', '金鹗山公园', '洞庭湖小镇', '麻布山森林公园'),
      h2('红色教育游'),
      p('以红色革命故事、革命先烈事迹为主线进行串联：'),
      ol(link('粤汉铁路（岳州）工人运动陈列馆', WORKERS), '城市记忆馆', '烈士陵园', '红色基因传承拓展营地'),
      h2('夜间休闲游'),
      p('以夜间消费为主线：'),
      ol('东风湖灯光演艺实景剧', '汴河街夜市', '东茅岭夜间商圈'),
    ],
  }),
  article({
    slug: 'wen-hua-qi-ye-si-shang-ru-gui-13-jia',
    title: '全年新增13家文化企业完成“四上”入规',
    summary: '积极争取政策，支持帮助企业纾困解难，2022年全年新增13家文化企业完成“四上”入规。',
    column: 'tourism',
    cover: 'lake-shore',
    about: ['figures/2022-wen-lv-chan-ye'],
    body: [
      p(
        '2022年，岳阳楼区积极争取政策，支持帮助企业纾困解难，全年新增',
        b('13家'),
        '文化企业完成“四上”入规。',
      ),
      p('全区文旅产业融合创新发展，接待国内旅游总人数705.3万，旅游总收入73.02亿元。'),
    ],
  }),
]
