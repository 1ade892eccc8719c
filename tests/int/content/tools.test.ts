import { expect, it } from 'vitest'

import { parts } from '../../../payload.config'
import { describeEachDatabase } from '../../helpers/databases'
import { rest } from '../../helpers/review'
import { hire, office, type Office } from '../guards/office'

const TYPES = parts.types.map(({ collection }) => collection.slug)

const slugOf = async ({ app, editor }: Office, path: string): Promise<unknown> =>
  (await rest(app, `GET ${path}`, { as: editor })).body.slug

describeEachDatabase('the forms’ tools', (db) => {
  const place = office(db)
  const make = async (type: string, data: Record<string, unknown>): Promise<{ id: string; slug: string }> => {
    const { status, body } = await rest(place.app, `POST /${type}?locale=zh`, {
      as: place.editor,
      body: data,
    })
    if (status !== 201) throw new Error(`${type}: ${JSON.stringify(body)}`)
    return body.doc as { id: string; slug: string }
  }

  it('propose a slug of a title in pinyin that no other document of the type has', async () => {
    const ask = (query: string) => slugOf(place, `/relics/propose/slug?${query}`)
    const title = `title=${encodeURIComponent('慈氏塔')}`
    expect(await ask(title)).toBe('ci-shi-ta')
    const { id } = await make('relics', { title: '慈氏塔' })
    await make('relics', { title: '慈氏塔', slug: 'ci-shi-ta-2' })
    expect(await ask(title)).toBe('ci-shi-ta-3')
    expect(await ask(`${title}&id=${id}`)).toBe('ci-shi-ta')
    expect(await slugOf(place, `/attractions/propose/slug?${title}`)).toBe('ci-shi-ta')
    expect(await ask(`title=${encodeURIComponent('！？')}`)).toBe('')
  })

  it('propose the designations of all documents, the commonest first, in the language of the form', async () => {
    const scenic = {
      scheme: 'scenic_rating',
      level: 'provincial',
      authority: '省文化和旅游厅',
      batch: '第一批',
    }
    const relic = { scheme: 'protected_site', level: 'national', noticeNumber: '国发〔2013〕13号' }
    await make('attractions', { title: '甲', designations: [scenic] })
    await make('attractions', { title: '乙', designations: [scenic, relic] })
    await make('old-brands', { title: '丙', designations: [{ scheme: 'old_brand' }] })
    const { body } = await rest(place.app, 'GET /venues/propose/designations?locale=zh', { as: place.editor })
    expect(body.designations).toEqual(
      expect.arrayContaining([
        { row: scenic, documents: 2 },
        { row: relic, documents: 1 },
        { row: { scheme: 'old_brand' }, documents: 1 },
      ]),
    )
    expect((body.designations as { documents: number }[])[0]?.documents).toBe(2)
    const { body: english } = await rest(place.app, 'GET /relics/propose/designations?locale=en', {
      as: place.editor,
    })
    expect(JSON.stringify(english)).not.toContain('省文化和旅游厅')
  })

  it('answer staff alone', async () => {
    const disabled = await hire(place, 'editor')
    await place.app.payload.update({
      collection: 'users',
      id: disabled.id,
      data: { disabled: true },
    })
    for (const what of ['slug?title=x', 'designations'])
      for (const as of [undefined, disabled])
        expect((await rest(place.app, `GET /news/propose/${what}`, { as })).status).toBe(401)
  })

  it.each(TYPES)('a document of %s can be copied, again and again', async (type) => {
    const { id, slug } = await make(type, { title: `复制 ${type}` })
    for (const number of [2, 3]) {
      const { status, body } = await rest(place.app, `POST /${type}/${id}/duplicate`, {
        as: place.editor,
        body: {},
      })
      expect(status).toBe(200)
      expect((body.doc as { slug: string }).slug).toBe(`${slug}-${number}`)
    }
  })
})
