import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { rest, type Account } from '../../helpers/review'
import { article, call, hire, office, sign, signUpTo, submit, type Office } from './office'

interface Page {
  docs: { id: string; stage: string; fingerprint: string; submittedAt: string }[]
  totalDocs: number
  page: number
  totalPages: number
  limit: number
}

const queue = async ({ app }: Office, as: Account, query = ''): Promise<Page> => {
  const { status, body } = await rest(app, `GET /review/queue${query}`, { as })
  expect(status).toBe(200)
  return body as unknown as Page
}

const idsOf = ({ docs }: Page): string[] => docs.map(({ id }) => id)

describeEachDatabase('the queue', (db) => {
  const place = office(db)

  it('shows what waits for the caller, oldest first, page by page', async () => {
    const ids: string[] = []
    for (let index = 0; index < 5; index += 1) {
      const { id } = await article(place, place.editor)
      await submit(place, id)
      ids.push(id)
    }
    const all = await queue(place, place.first)
    expect(idsOf(all)).toEqual(ids)
    expect(all.docs.map(({ submittedAt }) => submittedAt)).toEqual(
      all.docs.map(({ submittedAt }) => submittedAt).sort(),
    )
    const pages = [1, 2, 3, 4].map((page) => queue(place, place.first, `?limit=2&page=${page}`))
    const [first, second, third, fourth] = await Promise.all(pages)
    expect([first, second, third, fourth].map((page) => page && idsOf(page))).toEqual([
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
      [],
    ])
    expect(second).toMatchObject({ totalDocs: 5, totalPages: 3, page: 2, limit: 2 })
    const bad = await rest(place.app, 'GET /review/queue?limit=1000', { as: place.first })
    expect(bad.status).toBe(400)
    for (const one of [place.second, place.final, place.editor])
      expect(idsOf(await queue(place, one))).toEqual([])
    for (const id of ids) await call(place, id, { verb: 'recall', as: place.editor })
    expect(idsOf(await queue(place, place.first))).toEqual([])
  })

  it('moves a document on with each signature, and lets it go with the last', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const waits = async () =>
      Promise.all(
        [place.first, place.second, place.final].map(async (one) => idsOf(await queue(place, one)).length),
      )
    expect(await waits()).toEqual([1, 0, 0])
    await sign(place, id, { stage: 'first', as: place.first })
    expect(await waits()).toEqual([0, 1, 0])
    await sign(place, id, { stage: 'second', as: place.second })
    expect(await waits()).toEqual([0, 0, 1])
    await sign(place, id, { stage: 'final', as: place.final })
    expect(await waits()).toEqual([0, 0, 0])
  })

  it('leaves out what the caller wrote and what he signed at another stage', async () => {
    const writer = await hire(place, 'editor', 'first', 'second', 'final')
    const both = await hire(place, 'first', 'second')
    const { id } = await article(place, writer)
    await submit(place, id)
    expect(idsOf(await queue(place, writer))).toEqual([])
    expect(idsOf(await queue(place, both))).toEqual([id])
    await sign(place, id, { stage: 'first', as: both })
    expect(idsOf(await queue(place, both))).toEqual([])
    expect(idsOf(await queue(place, place.second))).toEqual([id])
    await call(place, id, { verb: 'recall', as: writer })
  })

  it('shows the new run alone after a rejection', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    await signUpTo(place, id, 'first')
    const [waiting] = (await queue(place, place.second)).docs
    const rejection = { stage: 'second', fingerprint: waiting?.fingerprint, opinion: '请改' }
    await call(place, id, { verb: 'reject', as: place.second, body: rejection })
    expect(idsOf(await queue(place, place.second))).toEqual([])
    await submit(place, id)
    expect(idsOf(await queue(place, place.first))).toEqual([id])
    expect(idsOf(await queue(place, place.second))).toEqual([])
  })
})
