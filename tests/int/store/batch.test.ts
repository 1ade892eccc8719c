import { randomUUID } from 'node:crypto'

import {
  decide,
  decideRelease,
  ledgerVerifier,
  type DocumentState,
  type Stage,
} from '@baling/three-review/core'
import { expect, it } from 'vitest'

import { createLedger, type Ledger, type Question } from '../../../plugins/three-review/store/ledger'
import { describeEachDatabase } from '../../helpers/databases'
import { openStore, type Store } from '../../helpers/store'
import { author, hash, person, submission } from '../../unit/review/world'

const EDITOR = person('editor', 'editor')
const SIGNERS = {
  first: person('first', 'first'),
  second: person('second', 'second'),
  final: person('final', 'final'),
}

const news = (id: string, judge: Question['decide']): Question => ({
  subject: { type: 'news', id },
  decide: judge,
})

/** The five questions of a whole way, each judged on what those before it leave. */
const way = (id: string): Question[] => {
  const command = submission([author(EDITOR)])
  const { fingerprint } = command
  const sign = (stage: Stage) => (state: DocumentState) =>
    decide(state, { verb: 'approve', stage, fingerprint, opinion: null }, SIGNERS[stage])
  return [
    news(id, (state) => decide(state, command, EDITOR)),
    ...(['first', 'second', 'final'] as const).map((stage) => news(id, sign(stage))),
    news(id, (state) => {
      const draft = decideRelease(state)
      return draft && { ok: true, draft }
    }),
  ]
}

const ways = (ids: readonly string[]) => ids.flatMap(way)
const ids = (count: number) => Array.from({ length: count }, () => randomUUID())

