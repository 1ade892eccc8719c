import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { askPublic } from '../../helpers/public'
import { codesOf, drawPicture, rest, uploadPicture } from '../../helpers/review'
import { send } from '../media/tools'
import { article, edit, office, signUpTo, submit, type Office } from '../guards/office'
import { askAt } from './tools'

interface Uses {
  live: { id: string; release: string; locale: string; title: string; slug: string; file: string }[]
  open: { id: string; stage: string; slug: string }[]
}

const BODY = { reasonClass: 'rights', reason: '图片侵权' }

describeEachDatabase('a withdrawal by file', (db) => {
  const place = office(db)

  const picture = async () => ({ ...place, cover: await uploadPicture(place.app, place.editor) })
  const live = async (its: Office) => {
    const { id, slug } = await article(its, its.editor)
    await submit(its, id)
    await signUpTo(its, id, 'final')
    return { id, slug }
  }
  const usesOf = async (media: string) => {
    const { status, body } = await rest(place.app, `GET /media/${media}/review/uses`, { as: place.first })
    expect(status).toBe(200)
    return body as unknown as Uses
  }
  const withdraw = (media: string, body: Record<string, unknown>, as = place.final) =>
    rest(place.app, `POST /media/${media}/review/withdraw`, { as, body: { ...BODY, ...body } })
  const isLive = async (id: string) => {
    const { content } = await askPublic<{ content: unknown }>(place.app, `{ content(id: "${id}") { id } }`)
    return content !== null
  }
  const releasesOf = ({ live }: Uses) => live.map(({ release }) => release)

  it('takes down whatever embeds any master of it, once the list is confirmed', async () => {
    const its = await picture()
    const [first, second] = [await live(its), await live(its)]
    // What it was replaced by counts, and so does what it was before.
    const name = 'new.png'
    const data = await drawPicture()
    await send(place.app, `PATCH /media/${its.cover}`, { as: place.editor, name, data, fields: {} })
    const third = await live(its)
    const waiting = await article(its, its.editor)
    await submit(its, waiting.id)
    const other = await live(place)

    const uses = await usesOf(its.cover)
    expect(uses.live.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort())
    expect(uses.live[0]).toMatchObject({ type: 'news', locale: 'zh', title: '洞庭渔火季开幕' })
    expect(uses.open).toMatchObject([{ id: waiting.id, stage: 'first', slug: waiting.slug }])
    const files = [...new Set(uses.live.map(({ file }) => file))]
    expect(files).toHaveLength(2)
    for (const file of files) expect((await askAt(place.app, `/media/${file}/p.png`)).status).toBe(200)

    const { status, body } = await withdraw(its.cover, {
      releases: releasesOf(uses),
      notice: '因图片版权问题撤下。',
    })
    expect([status, body.failed, body.uses]).toEqual([200, [], { live: [], open: uses.open }])
    expect(body.withdrawn).toHaveLength(3)
    expect(body.followers).toMatchObject({ behind: [] })
    for (const { id, file } of uses.live) {
      expect(await isLive(id)).toBe(false)
      expect((await askAt(place.app, `/media/${file}/p.png`)).status).toBe(404)
      const { withdrawal } = (await rest(place.app, `GET /news/${id}/review`, { as: place.first })).body
      expect(withdrawal).toMatchObject({ file, ...BODY, notice: '因图片版权问题撤下。' })
    }
    expect(await isLive(other.id)).toBe(true)
    // Asked again it says so again, and writes nothing.
    const again = await withdraw(its.cover, { releases: releasesOf(uses) })
    expect([again.status, again.body.withdrawn]).toEqual([200, []])
  })

  it('refuses a list that is no longer so, with the new one', async () => {
    const its = await picture()
    const first = await live(its)
    const before = releasesOf(await usesOf(its.cover))
    const second = await live(its)
    const now = await usesOf(its.cover)
    for (const releases of [[], before, [...releasesOf(now), 'never-was']]) {
      const { status, body, ...rest } = await withdraw(its.cover, { releases })
      expect([status, codesOf({ status, body, ...rest })]).toEqual([409, ['REVIEW_USES_CHANGED']])
      expect(body.uses).toEqual(now)
    }
    expect([await isLive(first.id), await isLive(second.id)]).toEqual([true, true])
    // Back in a new version without the picture: what was shown is live no more.
    await edit(place, place.editor, { id: first.id, cover: place.cover })
    await submit(place, first.id)
    await signUpTo(place, first.id, 'final')
    const stale = await withdraw(its.cover, { releases: releasesOf(now) })
    expect(codesOf(stale)).toEqual(['REVIEW_USES_CHANGED'])
    const { live: left } = await usesOf(its.cover)
    expect(left.map(({ id }) => id)).toEqual([second.id])
    expect((await withdraw(its.cover, { releases: left.map(({ release }) => release) })).status).toBe(200)
    expect([await isLive(first.id), await isLive(second.id)]).toEqual([true, false])
  })

  it('asks the same of whoever does it as any withdrawal', async () => {
    const its = await picture()
    expect(codesOf(await withdraw(its.cover, { releases: [] }))).toEqual(['REVIEW_NOT_LIVE'])
    const { id } = await live(its)
    const releases = releasesOf(await usesOf(its.cover))
    const refused = async (more: Record<string, unknown>, as = place.final) => {
      const answer = await withdraw(its.cover, { releases, ...more }, as)
      return [answer.status, ...codesOf(answer)]
    }
    expect(await refused({}, place.editor)).toEqual([403, 'REVIEW_FORBIDDEN'])
    expect(await refused({ reason: ' ' })).toEqual([422, 'REVIEW_REASON_REQUIRED'])
    expect(await refused({ reasonClass: 'other' })).toEqual([400, 'REVIEW_BAD_REQUEST'])
    expect(codesOf(await withdraw('nothing', { releases }))).toEqual(['REVIEW_NOT_FOUND'])
    const unknown = await rest(place.app, 'GET /media/nothing/review/uses', { as: place.first })
    expect(codesOf(unknown)).toEqual(['REVIEW_NOT_FOUND'])
    const stranger = await rest(place.app, `GET /media/${its.cover}/review/uses`, {})
    expect(codesOf(stranger)).toEqual(['REVIEW_NOT_SIGNED_IN'])
    expect(await isLive(id)).toBe(true)
  })
})
