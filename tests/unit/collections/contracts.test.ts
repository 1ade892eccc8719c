import { describe, expect, it } from 'vitest'

import { newsContract } from '../../../collections/News/contract'
import { relicContract } from '../../../collections/Relics/contract'
import type { Picture, ProjectionKit } from '../../../src/lib/contract'
import type { News, Relic } from '../../../src/payload-types'

const picture = (name: string): Picture => ({
  sha256: name.padEnd(64, '0'),
  mime: 'image/jpeg',
  width: 1600,
  height: 1000,
  alt: name === 'bare' ? null : `画面：${name}`,
  credit: null,
})

const kit: ProjectionKit = {
  locale: 'zh',
  richText: (value) =>
    typeof value === 'string' ? { lexical: { value }, html: `<p>${value}</p>`, text: value } : null,
  picture: (value) => (typeof value === 'string' ? { ...picture(value), sha256: 'ab'.repeat(32) } : null),
  file: () => null,
  ref: (type, value) => (typeof value === 'string' ? { type, id: value } : null),
  date: (value) => (typeof value === 'string' ? value.slice(0, 10) : null),
  dateTime: (value) => (typeof value === 'string' ? value : null),
}

type Draft<T> = { [K in keyof T]?: unknown }
const relic = (document: Draft<Relic>) => {
  const content = relicContract.schema.parse(relicContract.project(document, kit))
  return { content, findings: relicContract.check(content, 'zh').map(({ field }) => field) }
}
const article = (document: Draft<News>) => {
  const content = newsContract.schema.parse(newsContract.project(document, kit))
  return { content, findings: newsContract.check(content, 'zh') }
}

describe('a relic', () => {
  it('with nothing in it is the same from absent, null and empty values', () => {
    const rows = {
      pictures: [],
      designations: [],
      openingHours: [],
      projects: [],
      coordinates: { lat: null, lng: null, system: null, precision: null },
    }
    const nulls = Object.fromEntries(Object.keys(relicContract.schema.shape).map((key) => [key, null]))
    const absent = relic({})
    expect(relic({ ...nulls, ...rows }).content).toEqual(absent.content)
    expect(relic({ ...nulls, title: '', era: '  ', pictures: null }).content).toEqual(absent.content)
    expect(absent.content).toMatchObject({ title: null, cover: null, coordinates: null, projects: [] })
    expect(absent.findings).toEqual([])
  })

  it('keeps what it says, drops row ids and the public never gets what is not in the contract', () => {
    const { content, findings } = relic({
      id: '1',
      title: ' 粤汉铁路英国专家楼 ',
      slug: 'yue-han',
      summary: '简介',
      cover: 'cover',
      body: '正文',
      pictures: [
        { id: 'row', picture: 'one', caption: '说明' },
        { id: 'empty', caption: '无图' },
      ],
      kind: 'modern',
      level: 'provincial',
      designations: [
        {
          id: 'd',
          scheme: 'protected_site',
          level: 'provincial',
          date: '2022-08-16T12:00:00.000Z',
          status: 'current',
        },
      ],
      projects: [
        { id: 'p', title: '修缮工程', budget: { amount: 279.52, unit: 'wan_yuan' }, status: 'finished' },
        { id: 'q', title: '无金额', budget: { amount: null, unit: 'wan_yuan' } },
      ],
      createdAt: 'x',
      lock: { run: 'r' },
    } as Draft<Relic>)
    expect(content.title).toBe('粤汉铁路英国专家楼')
    expect(content.pictures.map(({ caption }) => caption)).toEqual(['说明', '无图'])
    expect(content.designations[0]).toEqual({
      scheme: 'protected_site',
      level: 'provincial',
      batch: null,
      noticeNumber: null,
      authority: null,
      date: '2022-08-16',
      status: 'current',
      validFrom: null,
      validTo: null,
    })
    expect(content.projects.map(({ budget }) => budget)).toEqual([{ amount: 279.52, unit: 'wan_yuan' }, null])
    expect(JSON.stringify(content)).not.toMatch(/"(id|lock|createdAt)"/)
    expect(findings).toEqual([])
  })

  it('that is open says when and how many (§37)', () => {
    expect(relic({ openToPublic: 'yes' }).findings).toEqual(['openingHours', 'capacity'])
    expect(relic({ openToPublic: 'yes', openingHours: [{ from: 'monday' }], capacity: 0 }).findings).toEqual([
      'openingHours',
      'capacity',
    ])
    expect(
      relic({ openToPublic: 'yes', openingHours: [{ opens: '09:00', closes: '17:00' }], capacity: 300 })
        .findings,
    ).toEqual([])
    expect(relic({ openToPublic: 'yes', openingHours: [{ note: '全天' }], capacity: 300 }).findings).toEqual(
      [],
    )
    expect(relic({ openToPublic: 'no' }).findings).toEqual([])
    const [finding] = relicContract.check(relic({ openToPublic: 'yes' }).content, 'zh')
    expect(finding?.message.zh).toContain('《文物保护法》第三十七条')
    expect(finding?.message.en).toContain('Article 37')
  })

  it('shows no position that is withheld, and no half of one', () => {
    const where = { lat: 29.38, lng: 113.09, system: 'WGS84' }
    expect(relic({ coordinates: { ...where, precision: 'withheld' } }).content.coordinates).toEqual({
      lat: null,
      lng: null,
      system: null,
      precision: 'withheld',
    })
    expect(relic({ coordinates: { ...where, precision: 'exact' } }).findings).toEqual([])
    expect(relic({ coordinates: { lat: 29.38, lng: 113.09 } }).findings).toEqual(['coordinates'])
    expect(relic({ coordinates: { lat: 29.38, system: 'WGS84' } }).findings).toEqual(['coordinates'])
  })

  it('has alternative text on every picture (§32)', () => {
    const { findings } = relic({
      cover: 'bare',
      pictures: [{ picture: 'fine' }, { picture: 'bare' }],
      body: '<img data-sha256="x" width="1" height="1" alt="">',
    })
    expect(findings).toEqual(['cover', 'pictures.1.picture', 'body'])
    expect(relic({ body: '<img data-sha256="x" width="1" height="1" alt="塔">' }).findings).toEqual([])
  })
})

