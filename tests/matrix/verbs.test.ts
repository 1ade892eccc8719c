import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { codesOf, rest } from '../helpers/review'
import { isChosen } from './choice'
import { evidenceOf } from './evidence'
import type { Bypass } from './judge'
import { createReport } from './report'
import { STATES, type State } from './table'
import {
  answerTo,
  ASKING,
  STANDINGS,
  VERB_CELLS,
  type Answer,
  type Asker,
  type Verb,
  type VerbCell,
} from './verbTable'
import { allRounder, buildWorld, documentIn, publicBytes, type Caller, type World } from './world'

const VERBS = ['submit', 'approve', 'reject', 'recall', 'withdraw'] as const
const OTHER = `sha256:${'0'.repeat(64)}`

const nameOf = ({ verb, state, who, stage, stale, wordless, odd }: VerbCell): string =>
  [verb, stage, stale && 'stale', wordless && 'without words', odd && 'another kind', who, state]
    .filter(Boolean)
    .join(' · ')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

describeEachDatabase('verbs', (db) => {
  const report = createReport(db.name)
  let world: World
  let askers: Record<Asker, Caller>
  const fingerprints = new Map<State, string>()

  beforeAll(async () => {
    const built = await buildWorld(db.uri(), [])
    const [author, first, newcomer] = [
      await allRounder(built.app),
      await allRounder(built.app),
      await allRounder(built.app),
    ]
    const people = { ...built.people, author, first }
    world = { ...built, people }
    askers = { ...people, newcomer }
    for (const state of STATES) world.documents[state] = await documentIn(world, state)
    for (const state of STATES) {
      const status = await rest(world.app, `GET /news/${world.documents[state]}/review`, {
        headers: author.headers,
      })
      fingerprints.set(state, (status.body.fingerprint as string | null) ?? OTHER)
    }
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  const bodyOf = ({ verb, state, stage, stale, wordless, odd }: VerbCell): object => {
    switch (verb) {
      case 'approve':
      case 'reject': {
        const fingerprint = stale ? OTHER : fingerprints.get(state)
        return { stage, fingerprint, ...(verb === 'reject' && !wordless && { opinion: '请修改' }) }
      }
      case 'submit': {
        const { kind } = STANDINGS[state]
        return odd ? { kind: kind === 'original' ? 'update' : 'original' } : {}
      }
      case 'recall':
        return {}
      case 'withdraw':
        return { reasonClass: 'error', reason: wordless ? '  ' : '内容有误' }
    }
  }

  const ask = async (cell: VerbCell): Promise<Answer> => {
    const id = world.documents[cell.state]
    const answer = await rest(world.app, `POST /news/${id}/review/${cell.verb}`, {
      headers: askers[cell.who].headers,
      body: bodyOf(cell),
    })
    const [code] = codesOf(answer)
    return code ? [answer.status, code] : [answer.status]
  }

  it.each(VERBS)('%s: every state, person, stage and fingerprint has its answer', async (verb) => {
    const before = [await evidenceOf(world), await publicBytes(world)]
    const found: Bypass[] = []
    const cells = VERB_CELLS.filter((cell) => cell.verb === verb && isChosen(...cell.places))
    for (const state of STATES)
      await Promise.all(
        cells
          // What would be done is done in other tests: here it would end the state.
          .filter((cell) => cell.state === state && answerTo(cell) !== 'allowed')
          .map(async (cell) => {
            const [wanted, told] = [answerTo(cell), await ask(cell)]
            if (!same(wanted, told))
              found.push({
                cell: nameOf(cell),
                what: `answers ${told.toString()} instead of ${wanted.toString()}`,
              })
          }),
      )
    if (!same(before, [await evidenceOf(world), await publicBytes(world)]))
      found.push({ cell: verb, what: 'something was signed, stored or changed' })
    report.add(verb, cells.length, found)
    expect(found).toEqual([])
  })

  it.each(STATES)('the panel and the queue say the same of “%s” as the doing', async (state) => {
    const id = world.documents[state]
    const { open } = STANDINGS[state]
    const found: Bypass[] = []
    const signedIn = ASKING.filter((who) => who !== 'anonymous' && who !== 'disabled account')
    for (const who of signedIn) {
      const { headers } = askers[who]
      const { body } = await rest(world.app, `GET /news/${id}/review`, { headers })
      const actions = body.actions as Record<Verb, { allowed: boolean; code?: string }>
      for (const verb of VERBS) {
        const stage = open ?? 'first'
        const wanted = answerTo({ verb, state, who, stage })
        const told = actions[verb].allowed ? 'allowed' : actions[verb].code
        // Trash is no matter of the rule: the submission looks for the document.
        const expected = wanted === 'allowed' || wanted[1] === 'REVIEW_NOT_FOUND' ? 'allowed' : wanted[1]
        // One's own signature is nothing that is left to do.
        if (told !== (expected ?? 'REVIEW_WRONG_STAGE'))
          found.push({
            cell: `${verb} · ${who} · ${state}`,
            what: `the panel says ${told}, the doing ${expected}`,
          })
      }
      const queue = await rest(world.app, 'GET /review/queue?limit=100', { headers })
      const listed = ((queue.body.docs ?? []) as { id: string }[]).some((doc) => doc.id === id)
      const may = open !== null && answerTo({ verb: 'approve', state, who, stage: open }) === 'allowed'
      if (listed !== may)
        found.push({ cell: `queue · ${who} · ${state}`, what: listed ? 'is listed' : 'is not listed' })
    }
    report.add('panel and queue', signedIn.length * (VERBS.length + 1), found)
    expect(found).toEqual([])
  })

  it('reach a document of their own type alone, and governed collections alone', async () => {
    const before = await evidenceOf(world)
    const { headers } = askers.newcomer
    const id = world.documents.first
    const body = { stage: 'first', fingerprint: fingerprints.get('first') }
    const elsewhere = async (path: string, verb: Verb) => {
      const given =
        verb === 'approve' ? body : verb === 'withdraw' ? { reason: 'x', reasonClass: 'error' } : {}
      const answer = await rest(world.app, `POST ${path}/review/${verb}`, { headers, body: given })
      return [answer.status, codesOf(answer)[0]]
    }
    const codes = async (path: string) => ({
      submit: await elsewhere(path, 'submit'),
      approve: await elsewhere(path, 'approve'),
      recall: await elsewhere(path, 'recall'),
      withdraw: await elsewhere(path, 'withdraw'),
    })
    const nothing = {
      submit: [404, 'REVIEW_NOT_FOUND'],
      approve: [409, 'REVIEW_NOT_OPEN'],
      recall: [409, 'REVIEW_NOT_OPEN'],
      withdraw: [409, 'REVIEW_NOT_LIVE'],
    }
    expect(await codes(`/relics/${id}`)).toEqual(nothing)
    expect(await codes('/news/00000000-0000-4000-8000-000000000000')).toEqual(nothing)
    for (const path of [`/media/${id}`, `/users/${id}`, `/review-runs/${id}`, `/payload-preferences/${id}`])
      for (const [status] of Object.values(await codes(path)))
        // A withdrawal by file asks which releases.
        expect([401, 403, 404, 501, ...(path.startsWith('/media/') ? [400] : [])]).toContain(status)
    expect(await evidenceOf(world)).toEqual(before)
  })
})
