import type { DemoPicture } from '../types'

export const routes: DemoPicture[] = [
  {
    name: 'route-culture',
    zh: '插画：展开的画卷上，一条金色小路依次经过楼阁、石牌坊、老屋、砖塔和殿堂。',
    en: 'Illustration: an open handscroll, a golden path past a tower, a stone gate, old houses, a pagoda and a hall.',
  },
  {
    name: 'route-ecology',
    zh: '插画：俯瞰蜿蜒湖岸上的绿道，有人骑行，湖中有小岛和渔船，白鹤飞过。',
    en: 'Illustration: a green way along a winding shore from above, riders on it, islands and boats in the lake, cranes in flight.',
  },
  {
    name: 'route-red',
    zh: '插画：雪原上的铁轨伸向红日，旁边是老车站，山丘上立着纪念碑，三人举旗同行。',
    en: 'Illustration: a railway in snow towards a red sun, an old station, a monument on a hill, three people with a flag.',
  },
  {
    name: 'route-night',
    zh: '插画：月夜湖面上灯火通明的双层龙头画舫，周围漂着荷花灯，远处是城市、古塔和桥。',
    en: 'Illustration: a lit dragon boat of two decks on the lake under the moon, lotus lamps around it, the town, a pagoda and a bridge beyond.',
  },
]
