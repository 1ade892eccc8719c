import { addressOf, toAny } from './addresses'
import { ATTRACTIONS } from './attractions'
import { link, ol, p } from './lexical'
import { SAYS } from './phrases'
import { RELICS } from './relics'
import type { Demo } from './types'

type Stop = `${'attractions' | 'relics'}/${string}`

const titles = new Map([...ATTRACTIONS, ...RELICS].map((place) => [addressOf(place), place.title]))

const titleOf = (stop: Stop): string => {
  const title = titles.get(stop)
  if (!title) throw new Error(`A route stops at ${stop}, which isn't there`)
  return title
}

const through = (...stops: Stop[]) => ({
  fields: { stops: stops.map((stop) => ({ place: toAny<'attractions' | 'relics'>(stop) })) },
  list: ol(...stops.map((stop) => link(titleOf(stop), stop))),
})

const culture = through(
  'attractions/yue-yang-lou',
  'relics/yue-yang-wen-miao',
  'attractions/dong-ting-nan-lu-li-shi-wen-hua-jie-qu',
  'relics/ci-shi-ta',
  'relics/lv-xian-guan',
  'attractions/sheng-an-si',
)
const ecology = through(
  'attractions/yi-jiang-bi-shui-jiao-yu-shi-jian-ji-di',
  'attractions/dong-feng-hu-sheng-tai-gong-yuan',
  'attractions/jin-e-shan-gong-yuan',
  'attractions/dong-ting-hu-xiao-zhen',
  'attractions/ma-bu-shan-sen-lin-gong-yuan',
)
const red = through(
  'relics/yue-han-tie-lu-gong-ren-yun-dong-chen-lie-guan',
  'attractions/cheng-shi-ji-yi-guan',
  'attractions/lie-shi-ling-yuan',
  'attractions/hong-se-ji-yin-chuan-cheng-tuo-zhan-ying-di',
)
const night = through(
  'attractions/dong-feng-hu-deng-guang-yan-yi-shi-jing-ju',
  'attractions/bian-he-jie-ye-shi',
  'attractions/dong-mao-ling-ye-jian-shang-quan',
)

const PLAN = p('这是2023年“四线四类”旅游打造的主要旅游线路之一，与其他线路资源互补、相得益彰。')

/** The four routes, each with its stops in the report's order. */
export const ROUTES: Demo<'routes'>[] = [
  {
    type: 'routes',
    slug: 'wen-hua-jing-yang-you',
    title: '文化景仰游',
    summary: '以历史文化遗存、A级旅游景区景点为主线进行串联，感受历史文化名城的深厚底蕴。',
    cover: 'route-culture',
    fields: { kind: 'culture', ...culture.fields },
    en: {
      title: 'In Admiration of Culture',
      summary:
        'From Yueyang Tower to Sheng’an Temple: historic remains and rated attractions of an old city.',
    },
    body: [p(SAYS.culture), culture.list, PLAN],
  },
  {
    type: 'routes',
    slug: 'sheng-tai-guan-guang-you',
    title: '生态观光游',
    summary: '以自然环境、乡村旅游为主线进行串联，领略优美的自然风光和城市环境。',
    cover: 'route-ecology',
    fields: { kind: 'ecology', ...ecology.fields },
    en: {
      title: 'Sights of Nature',
      summary: 'From the clear river to the forest of Mabu Hill: nature, countryside and city.',
    },
    body: [p(SAYS.ecology), ecology.list, PLAN],
  },
  {
    type: 'routes',
    slug: 'hong-se-jiao-yu-you',
    title: '红色教育游',
    summary: '以红色革命故事、革命先烈事迹为主线进行串联，回望革命历史，接受红色教育。',
    cover: 'route-red',
    fields: { kind: 'red', ...red.fields },
    en: {
      title: 'In the Steps of the Revolution',
      summary: 'From the hall of the railway workers’ movement to the camp of the revolutionary heritage.',
    },
    body: [p(SAYS.red), red.list, PLAN],
  },
  {
    type: 'routes',
    slug: 'ye-jian-xiu-xian-you',
    title: '夜间休闲游',
    summary: '以夜间消费为主线，通过夜演、夜宴、夜游、夜娱、夜购，享受惬意的夜间休闲娱乐生活。',
    cover: 'route-night',
    fields: { kind: 'night', ...night.fields },
    en: {
      title: 'Leisure by Night',
      summary: 'A light show on the lake, a night market and the shops of Dongmaoling.',
    },
    body: [p(SAYS.night), night.list, PLAN],
  },
]
