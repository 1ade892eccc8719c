import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { askPublic } from '../../helpers/public'
import { codesOf, rest, signAll, submitNews } from '../../helpers/review'
import { article, edit, hire, office, released, signUpTo, submit } from '../guards/office'
import { alike, askAt, REASON, takeDown } from './tools'

interface Gone {
  withdrawn: {
    slug: string
    withdrawnAt: string
    locales: string[]
    reasonClass: string
    notice: string | null
    successor: { id: string; title: string } | null
  } | null
}

describeEachDatabase('a withdrawal', (db) => {
  const place = office(db)

  const goneAt = async (slug: string, { type = 'news', locale = 'zh' } = {}) =>
    (
      await askPublic<Gone>(
        place.app,
        `{ withdrawn(type: "${type}", slug: "${slug}", locale: ${locale}) {
          slug withdrawnAt locales reasonClass notice successor { id title } } }`,
      )
    ).withdrawn
  const titleOf = async (id: string) =>
    (await askPublic<{ content: { title: string } | null }>(place.app, `{ content(id: "${id}") { title } }`))
      .content
  const statusOf = async (id: string) =>
    (await rest(place.app, `GET /news/${id}/review`, { as: place.first })).body
  const coverOf = async (slug: string) =>
    (
      await askPublic<{ newsArticle: { cover: { sha256: string } } }>(
        place.app,
        `{ newsArticle(slug: "${slug}") { cover { sha256 } } }`,
      )
    ).newsArticle.cover.sha256

  it('says who, when and why, to the staff and what it may to the public; the answer says who has followed', async () => {
    const next = await released(place, place.editor)
    const { id, slug } = await released(place, place.editor)
    expect((await statusOf(id)).withdrawal).toBe(null)
    const { body } = await takeDown(place.app, place.final, {
      id,
      notice: '本稿有误，已撤下。',
      successor: { type: 'news', id: next.id },
    })
    expect(body.followers).toMatchObject({ behind: [] })
    expect((body.followers as { ms: number }).ms).toBeLessThan(5000)
    expect(await titleOf(id)).toBe(null)
    const told = {
      reasonClass: 'error',
      reason: '内容有误',
      notice: '本稿有误，已撤下。',
      successor: { type: 'news', id: next.id, title: '洞庭渔火季开幕' },
      locales: ['zh'],
      post: '科员',
      department: '办公室',
      name: expect.stringContaining('final-') as string,
    }
    expect(body.withdrawal).toMatchObject(told)
    expect((await statusOf(id)).withdrawal).toMatchObject(told)
    expect(await goneAt(slug)).toMatchObject({
      slug,
      locales: ['zh'],
      reasonClass: 'error',
      notice: '本稿有误，已撤下。',
      successor: { id: next.id, title: '洞庭渔火季开幕' },
      withdrawnAt: (body.withdrawal as { at: string }).at,
    })
    await takeDown(place.app, place.final, { id: next.id })
    expect(await goneAt(slug)).toMatchObject({ successor: null })
  })

  it('is told under every slug that it had, by language, and no longer once it is back', async () => {
    const { id, slug } = await released(place, place.editor)
    await edit(place, place.editor, { id, slug: `${slug}-2` })
    await submit(place, id)
    await signUpTo(place, id, 'final')
    expect(await goneAt(slug)).toBe(null)
    await takeDown(place.app, place.final, { id })
    expect(await goneAt(slug)).toMatchObject({ slug, notice: null, successor: null })
    expect(await goneAt(`${slug}-2`)).toMatchObject({ slug: `${slug}-2` })
    expect(await goneAt(slug, { locale: 'en' })).toBe(null)
    expect(await goneAt(slug, { type: 'relics' })).toBe(null)
    expect(await goneAt(slug, { type: 'nothing' })).toBe(null)
    expect(await goneAt('never-was')).toBe(null)
    await submit(place, id)
    expect(await goneAt(slug)).not.toBe(null)
    await signUpTo(place, id, 'final')
    expect(await goneAt(slug)).toBe(null)
    expect((await statusOf(id)).withdrawal).toBe(null)
  })

  it('takes its files and every form of them along: they answer as what never was', async () => {
    const { id, slug } = await released(place, place.editor)
    const { newsArticle } = await askPublic<{ newsArticle: { cover: { url: string; sha256: string } } }>(
      place.app,
      `{ newsArticle(slug: "${slug}") { cover { sha256 url } } }`,
    )
    const address = `/media/${newsArticle.cover.sha256}/picture.png`
    for (const form of [address, `${address}?w=320`]) expect((await askAt(place.app, form)).status).toBe(200)
    // Others of this suite embed the office's cover, too.
    for (const other of await liveNews()) await takeDown(place.app, place.final, { id: other })
    expect(await titleOf(id)).toBe(null)
    const unknown = `/media/${'0'.repeat(64)}/picture.png`
    for (const form of ['', '?w=320'])
      expect(await alike(await askAt(place.app, address + form))).toEqual(
        await alike(await askAt(place.app, unknown + form)),
      )
  })

  const liveNews = async () =>
    (
      await askPublic<{ newsArticles: { nodes: { id: string }[] } }>(
        place.app,
        '{ newsArticles(first: 100) { nodes { id } } }',
      )
    ).newsArticles.nodes.map(({ id }) => id)

  it('refuses a successor that is itself, not live or unknown, at its field', async () => {
    const { id } = await released(place, place.editor)
    const dark = await article(place, place.editor)
    for (const successor of [
      { type: 'news', id },
      { type: 'news', id: dark.id },
      { type: 'relics', id },
      { type: 'nothing', id: 'x' },
    ]) {
      const body = { ...REASON, successor }
      const answer = await rest(place.app, `POST /news/${id}/review/withdraw`, { as: place.final, body })
      expect([answer.status, codesOf(answer)]).toEqual([422, ['REVIEW_BAD_SUCCESSOR']])
      expect(answer.body.errors).toMatchObject([{ field: 'successor' }])
    }
    const long = { ...REASON, notice: '长'.repeat(1001) }
    const answer = await rest(place.app, `POST /news/${id}/review/withdraw`, { as: place.final, body: long })
    expect(answer.body.errors).toMatchObject([{ code: 'REVIEW_BAD_REQUEST', field: 'notice' }])
    expect(await titleOf(id)).not.toBe(null)
    await takeDown(place.app, place.final, { id })
  })

  it('asks nobody who holds a lock, ours or Payload’s, and closes the open run', async () => {
    const { id } = await released(place, place.editor)
    await edit(place, place.editor, { id, title: '改稿' })
    await submitNews(place.app, place.editor, { id })
    const holder = await hire(place, 'editor')
    const held = await rest(place.app, 'POST /payload-locked-documents', {
      as: holder,
      body: {
        document: { relationTo: 'news', value: id },
        globalSlug: null,
        user: { relationTo: 'users', value: holder.id },
      },
    })
    expect(held.status).toBe(201)
    const { body } = await takeDown(place.app, place.final, { id })
    expect(body).toMatchObject({ state: 'withdrawn', run: { outcome: 'withdrawn' } })
    expect(await titleOf(id)).toBe(null)
    expect((await signAll(place.app, place, id)).body).toMatchObject({ state: 'withdrawn' })
    const news = (await rest(place.app, `GET /news/${id}`, { as: place.editor })).body
    expect(news).toMatchObject({ reviewPublic: 'withdrawn', reviewStage: null })
    // Payload's lock stands as it stood, and ours is gone.
    expect((await edit(place, place.editor, { id, title: '又改' })).status).toBe(423)
    expect((await edit(place, holder, { id, title: '又改' })).status).toBe(200)
  })

  it('keeps the evidence: candidate, files, signatures', async () => {
    const { id, slug } = await released(place, place.editor)
    const file = await coverOf(slug)
    const { live } = (await statusOf(id)) as { live: { zh: { release: string } } }
    await takeDown(place.app, place.final, { id })
    const proof = await askPublic<{ proof: { canonical: null; sealed: boolean; entries: unknown[] } }>(
      place.app,
      `{ proof(releaseId: "${live.zh.release}") { canonical sealed entries { hash } } }`,
    )
    expect(proof.proof).toMatchObject({ canonical: null, sealed: false })
    expect(proof.proof.entries).toHaveLength(6)
    const candidate = await rest(place.app, `GET /news/${id}/review/candidate`, { as: place.first })
    expect(candidate.body).toMatchObject({ releaseId: live.zh.release })
    expect(JSON.stringify(candidate.body)).toContain(file)
  })
})
