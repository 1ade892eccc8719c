import { expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { rest, type Account } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'
import {
  article,
  call,
  edit,
  hire,
  office,
  sign,
  signUpTo,
  submit,
  told,
  withdraw,
  type Office,
} from './office'

const LOCKED = [409, ['REVIEW_LOCKED']]

const nameOf = async ({ app }: Office, { id }: Account): Promise<string> => {
  const { name } = await app.payload.findByID({ collection: 'users', id })
  return name
}

describeEachDatabase('the lock', (db) => {
  const place = office(db)

  /** Puts a lock on a document by the database's own client, as a crash would leave it. */
  const leaveLock = async (id: string, ageMs: number) => {
    const [run, at] =
      db.name === 'sqlite' ? ['review_lock', 'review_lock_at'] : ['reviewLock', 'reviewLockAt']
    await using client = await tamper(place.uri)
    await client.set('news', id, { [run ?? '']: '11111111-1111-4111-8111-111111111111' })
    await client.set('news', id, { [at ?? '']: Date.now() - ageMs })
  }

  it('names who may recall, in both languages, and they may', async () => {
    const [writer, submitter, stranger] = [
      await hire(place, 'editor'),
      await hire(place, 'editor'),
      await hire(place, 'editor'),
    ]
    const { id } = await article(place, writer)
    await call(place, id, { verb: 'submit', as: submitter })
    const refused = async (language: string) => {
      const headers = { 'Accept-Language': language }
      const { body } = await rest(place.app, `PATCH /news/${id}`, {
        as: stranger,
        body: { title: '改' },
        headers,
      })
      return (body.errors as { message: string }[])[0]?.message ?? ''
    }
    // The cover is the office editor's: he counts as an author too.
    const people = [submitter, writer, place.editor]
    const [zh, en] = [await refused('zh'), await refused('en')]
    for (const one of people) expect(zh).toContain(await nameOf(place, one))
    for (const one of people) expect(en).toContain(await nameOf(place, one))
    expect(zh).toMatch(/^审核期间内容已锁定，不能修改。可撤回者：/)
    expect(en).toMatch(/^The document is locked while under review\. It can be recalled by: /)
    expect(zh).not.toContain(await nameOf(place, stranger))

    expect(told(await call(place, id, { verb: 'recall', as: stranger }))).toEqual([403, ['REVIEW_FORBIDDEN']])
    expect(told(await call(place, id, { verb: 'recall', as: writer }))).toEqual([200, []])
    expect((await edit(place, stranger, { id, title: '改' })).status).toBe(200)
  })

  it('keeps a lock that is being taken, and frees one that was left over for more than a minute', async () => {
    const { id } = await article(place, place.editor)
    await leaveLock(id, 1_000)
    const early = await edit(place, place.editor, { id, title: '改' })
    expect(told(early)).toEqual(LOCKED)
    await leaveLock(id, 61_000)
    expect((await edit(place, place.editor, { id, title: '改' })).status).toBe(200)
    await submit(place, id)
  })

  it('frees a left-over for a submission and for a delete as well', async () => {
    const submitted = await article(place, place.editor)
    await leaveLock(submitted.id, 1_000)
    expect(told(await call(place, submitted.id, { verb: 'submit', as: place.editor }))).toEqual(LOCKED)
    await leaveLock(submitted.id, 61_000)
    await submit(place, submitted.id)
    const deleted = await article(place, place.editor)
    await leaveLock(deleted.id, 61_000)
    const { status } = await rest(place.app, `DELETE /news/${deleted.id}`, { as: place.editor })
    expect(status).toBe(200)
  })

  it('is free again after a submission that was refused', async () => {
    const { id } = await article(place, place.editor, { summary: '' })
    expect((await call(place, id, { verb: 'submit', as: place.editor })).status).toBe(422)
    expect((await edit(place, place.editor, { id, summary: '补上' })).status).toBe(200)
  })

  it('goes with every end of a run', async () => {
    const ends = {
      recall: async (id: string) => call(place, id, { verb: 'recall', as: place.editor }),
      reject: async (id: string) => {
        const { body } = await rest(place.app, `GET /news/${id}/review`, { as: place.first })
        const rejection = { stage: 'first', fingerprint: body.fingerprint, opinion: '请修改' }
        return call(place, id, { verb: 'reject', as: place.first, body: rejection })
      },
      release: async (id: string) => {
        await signUpTo(place, id, 'second')
        return sign(place, id, { stage: 'final', as: place.final })
      },
    }
    for (const [name, end] of Object.entries(ends)) {
      const { id } = await article(place, place.editor)
      await submit(place, id)
      expect(told(await edit(place, place.editor, { id, title: '改' })), name).toEqual(LOCKED)
      expect((await end(id)).status, name).toBe(200)
      expect((await edit(place, place.editor, { id, title: '改' })).status, name).toBe(200)
    }
  })

  it('goes with a withdrawal that closes an open run', async () => {
    const { id } = await article(place, place.editor)
    await submit(place, id)
    await signUpTo(place, id, 'final')
    await edit(place, place.editor, { id, title: '第二稿' })
    await submit(place, id)
    await withdraw(place, id)
    expect((await edit(place, place.editor, { id, title: '改' })).status).toBe(200)
  })

  it('can’t be set, seen or freed by anybody’s write', async () => {
    const { id } = await article(place, place.editor)
    const forged = { reviewLock: '22222222-2222-4222-8222-222222222222', reviewLockAt: Date.now() }
    const answer = await edit(place, place.editor, { id, title: '改', ...forged })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('reviewLock')
    expect((await edit(place, place.editor, { id, title: '又改' })).status).toBe(200)
    await place.app.payload.db.updateOne({ collection: 'news', id, data: forged })
    expect((await edit(place, place.editor, { id, title: '再改' })).status).toBe(200)
    await submit(place, id)
    const free = { reviewLock: null, reviewLockAt: null }
    expect(told(await edit(place, place.editor, { id, ...free }))).toEqual(LOCKED)
    const raw = place.app.payload.db.updateOne({ collection: 'news', id, data: free })
    await expect(raw).rejects.toMatchObject({ data: { code: 'REVIEW_LOCKED' } })
  })
})
