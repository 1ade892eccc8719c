import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ThreeReview } from '../../../plugins/three-review'
import { describeEachDatabase } from '../../helpers/databases'
import { mailedLink, mailFolder } from '../../helpers/mail'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, createNews, rest, submitNews, team, type Account } from '../../helpers/review'

interface Signature {
  stage: string
  mark: { change: string; at: string; by: string | null } | null
}

describeEachDatabase('a signature soon after a reset', (db) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const verify = () => (app.payload.config.custom.threeReview as ThreeReview).verify()
  const stored = (id: string) => app.payload.findByID({ collection: 'users', id })

  /** An administrator sends somebody a link, who chooses a new password and signs in with it. */
  const resetBy = async (admin: Account, { id }: Account): Promise<Account> => {
    await rest(app, `POST /users/${id}/link`, { as: admin, body: {} })
    const { email } = await stored(id)
    const password = '洞庭渔火 nine boats'
    const token = mailedLink(mailFolder(app.dataDir), email)
    expect((await rest(app, 'POST /users/reset-password', { body: { token, password } })).status).toBe(200)
    const { body } = await rest(app, 'POST /users/login', { body: { email, password } })
    return { id, token: String(body.token) }
  }

  const sign = async (doc: string, as: Account, stage: string) => {
    const { body } = await rest(app, `GET /news/${doc}/review`, { as })
    const signed = await rest(app, `POST /news/${doc}/review/approve`, {
      as,
      body: { stage, fingerprint: body.fingerprint },
    })
    expect(signed.status).toBe(200)
    return signed.body.decisions as Signature[]
  }

  it('by the author of the text is marked, in the list of signatures and by verify', async () => {
    const author = await account(app, 'admin', 'editor')
    const { first, second } = await team(app)
    const { id } = await createNews(app, author)
    expect((await submitNews(app, author, { id })).status).toBe(200)
    expect(await verify()).toMatchObject({ faults: [], marks: [] })

    const [marked] = await sign(id, await resetBy(author, first), 'first')
    const { name } = await stored(author.id)
    expect(marked?.mark).toMatchObject({ change: 'password', by: name })
    expect((await sign(id, second, 'second')).map(({ mark }) => mark === null)).toEqual([false, true])

    const { faults, marks } = await verify()
    expect(faults).toEqual([])
    expect(marks).toMatchObject([
      {
        subject: `news:${id}`,
        stage: 'first',
        signer: (await stored(first.id)).name,
        by: name,
        change: 'password',
        at: marked?.mark?.at,
      },
    ])
    expect(marks[0]?.seq).toBeGreaterThan(marks[0]?.resetSeq ?? Infinity)
  })

  it('by somebody who has no part in the run is not', async () => {
    const admin = await account(app, 'admin')
    const { editor, first } = await team(app)
    const { id } = await createNews(app, editor)
    expect((await submitNews(app, editor, { id })).status).toBe(200)
    const [signature] = await sign(id, await resetBy(admin, first), 'first')
    expect(signature?.mark).toBeNull()
    expect((await verify()).marks.map(({ subject }) => subject)).not.toContain(`news:${id}`)
  })

  it('whatever the server itself did with accounts is told, and is no fault', async () => {
    const { faults, acts, accounts } = await verify()
    expect([faults, acts.length]).toEqual([[], accounts])
    expect(new Set(acts.map(({ change }) => change))).toEqual(new Set(['opened']))
  })
})
