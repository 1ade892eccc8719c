import { describe, expect, it } from 'vitest'

import { attractionContract } from '../../../collections/Attractions/contract'
import { monthsAfter } from '../../../collections/Attractions/tickets'
import { eventContract } from '../../../collections/Events/contract'
import { figureContract } from '../../../collections/Figures/contract'
import { heritageContract } from '../../../collections/HeritageItems/contract'
import { newsContract } from '../../../collections/News/contract'
import { oldBrandContract } from '../../../collections/OldBrands/contract'
import { PERMITTED_SOURCES } from '../../../collections/permittedSources'
import { relicContract } from '../../../collections/Relics/contract'
import { routeContract } from '../../../collections/Routes/contract'
import { venueContract } from '../../../collections/Venues/contract'
import { fieldsIn, findingsIn } from './kit'
import { types } from './types'

const contracts = types.map(({ contract }) => contract)
const having = (name: string) => contracts.filter(({ schema }) => name in schema.shape)

/** A rule, broken: where it is found, and the article that each message names. */
interface Broken {
  rule: string
  contract: (typeof contracts)[number]
  document: Record<string, unknown>
  at: string[]
  zh: RegExp
  en: RegExp
}

const price = (more: Record<string, unknown>) => ({ title: '成人票', price: 80, ...more })
const rise = (announcedOn?: string) => [
  price({ price: 70, validFrom: '2022-01-01' }),
  price({ validFrom: '2023-01-01', announcedOn }),
]
const reprint = (source: string) => ({
  isReprint: true,
  reprint: { source, author: '记者', originalTitle: '题', originalUrl: 'https://example.org/' },
})
const half = { lat: 29.38, lng: 113.09 }

const BROKEN: Broken[] = [
  {
    rule: 'an open relic says when and for how many',
    contract: relicContract,
    document: { openToPublic: 'yes', openingHours: [{ from: 'monday' }], capacity: 0 },
    at: ['openingHours', 'capacity'],
    zh: /《文物保护法》第三十七条/,
    en: /Cultural Relics Protection Law, Article 37/,
  },
  {
    rule: 'an open venue says when',
    contract: venueContract,
    document: { openToPublic: 'yes', capacity: 300 },
    at: ['openingHours'],
    zh: /《公共文化体育设施条例》第十八条/,
    en: /Public Cultural and Sports Facilities, Article 18/,
  },
  {
    rule: 'an open venue says for how many',
    contract: venueContract,
    document: { openToPublic: 'yes', openingHours: [{ note: '全天' }] },
    at: ['capacity'],
    zh: /《公共文化体育设施条例》第二十五条/,
    en: /Public Cultural and Sports Facilities, Article 25/,
  },
  {
    rule: 'a reprint is complete',
    contract: newsContract,
    document: { isReprint: true },
    at: ['reprint.source', 'reprint.author', 'reprint.originalTitle', 'reprint.originalUrl'],
    zh: /《互联网新闻信息服务管理规定》第十五条/,
    en: /Provisions on Internet News Services, Article 15/,
  },
  {
    rule: 'a reprint comes from a permitted source, named exactly',
    contract: newsContract,
    document: reprint('新华社客户端'),
    at: ['reprint.source'],
    zh: /“新华社客户端”不在.*《互联网新闻信息服务管理规定》第十五条/,
    en: /“新华社客户端” is not .*Article 15/,
  },
  {
    rule: 'a rise is announced six months ahead',
    contract: attractionContract,
    document: { tickets: rise('2022-07-02') },
    at: ['tickets.1.announcedOn'],
    zh: /《旅游法》第四十四条/,
    en: /Tourism Law, Article 44/,
  },
  {
    rule: 'a rise has a day of announcement',
    contract: attractionContract,
    document: { tickets: rise() },
    at: ['tickets.1.announcedOn'],
    zh: /公布日期.*《旅游法》第四十四条/,
    en: /announcement.*Tourism Law, Article 44/,
  },
  {
    rule: 'several prices of a ticket have their days',
    contract: attractionContract,
    document: { tickets: [price({ price: 70 }), price({ validFrom: '2023-01-01' })] },
    at: ['tickets.0.validFrom'],
    zh: /执行日期/,
    en: /the day from which/,
  },
  {
    rule: 'a bearer whose title was withdrawn is not current',
    contract: heritageContract,
    document: {
      bearers: [
        { name: '甲', status: 'current' },
        { name: '乙', status: 'current', withdrawnOn: '2020-01-01' },
        { name: '丙', status: 'withdrawn', withdrawnOn: '2020-01-01' },
      ],
    },
    at: ['bearers.1.status'],
    zh: /《非物质文化遗产法》第三十一条/,
    en: /Intangible Cultural Heritage Law, Article 31/,
  },
  {
    rule: 'an event ends after it begins',
    contract: eventContract,
    document: { startDate: '2023-04-25', endDate: '2023-04-24' },
    at: ['endDate'],
    zh: /结束日期早于开始日期/,
    en: /before/,
  },
  {
    rule: 'a result has its unit',
    contract: eventContract,
    document: { results: [{ indicator: 'gold_medals', value: 14 }, { indicator: 'total_score' }] },
    at: ['results.0.unit'],
    zh: /单位/,
    en: /unit/,
  },
  {
    rule: 'a figure has its unit',
    contract: figureContract,
    document: { rows: [{ value: 705.3, unit: 'wan_person_times' }, { value: 0 }] },
    at: ['rows.1.unit'],
    zh: /单位/,
    en: /unit/,
  },
  {
    rule: 'a shop has a whole position or none',
    contract: oldBrandContract,
    document: { shops: [{ name: '总店' }, { name: '分店', coordinates: half }] },
    at: ['shops.1.coordinates'],
    zh: /坐标系/,
    en: /system/,
  },
]

