import {
  advance,
  candidateFaults,
  canonical,
  collect,
  fold,
  forbidden,
  freeze,
  hashEntry,
  hashText,
  ledgerVerifier,
  missing,
  noneExpected,
  parseEntry,
  runFingerprint,
  seal,
  textFaults,
  type Entry,
  type Fault,
  type LedgerRow,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { editor, final, first, hash, released, signing, submission, World } from './world'

const verify = (rows: readonly LedgerRow[]) => {
  const verifier = ledgerVerifier()
  const faults = [...rows.flatMap((row) => verifier.add(row)), ...verifier.end()]
  return { faults, verifier }
}

const problems = (faults: readonly Fault[]) => faults.map(({ id, problem }) => `${id} ${problem}`)

const busy = () => {
  const world = released(['zh', 'en'])
  released(['zh'], 'd2', world)
  world.do(submission([editor]), editor)
  world.do(signing(world, { verb: 'reject', stage: 'first' }), first)
  world.do({ ...submission([editor]), note: hash('说明') }, editor)
  world.do({ verb: 'recall', reason: hash('再改') }, editor)
  world.do({ verb: 'withdraw', reasonClass: 'error', reason: hash('有误') }, final)
  return world
}

describe('an entry', () => {
  it('reads back from its text, and only from exactly that', () => {
    for (const { entry, text } of busy().chain) {
      expect(parseEntry(text)).toEqual(entry)
      expect(parseEntry(`${text} `)).toBe(null)
      expect(parseEntry(text.replace('"v":1', '"v":2'))).toBe(null)
    }
    expect(parseEntry('{')).toBe(null)
    expect(() => canonical(undefined)).toThrow(TypeError)
  })

  it('is hashed as a leaf of RFC 6962', () => {
    // The empty leaf of RFC 6962, section 2.1.3: SHA-256 of one zero byte.
    expect(hashEntry('')).toBe('sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('never goes back in time', () => {
    const [before] = released().chain
    const { body, actor } = before?.entry as Extract<Entry, { kind: 'SUBMITTED' }>
    const head = { seq: 7, hash: hash('head'), at: '2030-01-01T00:00:00.000Z' }
    const draft = { kind: 'SUBMITTED' as const, actor, body }
    const place = { head, subject: 'news:d1', position: 3 }
    expect(seal(draft, { ...place, now: 0 }).entry).toMatchObject({ at: head.at, seq: 8, key: 'news:d1#3' })
    expect(seal(draft, { ...place, now: Date.parse('2031-01-01') }).entry.at).toBe('2031-01-01T00:00:00.000Z')
  })
})

describe('a fold', () => {
  it('leaves alone what has no run', () => {
    const [, approved] = released().chain
    if (!approved) throw new Error('no entry')
    expect(advance(fold([]), approved)).toMatchObject({ state: 'working', run: null, position: 1 })
    const end = released().chain.at(-1)
    if (!end) throw new Error('no entry')
    expect(advance(fold([]), end)).toMatchObject({ state: 'released', history: { zh: { submittedSeq: 5 } } })
  })
})

describe('a ledger', () => {
  it('verifies as it was written', () => {
    const { faults, verifier } = verify(busy().rows())
    expect(faults).toEqual([])
    expect(verifier.head()).toEqual({ seq: busy().chain.length, hash: expect.any(String) as string })
    expect(ledgerVerifier().head()).toBe(null)
    expect(ledgerVerifier().end()).toEqual([])
  })

  it.each(['id', 'subject', 'hash', 'entry'] as const)('names a changed %s column', (column) => {
    const rows = busy().rows()
    for (let index = 0; index < rows.length - 1; index += 1) {
      const changed = rows.map((row, at) =>
        at === index ? { ...row, [column]: `${row[column].slice(0, -2)}x}` } : row,
      )
      expect(problems(verify(changed).faults)).toEqual([`seq ${index + 1} ${column}: not what was appended`])
    }
  })

  it('names a changed text that still reads as an entry', () => {
    const rows = busy().rows()
    const changed = rows.map((row, at) =>
      at === 2 ? { ...row, entry: row.entry.replace('科员', '科长') } : row,
    )
    expect(problems(verify(changed).faults)).toEqual(['seq 3 entry: not what was appended'])
  })

  it('names both where the last row and its hash do not belong together', () => {
    const rows = busy().rows()
    const changed = rows.map((row, at) => (at === rows.length - 1 ? { ...row, hash: hash('else') } : row))
    expect(problems(verify(changed).faults)).toEqual([
      `seq ${rows.length} entry or hash: not what was appended`,
    ])
  })

  it('names a changed seq column, a missing and a repeated entry', () => {
    const rows = busy().rows()
    expect(problems(verify(rows.map((row, at) => (at === 0 ? { ...row, seq: 0 } : row))).faults)).toEqual([
      'seq 1 seq: not what was appended',
    ])
    expect(problems(verify(rows.filter((_, at) => at !== 0)).faults)).toContain(
      'seq 2 entry 1 is missing before it',
    )
    expect(problems(verify(rows.filter((_, at) => at !== 1)).faults)).toEqual([
      'seq 3 entry 2 is missing before it',
      'seq 3 news:d1#2 is missing before news:d1#3',
    ])
  })

  it('names an entry whose chain was written anew up to it', () => {
    const rows = busy().rows()
    const [row] = rows
    const entry = parseEntry(row?.entry ?? '')
    if (!row || !entry) throw new Error('no row')
    const forged = canonical({ ...entry, at: '2001-01-01T00:00:00.000Z' })
    const changed = [{ ...row, entry: forged, hash: hashEntry(forged) }, ...rows.slice(1)]
    expect(problems(verify(changed).faults)[0]).toBe('seq 2 prev: not the hash of the entry before')
  })
})

describe('the rule, asked again', () => {
  const state = () => {
    const world = new World()
    world.do(submission([editor]), editor)
    return world
  }

  it('allows what it wrote', () => {
    let before = fold([])
    for (const sealed of released(['zh', 'en']).chain) {
      expect(forbidden(before, sealed.entry)).toBe(null)
      before = advance(before, sealed)
    }
  })

  it('forbids a release before its time, a forged signer, another body', () => {
    const chain = released().chain
    const [submitted, approved, , , release] = chain.map(({ entry }) => entry)
    if (!submitted || !approved || !release) throw new Error('no entries')
    expect(forbidden(state().state(), release)).toBe('the rule refuses it: REVIEW_WRONG_STAGE')
    const own = fold(chain.slice(0, 1))
    expect(forbidden(own, { ...approved, actor: submitted.actor })).toBe(
      'the rule refuses it: REVIEW_AUTHOR_CANNOT_SIGN',
    )
    expect(forbidden(own, { ...approved, actor: release.actor })).toBe(
      'the rule refuses it: REVIEW_NOT_SIGNED_IN',
    )
    expect(forbidden(own, { ...approved, actor: { ...approved.actor, account: null } })).toBe(
      'the rule refuses it: REVIEW_NOT_SIGNED_IN',
    )
    const ready = fold(chain.slice(0, 4))
    expect(forbidden(ready, { ...release, body: { ...release.body, kind: 'correction' } } as Entry)).toBe(
      'it is not what the rule would have written',
    )
    expect(forbidden(fold(chain.slice(0, 2)), approved)).toBe('it is not what the rule would have written')
    const lying = { ...submitted, body: { ...submitted.body, fingerprint: hash('x') } } as Entry
    expect(forbidden(fold([]), lying)).toBe("the run's fingerprint is not that of its locales")
  })
})

describe('what stands beside the chain', () => {
  const candidate = freeze({ type: 'news', id: 'd1', locale: 'zh', contract: 1, content: { title: '一' } })
  const expected = () => {
    const world = new World()
    const signed = { zh: { release: 'r1', fingerprint: candidate.fingerprint, contract: 1 } }
    world.do(
      {
        ...submission([editor]),
        locales: signed,
        fingerprint: runFingerprint(signed),
        files: ['ab'.repeat(32)],
      },
      editor,
    )
    world.do(signing(world, { verb: 'reject', stage: 'first' }), first)
    const all = noneExpected()
    for (const sealed of world.chain) collect(all, sealed)
    return all
  }
  const row = { id: 'r1', subject: 'news:d1', locale: 'zh', ...candidate }

  it('is named by the entries', () => {
    const all = expected()
    expect([...all.candidates.keys()]).toEqual(['r1'])
    expect([...all.files]).toEqual([['ab'.repeat(32), 1]])
    expect([...all.claims]).toEqual([['news:a-slug', 'news:d1']])
    expect([...all.texts.values()].map(({ part }) => part).sort()).toEqual(['name', 'name', 'opinion'])
  })

  it('is compared column by column', () => {
    const all = expected()
    expect(candidateFaults(row, all)).toEqual([])
    for (const column of ['subject', 'locale', 'fingerprint', 'text'] as const)
      expect(problems(candidateFaults({ ...row, [column]: 'x' }, all))).toEqual([
        `r1 ${column}: not what was signed (seq 1)`,
      ])
    expect(candidateFaults({ ...row, id: 'left over' }, all)).toEqual([])
  })

  it('holds texts by their salt', () => {
    const all = noneExpected()
    const text = { salt: 's', text: '同意' }
    const id = hashText(text)
    all.texts.set(id, { part: 'opinion', seq: 3, subject: 'news:d1', shared: false })
    expect(textFaults({ id, ...text }, all)).toEqual([])
    expect(problems(textFaults({ id, ...text, salt: 't' }, all))).toEqual([
      `${id} text or salt: not what was appended (seq 3)`,
    ])
    expect(textFaults({ id: 'left over', ...text }, all)).toEqual([])
  })

  it('is missed', () => {
    const all = expected()
    const none = { candidates: new Set<string>(), texts: new Set<string>() }
    expect(
      missing(all, none)
        .map(({ part }) => part)
        .sort(),
    ).toEqual(['candidate', 'name', 'name', 'opinion'])
    expect(missing(all, { candidates: new Set(['r1']), texts: new Set(all.texts.keys()) })).toEqual([])
  })
})
