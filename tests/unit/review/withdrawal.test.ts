import {
  candidateFaults,
  collect,
  decide,
  decideDark,
  fold,
  forbidden,
  freeze,
  ledgerVerifier,
  missing,
  noneExpected,
  parseEntry,
  runFingerprint,
  standingWithdrawal,
  textFaults,
  undarkened,
  type Entry,
  type Ruling,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { editor, final, first, hash, person, released, signing, submission, World } from './world'

const code = (ruling: Ruling): string => (ruling.ok ? 'ok' : ruling.code)
const admin = person('admin', 'admin')
const other = person('other', 'final')
const FILE = 'ab'.repeat(32)

const withdrawing = {
  verb: 'withdraw',
  reasonClass: 'error',
  reason: hash('有误'),
} as const

const faultsOf = (world: World): string[] => {
  const verifier = ledgerVerifier()
  const faults = [...world.rows().flatMap((row) => verifier.add(row)), ...verifier.end()]
  return faults.map(({ id, problem }) => `${id} ${problem}`)
}

describe('a withdrawal', () => {
  it('says nothing of a notice, a successor and a file where there is none', () => {
    const world = released()
    world.do(withdrawing, final)
    const { body } = world.chain.at(-1)?.entry as Extract<Entry, { kind: 'WITHDRAWN' }>
    expect(Object.keys(body).sort()).toEqual(['closes', 'locales', 'reason', 'reasonClass', 'releases'])
  })

  it('carries them where there is, and verifies', () => {
    const world = released()
    released(['zh'], 'd2', world)
    const more = { notice: hash('已撤'), successor: 'news:d2', file: FILE }
    expect(code(world.do({ ...withdrawing, ...more, successorIs: 'another' }, final))).toBe('ok')
    const entry = world.chain.at(-1)
    expect(parseEntry(entry?.text ?? '')).toMatchObject({ body: more })
    expect(faultsOf(world)).toEqual([])
    const expected = noneExpected()
    for (const sealed of world.chain) collect(expected, sealed)
    expect(expected.texts.get(more.notice)).toMatchObject({ part: 'opinion' })
  })

  it('takes another live document as its successor only', () => {
    const world = released()
    const asked = { ...withdrawing, successor: 'news:d2' }
    for (const successorIs of [undefined, 'dark', 'itself'] as const)
      expect(decide(world.state(), { ...asked, successorIs }, final)).toMatchObject({
        code: 'REVIEW_BAD_SUCCESSOR',
        field: 'successor',
      })
  })

  it('does not verify with a successor that is itself, never was, or is withdrawn', () => {
    const with_ = (successor: string, world: World) => {
      world.do({ ...withdrawing, successor, successorIs: 'another' }, final)
      return faultsOf(world)
    }
    const problem = expect.stringContaining('REVIEW_BAD_SUCCESSOR') as string
    expect(with_('news:d1', released())).toEqual([problem])
    expect(with_('news:d2', released())).toEqual([problem])
    const world = released()
    released(['zh'], 'd2', world)
    world.do(withdrawing, final, 'd2')
    expect(with_('news:d2', world)).toEqual([problem])
  })

  it('by itself the rule takes every other successor for live, and a broken stream too', () => {
    const world = released()
    released(['zh'], 'd2', world)
    world.do({ ...withdrawing, successor: 'news:d2', successorIs: 'another' }, final)
    const last = world.chain.at(-1)?.entry as Entry
    expect(
      forbidden(fold(world.chain.filter(({ entry }) => entry.subject === 'news:d1').slice(0, -1)), last),
    ).toBe(null)
    const rows = world.rows()
    const verifier = ledgerVerifier()
    const changed = rows.map((row, index) => (index === 6 ? { ...row, entry: `${row.entry} ` } : row))
    const faults = [...changed.flatMap((row) => verifier.add(row)), ...verifier.end()]
    expect(faults.map(({ problem }) => problem)).toEqual(['entry: not what was appended'])
  })

  it('stands until all that it took down is back', () => {
    const world = released(['zh', 'en'])
    expect(standingWithdrawal(world.state())).toBe(null)
    world.do(withdrawing, final)
    expect(standingWithdrawal(world.state())).toMatchObject({ locales: ['en', 'zh'], dark: null })
    released(['zh'], 'd1', world)
    expect(standingWithdrawal(world.state())).toMatchObject({ locales: ['en', 'zh'] })
    released(['en'], 'd1', world)
    expect(standingWithdrawal(world.state())).toBe(null)
  })
})

describe('darkness', () => {
  const dark = (world: World) => {
    const [waiting] = undarkened(world.state())
    return { withdrawn: waiting?.hash ?? hash('none'), addresses: 7, ms: 120 }
  }

  it('is recorded once for each withdrawal', () => {
    const world = released()
    world.do(withdrawing, final)
    const body = dark(world)
    const draft = decideDark(world.state(), body)
    expect(draft).toMatchObject({ kind: 'DARK', actor: { kind: 'system' }, body })
    if (draft) world.append(draft)
    expect(world.state()).toMatchObject({
      state: 'withdrawn',
      withdrawals: [{ dark: { addresses: 7, ms: 120 } }],
    })
    expect(undarkened(world.state())).toEqual([])
    expect(decideDark(world.state(), body)).toBe(null)
    expect(faultsOf(world)).toEqual([])
  })

  it('leaves other withdrawals as they are, and is not asked for what came back', () => {
    const world = released(['zh', 'en'])
    world.do({ ...withdrawing, locales: ['en'] }, final)
    world.do({ ...withdrawing, locales: ['zh'] }, final)
    const draft = decideDark(world.state(), dark(world))
    if (draft) world.append(draft)
    expect(undarkened(world.state())).toMatchObject([{ locales: ['zh'] }])
    released(['zh'], 'd1', world)
    expect(undarkened(world.state())).toEqual([])
  })

  it('does not verify for what was not withdrawn, or of a person', () => {
    const world = released()
    world.do(withdrawing, final)
    const draft = decideDark(world.state(), dark(world))
    if (draft?.kind !== 'DARK') throw new Error('no draft')
    world.append({ ...draft, body: { ...draft.body, withdrawn: hash('else') } })
    expect(faultsOf(world)).toEqual([expect.stringContaining('REVIEW_WRONG_STAGE')])
    const again = released()
    again.do(withdrawing, final)
    const own = decideDark(again.state(), dark(again))
    const actor = again.chain[0]?.entry.actor
    if (own && actor) again.append({ ...own, actor })
    expect(faultsOf(again)).toEqual([expect.stringContaining('not what the rule would have written')])
  })
})

describe('sealing', () => {
  const frozen = (id = 'd1') =>
    freeze({ type: 'news', id, locale: 'zh', contract: 1, content: { picture: FILE } })

  /** A document that was rejected, then released and withdrawn: two frozen texts, r1 and r2. */
  const closed = (world = new World(), id = 'd1') => {
    const submit = (release: string) => {
      const signed = { zh: { release, fingerprint: frozen(id).fingerprint, contract: 1 } }
      const body = { locales: signed, fingerprint: runFingerprint(signed), files: [FILE], slug: `slug-${id}` }
      world.do({ ...submission([editor]), ...body, note: hash(`说明 ${id}`) }, editor, id)
    }
    submit(`${id}-r1`)
    world.do(
      { ...signing(world, { verb: 'reject', stage: 'first' }, id), opinion: hash(`退回 ${id}`) },
      first,
      id,
    )
    submit(`${id}-r2`)
    for (const [stage, who] of [
      ['first', first],
      ['second', person('second', 'second')],
      ['final', final],
    ] as const)
      world.do({ ...signing(world, { verb: 'approve', stage }, id), opinion: null }, who, id)
    return world
  }
  const withdrawn = () => {
    const world = closed()
    world.do(withdrawing, final)
    return world
  }
  const all = {
    verb: 'seal',
    releases: ['d1-r1', 'd1-r2'],
    files: [FILE],
    texts: [],
    basis: hash('依据'),
  } as const
  const requestOf = (world: World) => world.state().kept.seals.at(-1)?.hash ?? ''
  const asked = (world = withdrawn()) => {
    world.do(all, final)
    return world
  }

  it('takes a final reviewer who asks and another person who confirms', () => {
    const world = withdrawn()
    expect(code(world.do(all, first))).toBe('REVIEW_FORBIDDEN')
    expect(code(world.do({ ...all, basis: null }, final))).toBe('REVIEW_BASIS_REQUIRED')
    expect(code(world.do(all, final))).toBe('ok')
    expect(code(world.do(all, other))).toBe('REVIEW_SEAL_OPEN')
    const confirm = { verb: 'confirmSeal', request: requestOf(world) } as const
    expect(code(world.do(confirm, first))).toBe('REVIEW_FORBIDDEN')
    expect(code(world.do(confirm, final))).toBe('REVIEW_SEAL_SAME_PERSON')
    expect(code(world.do(confirm, { ...other, person: final.person }))).toBe('REVIEW_SEAL_SAME_PERSON')
    expect(code(world.do(confirm, admin))).toBe('ok')
    expect(world.state().kept.frozen).toMatchObject({ 'd1-r1': { sealed: true }, 'd1-r2': { sealed: true } })
    expect(world.do(confirm, admin)).toEqual({ ok: true, existing: world.chain.at(-1)?.hash })
    expect(code(world.do(confirm, other))).toBe('REVIEW_SEAL_NOT_OPEN')
    expect(code(world.do(all, final))).toBe('REVIEW_SEALED')
    expect(faultsOf(world)).toEqual([])
  })

  it('may be dropped', () => {
    const world = asked()
    const drop = { verb: 'dropSeal', request: requestOf(world) } as const
    expect(code(world.do(drop, first))).toBe('REVIEW_FORBIDDEN')
    expect(code(world.do({ ...drop, request: hash('else') }, other))).toBe('REVIEW_SEAL_NOT_OPEN')
    expect(code(world.do(drop, final))).toBe('ok')
    expect(code(world.do({ verb: 'confirmSeal', request: drop.request }, other))).toBe('REVIEW_SEAL_NOT_OPEN')
    expect(world.state().kept.frozen['d1-r1']?.sealed).toBe(false)
    expect(code(world.do(all, final))).toBe('ok')
    expect(world.state().kept.seals.map(({ outcome }) => outcome)).toEqual(['dropped', 'open'])
    expect(code(world.do({ verb: 'confirmSeal', request: requestOf(world) }, other))).toBe('ok')
    expect(faultsOf(world)).toEqual([])
  })

  it('reaches what is of the document and dark, and nothing else', () => {
    const live = closed()
    expect(live.do(all, final)).toMatchObject({ code: 'REVIEW_SEAL_LIVE', field: 'releases' })
    expect(code(live.do({ ...all, releases: ['d1-r1'] }, final))).toBe('ok')
    const open = withdrawn()
    const next = submission([editor])
    open.do(next, editor)
    expect(code(open.do({ ...all, releases: [next.locales.zh?.release ?? ''], files: [] }, final))).toBe(
      'REVIEW_SEAL_LIVE',
    )
    const world = withdrawn()
    const wrong = [
      { ...all, releases: [] },
      { ...all, releases: ['else'] },
      { ...all, files: ['cd'.repeat(32)] },
      { ...all, texts: [hash('else')] },
    ]
    expect(wrong.map((command) => world.do(command, final))).toMatchObject(
      ['releases', 'releases', 'files', 'texts'].map((field) => ({ code: 'REVIEW_SEAL_UNKNOWN', field })),
    )
  })

  it('never takes what something else uses, at the request and at its confirmation', () => {
    const world = withdrawn()
    expect(code(world.do({ ...all, shared: [FILE] }, final))).toBe('REVIEW_SEAL_SHARED')
    world.do(all, final)
    const confirm = { verb: 'confirmSeal', request: requestOf(world) } as const
    expect(code(world.do({ ...confirm, shared: [FILE] }, other))).toBe('REVIEW_SEAL_SHARED')
    expect(code(world.do(confirm, other))).toBe('ok')
  })

  it('is looked at again when it is confirmed', () => {
    const world = asked()
    const state = world.state()
    const kept = { ...state.kept, frozen: {} }
    const confirm = { verb: 'confirmSeal', request: requestOf(world) } as const
    expect(code(decide({ ...state, kept }, confirm, other))).toBe('REVIEW_SEAL_UNKNOWN')
  })

  const expectedOf = (world: World) => {
    const expected = noneExpected()
    for (const sealed of world.chain) collect(expected, sealed)
    return expected
  }

  it('makes what was destroyed not missing, and what is still there a fault', () => {
    const texts = [hash('退回 d1')]
    const world = withdrawn()
    world.do({ ...all, texts }, final)
    world.do({ verb: 'confirmSeal', request: requestOf(world) }, other)
    const expected = expectedOf(world)
    expect([...expected.candidates.keys()]).toEqual([])
    expect([...expected.files.keys()]).toEqual([])
    expect(expected.sealed.files.get(FILE)).toBe(world.chain.length)
    const rows = { candidates: new Set<string>(), texts: new Set([...expected.texts.keys()]) }
    expect(missing(expected, rows)).toEqual([])
    const row = { id: 'd1-r1', subject: 'news:d1', locale: 'zh', ...frozen() }
    const still = { problem: `sealed, and still here (seq ${world.chain.length})` }
    expect(candidateFaults(row, expected)).toMatchObject([still])
    expect(textFaults({ id: texts[0] ?? '', salt: 'tests', text: '退回 d1' }, expected)).toMatchObject([
      still,
    ])
  })

  it('of a file that an unsealed text embeds is a fault', () => {
    const world = asked(closed(withdrawn(), 'd2'))
    world.do({ verb: 'confirmSeal', request: requestOf(world) }, other)
    const row = { id: 'd2-r2', subject: 'news:d2', locale: 'zh', ...frozen('d2') }
    expect(candidateFaults(row, expectedOf(world))).toMatchObject([
      { part: 'file', id: FILE, problem: 'sealed, though d2-r2 embeds it' },
    ])
  })

  it('what is frozen again later is expected again', () => {
    const world = asked()
    world.do({ verb: 'confirmSeal', request: requestOf(world) }, other)
    closed(world, 'd3')
    const expected = expectedOf(world)
    expect(expected.files.has(FILE)).toBe(true)
    expect(expected.sealed.files.size).toBe(0)
  })

  it('does not verify with a text that another document or a name shares', () => {
    const world = withdrawn()
    world.do(withdrawing, final, 'd1')
    released(['zh'], 'd2', world)
    world.do(withdrawing, final, 'd2')
    world.do({ ...all, texts: [withdrawing.reason] }, final)
    expect(faultsOf(world)).toEqual([expect.stringContaining('REVIEW_SEAL_SHARED')])
    const named = withdrawn()
    named.do(submission([editor]), editor)
    named.do({ verb: 'recall', reason: final.name }, editor)
    named.do({ ...all, texts: final.name ? [final.name] : [] }, final)
    expect(faultsOf(named)).toEqual([expect.stringContaining('REVIEW_SEAL_SHARED')])
  })

  it('claimed without two people is a fault, and what it names stays expected', () => {
    const world = asked()
    const body = { request: world.state().kept.seals[0]?.hash ?? hash('-') }
    const actor = world.chain.at(-1)?.entry.actor
    if (!actor) throw new Error('no actor')
    world.append({ kind: 'SEALED', actor, body })
    const verifier = ledgerVerifier()
    const faults = [...world.rows().flatMap((row) => verifier.add(row)), ...verifier.end()]
    expect(faults).toMatchObject([{ problem: 'the rule refuses it: REVIEW_SEAL_SAME_PERSON' }])
    expect(verifier.expected.candidates.has('d1-r1')).toBe(true)

    const invented = withdrawn()
    invented.append({ kind: 'SEALED', actor, body: { request: hash('nothing') } })
    expect(faultsOf(invented)).toEqual([expect.stringContaining('REVIEW_SEAL_NOT_OPEN')])
    expect(expectedOf(invented).candidates.has('d1-r1')).toBe(true)
  })

  it('by itself the rule takes no text for shared', () => {
    const world = asked()
    const last = world.chain.at(-1)?.entry as Entry
    expect(forbidden(fold(world.chain.slice(0, -1)), last)).toBe(null)
  })

  it('reads back from its entries', () => {
    const world = asked()
    world.do({ verb: 'dropSeal', request: requestOf(world) }, other)
    for (const { entry, text } of world.chain) expect(parseEntry(text)).toEqual(entry)
  })
})
