import { term } from '../words'

export const w = {
  title: term(['活动名称', 'Name'], ['活动的名称。中文必填。', 'The name of the event. Needed in Chinese.']),
  kind: term(['类型', 'Kind'], ['属于哪一类活动。', 'What kind of event it is.']),
  season: term(
    ['季节', 'Season'],
    ['“四季四色”活动所属的季节。', 'The season of the four-seasons programme.'],
  ),
  colour: term(['主题色', 'Colour'], ['“四季四色”活动的主题色。', 'The colour of the season.']),
  months: term(['月份', 'Months'], ['在哪几个月举办。', 'The months in which it is held.']),
  startDate: term(['开始日期', 'First day'], ['活动的第一天。', 'The first day of the event.']),
  endDate: term(['结束日期', 'Last day'], ['活动的最后一天。', 'The last day of the event.']),
  dateNote: term(
    ['时间说明', 'Time in words'],
    [
      '日期未定时的说法，如“中秋、国庆期间”。',
      'Where there are no dates yet, such as "around National Day".',
    ],
  ),
  year: term(['年度', 'Year'], ['在哪一年举办。', 'The year in which it is held.']),
  edition: term(['届次', 'Edition'], ['如“第二届”。', 'Such as "the second".']),
  places: term(
    ['举办地点', 'Places'],
    ['举办活动的景点、文物和场馆。', 'Attractions, relics and venues where it is held.'],
  ),
  placeNote: term(
    ['地点说明', 'Places in words'],
    ['没有列入系统的地点。', 'Places that have no document of their own.'],
  ),
  organisers: term(['主办单位', 'Organisers'], ['主办和承办的单位。', 'The bodies that hold it.']),
  sessions: term(['场次', 'Sessions'], ['举办了多少场。', 'How many times it was held.']),
  attendance: term(['参与人次', 'Attendance'], ['参加的人次。', 'How many took part.']),
  results: term(['成果数据', 'Results'], ['奖牌、得分等成果。', 'Results: medals, points and the like.']),
  partOf: term(['所属活动', 'Part of'], ['所属的系列活动。', 'The larger event that it belongs to.']),
  heritageItems: term(
    ['相关非遗项目', 'Heritage items'],
    ['活动展示的非遗项目。', 'The items of intangible heritage that it shows.'],
  ),
}

export const a = {
  count: term(['人次', 'Number'], ['参加的人次。', 'The number of people, each time counted.']),
  approximate: term(['约数', 'Approximate'], ['是否为约数。', 'Whether the number is approximate.']),
  note: term(['说明', 'Note'], ['如“近”“余”。', 'Such as "nearly" or "more than".']),
}
