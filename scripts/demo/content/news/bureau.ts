import { h2, link, p, table, ul } from '../lexical'
import type { Demo } from '../types'
import { article } from './article'

const STAFF = 'figures/2022-dui-wu-jian-she'

export const bureau: Demo<'news'>[] = [
  article({
    slug: 'yi-qing-fang-kong-jing-zhun-you-xiao',
    title: '疫情防控措施精准有效，行业防控平稳有序',
    summary: '接受全区630家宾馆、酒店的防疫任务，坚持督促检查区内1000余家经营场所落实各项疫情防控措施。',
    column: 'market',
    cover: 'inspection',
    about: ['figures/2022-shi-chang-jian-guan'],
    body: [
      p(
        '2022年，坚持服从大局、不讲价钱，接受了全区630家宾馆、酒店的防疫任务。按照领导包片、干部包街道的原则，坚持督促检查区内1000余家宾馆、文娱、网吧经营场所落实各项疫情防控措施。',
      ),
      table(
        ['工作', '情况'],
        ['接受防疫任务的宾馆、酒店', '630家'],
        ['督促检查的经营场所', '1000余家'],
        ['安排干部', '40名'],
        ['监管组', '15个'],
        ['驻守隔离酒店', '8名同志，40余天'],
      ),
      p('通过精准防控，区内文旅广体行业疫情防控平稳有序。'),
    ],
  }),
  article({
    slug: 'jing-wai-dian-shi-jie-shou-zhuang-zhi-zhuan-xiang-zheng-zhi',
    title: '开展境外电视接收装置专项整治行动',
    summary: '取缔违规销售卫星接收设备的经营门店1处，拆除违规安装的电视卫星锅100余个。',
    column: 'market',
    cover: 'dongmaoling-night',
    about: ['figures/2022-shi-chang-jian-guan'],
    body: [
      p('2022年，联合市局、站办开展境外电视接收装置专项整治行动：'),
      ul('取缔违规销售卫星接收设备的经营门店1处', '拆除违规安装的电视卫星锅100余个'),
      p(
        '同时，牵头组织了全区打击境外电视地面接收装置专项整治行动，强化落实了新闻信息“三审”、网络舆情应急处置等制度措施。',
      ),
    ],
  }),
  article({
    slug: 'an-quan-sheng-chan-qiang-hua-xing-dong',
    title: '2023年奋力开展安全生产工作强化行动',
    summary: '建立完善局长负总责、班子成员分工负责、工作人员包片负责、业务股室牵头负责的工作机制。',
    column: 'market',
    cover: 'bianhe-night-market',
    body: [
      p(
        '2023年，将建立完善局长负总责、班子成员分工负责、工作人员包片负责、业务股室牵头负责的工作机制。严格落实以下规定动作：',
      ),
      ul(
        '每周一检查、每月一督查、一单四制',
        '检查记录表留痕、挂号销号',
        '隐患排查上报、整改回头看、联合整治',
      ),
      p('确保安全工作责任落实、措施落实、效果落实。'),
    ],
  }),
  article({
    slug: 'dang-jian-gong-zuo-qu-de-xin-cheng-xiao',
    title: '坚持锤炼党性，党建工作取得新成效',
    summary: '把深入贯彻落实习近平新时代中国特色社会主义思想和党的二十大精神作为首要政治任务。',
    column: 'party',
    cover: 'martyrs-park',
    body: [
      p('2022年，始终坚持旗帜鲜明讲政治、讲大局、讲服从，不断加强和改进党的领导。'),
      h2('不断加强理论学习'),
      p(
        '坚持把深入贯彻落实习近平新时代中国特色社会主义思想和党的二十大精神作为首要政治任务。严格落实区委宣讲团微宣讲、领导班子成员讲党课、组织开展中心组及全体党员学习教育等，在全局形成了主动作为、忠诚履职、争先创优的工作氛围。',
      ),
      h2('着力强化党建引领'),
      p(
        '不论是防控疫情、承办',
        link('省十四运会', 'events/sheng-shi-si-yun-hui'),
        '，还是组织',
        link('洞庭渔火季', 'events/dong-ting-yu-huo-ji'),
        '等大型文旅活动，局领导班子成员都主动担当，率先垂范，引领全局党员干部重实干、强执行、抓落实，使党旗在干事创业的火热环境中高高飘扬。',
      ),
    ],
  }),
  article({
    slug: '3-ming-tong-zhi-ru-xuan-gao-ceng-ci-ren-cai',
    title: '3名同志入选全市首批高层次人才',
    summary: '推荐3名同志入选全市首批高层次人才，8名同志职级晋升。',
    column: 'party',
    cover: 'city-memory-hall',
    about: [STAFF],
    body: [
      p('2022年，推荐3名同志入选全市首批高层次人才，8名同志职级晋升。'),
      p('坚持德才兼备标准，凭实绩用人，进一步激发了干部想事、干事、成事的积极性和主动性。'),
      p('2023年，将通过“四海揽才”、专业招考等形式招聘专业技术人员，解决专业人员不足问题。'),
    ],
  }),
  article({
    slug: 'qing-lian-jian-she-da-dao-xin-yao-qiu',
    title: '坚持廉洁从政，清廉建设达到新要求',
    summary: '2022年全年开展集中廉政警示教育92人次，开展谈心谈话49人次。',
    column: 'party',
    cover: 'red-gene-camp',
    about: [STAFF],
    body: [
      p('坚持“严”字当头，亮规矩、知敬畏、守底线，切实加强廉政建设。'),
      table(['工作', '2022年'], ['集中廉政警示教育', '92人次'], ['谈心谈话', '49人次']),
      ul(
        '严格落实“一岗双责”，扎实开展清廉机关建设',
        '严格规范资金使用，严格压缩“三公经费”开支',
        '严格坚持民主理财，坚持每季度向班子会通报一次财务情况',
      ),
    ],
  }),
]
