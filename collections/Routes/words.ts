import { term } from '../words'

export const w = {
  title: term(['线路名称', 'Name'], ['线路的名称。中文必填。', 'The name of the route. Needed in Chinese.']),
  kind: term(['线路类别', 'Kind'], ['“四线四类”中的哪一类。', 'Which of the four kinds of routes it is.']),
  season: term(['适宜季节', 'Season'], ['最适宜的季节。', 'The season for which it is best.']),
  stops: term(
    ['站点', 'Stops'],
    ['按游览顺序排列的景点和文物。', 'Attractions and relics, in the order of the visit.'],
  ),
  duration: term(['所需时间', 'Duration'], ['如半天、两日。', 'Such as half a day or two days.']),
  transport: term(['交通方式', 'Transport'], ['如步行、公交。', 'Such as on foot or by bus.']),
}

export const s = {
  place: term(['地点', 'Place'], ['一处景点或文物。', 'An attraction or a relic.']),
  note: term(['说明', 'Note'], ['在这一站看什么。', 'What to see here.']),
  stayMinutes: term(
    ['停留（分钟）', 'Stay (minutes)'],
    ['建议停留的分钟数。', 'How long to stay, in minutes.'],
  ),
}