describe('a broken rule', () => {
  it.each(BROKEN)('$rule', ({ contract, document, at, zh, en }) => {
    const findings = findingsIn(contract, document)
    expect(findings.map(({ field }) => field)).toEqual(at)
    for (const { message, severity } of findings) {
      expect(message.zh).toMatch(zh)
      expect(message.en).toMatch(en)
      expect(severity).toBeUndefined()
    }
  })

  it('is told with all others of the document, each at its field', () => {
    const document = {
      cover: 'bare',
      pictures: [{ picture: 'fine' }, { picture: 'bare' }],
      openToPublic: 'yes',
      coordinates: half,
      maps: [{ map: 'bare' }],
      videos: [{ video: 'film' }],
    }
    expect(fieldsIn(relicContract, document).sort()).toEqual([
      'capacity',
      'coordinates',
      'cover',
      'maps.0.approvalNumber',
      'maps.0.map',
      'openingHours',
      'pictures.1.picture',
      'videos.0.captions',
    ])
  })
})

describe('what is in order passes', () => {
  it.each([
    [
      relicContract,
      { openToPublic: 'yes', openingHours: [{ opens: '09:00', closes: '17:00' }], capacity: 300 },
    ],
    [relicContract, { openToPublic: 'yes', openingHours: [{ note: '全天' }], capacity: 300 }],
    [relicContract, { openToPublic: 'no' }],
    [venueContract, { openToPublic: 'unknown' }],
    [newsContract, reprint('新华社')],
    [newsContract, { isReprint: false, reprint: { source: '某报' } }],
    [attractionContract, { tickets: rise('2022-07-01') }],
    [attractionContract, { tickets: [price({})] }],
    [attractionContract, { tickets: [price({}), price({ title: '学生票', price: 40 })] }],
    [eventContract, { startDate: '2023-04-25', endDate: '2023-04-25' }],
    [eventContract, { endDate: '2023-04-25' }],
    [routeContract, { maps: [{ map: 'plan', singlePlace: true }] }],
  ])('%#', (contract, document) => expect(findingsIn(contract, document)).toEqual([]))
})

