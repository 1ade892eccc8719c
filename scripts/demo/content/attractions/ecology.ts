import { b, h2, p } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'

const PLACE = { district: 'yueyanglou' } satisfies Demo<'attractions'>['fields']

/** The stops of the route through nature, and the park at the harbour. */
export const ecology: Demo<'attractions'>[] = [
  {
    type: 'attractions',
    slug: 'yi-jiang-bi-shui-jiao-yu-shi-jian-ji-di',
    title: '“一江碧水”教育实践基地',
    summary: '列在“生态观光游”线路之首；2023年4月25日，以基地启动为切入点策划“天下岳阳楼”推介活动。',
    cover: 'clear-water-base',
    fields: { ...PLACE, kind: 'education_base' },
    en: {
      title: '“A River of Clear Water” Education Base',
      summary: 'Where the nature route begins; its opening is planned for 25 April 2023.',
    },
    body: [
      p(b('“一江碧水”教育实践基地'), '列在“生态观光游”线路之首。', SAYS.ecology),
      h2('2023年'),
      p(SAYS.promotion),
    ],
  },
  {
    type: 'attractions',
    slug: 'dong-feng-hu-sheng-tai-gong-yuan',
    title: '东风湖生态公园',
    summary: '“生态观光游”线路的一站，列在“一江碧水”教育实践基地之后。',
    cover: 'dongfeng-lake-park',
    fields: { ...PLACE, kind: 'park' },
    en: {
      title: 'Dongfeng Lake Ecological Park',
      summary: 'A stop on the nature route, after the education base “A River of Clear Water”.',
    },
    body: [
      p('东风湖生态公园是“生态观光游”线路的一站。', SAYS.ecology),
      p(
        '入夜以后，东风湖有灯光演艺实景剧，列在“夜间休闲游”线路之首。冬季，“食在洞庭”主题美食购物推广活动在东风湖、汴河街、洞庭南路地段举办。',
      ),
    ],
  },
  {
    type: 'attractions',
    slug: 'jin-e-shan-gong-yuan',
    title: '金鹗山公园',
    summary: '“生态观光游”线路的一站，列在东风湖生态公园之后。',
    cover: 'jine-hill-park',
    fields: { ...PLACE, kind: 'park' },
    en: {
      title: 'Jin’e Hill Park',
      summary: 'A stop on the nature route, after Dongfeng Lake Ecological Park.',
    },
    body: [p('金鹗山公园是“生态观光游”线路的一站，在线路中列在东风湖生态公园之后。'), p(SAYS.ecology)],
  },
  {
    type: 'attractions',
    slug: 'dong-ting-hu-xiao-zhen',
    title: '洞庭湖小镇',
    summary: '“生态观光游”线路的一站，列在金鹗山公园之后。',
    cover: 'dongting-lake-town',
    fields: { ...PLACE, kind: 'town' },
    en: {
      title: 'Dongting Lake Town',
      summary: 'A stop on the nature route, after Jin’e Hill Park.',
    },
    body: [p('洞庭湖小镇是“生态观光游”线路的一站，在线路中列在金鹗山公园之后。'), p(SAYS.ecology)],
  },
  {
    type: 'attractions',
    slug: 'ma-bu-shan-sen-lin-gong-yuan',
    title: '麻布山森林公园',
    summary: '“生态观光游”线路的一站，列在洞庭湖小镇之后。',
    cover: 'mabu-forest',
    fields: { ...PLACE, kind: 'forest_park' },
    en: {
      title: 'Mabu Hill Forest Park',
      summary: 'A stop on the nature route, after Dongting Lake Town.',
    },
    body: [p('麻布山森林公园是“生态观光游”线路的一站，在线路中列在洞庭湖小镇之后。'), p(SAYS.ecology)],
  },
  {
    type: 'attractions',
    slug: 'yue-yang-gang-gong-ye-yi-zhi-gong-yuan',
    title: '岳阳港工业遗址公园',
    summary: '2023年夏季“踏浪洞庭”主题群众体育健身活动的举办地。',
    cover: 'port-heritage-park',
    fields: { ...PLACE, kind: 'industrial_heritage' },
    en: {
      title: 'Yueyang Port Industrial Heritage Park',
      summary: 'Where “Riding the Waves of Dongting”, the summer sports season of 2023, takes place.',
    },
    body: [
      p('2023年6--7月，将在岳阳港工业遗址公园，并利用周边体育场馆，举办“踏浪洞庭”主题群众体育健身活动。'),
      p(
        '活动以花样滑板、花样轮滑、花样自行车以及业余足球俱乐部比赛为主要内容，引导青年群体健康生活、积极向上。',
      ),
    ],
  },
]
