import type { Field } from 'payload'

import { openness, weekday } from '../choices'
import { described, term } from '../words'
import { chinese } from './common'
import { rows } from './rows'
import { choice, count, day, local, proposed, text } from './scalars'
import { say, type Validating } from './title'

const w = {
  open: term(
    ['是否开放', 'Open to the public'],
    [
      '开放的必须公布开放时间和承载量。',
      'Where it is open, hours and the number of visitors it can hold must be published.',
    ],
  ),
  hours: term(
    ['开放时间', 'Opening hours'],
    ['每周的开放时间，可分几段填写。', 'The weekly opening hours, in as many rows as needed.'],
  ),
  from: term(['从', 'From'], ['这一段的第一天。', 'The first weekday of this row.']),
  to: term(['至', 'To'], ['这一段的最后一天。', 'The last weekday of this row.']),
  opens: term(['开门', 'Opens'], ['北京时间，HH:MM。', 'Asia/Shanghai, HH:MM.']),
  closes: term(['关门', 'Closes'], ['北京时间，HH:MM。', 'Asia/Shanghai, HH:MM.']),
  note: term(['说明', 'Note'], ['如节假日、停止入场时间。', 'Such as holidays or the last admission.']),
  closures: term(
    ['临时关闭', 'Closures'],
    ['因维修、活动、天气等暂停开放的日期。', 'Days on which it is closed: repairs, events, weather.'],
  ),
  closedFrom: term(
    ['开始日期', 'First day'],
    ['关闭的第一天。留空表示已经关闭。', 'The first day on which it is closed; empty: it already is.'],
  ),
  closedTo: term(
    ['结束日期', 'Last day'],
    ['关闭的最后一天。留空表示尚未确定。', 'The last day on which it is closed; empty: not known yet.'],
  ),
  reason: term(['原因', 'Reason'], ['为什么关闭。', 'Why it is closed.']),
  capacity: term(['最大承载量', 'Capacity'], ['同时容纳的最多人数。', 'The most visitors at one time.']),
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** A time of day, `HH:MM`. */
const time = (words: typeof w.opens) => ({
  ...text(words),
  field: (name: string): Field => ({
    name,
    type: 'text',
    ...described(words),
    validate: (value: null | string | undefined, { req }: Validating) =>
      !value || TIME.test(value) || say(req, '请按 HH:MM 填写。', 'Write it as HH:MM.'),
  }),
})

/** Weekly hours, days of closure and the number of visitors: of every place that people go to. */
export const hours = () => ({
  openingHours: rows(
    'OpeningHours',
    {
      from: choice(weekday, w.from),
      to: choice(weekday, w.to),
      opens: time(w.opens),
      closes: time(w.closes),
      note: local(w.note),
    },
    {
      words: w.hours,
      row: ['开放时间', 'row of hours'],
      layout: [['from', 'to', 'opens', 'closes'], 'note'],
    },
  ),
  closures: rows(
    'Closure',
    { from: day(w.closedFrom), to: day(w.closedTo), reason: local(w.reason) },
    { words: w.closures, row: ['临时关闭', 'closure'], layout: [['from', 'to'], 'reason'] },
  ),
  capacity: count(w.capacity),
})

/** The same of a place that isn't open as a matter of course. */
export const openings = () => ({
  openToPublic: proposed('unknown', choice(openness, w.open, { required: chinese, filter: true })),
  ...hours(),
})
