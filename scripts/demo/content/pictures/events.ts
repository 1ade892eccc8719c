import type { DemoPicture } from '../types'

export const events: DemoPicture[] = [
  {
    name: 'butterflies-camp',
    zh: '插画：春天湖边草地上的帐篷营地，孩子们打开纸箱放飞一长串蝴蝶。',
    en: 'Illustration: tents on a meadow by the lake in spring, children let a long stream of butterflies out of a box.',
  },
  {
    name: 'wave-sports',
    zh: '插画：蓝色海浪般的滑道上，滑板少年腾空而起，旁边有人玩轮滑，背景是港口门吊。',
    en: 'Illustration: a skateboarder in the air over a blue ramp, a roller skater beside, waves and harbour cranes behind.',
  },
  {
    name: 'song-stage',
    zh: '插画：秋日老街的戏台前舞狮击鼓，台上两位演员在表演，街坊围观。',
    en: 'Illustration: a lion dance and a drummer before a stage in an old street in autumn, two players on it, people around.',
  },
  {
    name: 'winter-feast',
    zh: '插画：俯视红色餐桌，有小龙虾、全鱼、铜火锅、烤串、糖果盒和橘子。',
    en: 'Illustration: a red table from above with crayfish, a whole fish, a copper hotpot, skewers, sweets and tangerines.',
  },
]
