import { describe, expect, it } from 'vitest'

import { eventContract } from '../../../collections/Events/contract'
import { newsContract } from '../../../collections/News/contract'
import { relicContract } from '../../../collections/Relics/contract'
import { routeContract } from '../../../collections/Routes/contract'
import { contentOf, findingsIn } from './kit'
import { types } from './types'

const contracts = types.map(({ contract }) => contract)

describe('every type', () => {
  it.each(contracts)(
    '$type with nothing in it is the same from absent, null and empty values',
    (contract) => {
      const names = Object.keys(contract.schema.shape)
      const absent = contentOf(contract, {})
      const nulls = Object.fromEntries(names.map((name) => [name, null]))
      const blank = { title: '', summary: '  ', body: null, pictures: [], coordinates: {}, reprint: {} }
      expect(contentOf(contract, nulls)).toEqual(absent)
      expect(contentOf(contract, { ...nulls, ...blank })).toEqual(absent)
      expect(Object.keys(absent)).toEqual(names)
      expect(findingsIn(contract, {})).toEqual([])
      for (const value of Object.values(absent)) expect([null, false, []]).toContainEqual(value)
    },
  )

  it('refers to types that there are, and is referred to by what does', () => {
    const slugs = contracts.map(({ type }) => type)
    for (const { collection, contract } of types) expect(collection.slug).toBe(contract.type)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const { referrers = [], schema } of contracts)
      for (const { type, name } of referrers) {
        expect(slugs).toContain(type)
        expect(Object.keys(schema.shape)).not.toContain(name)
      }
  })
})

describe('a relic', () => {
  it('keeps what it says, drops row ids and the public never gets what is not in the contract', () => {
    const content = contentOf(relicContract, {
      id: '1',
      title: ' 粤汉铁路英国专家楼 ',
      slug: 'yue-han',
      summary: '简介',
      cover: 'cover',
      body: '正文',
      pictures: [{ id: 'row', picture: 'one', caption: '说明' }],
      kind: 'modern',
      level: 'provincial',
      designations: [
        { id: 'd', scheme: 'protected_site', level: 'provincial', date: '2022-08-16T12:00:00.000Z' },
      ],
      projects: [
        { id: 'p', title: '修缮工程', budget: { amount: 279.52, unit: 'wan_yuan' }, attachments: ['report'] },
        { id: 'q', title: '无金额', budget: { amount: null, unit: 'wan_yuan' } },
      ],
      createdAt: 'x',
      lock: { run: 'r' },
    })
    expect(content.title).toBe('粤汉铁路英国专家楼')
    expect(content.designations).toEqual([
      {
        scheme: 'protected_site',
        level: 'provincial',
        batch: null,
        noticeNumber: null,
        authority: null,
        date: '2022-08-16',
        status: null,
        validFrom: null,
        validTo: null,
      },
    ])
    expect(content.projects.map(({ budget }) => budget)).toEqual([{ amount: 279.52, unit: 'wan_yuan' }, null])
    expect(content.projects[0]?.attachments).toMatchObject([{ name: 'report', size: 1024 }])
    expect(JSON.stringify(content)).not.toMatch(/"(id|lock|createdAt)"/)
  })

  it('leaves no trace of a position that is withheld', () => {
    const where = { lat: 29.38, lng: 113.09, system: 'WGS84' }
    const { coordinates } = contentOf(relicContract, { coordinates: { ...where, precision: 'withheld' } })
    expect(coordinates).toEqual({ lat: null, lng: null, system: null, precision: 'withheld' })
    expect(contentOf(relicContract, { coordinates: where }).coordinates).toEqual({
      ...where,
      precision: null,
    })
  })
})

describe('a route', () => {
  it('keeps its stops in their order, whichever type they are of', () => {
    const { stops } = contentOf(routeContract, {
      stops: [
        { place: { relationTo: 'relics', value: 'pagoda' }, stayMinutes: 40 },
        { place: { relationTo: 'attractions', value: 'tower' }, note: '登楼' },
      ],
    })
    expect(stops).toEqual([
      { place: { type: 'relics', id: 'pagoda' }, note: null, stayMinutes: 40 },
      { place: { type: 'attractions', id: 'tower' }, note: '登楼', stayMinutes: null },
    ])
  })
})

describe('an event', () => {
  it('has months as numbers in order, and places of three types', () => {
    const content = contentOf(eventContract, {
      months: ['12', '5', '4', '5', '13', 'x'],
      places: [
        { relationTo: 'venues', value: 'library' },
        { relationTo: 'users', value: 'somebody' },
        { relationTo: 'relics', value: null },
        'loose',
      ],
      attendance: { count: 30_000, approximate: true, note: '近3万人次' },
    })
    expect(content.months).toEqual([4, 5, 12])
    expect(content.places).toEqual([{ type: 'venues', id: 'library' }])
    expect(content.attendance).toEqual({ count: 30_000, approximate: true, note: '近3万人次' })
  })

  it('has no attendance where only the box was left as it was', () => {
    expect(contentOf(eventContract, { attendance: { approximate: false } }).attendance).toBeNull()
  })
})

describe('an article', () => {
  it('carries its column, date and what it is about', () => {
    const content = contentOf(newsContract, {
      column: 'heritage',
      eventDate: '2022-08-16T12:00:00.000Z',
      relics: ['a', null, 'b'],
      related: [{ relationTo: 'heritage-items', value: 'c' }],
    })
    expect(content).toMatchObject({
      column: 'heritage',
      eventDate: '2022-08-16',
      relics: [
        { type: 'relics', id: 'a' },
        { type: 'relics', id: 'b' },
      ],
      related: [{ type: 'heritage-items', id: 'c' }],
    })
  })

  it('that is no reprint says nothing about one', () => {
    const reprint = { source: '新华社' }
    expect(contentOf(newsContract, { isReprint: false, reprint }).reprint).toBeNull()
    expect(contentOf(newsContract, { isReprint: true, reprint }).reprint?.source).toBe('新华社')
  })

  it('refuses a column that is none', () => {
    expect(() => contentOf(newsContract, { column: 'gossip' })).toThrow()
  })
})
