import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { rest } from '../helpers/review'
import { askStaff } from './calls/graphql'
import { evidenceOf } from './evidence'
import { stored } from './judge'
import { createReport } from './report'
import { requests, type Asked } from './requests'
import { PEOPLE, type Who } from './table'
import { buildWorld, publicBytes, verb, type World } from './world'

/** The administrator may change accounts; what that takes is said with the accounts. */
const CALLERS: readonly Who[] = PEOPLE.filter((who) => who !== 'administrator')
const NOBODY: readonly Who[] = ['anonymous', 'disabled account']

describeEachDatabase('requests beside content', (db) => {
  const report = createReport(db.name)
  let world: World
  beforeAll(async () => {
    world = await buildWorld(db.uri(), ['working', 'live'])
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  const answered = async (asked: Asked, headers: Record<string, string>): Promise<number> => {
    if (!('mutation' in asked)) {
      const [request, body] = asked
      return (await rest(world.app, request, { headers, body })).status
    }
    const { mutation, data } = asked
    const call = { call: `mutation ${mutation}`, variables: { data } }
    const { told, error } = await askStaff(world, headers, call)
    if (error && !error.originalError) throw error
    return told ? Number(told.statusCode) : 200
  }

  const accounts = async () => {
    const found = await world.app.payload.db.find<Record<string, unknown>>({
      collection: 'users',
      sort: 'id',
      limit: 0,
      pagination: false,
    })
    return found.docs.map(({ id, roles, hash, salt, disabled }) => ({ id, roles, hash, salt, disabled }))
  }

  const everything = async () => ({
    accounts: await accounts(),
    evidence: await evidenceOf(world),
    public: await publicBytes(world),
    documents: await Promise.all(
      ['working', 'live'].map((state) => stored(world, world.documents[state as 'live'])),
    ),
  })

  it.each(requests)(
    '$name: signs nothing, writes no content, makes no reviewer',
    async ({ name, ask, answers }) => {
      const before = await everything()
      const found = []
      const { id: other = '' } = world.people.administrator.user ?? {}
      for (const who of CALLERS) {
        const { headers, user } = world.people[who]
        const place = { other, own: user?.id ?? other, news: world.documents.working }
        const status = await answered(ask(place), headers)
        const wanted = answers[NOBODY.includes(who) ? 'nobody' : 'staff']
        if (!wanted.includes(status))
          found.push({ cell: `${name} · REST · ${who}`, what: `answers ${status}` })
      }
      report.add(name, CALLERS.length, found)
      expect(found).toEqual([])
      expect(await everything()).toEqual(before)
    },
  )

  it('nobody’s edit lock holds up the review', async () => {
    const { documents, people } = world
    const value = { relationTo: 'news', value: documents.live }
    const body = { document: value, user: { relationTo: 'users', value: people.first.user?.id } }
    const made = await rest(world.app, 'POST /payload-locked-documents', {
      headers: people.first.headers,
      body,
    })
    expect(made.status).toBe(201)
    const withdrawal = { reason: '内容有误', reasonClass: 'error' }
    await verb(world, `POST /news/${documents.live}/review/withdraw`, { as: people.final, body: withdrawal })
  })
})
