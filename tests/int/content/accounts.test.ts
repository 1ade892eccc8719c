import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../../helpers/databases'
import { PASSWORD } from '../../helpers/password'
import { startPayload, type TestApp } from '../../helpers/payload'
import { account, rest, type Account } from '../../helpers/review'

describeEachDatabase('accounts', (db) => {
  let app: TestApp
  let admin: Account
  beforeAll(async () => {
    app = await startPayload({ uri: db.uri() })
    admin = await account(app, 'admin')
  })
  afterAll(() => app[Symbol.asyncDispose]())

  /** The account as it is stored. */
  const stored = (id: string) => app.payload.findByID({ collection: 'users', id, showHiddenFields: true })
  const change = (id: string, body: object, as: Account) => rest(app, `PATCH /users/${id}`, { as, body })
  const me = async (as: Account) => (await rest(app, 'GET /users/me', { as })).body.user
  const signIn = async (email: string, password = PASSWORD) =>
    rest(app, 'POST /users/login', { body: { email, password } })

  it.each(['editor', 'first', 'second', 'final', 'admin'])('%s cannot raise his own roles', async (role) => {
    const person = await account(app, role)
    await change(person.id, { roles: ['editor', 'first', 'second', 'final', 'admin'] }, person)
    expect((await stored(person.id)).roles).toEqual([role])
    await change(person.id, { disabled: true }, person)
    expect((await stored(person.id)).disabled).toBe(false)
    // One administrator is left, who needs no second.
    await app.payload.update({ collection: 'users', id: person.id, data: { disabled: true } })
  })

  it('one changes nothing of oneself that is on a signature', async () => {
    const person = await account(app, 'first')
    const before = await stored(person.id)
    const wanted = { name: '别人', post: '局长', department: '局', email: 'x@y.zz' }
    expect((await change(person.id, wanted, person)).status).toBe(200)
    const { name, post, department, email } = await stored(person.id)
    expect({ name, post, department, email }).toEqual({
      name: before.name,
      post: before.post,
      department: before.department,
      email: before.email,
    })
  })

  it('the person number is settled when the account is made, and nobody else’s', async () => {
    const person = await account(app, 'editor')
    const { personNumber } = await stored(person.id)
    await change(person.id, { personNumber: 'another' }, admin)
    expect((await stored(person.id)).personNumber).toBe(personNumber)
    await app.payload.update({ collection: 'users', id: person.id, data: { personNumber: 'another' } })
    expect((await stored(person.id)).personNumber).toBe(personNumber)
    const twin = { email: `${randomUUID()}@b.example`, name: '双', personNumber }
    expect((await rest(app, 'POST /users', { as: admin, body: twin })).status).toBe(400)
  })

  it('the pseudonym is random, stays, and never leaves', async () => {
    const body = {
      email: `${randomUUID()}@b.example`,
      name: '某',
      personNumber: randomUUID(),
    }
    const made = await rest(app, 'POST /users', { as: admin, body: { ...body, person: 'chosen' } })
    const { id } = made.body.doc as { id: string }
    const { person } = await stored(id)
    expect(person).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    await change(id, { person: 'chosen' }, admin)
    await app.payload.update({ collection: 'users', id, data: { person: 'chosen' } })
    expect((await stored(id)).person).toBe(person)
    for (const answer of [made, await rest(app, `GET /users/${id}`, { as: admin }), await signIn(body.email)])
      expect(JSON.stringify(answer.body)).not.toContain(person)
    const found = await rest(app, `GET /users?where[person][equals]=${person}`, { as: admin })
    expect(found.body).not.toHaveProperty('totalDocs', 1)
  })

  it('names and posts are for all of the staff, addresses and numbers are not', async () => {
    const [person, reader] = [await account(app, 'first'), await account(app, 'editor')]
    const secret = await stored(person.id)
    const { body } = await rest(app, `GET /users/${person.id}`, { as: reader })
    expect(body).toMatchObject({ name: secret.name, post: '科员', department: '办公室' })
    for (const hidden of [secret.email, secret.personNumber, secret.person])
      expect(JSON.stringify(body)).not.toContain(hidden)
    for (const field of ['email', 'personNumber', 'person'] as const) {
      const value = encodeURIComponent(secret[field] ?? '')
      const probe = await rest(app, `GET /users?where[${field}][equals]=${value}`, { as: reader })
      expect(probe.body, field).not.toHaveProperty('totalDocs', 1)
    }
    expect(await me(person)).toMatchObject({ email: secret.email, personNumber: secret.personNumber })
    const seen = await rest(app, `GET /users/${person.id}`, { as: admin })
    expect(seen.body).toMatchObject({ email: secret.email, personNumber: secret.personNumber })
  })

  it('accounts are disabled, never deleted', async () => {
    const person = await account(app, 'editor')
    for (const path of [`/users/${person.id}`, `/users?where[id][equals]=${person.id}`])
      expect((await rest(app, `DELETE ${path}`, { as: admin })).status).toBe(403)
    await stored(person.id)
  })

  it('a disabled account is nobody at once: no session, no key, no way in', async () => {
    const person = await account(app, 'editor')
    const apiKey = randomUUID()
    expect((await change(person.id, { enableAPIKey: true, apiKey }, person)).status).toBe(200)
    const withKey = () => rest(app, 'GET /relics', { headers: { Authorization: `users API-Key ${apiKey}` } })
    expect((await withKey()).status).toBe(200)
    expect(await me(person)).toMatchObject({ id: person.id })

    expect((await change(person.id, { disabled: true }, admin)).status).toBe(200)
    expect(await me(person)).toBeNull()
    expect((await rest(app, 'GET /relics', { as: person })).status).toBe(403)
    expect((await rest(app, 'POST /users/refresh-token', { as: person })).status).toBe(403)
    expect((await withKey()).status).toBe(403)
    const { email } = await stored(person.id)
    const refused = await signIn(email)
    expect(refused.status).toBe(401)
    expect(refused.body).toEqual((await signIn('nobody@b.example')).body)

    await change(person.id, { disabled: false }, admin)
    expect(await me(person)).toBeNull()
    expect((await withKey()).status).toBe(403)
    expect((await signIn(email)).status).toBe(200)
  })

  it('a session that is written back over a disabled account revives nothing', async () => {
    const person = await account(app, 'editor')
    const read = await app.payload.db.findOne<{ id: string }>({
      collection: 'users',
      where: { id: { equals: person.id } },
    })
    await change(person.id, { disabled: true, roles: ['first'] }, admin)
    await app.payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { ...read, updatedAt: null },
      returning: false,
    })
    expect(await stored(person.id)).toMatchObject({ disabled: true, roles: ['first'] })
    expect(await me(person)).toBeNull()
  })

  it('a change of roles ends the sessions', async () => {
    const person = await account(app, 'editor')
    await change(person.id, { post: '主任' }, admin)
    expect(await me(person)).toMatchObject({ id: person.id })
    await change(person.id, { roles: ['editor', 'first'] }, admin)
    expect(await me(person)).toBeNull()
  })

  it('five wrong passwords lock an account, and an administrator alone unlocks it', async () => {
    const person = await account(app, 'editor')
    const { email } = await stored(person.id)
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await signIn(email, `wrong ${attempt}`)).status).toBe(401)
    expect((await signIn(email)).status).toBe(401)
    expect((await rest(app, 'POST /users/unlock', { as: person, body: { email } })).status).toBe(403)
    expect((await rest(app, 'POST /users/unlock', { body: { email } })).status).toBe(403)
    expect((await rest(app, 'POST /users/unlock', { as: admin, body: { email } })).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
  })
})

describeEachDatabase('the first account', (db) => {
  it('is made by the server, never by whoever comes first', async () => {
    await using app = await startPayload({ uri: db.uri() })
    const body = {
      email: 'first@comer.example',
      password: PASSWORD,
      name: '先来者',
      personNumber: '1',
      roles: ['admin'],
    }
    expect((await rest(app, 'POST /users/first-register', { body })).status).toBe(403)
    expect((await rest(app, 'POST /users', { body })).status).toBe(403)
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(0)
    await app.payload.create({ collection: 'users', data: { ...body, roles: ['admin'] } })
    expect((await rest(app, 'POST /users/first-register', { body })).status).toBe(403)
    expect((await app.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })
})