describe('prices of tickets', () => {
  const at = (...tickets: Record<string, unknown>[]) => fieldsIn(attractionContract, { tickets })

  it('are compared in the order of their days, not of their rows', () => {
    const [low, high] = rise('2022-07-02')
    expect(at({ ...high }, { ...low })).toEqual(['tickets.0.announcedOn'])
  })

  it('are compared with the one before, so that a fall hides no rise', () => {
    const falls = price({ price: 50, validFrom: '2022-01-01' })
    const first = price({ price: 90, validFrom: '2021-01-01' })
    const back = price({ price: 90, validFrom: '2023-01-01', announcedOn: '2022-12-01' })
    expect(at(first, falls, back)).toEqual(['tickets.2.announcedOn'])
    expect(at(first, falls)).toEqual([])
  })

  it('of different tickets are not compared', () => {
    const [low, high] = rise()
    expect(at({ ...low, title: '学生票' }, { ...high })).toEqual([])
  })

  it.each([
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-07-01', 6, '2023-01-01'],
    ['2022-12-15', 6, '2023-06-15'],
    ['2022-03-31', 6, '2022-09-30'],
  ])('%s and %i months is %s', (day, months, then) => expect(monthsAfter(day, months)).toBe(then))
})

describe('permitted sources', () => {
  it('are forty or so, each once and without blanks around it', () => {
    expect(PERMITTED_SOURCES.size).toBeGreaterThanOrEqual(40)
    for (const source of PERMITTED_SOURCES) expect(source).toBe(source.trim())
  })
})

describe('whoever cannot see or hear (无障碍环境建设法 §32)', () => {
  const LAW = /《无障碍环境建设法》第三十二条/
  const ACT = /Barrier-Free Environment Law, Article 32/

  it.each(contracts)('$type: every picture has alternative text', (contract) => {
    const body = '<img data-sha256="x" width="1" height="1" alt=" ">'
    const document = { cover: 'bare', pictures: [{ picture: 'fine' }, { picture: 'bare' }], body }
    const findings = findingsIn(contract, document)
    expect(findings.map(({ field }) => field)).toEqual(['cover', 'pictures.1.picture', 'body'])
    for (const { message } of findings)
      expect([message.zh, message.en]).toEqual([expect.stringMatching(LAW), expect.stringMatching(ACT)])
    const described = { cover: 'fine', pictures: [{ picture: 'fine' }], body: '<img alt="塔">' }
    expect(findingsIn(contract, described)).toEqual([])
  })

  it.each(having('videos'))('$type: every video has captions or a transcript', (contract) => {
    const videos = [
      { video: 'one', captions: 'vtt' },
      { video: 'two', transcript: '解说词' },
      { video: 'three', transcript: '  ' },
    ]
    const [finding, ...more] = findingsIn(contract, { videos })
    expect(more).toEqual([])
    expect(finding?.field).toBe('videos.2.captions')
    expect(finding?.message.zh).toMatch(LAW)
    expect(finding?.message.en).toMatch(ACT)
  })

  it('has videos on five types and more', () => expect(having('videos').length).toBeGreaterThanOrEqual(5))
})

describe('maps (地图管理条例 §22, §15)', () => {
  it.each(having('maps'))('$type: carry an approval number, but for a plan of one place', (contract) => {
    const maps = [
      { map: 'plan', singlePlace: true },
      { map: 'city', approvalNumber: 'GS(2022)1234号' },
      { map: 'county' },
      { map: 'bare', singlePlace: true },
    ]
    const findings = findingsIn(contract, { maps })
    expect(findings.map(({ field }) => field).sort()).toEqual(['maps.2.approvalNumber', 'maps.3.map'])
    const { message } = findings.find(({ field }) => field.endsWith('approvalNumber')) ?? {}
    expect(message?.zh).toMatch(/《地图管理条例》第二十二条.*第十五条/)
    expect(message?.en).toMatch(/Article 22.*Article 15/)
  })

  it('are on attractions, relics and routes', () => {
    expect(
      having('maps')
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['attractions', 'relics', 'routes'])
  })
})
