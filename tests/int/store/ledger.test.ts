import { expect, it } from 'vitest'

import {
  fold,
  hashEntry,
  parseEntry,
  type DocumentState,
  type Draft,
  type LedgerRow,
} from '../../../plugins/three-review/core'
import { createLedger, type Outcome } from '../../../plugins/three-review/store/ledger'
import { describeEachDatabase } from '../../helpers/databases'
import { tamper } from '../../helpers/tamper'
import { hash } from '../../unit/review/world'
import { bareStore, refusalOf } from './bare'
import { recalled, submitted } from './drafts'

/** As the rule would: a submission where nothing is open. */
const open = (state: DocumentState): Outcome =>
  state.run?.outcome === 'open'
    ? { ok: false, code: 'REVIEW_ALREADY_OPEN' }
    : { ok: true, draft: submitted() }
const append = (draft: Draft) => (): Outcome => ({ ok: true, draft })

describeEachDatabase('the ledger of a store', (db) => {
  const bare = bareStore(db)
  let clock = Date.parse('2026-01-01T00:00:00.000Z')
  const ledger = () => createLedger(bare.raw, () => clock)
  let made = 0
  /** A document of its own for each test: they share one ledger. */
  const fresh = () => ({ type: 'notes', id: `d${(made += 1)}` })
  const rowsOf = (subject: string) =>
    bare.raw.find<LedgerRow>('review-ledger', { subject: { equals: subject } }, { sort: 'seq' })

  it('is empty at first', async () => {
    const one = ledger()
    expect(await one.head()).toBe(null)
    expect(await one.last()).toBe(null)
    expect(await one.since(0, 10)).toEqual([])
    expect(await one.stream('notes', 'none')).toEqual([])
    expect(await one.state('notes', 'none')).toEqual(fold([]))
  })

  it('gives an entry its place in the chain and in its stream', async () => {
    const [one, two] = [fresh(), fresh()]
    const first = await ledger().append(one, append(submitted()))
    clock += 1_000
    const second = await ledger().append(two, append(submitted()))
    const third = await ledger().append(one, append(recalled))
    for (const answer of [first, second, third])
      if (!answer || !('sealed' in answer)) throw new Error('Nothing was appended')
    const entries = [first, second, third].flatMap((answer) =>
      answer && 'sealed' in answer ? [answer.sealed] : [],
    )
    expect(entries.map(({ entry }) => [entry.seq, entry.key])).toEqual([
      [1, `notes:${one.id}#1`],
      [2, `notes:${two.id}#1`],
      [3, `notes:${one.id}#2`],
    ])
    expect(entries.map(({ entry }) => entry.prev).slice(1)).toEqual(
      entries.map(({ hash: own }) => own).slice(0, 2),
    )
    expect(entries.map(({ entry }) => entry.at)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:01.000Z',
      '2026-01-01T00:00:01.000Z',
    ])
    expect(third).toMatchObject({ state: { position: 2, state: 'working', run: { outcome: 'recalled' } } })
    expect(third && 'state' in third && third.state).toEqual(await ledger().state('notes', one.id))
    expect(await ledger().stream('notes', one.id)).toEqual([entries[0], entries[2]])
    expect(await ledger().head()).toEqual({ seq: 3, hash: entries[2]?.hash, at: entries[2]?.entry.at })
    const rows = await ledger().since(0, 10)
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3])
    for (const row of rows) expect(row).toMatchObject({ hash: hashEntry(row.entry) })
    expect(rows.map(({ id, subject }) => `${subject} ${id}`)).toEqual(
      entries.map(({ entry }) => `${entry.subject} ${entry.key}`),
    )
    expect(await ledger().last()).toEqual(rows[2])
    expect((await ledger().since(1, 10)).map(({ seq }) => seq)).toEqual([2, 3])
    expect((await ledger().since(0, 2)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('appends nothing where the rule says so, and gives its answer on', async () => {
    const place = fresh()
    const one = ledger()
    let told = 0
    one.onAppend(() => {
      told += 1
      return Promise.resolve()
    })
    const before = await one.head()
    const refusal = { ok: false, code: 'REVIEW_FORBIDDEN' } as const
    const existing = { ok: true, existing: hash('there') } as const
    expect(await one.append(place, () => refusal)).toBe(refusal)
    expect(await one.append(place, () => existing)).toBe(existing)
    expect(await one.append(place, () => null)).toBe(null)
    expect(await one.head()).toEqual(before)
    expect(told).toBe(0)
  })

  it('takes no entry that is too long for a bundle, and goes on after it', async () => {
    const place = fresh()
    const one = ledger()
    const long = submitted()
    if (long.kind === 'SUBMITTED') long.body.files = Array<string>(1_000).fill('ab'.repeat(32))
    const answers = await one.appendAll(
      [long, submitted(), long].map((draft) => ({ subject: place, decide: append(draft) })),
    )
    expect(answers.map((answer) => answer && 'code' in answer && answer.code)).toEqual([
      'REVIEW_TOO_LARGE',
      false,
      'REVIEW_TOO_LARGE',
    ])
    expect(await one.append(place, append(long), true)).toMatchObject({ code: 'REVIEW_TOO_LARGE' })
    expect(await rowsOf(`notes:${place.id}`)).toHaveLength(1)
    expect(await one.append(place, append(recalled))).toMatchObject({
      sealed: { entry: { key: `notes:${place.id}#2` } },
    })
  })

  it('tells every listener before it answers, until he stops', async () => {
    const one = ledger()
    const order: string[] = []
    const listen = (name: string) =>
      one.onAppend(async () => {
        order.push(`${name} ${(await one.head())?.seq}`)
      })
    const stop = listen('a')
    listen('b')
    const seq = ((await one.head())?.seq ?? 0) + 1
    await one.append(fresh(), append(submitted()))
    expect(order.sort()).toEqual([`a ${seq}`, `b ${seq}`])
    stop()
    await one.append(fresh(), append(submitted()))
    expect(order.slice(2)).toEqual([`b ${seq + 1}`])
  })

  it('takes its turns: of many at once each gets a place', async () => {
    const one = ledger()
    const from = (await one.head())?.seq ?? 0
    const judged: number[] = []
    const places = [fresh(), fresh(), fresh(), fresh()]
    const answers = await Promise.all(
      places.map((place, at) =>
        one.append(place, () => {
          judged.push(at)
          return { ok: true, draft: submitted() }
        }),
      ),
    )
    expect(answers.map((answer) => answer && 'sealed' in answer && answer.sealed.entry.seq)).toEqual([
      from + 1,
      from + 2,
      from + 3,
      from + 4,
    ])
    // Nobody of one process loses a place to another.
    expect(judged).toEqual([0, 1, 2, 3])
  })

  it('goes on after a rule that throws', async () => {
    const one = ledger()
    const fault = new Error('No rule')
    const failing = one.append(fresh(), () => {
      throw fault
    })
    const next = one.append(fresh(), append(submitted()))
    await expect(failing).rejects.toBe(fault)
    expect(await next).toMatchObject({ sealed: { entry: { kind: 'SUBMITTED' } } })
  })

  it('judges again whoever lost the next number to another document', async () => {
    const [one, other] = [fresh(), fresh()]
    let asked = 0
    const answer = await bothAtOnce(
      () => ledger().append(other, append(submitted())),
      () => {
        asked += 1
        return { ok: true, draft: submitted() }
      },
      one,
    )
    expect(asked).toBe(2)
    expect(answer).toMatchObject({ sealed: { entry: { key: `notes:${one.id}#1` } } })
    const [mine] = await rowsOf(`notes:${one.id}`)
    const [theirs] = await rowsOf(`notes:${other.id}`)
    expect((mine?.seq ?? 0) - (theirs?.seq ?? 0)).toBe(1)
  })

  it('judges whoever lost his place in the stream by what stands there now', async () => {
    const place = fresh()
    const states: string[] = []
    const answer = await bothAtOnce(
      () => ledger().append(place, open),
      (state) => {
        states.push(state.state)
        return open(state)
      },
      place,
    )
    expect(states).toEqual(['working', 'first'])
    expect(answer).toEqual({ ok: false, code: 'REVIEW_ALREADY_OPEN' })
    expect(await rowsOf(`notes:${place.id}`)).toHaveLength(1)
  })

  /** Appends by a rule during whose first judgement another process appends. */
  const bothAtOnce = async (
    theirs: () => Promise<unknown>,
    rule: (state: DocumentState) => Outcome,
    place: { type: string; id: string },
  ) => {
    const states: DocumentState[] = []
    const mine = createLedger(
      {
        ...bare.raw,
        // The entry of another process comes in between the judgement and the write.
        createMany: async (collection, rows) => {
          if (states.length === 1) await theirs()
          return bare.raw.createMany(collection, rows)
        },
      },
      () => clock,
    )
    return mine.append(place, (state) => {
      states.push(state)
      return rule(state)
    })
  }

  it('takes what stands of several, and judges the others again behind whoever came in between', async () => {
    const [one, two, other] = [fresh(), fresh(), fresh()]
    let disturbed = 0
    const mine = createLedger(
      {
        ...bare.raw,
        // One by one, as a database may write them, and another process in between.
        createMany: async (collection, rows) => {
          if ((disturbed += 1) > 1) return bare.raw.createMany(collection, rows)
          await bare.raw.createMany(collection, rows.slice(0, 1))
          await ledger().append(other, append(submitted()))
          return bare.raw.createMany(collection, rows.slice(1))
        },
      },
      () => clock,
    )
    const judged: string[] = []
    const answers = await mine.appendAll(
      [one, two].map((subject) => ({
        subject,
        decide: () => {
          judged.push(subject.id)
          return { ok: true, draft: submitted() }
        },
      })),
    )
    expect(judged).toEqual([one.id, two.id, two.id])
    const places = answers.map((answer) => (answer && 'sealed' in answer ? answer.sealed.entry : null))
    expect(places.map((entry) => entry?.key)).toEqual([`notes:${one.id}#1`, `notes:${two.id}#1`])
    expect((places[1]?.seq ?? 0) - (places[0]?.seq ?? 0)).toBe(2)
    for (const { id } of [one, two, other]) expect(await rowsOf(`notes:${id}`)).toHaveLength(1)
  })

  it('lets a rule see the entries before, those of the same batch among them', async () => {
    const place = fresh()
    const seen: string[][] = []
    const question = (draft: Draft) => ({
      subject: place,
      decide: (_: DocumentState, past: readonly { entry: { key: string } }[]) => {
        seen.push(past.map(({ entry }) => entry.key))
        return { ok: true as const, draft }
      },
    })
    await ledger().appendAll([question(submitted()), question(recalled)])
    await ledger().appendAll([question(submitted())])
    const key = (position: number) => `notes:${place.id}#${position}`
    expect(seen).toEqual([[], [key(1)], [key(1), key(2)]])
  })

  it('is not held up by a broken entry of another document that is not the last', async () => {
    const [broken, sound] = [fresh(), fresh()]
    await ledger().append(broken, append(submitted()))
    await ledger().append(sound, append(submitted()))
    const [row] = await rowsOf(`notes:${broken.id}`)
    await using client = await tamper(bare.uri)
    await client.set('review-ledger', row?.id ?? '', { hash: hash('else') })
    expect(await ledger().append(sound, append(recalled))).toMatchObject({ state: { position: 2 } })
    expect(await refusalOf(ledger().append(broken, append(recalled)))).toBe('REVIEW_LEDGER_BROKEN')
    await client.set('review-ledger', row?.id ?? '', { hash: row?.hash ?? '' })
  })

  const COLUMNS = ['subject', 'hash', 'entry', 'id', 'seq'] as const

  it.each(COLUMNS)('takes no entry whose %s was changed, but for a withdrawal', async (column) => {
    const place = fresh()
    await ledger().append(place, append(submitted()))
    await ledger().append(place, append(recalled))
    const [, last] = await rowsOf(`notes:${place.id}`)
    if (!last) throw new Error('no row')
    const entry = parseEntry(last.entry)
    const text = last.entry.replace('"reason":null', `"reason":"${hash('else')}"`)
    const changes = {
      subject: 'notes:elsewhere',
      hash: hash('else'),
      entry: text,
      id: `notes:${place.id}#7`,
      seq: last.seq + 1,
    }
    await using client = await tamper(bare.uri)
    await client.set('review-ledger', last.id, { [column]: changes[column] })
    const one = ledger()
    expect(await refusalOf(one.head())).toBe('REVIEW_LEDGER_BROKEN')
    expect(await refusalOf(one.append(place, append(recalled)))).toBe('REVIEW_LEDGER_BROKEN')
    const there = column === 'subject' ? { type: 'notes', id: 'elsewhere' } : place
    expect(await refusalOf(one.stream(there.type, there.id))).toBe('REVIEW_LEDGER_BROKEN')
    expect(await refusalOf(one.state(there.type, there.id))).toBe('REVIEW_LEDGER_BROKEN')

    const lenient = await one.stream(place.type, place.id, true)
    expect(lenient).toHaveLength(column === 'subject' ? 1 : 2)
    if (column !== 'subject') {
      expect(lenient[1]).toEqual({
        entry: column === 'entry' ? parseEntry(text) : entry,
        text: column === 'entry' ? text : last.entry,
        hash: column === 'hash' ? changes.hash : last.hash,
      })
      expect(await one.state(place.type, place.id, true)).toMatchObject({
        position: 2,
        run: { outcome: 'recalled' },
      })
    }
    // It is bound to what the last row says of itself.
    const answer = await one.append(fresh(), append(submitted()), true)
    const seq = column === 'seq' ? last.seq + 1 : last.seq
    expect(answer).toMatchObject({
      sealed: {
        entry: { seq: seq + 1, prev: column === 'hash' ? changes.hash : last.hash },
      },
    })
    await client.set('review-ledger', column === 'id' ? changes.id : last.id, { [column]: last[column] })
    expect((await one.stream(place.type, place.id)).map(({ entry: { seq: at } }) => at)).toContain(last.seq)
  })

  it('is still withdrawn from where the last entry can’t be read at all', async () => {
    const place = fresh()
    await ledger().append(place, append(submitted()))
    await ledger().append(place, append(recalled))
    const [, last] = await rowsOf(`notes:${place.id}`)
    if (!last) throw new Error('no row')
    await using client = await tamper(bare.uri)
    await client.set('review-ledger', last.id, { entry: 'gone' })
    clock += 60_000
    const one = ledger()
    expect(await refusalOf(one.stream(place.type, place.id))).toBe('REVIEW_LEDGER_BROKEN')
    // It counts for the place all the same.
    expect(await one.state(place.type, place.id, true)).toMatchObject({ position: 2, state: 'first' })
    expect(await one.stream(place.type, place.id, true)).toHaveLength(1)
    expect(await one.append(place, append(recalled), true)).toMatchObject({
      sealed: {
        entry: {
          key: `notes:${place.id}#3`,
          seq: last.seq + 1,
          prev: last.hash,
          at: new Date(clock).toISOString(),
        },
      },
      state: { position: 3, run: { outcome: 'recalled' } },
    })
    await client.set('review-ledger', last.id, { entry: last.entry })
    expect(await one.stream(place.type, place.id)).toHaveLength(3)
  })
})
