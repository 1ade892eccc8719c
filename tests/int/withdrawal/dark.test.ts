import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { askPublic } from '../../helpers/public'
import { rest, signAll, submitNews, uploadPicture } from '../../helpers/review'
import { edit, office, released, richText, submit } from '../guards/office'
import { askAt, takeDown } from './tools'

interface Dark {
  available: boolean
  withdrawal: string | null
  dark: { at: string; addresses: number; ms: number } | null
  waiting: boolean
  addresses: { kind: string; path: string; state: string }[]
}

const soon = { timeout: 20_000, interval: 50 }

describeEachDatabase('the dark check', (db) => {
  const place = office(db)
  const viewOf = async (id: string) =>
    (await rest(place.app, `GET /news/${id}/review/dark`, { as: place.first })).body as unknown as Dark
  const isDark = async (id: string) => (await viewOf(id)).dark !== null
  const slugOf = async (id: string) =>
    (await rest(place.app, `GET /news/${id}`, { as: place.editor })).body.slug as string

  it('asks every public address of it, finds them dark, and says so in the ledger once', async () => {
    const cover = await uploadPicture(place.app, place.editor)
    const relic = await rest(place.app, 'POST /relics', {
      as: place.editor,
      body: {
        title: '慈氏塔',
        slug: `cishi-${Date.now()}`,
        summary: '摘要',
        cover: place.cover,
        body: richText({}),
        district: 'yueyanglou',
      },
    })
    const relicId = (relic.body.doc as { id: string }).id
    const { id, slug } = await released(place, place.editor, { cover, relics: [relicId] })
    await edit(place, place.editor, { id, slug: `${slug}-2` })
    await submit(place, id)
    await signAll(place.app, place, id)
    const pointing = await released(place, place.editor, { body: richText({ link: { type: 'news', id } }) })
    const html = async () =>
      (
        await askPublic<{ newsArticle: { body: { html: string } } }>(
          place.app,
          `{ newsArticle(slug: "${pointing.slug}") { body { html } } }`,
        )
      ).newsArticle.body.html
    expect(await html()).toContain(`href="/zh/news/${slug}-2"`)

    expect(await viewOf(id)).toMatchObject({ available: true, withdrawal: null, addresses: [] })
    await takeDown(place.app, place.final, { id })
    await expect.poll(() => isDark(id), soon).toBe(true)
    const { addresses, dark, waiting, withdrawal } = await viewOf(id)
    expect(waiting).toBe(false)
    expect(dark?.addresses).toBe(addresses.length)
    expect(addresses.filter(({ state }) => state !== 'dark')).toEqual([])
    const kinds = new Set(addresses.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(
      ['changes', 'file', 'id', 'list', 'proof', 'referrers', 'relation', 'slug', 'variant'].sort(),
    )
    const paths = addresses.map(({ path }) => decodeURIComponent(path))
    for (const name of [slug, `${slug}-2`, pointing.id, id])
      expect(
        paths.some((path) => path.includes(name)),
        name,
      ).toBe(true)
    // What they ask is what the public can ask.
    for (const { path } of addresses) expect([200, 404]).toContain((await askAt(place.app, path)).status)
    expect(await html()).not.toContain('href')

    const again = await rest(place.app, `POST /news/${id}/review/dark`, { as: place.first })
    expect(again.body).toMatchObject({ withdrawal, dark, waiting: false })
    const { body } = await rest(place.app, `GET /news/${id}/review`, { as: place.first })
    expect(body.withdrawal).toMatchObject({ dark })
  })

  it('leaves out a file that something else still shows, and what came back before it was looked at', async () => {
    const cover = await uploadPicture(place.app, place.editor)
    const one = await released(place, place.editor, { cover })
    const other = await released(place, place.editor, { cover })
    await takeDown(place.app, place.final, { id: one.id })
    await expect.poll(() => isDark(one.id), soon).toBe(true)
    expect((await viewOf(one.id)).addresses.map(({ kind }) => kind)).not.toContain('file')
    await takeDown(place.app, place.final, { id: other.id })
    await expect.poll(() => isDark(other.id), soon).toBe(true)
    expect((await viewOf(other.id)).addresses.map(({ kind }) => kind)).toContain('file')

    expect((await submitNews(place.app, place.editor, { id: one.id })).status).toBe(200)
    expect((await signAll(place.app, place, one.id)).status).toBe(200)
    expect(await viewOf(one.id)).toMatchObject({ withdrawal: null, dark: null, addresses: [] })
    expect(await slugOf(one.id)).toBe(one.slug)
  })

  it('is for the staff', async () => {
    const { id } = await released(place, place.editor)
    for (const method of ['GET', 'POST'])
      expect((await rest(place.app, `${method} /news/${id}/review/dark`)).status).toBe(401)
    expect((await rest(place.app, 'GET /news/nothing/review/dark', { as: place.first })).status).toBe(404)
  })
})
