import type { DemoPicture } from '../types'

export const attractions: DemoPicture[] = [
  {
    name: 'yueyang-tower',
    zh: '插画：春日晴空下的三层盔顶楼阁，台前有游人，右侧是柳树和湖上帆影。',
    en: 'Illustration: a tower of three storeys under a helmet roof on a bright spring day, a willow and sails on the lake beside it.',
  },
  {
    name: 'shengan-temple',
    zh: '插画：秋日的黄墙寺院，石阶通向山门，银杏金黄，门前香炉青烟袅袅。',
    en: 'Illustration: a temple with ochre walls in autumn, steps up to its gate, golden ginkgo trees, smoke from an incense burner.',
  },
  {
    name: 'dongting-south-road',
    zh: '插画：清晨俯瞰白墙灰瓦的老街区，远处是砖塔和湖面，近处屋脊上蹲着一只猫。',
    en: 'Illustration: white walls and grey roofs of an old quarter in the morning, a pagoda and the lake beyond, a cat on the nearest ridge.',
  },
  {
    name: 'clear-water-base',
    zh: '插画：三头江豚跃出碧绿的江面，孩子们在木栈台上观看。',
    en: 'Illustration: three porpoises leap from the green river while children watch from a wooden deck.',
  },
  {
    name: 'dongfeng-lake-park',
    zh: '插画：夏日荷塘，曲桥通向湖中双层亭阁，近处荷花盛开。',
    en: 'Illustration: a lake full of lotus in summer, a zigzag bridge to a pavilion of two storeys.',
  },
  {
    name: 'jine-hill-park',
    zh: '插画：春天的小山，石阶盘旋而上，山顶有三层楼阁，坡上樱花盛开，有人放风筝。',
    en: 'Illustration: a hill in spring with winding steps, a tower of three storeys on its top, cherry blossom and a kite.',
  },
  {
    name: 'dongting-lake-town',
    zh: '插画：黄昏的水边小镇，彩色房屋亮起灯，摩天轮倒映水中，湖上有帆船。',
    en: 'Illustration: a town by the water at dusk, coloured houses with lit windows, a big wheel, sailing boats.',
  },
  {
    name: 'mabu-forest',
    zh: '插画：阳光洒进高大的树林，游人走在林间小路上，路旁有一只松鼠。',
    en: 'Illustration: light falls between tall trees, people walk on a forest path, a squirrel beside it.',
  },
]
