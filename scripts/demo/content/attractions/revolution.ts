import { p } from '../lexical'
import { SAYS } from '../phrases'
import type { Demo } from '../types'

const PLACE = { district: 'yueyanglou' } satisfies Demo<'attractions'>['fields']

/** The stops of the route of the revolution that aren't relics. */
export const revolution: Demo<'attractions'>[] = [
  {
    type: 'attractions',
    slug: 'cheng-shi-ji-yi-guan',
    title: '城市记忆馆',
    summary: '“红色教育游”线路的一站，列在粤汉铁路（岳州）工人运动陈列馆之后。',
    cover: 'city-memory-hall',
    fields: { ...PLACE, kind: 'museum' },
    en: {
      title: 'City Memory Hall',
      summary: 'A stop on the route of the revolution, after the hall of the railway workers’ movement.',
    },
    body: [
      p('城市记忆馆是“红色教育游”线路的一站，在线路中列在粤汉铁路（岳州）工人运动陈列馆之后。'),
      p(SAYS.red),
    ],
  },
  {
    type: 'attractions',
    slug: 'lie-shi-ling-yuan',
    title: '烈士陵园',
    summary: '“红色教育游”线路的一站，列在城市记忆馆之后。',
    cover: 'martyrs-park',
    fields: { ...PLACE, kind: 'memorial' },
    en: {
      title: 'Martyrs’ Cemetery',
      summary: 'A stop on the route of the revolution, after the City Memory Hall.',
    },
    body: [p('烈士陵园是“红色教育游”线路的一站，在线路中列在城市记忆馆之后。'), p(SAYS.red)],
  },
  {
    type: 'attractions',
    slug: 'hong-se-ji-yin-chuan-cheng-tuo-zhan-ying-di',
    title: '红色基因传承拓展营地',
    summary: '“红色教育游”线路的一站，列在烈士陵园之后。',
    cover: 'red-gene-camp',
    fields: { ...PLACE, kind: 'education_base' },
    en: {
      title: 'Camp of the Revolutionary Heritage',
      summary: 'A stop on the route of the revolution, after the Martyrs’ Cemetery.',
    },
    body: [p('红色基因传承拓展营地是“红色教育游”线路的一站，在线路中列在烈士陵园之后。'), p(SAYS.red)],
  },
]
