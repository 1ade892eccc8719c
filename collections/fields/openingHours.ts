import type { Field } from 'payload'
import { z } from 'zod'

import { choice, text } from '../../src/lib/contract'
import { weekday } from '../choices'
import { described, rowsDescribed, term } from '../words'
import { choiceField, localText } from './simple'
import { say, type Validating } from './title'
import { plain } from './values'

const w = {
  hours: term(
    ['开放时间', 'Opening hours'],
    ['每周的开放时间，可分几段填写。', 'The weekly opening hours, in as many rows as needed.'],
  ),
  from: term(['从', 'From'], ['这一段的第一天。', 'The first weekday of this row.']),
  to: term(['至', 'To'], ['这一段的最后一天。', 'The last weekday of this row.']),
  opens: term(['开门', 'Opens'], ['北京时间，HH:MM。', 'Asia/Shanghai, HH:MM.']),
  closes: term(['关门', 'Closes'], ['北京时间，HH:MM。', 'Asia/Shanghai, HH:MM.']),
  note: term(['说明', 'Note'], ['如节假日、停止入场时间。', 'Such as holidays or the last admission.']),
}

export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/

const timeField = (name: 'closes' | 'opens'): Field => ({
  name,
  type: 'text',
  ...described(w[name]),
  validate: (value: null | string | undefined, { req }: Validating) =>
    !value || TIME.test(value) || say(req, '请按 HH:MM 填写。', 'Write it as HH:MM.'),
})

export const openingHoursField = (): Field => ({
  name: 'openingHours',
  type: 'array',
  ...rowsDescribed(w.hours, '开放时间', 'row of hours'),
  interfaceName: 'OpeningHoursRows',
  fields: [
    {
      type: 'row',
      fields: [
        choiceField('from', weekday, w.from),
        choiceField('to', weekday, w.to),
        timeField('opens'),
        timeField('closes'),
      ],
    },
    localText('note', w.note),
  ],
})

export const openingHoursShape = z.strictObject({
  from: choice(weekday, { about: w.from.about }),
  to: choice(weekday, { about: w.to.about }),
  opens: text({ about: w.opens.about }),
  closes: text({ about: w.closes.about }),
  note: text({ about: w.note.about }),
})

export interface StoredHours {
  from?: null | string
  to?: null | string
  opens?: null | string
  closes?: null | string
  note?: null | string
}

export const projectOpeningHours = (rows: null | StoredHours[] | undefined) =>
  (rows ?? []).map((row) => ({
    from: row.from ?? null,
    to: row.to ?? null,
    opens: plain(row.opens),
    closes: plain(row.closes),
    note: plain(row.note),
  }))

export const openingHoursAbout = w.hours.about
