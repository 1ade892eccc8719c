import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { startPayload } from '../../helpers/payload'
import { rest } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import {
  article,
  call,
  edit,
  office,
  released,
  sign,
  signUpTo,
  submit,
  withdraw,
  type Office,
} from './office'

interface Standing {
  reviewStage: string | null
  reviewPublic: string
  reviewReleasedAt: string | null
}

const NEVER = { reviewStage: null, reviewPublic: 'never', reviewReleasedAt: null }

const standing = async ({ app, editor }: Office, id: string): Promise<Standing> => {
  const { body } = await rest(app, `GET /news/${id}?depth=0`, { as: editor })
  const { reviewStage = null, reviewPublic, reviewReleasedAt = null } = body as Partial<Standing>
  return { reviewStage, reviewPublic: String(reviewPublic), reviewReleasedAt }
}

const listed = async ({ app, editor }: Office, where: string): Promise<string[]> => {
  const { body } = await rest(app, `GET /news?limit=100&depth=0&${where}`, { as: editor })
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

const releasedAt = async ({ app, editor }: Office, id: string): Promise<string> => {
  const { body } = await rest(app, `GET /news/${id}/review`, { as: editor })
  return (body.live as { zh: { releasedAt: string } }).zh.releasedAt
}

describeEachDatabase('where a document stands, for lists', (db) => {
  const place = office(db)

  it('follows the review from stage to stage, the release, a change, a return to it, and the withdrawal', async () => {
    const { id } = await article(place, place.editor)
    expect(await standing(place, id)).toEqual(NEVER)
    await submit(place, id)
    for (const stage of ['first', 'second', 'final'] as const) {
      expect(await standing(place, id)).toEqual({ ...NEVER, reviewStage: stage })
      expect(await listed(place, `where[reviewStage][equals]=${stage}`)).toContain(id)
      await sign(place, id, { stage, as: place[stage] })
    }
    const live = {
      reviewStage: null,
      reviewPublic: 'live',
      reviewReleasedAt: await releasedAt(place, id),
    }
    expect(await standing(place, id)).toEqual(live)
    const { body } = await rest(place.app, `GET /news/${id}?depth=0`, { as: place.editor })

    await edit(place, place.editor, { id, title: '改过的标题' })
    expect(await standing(place, id)).toEqual({ ...live, reviewPublic: 'changed' })
    expect(await listed(place, 'where[reviewPublic][equals]=changed')).toContain(id)
    await edit(place, place.editor, { id, title: body.title })
    expect(await standing(place, id)).toEqual(live)
    // Nothing is live in English: what is written there changes nothing public.
    await edit(place, place.editor, { id, locale: 'en', title: 'A title' })
    expect(await standing(place, id)).toEqual(live)

    await edit(place, place.editor, { id, summary: '改过的摘要' })
    await submit(place, id, { kind: 'update' })
    expect(await standing(place, id)).toEqual({ ...live, reviewPublic: 'changed', reviewStage: 'first' })
    await call(place, id, { verb: 'recall', as: place.editor })
    expect(await standing(place, id)).toEqual({ ...live, reviewPublic: 'changed' })
    await submit(place, id, { kind: 'update' })
    await signUpTo(place, id, 'final')
    expect(await standing(place, id)).toEqual({ ...live, reviewReleasedAt: await releasedAt(place, id) })
    await withdraw(place, id)
    expect(await standing(place, id)).toEqual({ ...NEVER, reviewPublic: 'withdrawn' })
    expect(await listed(place, 'where[reviewPublic][equals]=withdrawn')).toContain(id)
  })

  it('is written by nobody, through no path', async () => {
    const forged = {
      reviewStage: 'final',
      reviewPublic: 'live',
      reviewReleasedAt: '2020-01-01T00:00:00.000Z',
    }
    const { id } = await article(place, place.editor, forged)
    expect(await standing(place, id)).toEqual(NEVER)
    expect((await edit(place, place.editor, { id, title: '改', ...forged })).status).toBe(200)
    expect(await standing(place, id)).toEqual(NEVER)
    const { payload } = place.app
    await payload.update({ collection: 'news', id, data: forged as never })
    await payload.db.updateOne({ collection: 'news', id, data: { ...forged } })
    await payload.db.updateMany({ collection: 'news', where: { id: { equals: id } }, data: { ...forged } })
    expect(await standing(place, id)).toEqual(NEVER)
    const made = (await payload.db.create({
      collection: 'news',
      data: { title: { zh: '直接写入' }, slug: 'straight-in', ...forged },
    })) as { id: string }
    expect(await standing(place, made.id)).toEqual(NEVER)
  })

  it('stays with its document: a duplicate was never released, a restored version stands where it stands', async () => {
    const { id } = await released(place, place.editor)
    const copy = await rest(place.app, `POST /news/${id}/duplicate`, {
      as: place.editor,
      body: { slug: `copy-${id.slice(0, 8)}` },
    })
    expect(copy.status).toBe(200)
    expect(await standing(place, (copy.body.doc as { id: string }).id)).toEqual(NEVER)

    await edit(place, place.editor, { id, title: '改过' })
    const where = `where[parent][equals]=${id}&sort=updatedAt`
    const { body } = await rest(place.app, `GET /news/versions?${where}`, { as: place.editor })
    const [first] = body.docs as { id: string }[]
    const restored = await rest(place.app, `POST /news/versions/${first?.id}`, { as: place.editor })
    expect(restored.status).toBe(200)
    expect(await standing(place, id)).toEqual({
      reviewStage: null,
      reviewPublic: 'live',
      reviewReleasedAt: await releasedAt(place, id),
    })
  })

  it('makes nobody an author, is no save, and stands in no candidate', async () => {
    const { id } = await article(place, place.editor)
    const before = (await rest(place.app, `GET /news/${id}?depth=0`, { as: place.editor })).body
    await submit(place, id)
    const { body } = await rest(place.app, `GET /news/${id}/review/candidate?locale=zh`, { as: place.first })
    expect(JSON.stringify(body)).not.toMatch(/reviewStage|reviewPublic|reviewReleasedAt/)
    await signUpTo(place, id, 'final')
    const after = (await rest(place.app, `GET /news/${id}?depth=0`, { as: place.editor })).body
    expect(after.updatedAt).toBe(before.updatedAt)
  })

  it('is put right at the next start where the database says something else', async () => {
    const live = await released(place, place.editor)
    const changed = await released(place, place.editor)
    await edit(place, place.editor, { id: changed.id, title: '改过' })
    const never = await article(place, place.editor)
    const expected = new Map<string, Standing>()
    for (const { id } of [live, changed, never]) expected.set(id, await standing(place, id))
    const [stage, publicity, day] =
      db.name === 'sqlite'
        ? (['review_stage', 'review_public', 'review_released_at'] as const)
        : (['reviewStage', 'reviewPublic', 'reviewReleasedAt'] as const)
    await using client = await tamper(place.uri)
    await client.set('news', live.id, {
      [publicity]: 'withdrawn',
      [stage]: 'first',
      [day]: '2020-01-01T00:00:00.000Z',
    })
    await client.set('news', changed.id, { [publicity]: 'live' })
    await client.set('news', never.id, { [publicity]: 'changed' })
    expect((await standing(place, live.id)).reviewPublic).toBe('withdrawn')
    await using again = await startPayload({ uri: place.uri, dataDir: place.app.dataDir })
    for (const [id, what] of expected) expect(await standing({ ...place, app: again }, id)).toEqual(what)
  })
})
