import { article, b, h2, ol, p, picture, relic, table, ul } from '../lexical'
import type { DemoArticle } from '../types'

const WORKERS = 'yue-han-tie-lu-gong-ren-yun-dong-chen-lie-guan'
const NIGHT = 'yue-yang-lou-ye-jian-xiao-fei-ji-ju-qu'
const STREET = 'dong-ting-nan-lu-xiu-xian-jie-qu'

export const tourism: DemoArticle[] = [
  {
    slug: NIGHT,
    title: '“岳阳楼旅游区”成为国家级夜间文化和旅游消费集聚区',
    summary: '8月16日，文旅部正式公布“岳阳楼旅游区”为国家级夜间文化和旅游消费集聚区。',
    column: 'tourism',
    eventDate: '2022-08-16',
    cover: 'tower-by-night',
    body: [
      p('8月16日，文旅部正式公布“岳阳楼旅游区”为', b('国家级夜间文化和旅游消费集聚区'), '。'),
      p(
        '夜间休闲游以夜间消费为主线，融入老字号实体经营的特色亮点，通过夜演、夜宴、夜游、夜娱、夜购，使游客尽情享受惬意的夜间休闲娱乐生活。',
      ),
      picture('night-market'),
      h2('夜间休闲游的主要去处'),
      ul('东风湖灯光演艺实景剧', '汴河街夜市', '东茅岭夜间商圈'),
      p('2023年，岳阳楼区将不断加大文旅产业融合力度，擦亮这张名片。'),
    ],
  },
  {
    slug: STREET,
    title: '洞庭南路历史文化街区获评省文旅休闲街区',
    summary: '2022年，洞庭南路历史文化街区获评省文旅休闲街区。',
    column: 'tourism',
    cover: 'old-street',
    relics: ['ci-shi-ta', 'yue-yang-wen-miao', 'lv-xian-guan'],
    body: [
      p('2022年，洞庭南路历史文化街区获评省文旅休闲街区。'),
      p(
        '街区是“文化景仰游”线路的一站，同线的还有',
        relic('岳阳文庙', 'yue-yang-wen-miao'),
        '、',
        relic('慈氏塔', 'ci-shi-ta'),
        '和',
        relic('吕仙观', 'lv-xian-guan'),
        '。',
      ),
      p(
        '下一步，将以岳阳楼景区、洞庭南路历史文化街区为核心，推进岳州古城建设，聚焦“文旅融合、休闲娱乐、创新创业”三大板块，以发展湖鲜美食、明清民宿、院落宾馆、商旅地产、军工文化等项目为重点，大力招商引资，寻找合作伙伴。',
      ),
    ],
  },
  {
    slug: '2022-nian-jie-dai-guo-nei-you-ke-705-3-wan',
    title: '2022年接待国内旅游总人数705.3万，旅游总收入73.02亿元',
    summary: '2022年全区接待国内旅游总人数705.3万，旅游总收入73.02亿元，新增13家文化企业完成“四上”入规。',
    column: 'tourism',
    cover: 'lake-shore',
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
        article('“岳阳楼旅游区”成为国家级夜间文化和旅游消费集聚区', NIGHT),
        '，',
        article('洞庭南路历史文化街区获评省文旅休闲街区', STREET),
        '。区里积极争取政策，支持帮助企业纾困解难。',
      ),
    ],
  },
  {
    slug: 'si-xian-si-lei-lv-you-xian-lu',
    title: '“四线四类”：文化、生态、红色、夜游四条主要旅游线路',
    summary: '2023年将打造文化、生态、红色、夜游四条主要旅游线路，形成资源互补、相得益彰的产业发展布局。',
    column: 'tourism',
    cover: 'four-routes',
    relics: ['yue-yang-wen-miao', 'ci-shi-ta', 'lv-xian-guan', WORKERS],
    body: [
      p(
        '按照“月月有活动、闹热新经济”的工作要求，2023年将打造四条主要旅游线路，形成资源互补、相得益彰的产业发展布局。',
      ),
      h2('文化景仰游'),
      p('以历史文化遗存、A级旅游景区景点为主线进行串联：'),
      ol(
        '岳阳楼5A景区',
        relic('岳阳文庙', 'yue-yang-wen-miao'),
        '洞庭南路历史文化街区',
        relic('慈氏塔', 'ci-shi-ta'),
        relic('吕仙观', 'lv-xian-guan'),
        '圣安寺4A景区',
      ),
      h2('生态观光游'),
      p('以自然环境、乡村旅游为主线进行串联：'),
      ol('“一江碧水”教育实践基地', '东风湖生态公园', '金鹗山公园', '洞庭湖小镇', '麻布山森林公园'),
      h2('红色教育游'),
      p('以红色革命故事、革命先烈事迹为主线进行串联：'),
      ol(relic('粤汉铁路（岳州）工人运动陈列馆', WORKERS), '城市记忆馆', '烈士陵园', '红色基因传承拓展营地'),
      h2('夜间休闲游'),
      p('以夜间消费为主线：'),
      ol('东风湖灯光演艺实景剧', '汴河街夜市', '东茅岭夜间商圈'),
    ],
  },
]
