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
  {
    name: 'city-memory-hall',
    zh: '插画：陈列厅的墙上挂满老照片，展台上有自行车、收音机和电影放映机，三位观众在参观。',
    en: 'Illustration: three visitors in a hall of old photographs with a bicycle, a radio and a film projector on stands.',
  },
  {
    name: 'martyrs-park',
    zh: '插画：朝霞中的纪念碑，两旁是柏树和花圈，台阶上的人面向纪念碑肃立。',
    en: 'Illustration: a monument in the glow of sunrise between cypresses and wreaths, people who stand before it on the steps.',
  },
  {
    name: 'red-gene-camp',
    zh: '插画：秋日山间的营地，孩子们在爬绳网，系红领巾的学员在旗杆前敬礼。',
    en: 'Illustration: a camp among autumn hills, children on a climbing net, pupils in red scarves before a red flag.',
  },
  {
    name: 'dongfeng-light-show',
    zh: '插画：夜晚的湖面上，彩色光束、喷泉和一朵发光的巨大莲花，演员在水上舞台起舞。',
    en: 'Illustration: coloured beams, fountains and a giant lotus of light on a lake by night, dancers on a floating stage.',
  },
  {
    name: 'bianhe-night-market',
    zh: '插画：夜市街口的琉璃瓦牌楼，灯笼下是一路小吃摊，两个年轻人拿着糖葫芦。',
    en: 'Illustration: a tiled gate over a lane of food stalls by night, lanterns under it, two people with candied fruit.',
  },
  {
    name: 'dongmaoling-night',
    zh: '插画：雨后的夜间商圈，高楼、大屏和霓虹灯的光映在人行横道上，行人来往。',
    en: 'Illustration: a shopping district by night after rain, towers, screens and neon lights reflected on a crossing.',
  },
  {
    name: 'jiehekou',
    zh: '插画：日出时的老码头，吊脚楼临水，石阶下停着木船，渔人提着鱼筐。',
    en: 'Illustration: an old landing at sunrise, houses on stilts, a wooden boat below stone steps, fishers with a basket.',
  },
  {
    name: 'xiaogang-granary',
    zh: '插画：一排圆筒形砖砌粮仓，墙上绘着稻穗、鱼和红日，前面是金黄的稻田。',
    en: 'Illustration: round brick granaries painted with rice, fish and a sun, a field of ripe rice before them.',
  },
  {
    name: 'guoliang-street',
    zh: '插画：老厂房改成的文创街，空中挂满彩伞，有人在墙上画白鹤和波浪。',
    en: 'Illustration: a street of old works turned into studios, coloured umbrellas overhead, a painter at a mural of a crane and waves.',
  },
  {
    name: 'port-heritage-park',
    zh: '插画：夏日江边的草坪上立着红蓝两台旧门吊，江上有货船和斜拉桥，人们在野餐、骑车。',
    en: 'Illustration: a red and a blue harbour crane on a lawn by the river in summer, a barge and a bridge, people with a picnic and a bicycle.',
  },
]
