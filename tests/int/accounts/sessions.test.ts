import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { PASSWORD } from '../../helpers/password'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, codesOf, rest, type Account } from '../../helpers/review'

interface Session {
  id: string
  createdAt: string
  expiresAt: string
  agent: string | null
  current: boolean
}

describeEachDatabase('one’s own sessions', (db) => {
  let app: TestApp
  let own: Account
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    own = await account(app, 'editor')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const signIn = async (agent: string): Promise<Account> => {
    const { email } = await app.payload.findByID({ collection: 'users', id: own.id })
    const headers = { 'User-Agent': agent }
    const { body } = await rest(app, 'POST /users/login', { body: { email, password: PASSWORD }, headers })
    return { id: own.id, token: String(body.token) }
  }
  const list = async (as: Account) =>
    (await rest(app, 'GET /users/sessions', { as })).body.sessions as Session[]
  const end = (as: Account, session: string) =>
    rest(app, 'POST /users/sessions/end', { as, body: { session } })

  it('are listed with their device, this one first; each can be ended by itself', async () => {
    const phone = await signIn('a phone')
    const desk = await signIn('a desk')
    const seen = await list(desk)
    expect(seen.map(({ agent, current }) => [agent, current])).toEqual([
      ['a desk', true],
      ['a phone', false],
      expect.any(Array),
    ])
    for (const { createdAt, expiresAt } of seen)
      expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(8 * 60 * 60 * 1000)

    // What is noted of a session stays when its password is proven again.
    expect((await rest(app, 'POST /users/prove', { as: desk, body: { password: PASSWORD } })).status).toBe(
      200,
    )
    const ended = await end(desk, seen[1]?.id ?? '')
    expect((ended.body.sessions as Session[]).map(({ agent }) => agent)).toEqual(['a desk', seen[2]?.agent])
    expect((await rest(app, 'GET /users/sessions', { as: phone })).status).toBe(401)
    expect(await list(desk)).toHaveLength(2)
  })

  it('somebody else’s are neither shown nor ended', async () => {
    const other = await account(app, 'admin')
    const [mine] = await list(own)
    expect((await list(other)).map(({ id }) => id)).not.toContain(mine?.id)
    const refused = await end(other, mine?.id ?? '')
    expect([refused.status, codesOf(refused)]).toEqual([404, ['ACCOUNT_NO_SESSION']])
    expect(await list(own)).not.toEqual([])
  })

  it('are for whoever has signed in', async () => {
    expect((await rest(app, 'GET /users/sessions')).status).toBe(401)
    expect((await rest(app, 'POST /users/sessions/end', { body: { session: 'x' } })).status).toBe(401)
  })
})
