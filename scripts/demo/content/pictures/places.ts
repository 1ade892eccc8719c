import type { DemoPicture } from '../types'

export const places: DemoPicture[] = [
  {
    name: 'flower-arranging',
    zh: '插画：书房长案前，一人手持花枝，高瓶中插着荷花、花苞和荷叶，窗外有竹。',
    en: 'Illustration: somebody with a blossoming branch at a long table, a lotus, a bud and a leaf in a tall vase, bamboo outside.',
  },
  {
    name: 'herbal-slices',
    zh: '插画：阳光下的院子里晾着一盘盘中药饮片，老师傅用铡刀切药。',
    en: 'Illustration: trays of herbal slices dry in a sunny yard, an old master cuts roots with a lever knife.',
  },
  {
    name: 'district-library',
    zh: '插画：冬日晴雪中的图书馆，外墙像一排巨大的书脊，门前有人看书、有人走过。',
    en: 'Illustration: a library in winter snow, its front a row of giant book spines, people who read and walk before it.',
  },
]
