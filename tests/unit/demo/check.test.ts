import { readFileSync } from 'node:fs'

import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'

import { inventedIn, missingFrom, reportOfTheBureau } from '../../../scripts/demo/check'
import { isFound, LISTS, type Claim, type Found } from '../../../scripts/demo/check/claims'
import { readable, type Documents } from '../../../scripts/demo/check/documents'
import { readReport, strangers, strangersIn } from '../../../scripts/demo/check/numbers'
import { queryOf } from '../../../scripts/demo/check/query'

const report = reportOfTheBureau()

describe('a number', () => {
  it.each([
    '接待国内旅游总人数705.3万，旅游总收入73.02亿元',
    '培训服务近３万人次，累计40余万',
    '4--5月，第2期，5A景区，第二届“洞庭渔火季”',
    '省十四运会14金8银8铜，新闻信息“三审”，一处',
    '2022-08-16',
    'Performed 8 times; close to 30,000 attendances; accepted by the four parties; the 14th Games',
    '14\n银牌',
  ])('that the report has is none of ours: %s', (text) => {
    expect(strangersIn(text, report)).toEqual([])
  })

  it.each([
    ['接待游客705.4万', ['705.4万']],
    ['送戏下乡24场次', ['24场']],
    ['送戏下乡23天', ['23天']],
    ['累计40万人次', ['40万']],
    ['第三届、三十处', ['第三届', '三十处']],
    ['2022-08-17', ['2022-08-17']],
    ['2024-08-16', ['2024-08-16']],
    ['Performed 81 times in seventeen towns', ['81', 'seventeen']],
    ['５１９分', ['519分']],
  ])('that the report does not have is told: %s', (text, numbers) => {
    expect(strangersIn(text, report)).toEqual(numbers)
  })

  it('is looked for in every field, however deep, and told with its place', () => {
    const content = { title: '送戏下乡', sessions: 23, rows: [{ value: 14 }, { value: 15.5, note: '近4万' }] }
    expect(strangers(content, report)).toEqual([
      { path: 'rows.1.value', number: '15.5' },
      { path: 'rows.1.note', number: '4万' },
    ])
  })

  it('is known as it is written and in units', () => {
    expect([...readReport('近3万人次，73.02亿元，第二十条').values].sort((a, b) => a - b)).toEqual([
      3, 20, 73.02, 30_000, 7_302_000_000,
    ])
  })
})

describe('what the report says', () => {
  const document = {
    title: '文化景仰游',
    kind: 'culture',
    months: [4, 5],
    stops: [{ place: { title: '岳阳楼' } }, { place: { title: '岳阳文庙' } }],
    rows: [{ indicator: 'gold_medals', value: 14, unit: 'medals' }],
    body: '投资1200万元',
  }
  const claim = (at: string, is: Claim['is'], of?: string): Claim => ({ list: 'routes', of, at, is })

  it.each([
    claim('title', '景仰'),
    claim('kind', 'culture', '文化'),
    claim('months', 5),
    claim('stops.place.title', ['岳阳楼', '岳阳文庙']),
    claim('rows', { indicator: 'gold_medals', value: 14 }),
    claim('text', '1200万元'),
  ])('is found: $at $is', (one) => {
    expect(isFound(one, [document])).toBe(true)
  })

  it.each([
    claim('title', '观光'),
    claim('kind', 'culture', '夜间'),
    claim('months', 6),
    claim('stops.place.title', ['岳阳文庙', '岳阳楼']),
    claim('stops.place.title', ['岳阳楼']),
    claim('rows', { indicator: 'gold_medals', value: 15 }),
    claim('text', '1300万元'),
    claim('nothing.here', 1),
  ])('is missing: $at $is', (one) => {
    expect(isFound(one, [document])).toBe(false)
  })

  it('is told by group, with what nobody says', () => {
    const claims = { 线路: [claim('title', '景仰'), claim('title', '观光', '生态')] }
    expect(missingFrom({ routes: [document] }, claims)).toEqual([
      { name: '线路', total: 2, missing: ['routes “生态” title: 观光'] },
    ])
    const nothing = missingFrom({})
    expect(nothing.flatMap(({ missing }) => missing)).toHaveLength(
      nothing.reduce((sum, { total }) => sum + total, 0),
    )
  })

  it('is compared in every language: an invented number is told with its document', () => {
    const of = (zh: Found[], en: Found[] = []) => ({ zh, en })
    const empty = Object.fromEntries(LISTS.map((list) => [list, of([])])) as Documents
    const invented = { title: 'Opera', summary: '24 performances' }
    expect(
      inventedIn({ ...empty, events: of([{ title: '送戏下乡', sessions: 23 }], [invented]) }, report),
    ).toEqual(['events (en) “Opera” summary: 24'])
  })
})

describe('the question to the public API', () => {
  const sdl = readFileSync('schema.graphql', 'utf8')

  it.each(LISTS)('%s: asks for all that it says, and is valid', (list) => {
    const query = queryOf(sdl, list)
    expect(validate(buildSchema(sdl), parse(query))).toEqual([])
    expect(query).toMatch(/\btitle summary body { html } pictures { caption }/)
    expect(query).not.toMatch(/\b(?:id|slug|sha256|alt|cover|releasedAt|totalCount|\w+Label)\b/)
  })

  it('asks for what is deep too', () => {
    expect(queryOf(sdl, 'routes')).toContain('stops { place { title } note stayMinutes }')
    expect(queryOf(sdl, 'venues')).toMatch(/projects { title budget { amount unit } source status/)
  })

  it('says so where the API has no such list', () => {
    expect(() => queryOf('type Query { relics: Int }', 'relics')).toThrow('no list relics')
  })

  it('reads rich text by paragraph and cell, without pictures', () => {
    const html =
      '<p>展演<strong>8场</strong>&amp;<a href="/zh/events/12">更多</a></p><img alt="三位演员" src="/media/99"><td>14</td><td>银牌</td>'
    expect(readable({ body: { html }, rows: [{ note: null }] })).toEqual({
      body: '\n展演8场&更多\n\n\n14\n\n银牌\n',
      rows: [{ note: null }],
    })
  })
})
