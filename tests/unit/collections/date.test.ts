import { describe, expect, it } from 'vitest'

import { dateField, toNoon } from '../../../collections/fields/date'
import { term } from '../../../collections/words'

describe('calendar dates', () => {
  it.each([
    ['2022-08-16', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16T12:00:00.000Z', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16T00:30:00+08:00', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16T23:59:59-11:00', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16 09:00', '2022-08-16T12:00:00.000Z'],
    [new Date('2022-08-16T12:00:00Z'), '2022-08-16T12:00:00.000Z'],
    ['2024-02-29', '2024-02-29T12:00:00.000Z'],
    ['', null],
    [null, null],
    [undefined, undefined],
  ])('%j is stored as %j', (given, stored) => expect(toNoon(given)).toBe(stored))

  const field = dateField('day', term(['日', 'Day'], ['日', 'Day']))
  const validate = (value: unknown, language = 'zh') => {
    if (field.type !== 'date' || !field.validate) throw new Error('not a date field')
    const check = field.validate as (value: unknown, args: unknown) => string | true
    return check(toNoon(value), { req: { i18n: { language } } })
  }

  it.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '16/08/2022',
    'soon',
    20220816,
    '2022-02-30T12:00:00.000Z',
  ])('refuses %j', (given) => {
    expect(validate(given)).toBe('请填写有效日期（YYYY-MM-DD）。')
    expect(validate(given, 'en')).toBe('A valid date is needed (YYYY-MM-DD).')
  })

  it.each(['2022-08-16', null, undefined, ''])('takes %j', (given) => expect(validate(given)).toBe(true))
})
