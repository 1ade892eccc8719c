import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { judgeRelease } from '../../../plugins/delivery/core/approval'
import { readCandidate } from '../../../plugins/delivery/core/candidate'
import { nextEntry, START } from '../../../plugins/delivery/core/chain'
import { changesOf, wholePage } from '../../../plugins/delivery/core/changes'
import { readContracts } from '../../../plugins/delivery/core/contract'
import {
  canonical,
  fingerprintOf,
  leafHash,
  readCanonical,
  sealOf,
} from '../../../plugins/delivery/core/digest'
import { readEntry, runOf, type EntryOf, type Read } from '../../../plugins/delivery/core/entry'
import { describeFault } from '../../../plugins/delivery/core/faults'
import { CONTRACTS, newId, place } from '../../helpers/delivery'
import { entryHash, MemoryLedger, person } from '../../helpers/ledger'

const id = newId()
const subject = `places:${id}`
const contents = { zh: place('p'), en: place('p') }

const read = ({ hash, canonical }: { hash: string; canonical: string }): Read => {
  const result = readEntry({ hash, canonical })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** Rows of a ledger, each changed by `change`, re-hashed and chained anew: what somebody with the database could write. */
const rewritten = (ledger: MemoryLedger, change: (entry: Record<string, unknown>, index: number) => void) => {
  let text = ledger.rows.map(({ canonical }) => canonical)
  ledger.rows.forEach(({ hash: old }, index) => {
    const entry = JSON.parse(text[index] ?? '') as Record<string, unknown>
    change(entry, index)
    const next = canonicalize(entry) ?? ''
    text[index] = next
    // Entries name those before by hash.
    text = text.map((line, at) => (at > index ? line.replaceAll(old, entryHash(next)) : line))
  })
  return text.map((canonical) => read({ canonical, hash: entryHash(canonical) }))
}

describe('an entry', () => {
  const ledger = new MemoryLedger()
  ledger.putRelease({ type: 'places', id, contents })
  const [row] = ledger.rows

  test('is read where its text is what its hash says', () => {
    expect(row && read(row).entry).toMatchObject({ kind: 'SUBMITTED', seq: 1, subject })
    expect(readEntry({ hash: row?.hash ?? '', canonical: `${row?.canonical} ` })).toEqual({
      ok: false,
      error: 'ENTRY_HASH',
    })
  })

  const form = (canonical: string) => readEntry({ canonical, hash: entryHash(canonical) })
  test('has a canonical form, a known shape, a body of its kind', () => {
    const value = JSON.parse(row?.canonical ?? '') as Record<string, unknown>
    expect(form(JSON.stringify(value)).ok).toBe(true)
    for (const wrong of [
      `${row?.canonical} `,
      '{',
      '1',
      canonical({ ...value, v: 2 }),
      canonical({ ...value, more: 1 }),
      canonical({ ...value, at: '2026-01-01' }),
      canonical({ ...value, subject: 'x' }),
      canonical({ ...value, body: {} }),
    ])
      expect(form(wrong)).toEqual({ ok: false, error: 'ENTRY_FORM' })
  })

  test('of a kind that is not known says nothing of the public side', () => {
    const value = JSON.parse(row?.canonical ?? '') as Record<string, unknown>
    const other = form(canonical({ ...value, kind: 'ARCHIVED', body: [1] }))
    expect(other).toMatchObject({ ok: true, value: { entry: { kind: 'OTHER', body: null } } })
    if (other.ok) expect([runOf(other.value), changesOf(other.value.entry)]).toEqual([null, []])
  })

  test('belongs to a run', () => {
    const [submitted] = ledger.rows
    expect(ledger.rows.map((row) => runOf(read(row)))).toEqual(ledger.rows.map(() => submitted?.hash))
    expect(runOf(read(ledger.putWithdrawal(subject, { zh: 'x' })))).toBeNull()
  })
})

test('a chain: each entry follows the one before, or it is none', () => {
  const ledger = new MemoryLedger()
  ledger.putRelease({ type: 'places', id, contents })
  const [first, second, third] = ledger.rows
  if (!first || !second || !third) throw new Error('no rows')
  const at = '2026-01-01T00:00:01.000Z'
  const after = { seq: 1, hash: first.hash, at }
  const check = (position: typeof START, row: typeof first, streamLength = 1) => {
    const result = nextEntry(position, row, () => streamLength)
    return result.ok ? 'ok' : result.error
  }
  expect(check(START, first, 0)).toBe('ok')
  expect(check(after, second)).toBe('ok')
  expect(check(after, third)).toBe('ENTRY_SEQ')
  expect(check(after, { ...third, seq: 2 })).toBe('ENTRY_SEQ')
  expect(check({ ...after, hash: second.hash }, second)).toBe('ENTRY_PREV')
  expect(check({ ...after, at: '2027-01-01T00:00:00.000Z' }, second)).toBe('ENTRY_TIME')
  expect(check(after, second, 2)).toBe('ENTRY_KEY')
  expect(check(after, { ...second, hash: first.hash })).toBe('ENTRY_HASH')
})

describe('the rule', () => {
  const judge = (
    change: (entry: Record<string, unknown>, index: number) => void = () => undefined,
    prepare: (ledger: MemoryLedger) => void = (ledger) =>
      void ledger.putRelease({ type: 'places', id, contents }),
    drop: number[] = [],
  ) => {
    const ledger = new MemoryLedger()
    prepare(ledger)
    const entries = rewritten(ledger, change)
    const released = entries.at(-1)
    if (released?.entry.kind !== 'RELEASED') throw new Error('not a release')
    const run = entries.slice(0, -1).filter((_, index) => !drop.includes(index))
    return judgeRelease(released as Read<EntryOf<'RELEASED'>>, run)
  }
  const body = (entry: Record<string, unknown>) => entry.body as Record<string, unknown>

  test('three different people who did not write it: released', () => {
    expect(judge()).toBeNull()
  })

  test.for<[string, Parameters<typeof judge>, string]>([
    ['no submission', [undefined, undefined, [0]], 'RUN_UNKNOWN'],
    ['of another document', [(entry, index) => index === 0 && (entry.subject = 'places:other')], 'RUN_OTHER'],
    ['by a person', [(entry, index) => index === 4 && (entry.actor = person('x'))], 'RUN_OTHER'],
    ['of another kind', [(entry, index) => index === 4 && (body(entry).kind = 'update')], 'RUN_OTHER'],
    [
      'another fingerprint',
      [(entry, index) => index === 4 && (body(entry).fingerprint = fingerprintOf('x'))],
      'RUN_OTHER',
    ],
    [
      'a locale less',
      [(entry, index) => index === 4 && delete (body(entry).locales as Record<string, unknown>).en],
      'RUN_OTHER',
    ],
    [
      'a fingerprint that is not of its locales',
      [(entry) => 'fingerprint' in body(entry) && (body(entry).fingerprint = fingerprintOf('x'))],
      'RUN_OTHER',
    ],
    ['two approvals', [undefined, undefined, [2]], 'APPROVALS'],
    [
      'an approval of something else',
      [(entry, index) => index === 2 && (body(entry).fingerprint = fingerprintOf('x'))],
      'APPROVALS',
    ],
    [
      'stages in another order',
      [(entry, index) => index === 1 && (body(entry).stage = 'second')],
      'APPROVALS',
    ],
    [
      'an approval by a machine',
      [(entry, index) => index === 2 && (entry.actor = { ...person('second'), kind: 'system' })],
      'APPROVALS',
    ],
    [
      'an approval that it does not name',
      [(entry, index) => index === 4 && (body(entry).approvals as string[]).reverse()],
      'APPROVALS',
    ],
    [
      'an approval of another document',
      [(entry, index) => index === 2 && (entry.subject = 'places:other')],
      'APPROVALS',
    ],
    [
      'one account twice',
      [(entry, index) => index === 3 && (entry.actor = { ...person('third'), account: 'account-first' })],
      'SAME_PERSON',
    ],
    [
      'one person with two accounts',
      [(entry, index) => index === 3 && (entry.actor = { ...person('third'), person: 'person-first' })],
      'SAME_PERSON',
    ],
    [
      'nobody in particular',
      [(entry, index) => index === 3 && (entry.actor = { ...person('third'), person: null })],
      'SAME_PERSON',
    ],
    [
      'the submitter',
      [(entry, index) => index === 1 && (entry.actor = person('submitter'))],
      'AUTHOR_SIGNED',
    ],
    ['an author', [(entry, index) => index === 2 && (entry.actor = person('author'))], 'AUTHOR_SIGNED'],
    [
      'an author by another account',
      [(entry, index) => index === 2 && (entry.actor = { ...person('second'), person: 'person-author' })],
      'AUTHOR_SIGNED',
    ],
  ])('%s: refused', ([, args, code]) => {
    expect(judge(...args)).toBe(code)
  })

  test.for(['REJECTED', 'RECALLED', 'WITHDRAWN', 'RELEASED'])(
    'a run that had ended (%s): refused',
    (kind) => {
      const prepare = (ledger: MemoryLedger) => {
        ledger.putRelease({ type: 'places', id, contents })
        const released = ledger.rows.pop()
        const [submitted, approval] = ledger.rows
        const run = submitted?.hash ?? ''
        const approved = JSON.parse(approval?.canonical ?? '') as { body: Record<string, unknown> }
        const end = JSON.parse(released?.canonical ?? '') as { actor: unknown; body: Record<string, unknown> }
        const bodies: Record<string, unknown> = {
          REJECTED: { ...approved.body, verdict: 'rejected' },
          RECALLED: { submitted: run, reason: null },
          WITHDRAWN: { locales: ['zh'], releases: {}, reasonClass: 'error', reason: run, closes: run },
          RELEASED: end.body,
        }
        ledger.put(kind, subject, {
          actor: kind === 'RELEASED' ? end.actor : person('x'),
          body: bodies[kind],
        })
        ledger.put('RELEASED', subject, { actor: end.actor, body: end.body })
      }
      expect(judge(undefined, prepare)).toBe('RUN_ENDED')
    },
  )
})

describe('changes', () => {
  test('one row per locale, in the order of their names', () => {
    const ledger = new MemoryLedger()
    ledger.putRelease({ type: 'places', id, contents, kind: 'correction' })
    const released = ledger.rows.at(-1)
    const rows = released ? changesOf(read(released).entry) : []
    expect(rows.map(({ locale, kind, sequence }) => [locale, kind, sequence])).toEqual([
      ['en', 'CORRECTED', 5],
      ['zh', 'CORRECTED', 5],
    ])
    const withdrawn = read(ledger.putWithdrawal(subject, { zh: 'x', en: 'y' })).entry
    expect(changesOf(withdrawn).map(({ locale, kind, reasonClass }) => [locale, kind, reasonClass])).toEqual([
      ['en', 'WITHDRAWN', 'error'],
      ['zh', 'WITHDRAWN', 'error'],
    ])
    ledger.putRelease({ type: 'places', id, contents: { zh: place('p') }, kind: 'update' })
    const update = ledger.rows.at(-1)
    expect(update && changesOf(read(update).entry)[0]?.kind).toBe('RELEASED')
    const [submitted] = ledger.rows
    expect(submitted && changesOf(read(submitted).entry)).toEqual([])
  })

  test('a page is whole, and one shorter than asked for is the last', () => {
    const sequences = fc.array(fc.nat(5), { maxLength: 20 }).map((list) => [...list].sort((a, b) => a - b))
    fc.assert(
      fc.property(sequences, fc.integer({ min: 1, max: 8 }), (list, first) => {
        const rows = list.map((sequence, index) => ({ sequence, index }))
        const page = wholePage(rows, first)
        expect(page).toEqual(rows.slice(0, page.length))
        expect(page.length).toBeGreaterThanOrEqual(Math.min(first, rows.length))
        const [last, next] = [page.at(-1), rows[page.length]]
        if (next) expect(next.sequence).not.toBe(last?.sequence)
        if (page.length < first) expect(next).toBeUndefined()
      }),
    )
  })
})

describe('a candidate', () => {
  const [places] = readContracts(CONTRACTS)
  const candidate = { type: 'places', id, locale: 'zh', contract: 1, content: place('p') }
  const check = (value: unknown, more: Record<string, unknown> = {}) => {
    const text = typeof value === 'string' ? value : canonical(value)
    const expected = {
      type: 'places',
      id,
      locale: 'zh',
      contract: 1,
      fingerprint: fingerprintOf(text),
      ...more,
    }
    if (!places) throw new Error('no contract')
    return readCandidate(text, expected, places)
  }

  test('is its content, where everything is as the ledger says', () => {
    expect(check(candidate)).toEqual({ ok: true, value: place('p') })
  })

  test.for<[string, unknown, Record<string, unknown>, string]>([
    ['another text', candidate, { fingerprint: fingerprintOf('x') }, 'TEXT_CHANGED'],
    ['another type', candidate, { type: 'stories' }, 'TEXT_OTHER'],
    ['another document', candidate, { id: 'x' }, 'TEXT_OTHER'],
    ['another language', candidate, { locale: 'en' }, 'TEXT_OTHER'],
    ['another version', candidate, { contract: 2 }, 'TEXT_OTHER'],
    ['no candidate', { ...candidate, more: 1 }, {}, 'TEXT_FORM'],
    ['not in canonical form', JSON.stringify(candidate), {}, 'TEXT_FORM'],
    ['content that does not fit', { ...candidate, content: { ...place('p'), rank: 'x' } }, {}, 'TEXT_FORM'],
    ['content of a newer contract', { ...candidate, contract: 9 }, { contract: 9 }, 'TEXT_FORM'],
  ])('%s: refused', ([, value, more, code]) => {
    expect(check(value, more)).toMatchObject({ ok: false, error: { code } })
  })

  test('says which field does not fit, or what an upgrade threw', () => {
    const wrong = { ...candidate, content: { ...place('p'), rank: 'x' } }
    expect(check(wrong)).toMatchObject({ error: { detail: expect.stringMatching(/^rank: /) as string } })
    const text = canonical(candidate)
    const expected = { ...candidate, fingerprint: fingerprintOf(text) }
    const read = () => {
      throw new Error('a text')
    }
    if (places)
      expect(readCandidate(text, expected, { ...places, read })).toMatchObject({
        error: { detail: 'Error: a text' },
      })
  })
})

test('hashes, seals and canonical texts', () => {
  expect(leafHash('')).toBe('sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  expect(readCanonical('{"a":1,"b":[true,null]}')).toEqual({ a: 1, b: [true, null] })
  expect(readCanonical('{"b":1,"a":2}')).toBeUndefined()
  expect(() => canonical(undefined)).toThrow(TypeError)
  expect(sealOf('k', ['a', 1])).not.toBe(sealOf('k', ['a1', null]))
  expect(sealOf('k', ['a', 1])).not.toBe(sealOf('j', ['a', 1]))
})

test('a fault is one line in both languages', () => {
  expect(describeFault({ code: 'ENTRY_PREV', seq: 7 })).toBe(
    '账本第 7 条：与前一条目的链接断开。Ledger entry 7: its link to the entry before is broken. [ENTRY_PREV]',
  )
  expect(describeFault({ code: 'FILE_MISSING', seq: 1, detail: 'x' })).toMatch(/ · x$/)
})
