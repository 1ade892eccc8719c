import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { account, codesOf, rest } from '../helpers/review'
import {
  ACCOUNT_ASKING,
  ACCOUNT_CELLS,
  ACCOUNT_VERBS,
  accountAnswerTo,
  ACCOUNTS,
  isConcerned,
  type AccountAsker,
  type AccountCell,
  type Subject,
} from './accountTable'
import { isChosen } from './choice'
import { evidenceOf } from './evidence'
import type { Bypass } from './judge'
import { createReport } from './report'
import type { Answer } from './verbTable'
import { buildWorld, callerOf, verb, withKey, type Caller, type World } from './world'

/** An account, the roles that are or were asked for it, and the request. */
interface Asked {
  id: string
  wanted: string[]
  request: string
}

interface View {
  pending: {
    request: string
    actions: Record<'confirm' | 'drop', { allowed: boolean; code?: string }>
  } | null
}

const OTHER = `sha256:${'0'.repeat(64)}`
const ADMINISTRATORS = ['asking', 'confirming', 'changed'] as const satisfies readonly AccountAsker[]

const nameOf = ({ verb, account, who, asked, foreign }: AccountCell): string =>
  [verb, asked, foreign && 'another request', who, account].filter(Boolean).join(' · ')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

describeEachDatabase('changes of accounts, by everybody', (db) => {
  const report = createReport(db.name)
  const subjects = new Map<Subject, Asked>()
  let world: World
  let askers: Record<AccountAsker, Caller>

  const subjectIn = (state: Subject): Asked => {
    const subject = subjects.get(state)
    if (!subject) throw new Error(`No account is ${state}`)
    return subject
  }

  const viewAs = async (id: string, as: Caller) =>
    (await verb(world, `GET /users/${id}/account`, { as })) as unknown as View

  const make = async (state: Subject, administrator: string): Promise<Asked> => {
    if (state === 'unknown') return { id: randomUUID(), wanted: [], request: OTHER }
    const isAdministrator = state === 'administrator waiting'
    const id = isAdministrator ? administrator : (await account(world.app, 'editor')).id
    const wanted = isAdministrator ? ['admin', 'editor'] : ['editor', 'first']
    if (state === 'out of force')
      await world.app.payload.update({ collection: 'users', id, data: { disabled: true } })
    if (state === 'in force' || state === 'out of force') return { id, wanted, request: OTHER }
    await verb(world, `POST /users/${id}/change`, { as: askers.asking, body: { roles: wanted } })
    const request = (await viewAs(id, askers.asking)).pending?.request ?? OTHER
    const end = state === 'confirmed' ? 'confirm' : 'drop'
    if (state === 'confirmed' || state === 'dropped')
      await verb(world, `POST /users/${id}/change/${end}`, { as: askers.confirming, body: { request } })
    return { id, wanted, request }
  }

  beforeAll(async () => {
    world = await buildWorld(db.uri(), [])
    const { app, people } = world
    const changed = await account(app, 'admin')
    askers = {
      ...people,
      key: await withKey(app, await account(app, 'admin')),
      asking: people.administrator,
      confirming: await callerOf(app, await account(app, 'admin')),
      changed: await callerOf(app, changed),
    }
    for (const state of ACCOUNTS) subjects.set(state, await make(state, changed.id))
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  /** The ledger, and what every account is and may do. */
  const stored = async () => {
    const { docs } = await world.app.payload.find({ collection: 'users', sort: 'id', pagination: false })
    const accounts = docs.map(({ id, roles, disabled, name, post, department, email }) => ({
      ...{ id, roles, disabled, name, post, department, email },
    }))
    return [await evidenceOf(world), accounts]
  }

  const bodyOf = ({ verb, account, asked, foreign }: AccountCell): object => {
    const { wanted, request } = subjectIn(account)
    if (verb !== 'change') return { request: foreign ? OTHER : request }
    if (asked === 'nothing') return {}
    return { roles: asked === 'same' ? wanted : ['second'] }
  }

  const ask = async (cell: AccountCell): Promise<Answer> => {
    const answer = await rest(world.app, `POST /users/${subjectIn(cell.account).id}/${cell.verb}`, {
      headers: askers[cell.who].headers,
      body: bodyOf(cell),
    })
    const [code] = codesOf(answer)
    return code ? [answer.status, code] : [answer.status]
  }

  it.each(ACCOUNT_VERBS)('%s: every account and person has its answer', async (verb) => {
    const before = await stored()
    const found: Bypass[] = []
    // What would be done is done in other tests: here it would end the state.
    const cells = ACCOUNT_CELLS.filter(
      (cell) =>
        cell.verb === verb &&
        (isChosen(...cell.places) || isConcerned(cell)) &&
        accountAnswerTo(cell) !== 'allowed',
    )
    for (const account of ACCOUNTS)
      await Promise.all(
        cells
          .filter((cell) => cell.account === account)
          .map(async (cell) => {
            const [wanted, told] = [accountAnswerTo(cell), await ask(cell)]
            if (!same(wanted, told))
              found.push({
                cell: nameOf(cell),
                what: `answers ${told.toString()} instead of ${wanted.toString()}`,
              })
          }),
      )
    if (!same(before, await stored()))
      found.push({ cell: verb, what: 'an account or the ledger was changed' })
    report.add(`users/${verb}`, cells.length, found)
    expect(found).toEqual([])
  })

  it('the page of an account says the same as the doing', async () => {
    const found: Bypass[] = []
    const known = ACCOUNTS.filter((one) => one !== 'unknown')
    for (const account of known)
      for (const who of ADMINISTRATORS) {
        const { pending } = await viewAs(subjectIn(account).id, askers[who])
        for (const action of ['confirm', 'drop'] as const) {
          const wanted = accountAnswerTo({ verb: `change/${action}`, account, who })
          // What is settled is offered to nobody.
          const settled = account === 'confirmed' || wanted[1] === 'REVIEW_ACCOUNT_NO_REQUEST'
          const expected = settled ? 'nothing' : wanted === 'allowed' ? wanted : wanted[1]
          const said = pending?.actions[action]
          const told = said ? (said.allowed ? 'allowed' : said.code) : 'nothing'
          if (told !== expected)
            found.push({
              cell: `${action} · ${who} · ${account}`,
              what: `the page says ${told}, the doing ${expected}`,
            })
        }
      }
    report.add('page of an account', known.length * ADMINISTRATORS.length * 2, found)
    expect(found).toEqual([])
  })

  it('nobody but an administrator sees an account as its stream says it', async () => {
    const { id } = subjectIn('waiting')
    for (const who of ACCOUNT_ASKING.filter((one) => !ADMINISTRATORS.some((other) => other === one))) {
      const answer = await rest(world.app, `GET /users/${id}/account`, { headers: askers[who].headers })
      const wanted = accountAnswerTo({ verb: 'change', account: 'waiting', who })
      expect([answer.status, codesOf(answer)[0]]).toEqual(wanted)
    }
  })
})
