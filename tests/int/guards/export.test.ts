import { handleEndpoints } from 'payload'
import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { rest, type Account } from '../../helpers/review'
import { article, hire, office, released, submit } from './office'

/** RFC 4180, read by hand: quoted cells, doubled quotes, CRLF. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]]
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)
  for (const [, quoted, bare = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.some((cell) => cell !== ''))
}

describeEachDatabase('a list as CSV', (db) => {
  const place = office(db)
  const fetchCsv = (query: string, as: Account | null, language = 'zh') =>
    handleEndpoints({
      config: place.app.payload.config,
      payloadInstanceCacheKey: place.app.key,
      request: new Request(`http://127.0.0.1/api/news/export.csv?${query}`, {
        headers: { 'Accept-Language': language, ...(as && { Authorization: `JWT ${as.token}` }) },
      }),
    })
  const rowsOf = async (query: string, language = 'zh'): Promise<string[][]> => {
    const response = await fetchCsv(query, place.first, language)
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    return parse(bytes.subarray(3).toString('utf8'))
  }

  it('has headers and words in the caller’s language, and says where each document stands', async () => {
    const live = await released(place, place.editor, { title: '已经发布', isReprint: false })
    const open = await article(place, place.editor, {
      title: '正在审核',
      eventDate: '2026-11-01T00:00:00.000Z',
    })
    await submit(place, open.id)
    const [header, ...rows] = await rowsOf('sort=title')
    expect(header).toEqual([
      '标题',
      '网址别名',
      '栏目',
      '事件日期',
      '转载',
      '审核环节',
      '发布情况',
      '最近发布',
      '更新于',
    ])
    const row = (id: { slug: string }) => rows.find((cells) => cells[1] === id.slug)
    const minute = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string
    expect(row(live)).toEqual(['已经发布', live.slug, '公共文化', '', '否', '', '已发布', minute, minute])
    expect(row(open)?.slice(3, 8)).toEqual(['2026-11-01', '否', '等待初审', '未发布过', ''])
    const [english, ...same] = await rowsOf('sort=title', 'en')
    expect(english?.slice(0, 3)).toEqual(['Title', 'Slug', 'Column'])
    expect(same.find((cells) => cells[1] === live.slug)?.slice(2, 7)).toEqual([
      'Public culture',
      '',
      'No',
      '',
      'Live',
    ])
  })

  it('is what the list shows: its filter, its search, its order, all pages', async () => {
    const titles = Array.from({ length: 230 }, (_, number) => `清单 ${String(number).padStart(3, '0')}`)
    for (const title of titles)
      await place.app.payload.create({
        collection: 'news',
        locale: 'zh',
        data: { title, slug: `row-${title.slice(3)}`, column: 'party' },
      })
    const where = encodeURIComponent(JSON.stringify({ column: { equals: 'party' } }))
    const column = (rows: string[][]) => rows.slice(1).map(([title]) => title)
    expect(column(await rowsOf(`where=${where}&sort=title`))).toEqual(titles)
    expect(column(await rowsOf('where[column][equals]=party&sort=-title'))).toEqual([...titles].reverse())
    expect(column(await rowsOf(`where=${where}&search=${encodeURIComponent('清单 22')}&sort=title`))).toEqual(
      titles.filter((title) => title.includes('22')),
    )
    const other = encodeURIComponent(JSON.stringify({ column: { equals: 'sport' } }))
    expect(await rowsOf(`where=${other}`)).toHaveLength(1)
  })

  it('is no program: what a spreadsheet would reckon begins with an apostrophe', async () => {
    const titles = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '逗号, 与"引号"', '两行\n文字']
    for (const [index, title] of titles.entries())
      await place.app.payload.create({
        collection: 'news',
        locale: 'zh',
        data: { title, slug: `formula-${index}`, column: 'market' },
      })
    const rows = await rowsOf('where[column][equals]=market&sort=slug')
    expect(rows.slice(1).map(([title]) => title)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\t=1",
      '逗号, 与"引号"',
      '两行\n文字',
    ])
  })

  it('is for staff, and a bad filter is an error and no half file', async () => {
    const disabled = await hire(place, 'editor')
    await place.app.payload.update({ collection: 'users', id: disabled.id, data: { disabled: true } })
    for (const as of [null, disabled]) expect((await fetchCsv('', as)).status).toBe(401)
    for (const query of ['where=%7B', 'where=3'])
      expect((await rest(place.app, `GET /news/export.csv?${query}`, { as: place.first })).status).toBe(400)
    const unknown = await fetchCsv('where[nothing][equals]=1', place.first)
    expect(unknown.status).toBe(400)
  })
})
