import { term } from '../words'

export const w = {
  title: term(
    ['名称', 'Name'],
    ['景区、景点或街区的名称。中文必填。', 'The name of the place. Needed in Chinese.'],
  ),
  kind: term(['类型', 'Kind'], ['属于哪一类景区景点。', 'What kind of place it is.']),
  rating: term(
    ['景区等级', 'Rating'],
    ['A级旅游景区的等级（GB/T 17775-2024）。', 'Its rating as a tourist attraction (GB/T 17775-2024).'],
  ),
  tickets: term(
    ['门票', 'Tickets'],
    [
      '每次调价新增一行。提高价格须提前六个月公布（《旅游法》第四十四条）。',
      'A row for each price. A rise is announced six months ahead (Tourism Law, Article 44).',
    ],
  ),
}

export const t = {
  title: term(['票种', 'Ticket'], ['如成人票、学生票。', 'Such as adults or students.']),
  price: term(['价格（元）', 'Price (yuan)'], ['人民币元，免费填0。', 'In yuan; 0 where it is free.']),
  validFrom: term(['执行日期', 'Valid from'], ['从哪一天起执行。', 'The first day of this price.']),
  announcedOn: term(
    ['公布日期', 'Announced on'],
    ['向社会公布的日期。', 'The day on which it was announced.'],
  ),
  note: term(['说明', 'Note'], ['如优惠对象。', 'Such as who pays less.']),
}
