import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { originalNames } from '../../helpers/originals'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, drawPicture, lexical, rest, uploadPicture, type Account } from '../../helpers/review'

type Doc = Record<string, unknown> & { id: string }

describeEachDatabase('saving', (db) => {
  let app: TestApp
  let editor: Account
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    editor = await account(app, 'editor')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const save = (request: string, body: object) => rest(app, request, { as: editor, body })
  const saved = async (request: string, body: object): Promise<Doc> => {
    const answer = await save(request, body)
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body))
    return answer.body.doc as Doc
  }
  const refused = async (request: string, body: object): Promise<string[]> => {
    const answer = await save(request, body)
    expect(answer.status).toBe(400)
    const [error] = answer.body.errors as { data: { errors: { path: string }[] } }[]
    return (error?.data.errors ?? []).map((one) => one.path)
  }
  const all = async (type: string, id: string) =>
    (await rest(app, `GET /${type}/${id}?locale=all&depth=0`, { as: editor })).body

  it.each(['relics', 'news'])('%s: a title is enough, its pinyin is the slug', async (type) => {
    expect(await saved(`POST /${type}`, { title: '慈氏塔' })).toMatchObject({ slug: 'ci-shi-ta' })
    expect(await refused(`POST /${type}`, {})).toEqual(['title', 'slug'])
    expect(await refused(`POST /${type}`, { title: '塔', slug: 'A塔' })).toEqual(['slug'])
  })

  it('a slug stays when the title changes, and comes back when it is emptied', async () => {
    const { id } = await saved('POST /relics', { title: '慈氏塔', slug: 'tower' })
    expect(await saved(`PATCH /relics/${id}`, { title: '岳阳文庙' })).toMatchObject({ slug: 'tower' })
    expect(await saved(`PATCH /relics/${id}`, { slug: '' })).toMatchObject({ slug: 'yue-yang-wen-miao' })
  })

  it('one language waits for the other, and neither covers it', async () => {
    const { id } = await saved('POST /relics?locale=zh', {
      title: '慈氏塔',
      summary: '一座塔',
      projects: [{ title: '修缮', budget: { amount: 279.52, unit: 'wan_yuan' }, start: '2022-03-01' }],
    })
    expect(await all('relics', id)).toMatchObject({ title: { zh: '慈氏塔' } })
    await saved(`PATCH /relics/${id}?locale=en`, { summary: 'A pagoda' })
    await saved(`PATCH /relics/${id}?locale=en`, { title: 'Cishi Pagoda' })
    const both = await all('relics', id)
    expect(both).toMatchObject({
      title: { zh: '慈氏塔', en: 'Cishi Pagoda' },
      summary: { zh: '一座塔', en: 'A pagoda' },
      slug: 'ci-shi-ta',
    })
    const [project] = both.projects as Doc[]
    expect(project).toMatchObject({
      title: { zh: '修缮' },
      budget: { amount: 279.52, unit: 'wan_yuan' },
      start: '2022-03-01T12:00:00.000Z',
    })
  })

  it.each([
    ['2022-08-16', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16T00:00:00+08:00', '2022-08-16T12:00:00.000Z'],
    ['2022-08-16T23:30:00-05:00', '2022-08-16T12:00:00.000Z'],
  ])('the date %s is that day, whatever the zone', async (eventDate, stored) => {
    expect(await saved('POST /news', { title: '某日', eventDate })).toMatchObject({ eventDate: stored })
  })

  it('what is no date, no address and no time of day is refused at its field', async () => {
    expect(await refused('POST /news', { title: '题', eventDate: '2022-02-30' })).toEqual(['eventDate'])
    const reprint = { originalUrl: 'javascript:alert(1)' }
    expect(await refused('POST /news', { title: '题', isReprint: true, reprint })).toEqual([
      'reprint.originalUrl',
    ])
    const openingHours = [{ opens: '09:00', closes: '25:00' }]
    expect(await refused('POST /relics', { title: '塔', openingHours })).toEqual(['openingHours.0.closes'])
    expect(await refused('POST /relics', { title: '塔', kind: 'castle', capacity: -1 })).toEqual([
      'kind',
      'capacity',
    ])
  })

  it('a link leads to an address of a known scheme or nowhere', async () => {
    const linked = (url: string) => {
      const body = lexical('字')
      const link = { type: 'link', version: 3, id: 'a'.repeat(24), fields: { linkType: 'custom', url } }
      const [paragraph] = body.root.children
      const children = [{ ...link, format: '', indent: 0, direction: 'ltr', children: paragraph?.children }]
      return { root: { ...body.root, children: [{ ...paragraph, children }] } }
    }
    expect(await refused('POST /news', { title: '题', body: linked('javascript:alert(1)') })).toContain(
      'body',
    )
    await saved('POST /news', { title: '题', body: linked('https://example.org/') })
  })

  it('pictures have names of their own and words in Chinese, and are shown to the staff alone', async () => {
    const upload = async (name: string, bytes: Uint8Array, payload: object) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
      form.set('_payload', JSON.stringify(payload))
      return rest(app, 'POST /media', { as: editor, form })
    }
    const bytes = await drawPicture()
    const [one, two] = [
      await upload('../../慈氏塔.png', bytes, { alt: '塔' }),
      await upload('../../慈氏塔.png', bytes, { alt: '塔' }),
    ]
    const names = [one, two].map(({ body }) => (body.doc as { filename: string }).filename)
    for (const name of names) expect(name).toMatch(/^ci-shi-ta-[0-9a-f]{12}\.png$/)
    expect(names[0]).not.toBe(names[1])
    const before = await originalNames(app)
    expect(before).toEqual(expect.arrayContaining(names))
    expect((await upload('a.png', bytes, {})).status).toBe(400)
    expect(
      (await upload('a.png', new TextEncoder().encode('<svg onload="x()"/>'), { alt: '图' })).status,
    ).toBe(400)
    expect((await upload('a.png', new Uint8Array(), { alt: '图' })).status).toBe(400)
    expect(await originalNames(app)).toEqual(before)
  })

  it('a picture takes its second language later', async () => {
    const id = await uploadPicture(app, editor)
    await saved(`PATCH /media/${id}?locale=en`, { credit: 'A person' })
    await saved(`PATCH /media/${id}?locale=en`, { alt: 'A picture' })
    expect(await all('media', id)).toMatchObject({ alt: { zh: '一幅图画', en: 'A picture' } })
    expect((await save(`PATCH /media/${id}?locale=zh`, { alt: '' })).status).toBe(400)
  })
})
