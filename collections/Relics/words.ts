import { term } from '../words'

export const w = {
  title: term(['名称', 'Name'], ['文物的名称。中文必填。', 'The name of the relic. Needed in Chinese.']),
  kind: term(
    ['类别', 'Kind'],
    ['《文物保护法》第三条所列的类别。', 'The kinds of Article 3 of the Cultural Relics Protection Law.'],
  ),
  level: term(
    ['级别', 'Level'],
    ['文物保护单位的级别，或未定级。', 'The level at which the site is protected, or unrated.'],
  ),
  era: term(['年代', 'Era'], ['始建或形成的年代。', 'When it was built or came to be.']),
  protectionRange: term(
    ['保护范围', 'Protection range'],
    [
      '公布的保护范围（《文物保护法》第二十六条）。',
      'The protection range as announced (Cultural Relics Protection Law, Article 26).',
    ],
  ),
  controlZone: term(
    ['建设控制地带', 'Construction control zone'],
    [
      '公布的建设控制地带（《文物保护法》第二十九条）。',
      'The zone as announced (Cultural Relics Protection Law, Article 29).',
    ],
  ),
}
