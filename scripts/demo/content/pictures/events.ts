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
  {
    name: 'fishing-lights',
    zh: '插画：月夜的湖面上，近处撒网，远处渔灯点点，天空升起孔明灯，远岸有一座楼阁。',
    en: 'Illustration: a great moon over the lake, a cast net close by, the lamps of many boats, lanterns that rise, a tower on the far bank.',
  },
  {
    name: 'heritage-day',
    zh: '插画：皮影戏的幕布上有两个人物、古塔、渔船和飞鸟，台下坐满观众。',
    en: 'Illustration: a shadow play with two figures, a pagoda, a boat and a bird on a lit screen, a full audience before it.',
  },
  {
    name: 'opera-to-villages',
    zh: '插画：稻田边展开的舞台车上正在唱戏，村民坐在板凳上观看。',
    en: 'Illustration: opera on a stage that folds out of a lorry beside rice fields, villagers on stools before it.',
  },
  {
    name: 'public-reading',
    zh: '插画：大树上长满书页般的叶子，树下人们围坐成一圈读书，一位朗读者站在中间。',
    en: 'Illustration: people in a ring under a great tree whose leaves are open books, one of them reads aloud.',
  },
  {
    name: 'fishing-song-show',
    zh: '插画：剧场舞台上，渔人摇桨、歌者在木船上演唱，蓝绸化作波浪，台下坐着观众。',
    en: 'Illustration: a theatre stage with rowers and a singer on a boat among waves of blue silk, rows of seats before it.',
  },
  {
    name: 'xiaoxiang-stage',
    zh: '插画：拱形灯光舞台上，合唱队前一排演员手持折扇起舞，彩纸飞扬。',
    en: 'Illustration: a stage under an arch of lights, a choir behind a line of dancers with fans, confetti.',
  },
  {
    name: 'red-vest-school',
    zh: '插画：穿红马甲的老师在教室里教老年学员作画、弹琴，墙上挂着水墨画。',
    en: 'Illustration: teachers in red waistcoats in a class of painting and music, ink scrolls on the wall.',
  },
  {
    name: 'seven-gifts',
    zh: '插画：七只彩色气球为村庄送来图书、戏曲、书画、音乐、扇子、电影和体育用品，村口立着展板。',
    en: 'Illustration: seven balloons bring books, drama, painting, music, fans, films and sports goods to a village with a panel of pictures.',
  },
  {
    name: 'our-festivals',
    zh: '插画：湖上三条龙舟竞渡，鼓手擂鼓，岸上彩旗招展、人群欢呼。',
    en: 'Illustration: three dragon boats race on the lake, drummers at the bow, flags and a cheering crowd on the bank.',
  },
  {
    name: 'three-to-villages',
    zh: '插画：村里的三个棚摊，分别送来书籍春联、种苗农技和义诊，空中飞着一架农用无人机。',
    en: 'Illustration: three stands in a village with books, seedlings and a doctor, a farm drone above.',
  },
  {
    name: 'reading-homes',
    zh: '插画：傍晚的居民楼，一扇扇亮着灯的窗里有人在读书，楼下有志愿者送书。',
    en: 'Illustration: a house of flats in the evening, people who read in its lit windows, a volunteer with books at the door.',
  },
  {
    name: 'photo-exhibition',
    zh: '插画：明亮的展厅里挂着四季风景画作，观众驻足观看。',
    en: 'Illustration: visitors before pictures of four seasons in a bright gallery.',
  },
  {
    name: 'tower-promotion',
    zh: '插画：夜色中楼阁上灯光秀与烟花齐放，古帆船队驶向湖中，岸边人群举灯送行。',
    en: 'Illustration: light beams and fireworks over a tower by night, a fleet of old sailing ships on the lake, people with lamps on the bank.',
  },
  {
    name: 'provincial-games',
    zh: '插画：体育场里火炬手奔向圣火台，三位运动员站在领奖台上，看台坐满观众。',
    en: 'Illustration: a torch bearer in a stadium under a burning cauldron, three athletes on the podium, full stands.',
  },
]
