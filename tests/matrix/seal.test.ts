import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { describeEachDatabase } from '../helpers/databases'
import { codesOf, rest } from '../helpers/review'
import { isChosen } from './choice'
import { evidenceOf } from './evidence'
import type { Bypass } from './judge'
import { createReport } from './report'
import {
  isAlone,
  SEAL_CELLS,
  SEAL_STATES,
  SEAL_VERBS,
  sealAnswerTo,
  SEALING,
  type SealCell,
  type Sealer,
  type SealState,
} from './sealTable'
import { STATES } from './table'
import type { Answer } from './verbTable'
import { allRounder, buildWorld, documentIn, publicBytes, verb, type Caller, type World } from './world'

interface View {
  actions: Record<'confirm' | 'drop' | 'seal', { allowed: boolean; code?: string }>
  frozen: { release: string }[]
  waiting: { request: string } | null
}

/** A document, everything that was ever frozen for it, and the request that was made for it. */
interface Subject {
  id: string
  frozen: string[]
  request: string
}

const OTHER = `sha256:${'0'.repeat(64)}`
const BASIS = '（2026）湘 0602 民初 1 号判决'

const nameOf = ({ verb, state, who, chosen, wordless, foreign }: SealCell): string =>
  [verb, chosen, wordless && 'without a basis', foreign && 'another request', who, state]
    .filter(Boolean)
    .join(' · ')

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

describeEachDatabase('sealing and the dark check', (db) => {
  const report = createReport(db.name)
  const subjects = new Map<SealState, Subject>()
  let world: World
  let askers: Record<Sealer, Caller>

  const subjectIn = (state: SealState): Subject => {
    const subject = subjects.get(state)
    if (!subject) throw new Error(`No document is ${state}`)
    return subject
  }

  const viewOf = async (id: string) =>
    (await verb(world, `GET /news/${id}/review/seal`, { as: askers.requester })) as unknown as View

  /** Until the ledger has its darkness: nothing is written of it any more. */
  const darken = (id: string) =>
    vi.waitFor(
      async () => {
        const { dark } = await verb(world, `GET /news/${id}/review/dark`, { as: askers.requester })
        expect(dark).not.toBe(null)
      },
      { timeout: 30_000, interval: 50 },
    )

  const make = async (state: SealState): Promise<Subject> => {
    const plain = STATES.find((one) => one === state)
    const id = await documentIn(world, plain ?? 'withdrawn')
    if (!plain || plain === 'withdrawn') await darken(id)
    const act = (path: string, as: Caller, body: object) =>
      verb(world, `POST /news/${id}/review/seal${path}`, { as, body })
    let request = OTHER
    if (!plain) {
      const asked = (await act('', askers.requester, { basis: BASIS, words: true })) as unknown as View
      request = asked.waiting?.request ?? OTHER
    }
    if (state === 'seal dropped') await act('/drop', askers.confirmer, { request })
    if (state === 'sealed') await act('/confirm', askers.confirmer, { request })
    const { frozen } = await viewOf(id)
    return { id, request, frozen: frozen.map(({ release }) => release) }
  }

  beforeAll(async () => {
    const built = await buildWorld(db.uri(), [])
    const [author, first, newcomer, requester, confirmer] = [
      await allRounder(built.app),
      await allRounder(built.app),
      await allRounder(built.app),
      await allRounder(built.app),
      await allRounder(built.app),
    ]
    const people = { ...built.people, author, first }
    world = { ...built, people }
    askers = { ...people, newcomer, requester, confirmer }
    await Promise.all(SEAL_STATES.map(async (state) => subjects.set(state, await make(state))))
  })
  afterAll(async () => {
    await world.app[Symbol.asyncDispose]()
    report.close()
  })

  const bodyOf = ({ verb, state, chosen, wordless, foreign }: SealCell): object => {
    const { frozen, request } = subjectIn(state)
    switch (verb) {
      case 'seal': {
        const all = frozen.length > 0 ? frozen : ['none']
        const releases = chosen && { releases: chosen === 'all' ? all : ['none'] }
        return { ...releases, basis: wordless ? ' ' : BASIS }
      }
      case 'seal/confirm':
      case 'seal/drop':
        return { request: foreign ? OTHER : request }
      case 'dark':
        return {}
    }
  }

  const ask = async (cell: SealCell): Promise<Answer> => {
    const answer = await rest(world.app, `POST /news/${subjectIn(cell.state).id}/review/${cell.verb}`, {
      headers: askers[cell.who].headers,
      body: bodyOf(cell),
    })
    const [code] = codesOf(answer)
    return code ? [answer.status, code] : [answer.status]
  }

  it.each(SEAL_VERBS)('%s: every state and person has its answer', async (verb) => {
    const before = [await evidenceOf(world), await publicBytes(world)]
    const found: Bypass[] = []
    // What would be done is done in other tests: here it would end the state.
    const cells = SEAL_CELLS.filter(
      (cell) =>
        cell.verb === verb && (isChosen(...cell.places) || isAlone(cell)) && sealAnswerTo(cell) !== 'allowed',
    )
    for (const state of SEAL_STATES)
      await Promise.all(
        cells
          .filter((cell) => cell.state === state)
          .map(async (cell) => {
            const [wanted, told] = [sealAnswerTo(cell), await ask(cell)]
            if (!same(wanted, told))
              found.push({
                cell: nameOf(cell),
                what: `answers ${told.toString()} instead of ${wanted.toString()}`,
              })
          }),
      )
    if (!same(before, [await evidenceOf(world), await publicBytes(world)]))
      found.push({ cell: verb, what: 'something was written, destroyed or changed' })
    report.add(verb, cells.length, found)
    expect(found).toEqual([])
  })

  it('the panel says the same as the doing', async () => {
    const found: Bypass[] = []
    const signedIn = SEALING.filter((who) => who !== 'anonymous' && who !== 'disabled account')
    const places = SEAL_STATES.flatMap((state, at) =>
      signedIn.flatMap((who, person) => (isChosen(at, person) ? [{ state, who }] : [])),
    )
    for (const { state, who } of places) {
      const { headers } = askers[who]
      const { body } = await rest(world.app, `GET /news/${subjectIn(state).id}/review/seal`, { headers })
      const { actions } = body as unknown as View
      for (const [action, verb] of [
        ['seal', 'seal'],
        ['confirm', 'seal/confirm'],
        ['drop', 'seal/drop'],
      ] as const) {
        // What is settled isn't named to be settled once more.
        const wanted = sealAnswerTo({ verb, state, who, foreign: state === 'sealed' })
        const told = actions[action].allowed ? 'allowed' : actions[action].code
        const expected = wanted === 'allowed' ? wanted : wanted[1]
        if (told !== expected)
          found.push({
            cell: `${verb} · ${who} · ${state}`,
            what: `the panel says ${told}, the doing ${expected}`,
          })
      }
    }
    report.add('panel of sealing', places.length * 3, found)
    expect(found).toEqual([])
  })
})
