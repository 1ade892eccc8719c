import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { newId, place, startDelivery, until } from '../../helpers/delivery'
import { entryHash, MemoryLedger } from '../../helpers/ledger'
import { liveAfter, served } from './live'

/** Six documents, some in two languages, some withdrawn, some released again. */
const busyLedger = () => {
  const ledger = new MemoryLedger()
  const ids = Array.from({ length: 6 }, newId)
  const releases = ids.map((id, index) => {
    const zh = place(`p${index}`)
    return ledger.putRelease({ type: 'places', id, contents: index % 2 ? { zh, en: zh } : { zh } }).releases
  })
  ledger.putWithdrawal(`places:${ids[1]}`, { en: releases[1]?.en ?? '' })
  ledger.putRelease({
    type: 'places',
    id: ids[2] ?? '',
    contents: { zh: place('p2', { rank: 2 }) },
    kind: 'update',
  })
  ledger.putWithdrawal(`places:${ids[4]}`, releases[4] ?? {})
  ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('last') } })
  return ledger
}

const changeByte = (text: string, at: number, by: number) => {
  const bytes = Buffer.from(text)
  const index = at % bytes.length
  bytes[index] = ((bytes[index] ?? 0) + by) % 256
  return bytes.toString('latin1')
}

const length = busyLedger().rows.length
const position = fc.nat(length - 1)
const tampering = fc.oneof(
  fc.record({
    how: fc.constant('text' as const),
    at: position,
    byte: fc.nat(2000),
    by: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({
    how: fc.constant('hash' as const),
    at: position,
    byte: fc.nat(70),
    by: fc.integer({ min: 1, max: 255 }),
  }),
  fc.record({ how: fc.constant('drop' as const), at: position }),
  fc.record({ how: fc.constant('add' as const), at: position, copy: position }),
  fc.record({ how: fc.constant('swap' as const), at: position, with: position }),
)

type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never

/** Changes the rows, and gives the place of the first that can't be right any more. */
const tamper = (ledger: MemoryLedger, change: Tampering): number => {
  const rows = ledger.rows.map((row) => ({ ...row }))
  const row = rows[change.at]
  if (!row) throw new Error('no such row')
  let first = change.at
  if (change.how === 'text') row.canonical = changeByte(row.canonical, change.byte, change.by)
  else if (change.how === 'hash') row.hash = changeByte(row.hash, change.byte, change.by)
  else if (change.how === 'drop') rows.splice(change.at, 1)
  else if (change.how === 'add') {
    const copy = rows[change.copy]
    if (copy) rows.splice(change.at, 0, { ...copy })
    rows.forEach((item, index) => (item.seq = index + 1))
    if (change.copy === change.at) first++
  } else {
    const other = rows[change.with]
    if (other)
      [row.canonical, row.hash, other.canonical, other.hash] = [
        other.canonical,
        other.hash,
        row.canonical,
        row.hash,
      ]
    first = change.with === change.at ? rows.length : Math.min(change.at, change.with)
  }
  ledger.rows = rows
  return first
}

const genuine = (row: { hash: string; canonical: string }) => entryHash(row.canonical) === row.hash

describe('the ledger is verified entry by entry', () => {
  test('an entry changed, dropped, added or swapped is never taken in', async () => {
    await fc.assert(
      fc.asyncProperty(tampering, async (change) => {
        const ledger = busyLedger()
        const original = ledger.rows
        const first = tamper(ledger, change)
        await using app = await startDelivery(ledger)
        const expected = liveAfter(original.slice(0, first), ledger.rows.slice(first).filter(genuine))
        expect(await served(app)).toEqual(expected)
        const gone = change.how === 'drop' && change.at === length - 1
        if (first < length && !gone) expect(app.delivery.status().fault).toMatch(/^账本第 \d+ 条：/)
        else expect(app.delivery.status().fault).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test('what was verified before stays, and what is withdrawn later goes', async () => {
    const ledger = busyLedger()
    await using app = await startDelivery(ledger)
    const before = await served(app)
    const id = newId()
    ledger.putRelease({ type: 'places', id, contents: { zh: place('new') } })
    const forged = ledger.rows.at(-1)
    if (!forged) throw new Error('no rows')
    forged.canonical = forged.canonical.replace('"kind":"original"', '"kind":"correction"')
    await ledger.announce()
    expect(await served(app)).toEqual(before)
    expect(app.delivery.status().fault).toContain('[ENTRY_HASH]')
    const [key = '', release = ''] = Object.entries(before)[0] ?? []
    const [subject = '', locale = ''] = key.split(' ')
    await ledger.withdraw(subject, { [locale]: release })
    ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('later') } })
    await ledger.announce()
    const { [key]: _, ...rest } = before
    expect(await served(app)).toEqual(rest)
    const changes = await app.data<{ changes: { kind: string; id: string }[] }>(
      '{ changes(first: 1000) { kind id } }',
    )
    expect(changes.changes.at(-1)).toEqual({ kind: 'WITHDRAWN', id: subject.split(':')[1] })

    // Mended, everything is taken in, in order, by a file made anew.
    forged.canonical = forged.canonical.replace('"kind":"correction"', '"kind":"original"')
    await ledger.announce()
    await until(
      () => app.delivery.status().fault === null && app.delivery.status().position === ledger.rows.length,
    )
    expect(await served(app)).toEqual(liveAfter(ledger.rows))
  })
})

describe('a text is what was signed, or it is not public', () => {
  test.for<[string, (text: string) => string | null]>([
    ['a byte of it changed', (text) => text.replace('地点', '地店')],
    ['it is missing', () => null],
    ['it is no JSON', () => '{'],
  ])('%s', async ([, spoil]) => {
    const ledger = busyLedger()
    await using app = await startDelivery(ledger)
    const before = await served(app)
    const { releases } = ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('new') } })
    const text = ledger.candidates.get(releases.zh ?? '') ?? ''
    const spoilt = spoil(text)
    if (spoilt === null) ledger.candidates.delete(releases.zh ?? '')
    else ledger.candidates.set(releases.zh ?? '', spoilt)
    await ledger.release({ type: 'places', id: newId(), contents: { zh: place('after') } })
    expect(await served(app)).toEqual(before)
    expect(app.delivery.status().fault).toMatch(/\[TEXT_(CHANGED|MISSING)\]/)
    ledger.candidates.set(releases.zh ?? '', text)
    await ledger.announce()
    expect(app.delivery.status().fault).toBeNull()
    expect(await served(app)).toEqual(liveAfter(ledger.rows))
  })

  test('a fresh file stops before it too', async () => {
    const ledger = busyLedger()
    const until = ledger.rows.length
    const { releases } = ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('new') } })
    ledger.candidates.delete(releases.zh ?? '')
    await using app = await startDelivery(ledger)
    expect(await served(app)).toEqual(liveAfter(ledger.rows.slice(0, until)))
    expect(app.delivery.status()).toMatchObject({
      position: ledger.rows.length - 1,
      head: ledger.rows.length,
    })
  })

  test('three different people, or nothing', async () => {
    const ledger = busyLedger()
    await using app = await startDelivery(ledger)
    const before = await served(app)
    await ledger.release({
      type: 'places',
      id: newId(),
      contents: { zh: place('new') },
      signers: ['first', 'second', 'first'],
    })
    expect(await served(app)).toEqual(before)
    expect(app.delivery.status().fault).toContain('[SAME_PERSON]')
  })

  test('a file that is not as signed keeps its release out', async () => {
    const ledger = busyLedger()
    const sha256 = ledger.addFile(Buffer.from('a picture'))
    ledger.files.set(sha256, Buffer.from('another'))
    await using app = await startDelivery(ledger)
    const before = await served(app)
    const cover = { sha256, mime: 'image/png', width: 1, height: 1, alt: null, credit: null }
    await ledger.release({ type: 'places', id: newId(), contents: { zh: place('new', { cover }) } })
    expect(await served(app)).toEqual(before)
    expect(app.delivery.status().fault).toContain('[FILE_CHANGED]')
  })

  test('texts of what is no longer live are not asked for', async () => {
    const ledger = busyLedger()
    const gone = liveAfter(ledger.rows)
    await using _app = await startDelivery(ledger)
    expect([...ledger.asked].sort()).toEqual(Object.values(gone).sort())
  })
})
