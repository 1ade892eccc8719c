import { attractions } from './pictures/attractions'
import { events } from './pictures/events'
import { places } from './pictures/places'
import { routes } from './pictures/routes'
import type { DemoPicture } from './types'

/** Who drew them, on every picture. */
export const CREDIT = { zh: 'Baling 项目绘制', en: 'Drawn for the Baling project' }

export const PICTURES: DemoPicture[] = [
  {
    name: 'expert-house',
    zh: '插画：夏日树荫下的两层红砖拱廊楼房，楼前是铁轨。',
    en: 'Illustration: a brick house of two storeys with arcades among summer trees, a railway line before it.',
  },
  {
    name: 'cishi-pagoda',
    zh: '插画：秋日午后，湖边的砖塔与金黄的树。',
    en: 'Illustration: a brick pagoda by the lake on an autumn afternoon, golden trees around it.',
  },
  {
    name: 'confucian-temple',
    zh: '插画：早春的文庙，石牌坊后是重檐大殿。',
    en: 'Illustration: a Confucian temple in early spring, a stone gate before a hall with double eaves.',
  },
  {
    name: 'lvxian-temple',
    zh: '插画：雪中临水的道观，松树旁飞过两只鹤。',
    en: 'Illustration: a Taoist hall above the water in snow, pines beside it, two cranes in flight.',
  },
  {
    name: 'workers-hall',
    zh: '插画：晨光中的铁路陈列馆，馆前停着冒汽的蒸汽机车。',
    en: 'Illustration: a railway exhibition hall at dawn, a steam engine before it.',
  },
  {
    name: 'expert-house-works',
    zh: '插画：搭着脚手架的红砖拱廊楼房正在修缮。',
    en: 'Illustration: the brick house with its arcades in scaffolding during restoration.',
  },
  {
    name: 'tower-by-night',
    zh: '插画：夜色中灯火通明的岳阳楼，湖上渔灯，天上烟花。',
    en: 'Illustration: Yueyang Tower lit by night, lamps of boats on the lake, fireworks above.',
  },
  {
    name: 'old-street',
    zh: '插画：黄昏的老街，两旁是木楼，街上挂着红灯笼。',
    en: 'Illustration: an old street at dusk, timber houses on both sides, red lanterns across it.',
  },
  {
    name: 'lake-shore',
    zh: '插画：春天的湖岸，柳树下有游人，湖上有帆船。',
    en: 'Illustration: the shore of the lake in spring, visitors under willows, sails on the water.',
  },
  {
    name: 'night-market',
    zh: '插画：夜市上的小吃摊，灯笼下人来人往。',
    en: 'Illustration: stalls of a night market, people under lanterns.',
  },
  {
    name: 'medals',
    zh: '插画：跑道上的运动员，上方是金、银、铜三枚奖牌。',
    en: 'Illustration: runners on a track, a gold, a silver and a bronze medal above them.',
  },
  {
    name: 'trail',
    zh: '插画：湖边步道上跑步的人和一张乒乓球台。',
    en: 'Illustration: people running on a trail by the lake, a table-tennis table beside it.',
  },
  {
    name: 'village-stage',
    zh: '插画：乡村戏台上三位演员正在演出，台下坐满观众。',
    en: 'Illustration: three opera players on a village stage before a full audience.',
  },
  {
    name: 'art-school',
    zh: '插画：穿红马甲的学员在明亮的教室里练扇子舞。',
    en: 'Illustration: a class in red waistcoats practises a fan dance in a bright room.',
  },
  {
    name: 'library',
    zh: '插画：图书馆里三位读者在长桌旁看书，身后是书架和拱窗。',
    en: 'Illustration: three readers at a long table in a library with shelves and arched windows.',
  },
  {
    name: 'fishing-song',
    zh: '插画：落日时分，渔船上的歌者在湖上唱渔歌。',
    en: 'Illustration: singers on a fishing boat on the lake at sunset.',
  },
  {
    name: 'flowers',
    zh: '插画：圆窗前的一盆插花，有牡丹和盛开的花枝。',
    en: 'Illustration: a bowl of arranged peonies and blossoming branches before a round window.',
  },
  {
    name: 'herbs',
    zh: '插画：中药柜前的铜臼、戥子和几盘药材。',
    en: 'Illustration: a wall of medicine drawers, a mortar, scales and trays of herbs.',
  },
  {
    name: 'four-routes',
    zh: '插画：四幅并列的画面，依次是古塔、湖上飞鹤、红旗与纪念碑、夜色楼阁。',
    en: 'Illustration: four panels with a pagoda, cranes over the lake, a flag and monument, a tower by night.',
  },
  {
    name: 'four-seasons',
    zh: '插画：四幅并列的画面，依次是春天的蝴蝶、夏天的滑板、秋天的渔船、冬天的火锅。',
    en: 'Illustration: four panels with butterflies in spring, a skateboard in summer, a boat in autumn, hotpot in winter.',
  },
  {
    name: 'inspection',
    zh: '插画：夜里，三名检查人员在亮着灯的网吧门前核对检查表。',
    en: 'Illustration: three inspectors with a checklist before lit net cafés at night.',
  },
  ...attractions,
  ...routes,
  ...events,
  ...places,
]