describe('an article', () => {
  it('with nothing in it is the same from absent, null and empty values', () => {
    const absent = article({})
    const nulls = Object.fromEntries(Object.keys(newsContract.schema.shape).map((key) => [key, null]))
    expect(article({ ...nulls, relics: [], reprint: { source: '' } }).content).toEqual(absent.content)
    expect(absent.content).toMatchObject({ isReprint: false, reprint: null, relics: [], eventDate: null })
  })

  it('carries its column, date and relics', () => {
    const { content } = article({
      column: 'heritage',
      eventDate: '2022-08-16T12:00:00.000Z',
      relics: ['a', null, 'b'],
    })
    expect(content).toMatchObject({
      column: 'heritage',
      eventDate: '2022-08-16',
      relics: [
        { type: 'relics', id: 'a' },
        { type: 'relics', id: 'b' },
      ],
    })
  })

  it('that is a reprint names source, author, title and address, all missing ones at once', () => {
    expect(article({ isReprint: true }).findings.map(({ field }) => field)).toEqual([
      'reprint.source',
      'reprint.author',
      'reprint.originalTitle',
      'reprint.originalUrl',
    ])
    const [finding] = article({
      isReprint: true,
      reprint: { source: '新华社', originalTitle: '题', originalUrl: 'https://example.org/' },
    }).findings
    expect(finding).toEqual({
      field: 'reprint.author',
      message: {
        zh: '转载稿件必须注明原作者（《互联网新闻信息服务管理规定》第十五条）。',
        en: 'A reprint must give: Author (Provisions on Internet News Services, Article 15).',
      },
    })
  })

  it('that is no reprint says nothing about one', () => {
    expect(article({ isReprint: false, reprint: { source: '某报' } }).content.reprint).toBeNull()
  })

  it('refuses a column that is none', () => {
    expect(() => article({ column: 'gossip' })).toThrow()
  })
})
