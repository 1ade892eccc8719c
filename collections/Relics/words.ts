import { term } from '../words'

export const w = {
  title: term(['名称', 'Name'], ['文物的名称。中文必填。', 'The name of the relic. Needed in Chinese.']),
  summary: term(
    ['简介', 'Summary'],
    ['一两句话，用于列表和分享。', 'One or two sentences, for lists and for sharing.'],
  ),
  body: term(['正文', 'Text'], ['完整的介绍。', 'The full account.']),
  kind: term(
    ['类别', 'Kind'],
    ['《文物保护法》第三条所列的类别。', 'The kinds of Article 3 of the Cultural Relics Protection Law.'],
  ),
  level: term(
    ['级别', 'Level'],
    ['文物保护单位的级别，或未定级。', 'The level at which the site is protected, or unrated.'],
  ),
  era: term(['年代', 'Era'], ['始建或形成的年代。', 'When it was built or came to be.']),
  district: term(
    ['所在区县', 'District'],
    ['所在的区、县或市。', 'The district, county or city in which it stands.'],
  ),
  address: term(['地址', 'Address'], ['街道和门牌，或位置说明。', 'Street and number, or where it stands.']),
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
  openToPublic: term(
    ['是否开放', 'Open to the public'],
    [
      '开放的必须公布开放时间和游客承载量（《文物保护法》第三十七条）。',
      'Where it is open, hours and capacity must be published (Cultural Relics Protection Law, Article 37).',
    ],
  ),
  capacity: term(['游客承载量', 'Capacity'], ['同时容纳的最多人数。', 'The most visitors at one time.']),
  projects: term(
    ['保护工程', 'Conservation projects'],
    ['修缮、展示、安防等工程。', 'Restoration, display, security and the like.'],
  ),
}

export const p = {
  title: term(['工程名称', 'Project'], ['工程的名称。', 'The name of the project.']),
  budget: term(['资金', 'Funds'], ['到位或批准的资金。', 'The funds raised or granted.']),
  source: term(['资金来源', 'Source of funds'], ['资金从哪里来。', 'Where the funds come from.']),
  status: term(['进度', 'Status'], ['工程进行到哪一步。', 'How far the project has come.']),
  start: term(['开工日期', 'Start'], ['开工的日期。', 'The day on which work began.']),
  finish: term(['完工日期', 'Finish'], ['完工的日期。', 'The day on which work was finished.']),
  acceptance: term(['验收', 'Acceptance'], ['验收的结果。', 'The result of the acceptance.']),
  notes: term(['说明', 'Notes'], ['需要说明的其他情况。', 'What else there is to say.']),
}
