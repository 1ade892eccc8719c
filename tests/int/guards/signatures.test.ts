import { randomUUID } from 'node:crypto'

import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { rest, type Account } from '../../helpers/review'
import {
  article,
  AUTHOR,
  call,
  edit,
  hire,
  office,
  sign,
  signUpTo,
  submit,
  told,
  type Office,
} from './office'

const SAME = [403, ['REVIEW_SAME_PERSON']]

const entries = async ({ app }: Office): Promise<number> =>
  (await app.payload.db.count({ collection: 'review-ledger' })).totalDocs

const fingerprintOf = async ({ app, editor }: Office, id: string): Promise<string> =>
  String((await rest(app, `GET /news/${id}/review`, { as: editor })).body.fingerprint)

/** Two accounts of one human being, as a careless administrator's script may make them. */
const twins = async ({ app }: Office, roles: readonly [string[], string[]]): Promise<[Account, Account]> => {
  const person = randomUUID()
  const made: Account[] = []
  for (const own of roles) {
    const email = `${randomUUID()}@baling.example`
    const password = 'a password for tests'
    const data = { email, password, name: '同一人', personNumber: randomUUID(), roles: own, person }
    const { id } = await app.payload.create({ collection: 'users', data: data as never })
    const { token } = await app.payload.login({ collection: 'users', data: { email, password } })
    made.push({ id, token: token ?? '' })
  }
  return [made[0] as Account, made[1] as Account]
}

describeEachDatabase('signatures', (db) => {
  const place = office(db)

  it('that are repeated answer with the entry that is there', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const first = await sign(place, id, { stage: 'first', as: place.first })
    const before = await entries(place)
    const again = await sign(place, id, { stage: 'first', as: place.first })
    expect([first.status, again.status, await entries(place)]).toEqual([200, 200, before])
    await sign(place, id, { stage: 'second', as: place.second })
    await sign(place, id, { stage: 'final', as: place.final })
    const released = await entries(place)
    expect((await sign(place, id, { stage: 'final', as: place.final })).body).toMatchObject({
      state: 'released',
    })
    expect(await entries(place)).toBe(released)
  })

  it('by one person under two accounts are one person’s', async () => {
    const { id } = await article(place, place.editor)
    const [one, other] = await twins(place, [['first'], ['second']])
    await submit(place, id)
    expect((await sign(place, id, { stage: 'first', as: one })).status).toBe(200)
    expect(told(await sign(place, id, { stage: 'second', as: other }))).toEqual(SAME)
  })

  it('by an author under another account are an author’s', async () => {
    const [writer, signer] = await twins(place, [['editor'], ['first']])
    const { id } = await article(place, writer)
    await submit(place, id)
    expect(told(await sign(place, id, { stage: 'first', as: signer }))).toEqual(AUTHOR)
  })

  it('of two at once at one stage are one, and the other comes too late', async () => {
    const rival = await hire(place, 'first')
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const before = await entries(place)
    const answers = await Promise.all(
      [place.first, rival].map((as) => sign(place, id, { stage: 'first', as })),
    )
    expect(answers.map(told).sort()).toEqual([
      [200, []],
      [409, ['REVIEW_WRONG_STAGE']],
    ])
    expect(await entries(place)).toBe(before + 1)
  })

  it('of an earlier run are worth nothing in the next', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const old = await fingerprintOf(place, id)
    await signUpTo(place, id, 'second')
    const rejection = { stage: 'final', fingerprint: old, opinion: '请修改标题' }
    expect((await call(place, id, { verb: 'reject', as: place.final, body: rejection })).status).toBe(200)
    await edit(place, place.editor, { id, title: '修改后的标题' })
    await submit(place, id)
    expect(told(await sign(place, id, { stage: 'final', as: place.final }))).toEqual([
      409,
      ['REVIEW_WRONG_STAGE'],
    ])
    const stale = { stage: 'first', fingerprint: old }
    const answer = await call(place, id, { verb: 'approve', as: place.first, body: stale })
    expect(told(answer)).toEqual([409, ['REVIEW_STALE']])
    await signUpTo(place, id, 'final')
  })

  it('keep the opinion, the name and the post of that day', async () => {
    const signer = await hire(place, 'first')
    const { id } = await article(place, place.editor)
    await submit(place, id)
    const body = { stage: 'first', fingerprint: await fingerprintOf(place, id), opinion: '同意，内容属实。' }
    await call(place, id, { verb: 'approve', as: signer, body })
    const { name } = await place.app.payload.findByID({ collection: 'users', id: signer.id })
    const later = { name: '改了名', post: '处长' }
    await place.app.payload.update({ collection: 'users', id: signer.id, data: later })
    const { body: status } = await rest(place.app, `GET /news/${id}/review`, { as: place.editor })
    expect(status.decisions).toMatchObject([
      {
        stage: 'first',
        verdict: 'approved',
        name,
        post: '科员',
        department: '办公室',
        opinion: '同意，内容属实。',
      },
    ])
  })
})