/** All rows, and what a verifier finds wrong with them. */
const read = async (ledger: Ledger) => {
  const rows = await ledger.since(0, 0)
  const verifier = ledgerVerifier()
  const faults = [...rows.flatMap((row) => verifier.add(row)), ...verifier.end()]
  return { rows, faults, seqs: rows.map(({ seq }) => seq) }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A ledger before whose next write of many `meanwhile` happens, once. */
const disturbed = ({ raw }: Store, meanwhile: () => Promise<unknown>): Ledger => {
  let left = 1
  const createMany: typeof raw.createMany = async (collection, rows) => {
    if (left-- > 0) await meanwhile()
    return raw.createMany(collection, rows)
  }
  return createLedger({ ...raw, createMany }, Date.now)
}

describeEachDatabase('many entries in one batch', (db) => {
  it('are judged one after the other, without a gap, and followers are called once', async () => {
    await using store = await openStore(db.uri())
    let calls = 0
    store.ledger.onAppend(() => Promise.resolve(void (calls += 1)))
    const questions = ways(ids(250))
    const answers = await store.ledger.appendAll(questions)
    expect(answers.map((answer) => answer && 'sealed' in answer && answer.sealed.entry.seq)).toEqual(
      upTo(1250),
    )
    const { faults, seqs } = await read(store.ledger)
    expect(faults).toEqual([])
    expect(seqs).toEqual(upTo(1250))
    expect(calls).toBe(1)
    expect(await store.ledger.appendAll([])).toEqual([])
    expect(calls).toBe(1)
  })

  it('answers each question by itself: what is refused, and what is there, takes no place', async () => {
    await using store = await openStore(db.uri())
    const id = randomUUID()
    const [submit, first, second, final, release] = way(id)
    if (!submit || !first || !second || !final || !release) throw new Error('There are five')
    const answers = await store.ledger.appendAll([submit, submit, first, first, final, release, second])
    expect(answers).toMatchObject([
      { sealed: { entry: { seq: 1, kind: 'SUBMITTED' } } },
      { code: 'REVIEW_ALREADY_OPEN' },
      { sealed: { entry: { seq: 2, kind: 'APPROVED' } } },
      { ok: true },
      { code: 'REVIEW_WRONG_STAGE' },
      null,
      { sealed: { entry: { seq: 3 } }, state: { position: 3, state: 'final' } },
    ])
    expect((await read(store.ledger)).faults).toEqual([])
  })

  it('loses a place to somebody else, and goes on after him', async () => {
    await using store = await openStore(db.uri())
    const [other, ...mine] = [randomUUID(), ...ids(3)]
    const ledger = disturbed(store, () => store.ledger.appendAll(ways([other])))
    expect((await ledger.appendAll(ways(mine))).every((one) => one && 'sealed' in one)).toBe(true)
    const { rows, faults, seqs } = await read(store.ledger)
    expect(faults).toEqual([])
    expect(seqs).toEqual(upTo(20))
    expect(rows.slice(0, 5).map(({ subject }) => subject)).toEqual(Array(5).fill(`news:${other}`))
  })

  it('is judged again where somebody else wrote in the same document', async () => {
    await using store = await openStore(db.uri())
    const [id, next] = [randomUUID(), randomUUID()]
    const ledger = disturbed(store, () => store.ledger.appendAll(way(id).slice(0, 1)))
    const answers = await ledger.appendAll([...way(id).slice(0, 1), ...way(next).slice(0, 2)])
    expect(answers).toMatchObject([
      { code: 'REVIEW_ALREADY_OPEN' },
      { sealed: { entry: { seq: 2, subject: `news:${next}` } } },
      { sealed: { entry: { seq: 3 } } },
    ])
    expect((await read(store.ledger)).faults).toEqual([])
  })

  it('stands up to two that append at once', async () => {
    const uri = db.uri()
    await using one = await openStore(uri)
    await using two = await openStore(uri)
    // Left unreleased, so that a second submission of them is refused.
    const shared = ids(20)
    const open = () => shared.flatMap((id) => way(id).slice(0, 4))
    const both = await Promise.all(
      [one, two].map(({ ledger }) =>
        Promise.all([ledger.appendAll([...open(), ...ways(ids(30))]), ledger.appendAll(ways(ids(10)))]),
      ),
    )
    const { rows, faults, seqs } = await read(one.ledger)
    expect(faults).toEqual([])
    expect(seqs).toEqual(upTo(rows.length))
    // Whoever came second to a document was refused, and nothing of his stands.
    expect(rows).toHaveLength(20 * 4 + (2 * 30 + 2 * 10) * 5)
    const told = both.flat(2).filter((one) => one && 'sealed' in one)
    expect(new Set(told.map((one) => one && 'sealed' in one && one.sealed.hash)).size).toBe(rows.length)
    expect(told).toHaveLength(rows.length)
  })

  it('an entry that stands though its write failed is not taken for somebody else’s', async () => {
    await using store = await openStore(db.uri())
    const { raw } = store
    const createMany: typeof raw.createMany = async (collection, rows) => {
      await raw.createMany(collection, rows)
      throw new Error('The answer was lost')
    }
    const ledger = createLedger({ ...raw, createMany }, Date.now)
    const id = randomUUID()
    const answers = await ledger.appendAll(way(id))
    expect(answers.every((answer) => answer && 'sealed' in answer)).toBe(true)
    expect((await read(store.ledger)).seqs).toEqual(upTo(5))
  })

  it('an error that no place explains is thrown', async () => {
    await using store = await openStore(db.uri())
    const ledger = createLedger(
      { ...store.raw, createMany: () => Promise.reject(new Error('The disk is full')) },
      Date.now,
    )
    await expect(ledger.appendAll(way(randomUUID()))).rejects.toThrow('The disk is full')
    expect((await read(store.ledger)).seqs).toEqual([])
  })

  it('rows of many are as those of one', async () => {
    await using store = await openStore(db.uri())
    const row = (id: string) => ({
      id,
      subject: `news:${id}`,
      locale: 'zh',
      fingerprint: hash(id),
      text: `“${id}”`,
    })
    await store.raw.create('review-candidates', row('a'))
    await store.raw.createMany('review-candidates', [row('b'), row('c')])
    const found = await store.raw.find<{ id: string }>('review-candidates', {}, { sort: 'id' })
    const [a, b, c] = found.map((one) =>
      Object.keys(one)
        .filter((key) => key !== '__v')
        .sort(),
    )
    expect([b, c]).toEqual([a, a])
    expect(found[1]).toMatchObject(row('b'))
  })
})
