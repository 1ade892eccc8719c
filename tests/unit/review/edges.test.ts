import {
  accountLedger,
  candidateFaults,
  collect,
  decide,
  foldAccount,
  isAdoption,
  marksOf,
  missing,
  noneExpected,
  refOf,
  textFaults,
  type AccountEntry,
  type Entry,
  type Reset,
  type Sealed,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, deputy, faultsOf, staff } from './bureau'
import { actorOf, author, editor, final, first, hash, person, signing, submission, World } from './world'

const FILE = 'ab'.repeat(32)
const BASIS = hash('依据')
const other = person('other', 'final')

/** Two submissions of one document, both recalled; the ids of what was frozen, in their order. */
const recalled = () => {
  const world = new World()
  for (const reason of ['一', '二']) {
    world.do({ ...submission([editor]), files: [FILE] }, editor)
    world.do({ verb: 'recall', reason: hash(reason) }, editor)
  }
  const [a = '', b = ''] = Object.keys(world.state().kept.frozen).sort()
  return { world, a, b }
}

const sealing = (releases: string[], more: object = {}) =>
  ({ verb: 'seal', releases, files: [], texts: [], basis: BASIS, ...more }) as const

const lastHash = (world: World) => world.chain.at(-1)?.hash ?? hash('none')

describe('a request to seal', () => {
  it('is of releases that are all of the document, and none of them sealed', () => {
    const { world, a, b } = recalled()
    const told = (releases: string[]) => decide(world.state(), sealing(releases), final)
    expect(told([a, 'else'])).toMatchObject({ code: 'REVIEW_SEAL_UNKNOWN', field: 'releases' })
    world.do(sealing([a]), final)
    world.do({ verb: 'confirmSeal', request: lastHash(world) }, other)
    expect(told([a, b])).toMatchObject({ code: 'REVIEW_SEALED', field: 'releases' })
    expect(told([b])).toMatchObject({ ok: true })
  })

  it('says what it names once and in order', () => {
    const { world, a, b } = recalled()
    const texts = [hash('一'), hash('二')].sort()
    world.do(sealing([b, a, b], { files: [FILE, FILE], texts: [...texts].reverse() }), final)
    expect(world.chain.at(-1)?.entry.body).toEqual({
      releases: [a, b],
      files: [FILE],
      texts,
      basis: BASIS,
    })
  })

  it('names the field that is wrong', () => {
    const { world, a } = recalled()
    const fields = [
      { ...sealing([a]), basis: null },
      { verb: 'confirmSeal', request: hash('none') } as const,
      { verb: 'dropSeal', request: hash('none') } as const,
    ].map((command) => decide(world.state(), command, final))
    expect(fields).toMatchObject([{ field: 'basis' }, { field: 'request' }, { field: 'request' }])
  })
})

describe('what stands beside the ledger and is wrong', () => {
  const expectedOf = ({ chain }: World) => {
    const expected = noneExpected()
    for (const sealed of chain) collect(expected, sealed)
    return expected
  }

  it('is named by its part, its id and its entry', () => {
    const { world, a, b } = recalled()
    const seq = new Map(world.chain.map(({ entry }) => [entry.kind, entry.seq]))
    const none = { candidates: new Set<string>(), texts: new Set<string>() }
    const lost = missing(expectedOf(world), none)
    expect(lost.filter(({ part }) => part === 'candidate').map(({ id }) => id)).toEqual(
      expect.arrayContaining([a, b]),
    )
    expect(lost).toContainEqual({
      part: 'opinion',
      id: hash('二'),
      problem: `id: no such row (seq ${seq.get('RECALLED')})`,
    })
    for (const { problem } of lost) expect(problem).toMatch(/^id: no such row \(seq \d\)$/)
    const row = { id: a, subject: 'news:else', locale: 'zh', fingerprint: '', text: '' }
    expect(candidateFaults(row, expectedOf(world))[0]).toEqual({
      part: 'candidate',
      id: a,
      problem: expect.stringMatching(/^subject: not what was signed \(seq \d\)$/) as string,
    })
  })

  it('is what was sealed and is still there, and no text that has nothing of it', () => {
    const { world, a, b } = recalled()
    const texts = [hash('一')]
    const { fingerprint } = world.state().run?.entry.body.locales.zh ?? { fingerprint: '' }
    world.do(sealing([a, b], { files: [FILE], texts }), final)
    world.do({ verb: 'confirmSeal', request: lastHash(world) }, other)
    world.do(submission([editor]), editor)
    const expected = expectedOf(world)
    const still = 'sealed, and still here (seq 6)'
    const row = { subject: 'news:d1', locale: 'zh', fingerprint, text: '' }
    expect(candidateFaults({ ...row, id: a }, expected)).toEqual([
      { part: 'candidate', id: a, problem: still },
    ])
    expect(textFaults({ id: texts[0] ?? '', salt: '', text: '' }, expected)).toEqual([
      { part: 'opinion', id: texts[0], problem: still },
    ])
    const [id = ''] = expected.candidates.keys()
    expect(candidateFaults({ ...row, id }, expected).map(({ part }) => part)).not.toContain('file')
  })
})

describe('an account', () => {
  const id = clerk.account

  it('is referred to by account and person together', () => {
    expect(refOf({ account: 'a', person: 'p' })).toEqual([{ account: 'a', person: 'p' }])
    expect(refOf({ account: 'a', person: null })).toEqual([])
    expect(refOf({ account: null, person: 'p' })).toEqual([])
  })

  it('has credentials that change only where they do', () => {
    const bureau = new Bureau().hire(boss, clerk)
    bureau.change(id, bureau.write(id, { roles: ['first'] }), boss)
    expect(bureau.account(id).resets).toEqual([])
    bureau.change(id, bureau.write(id, { credential: hash('new') }), clerk)
    expect(bureau.account(id).resets).toHaveLength(1)
  })

  it('waits for nothing once a request is confirmed, whatever it changed', () => {
    const bureau = staff()
    const { now } = bureau.account(id)
    const request = { ...bureau.ask(id, { disabled: true }), state: now?.state ?? hash('none') }
    bureau.change(id, request, boss)
    expect(bureau.account(id).pending).not.toBe(null)
    bureau.change(id, bureau.confirm(id), deputy)
    expect(bureau.account(id)).toMatchObject({ pending: null, now: { disabled: true } })
  })

  it('was there before the streams only by an entry that stands', () => {
    const bureau = new Bureau()
    bureau.change(id, bureau.write(id, {}, 'adopted'), 'system')
    const { entry } = bureau.chain[0] as Sealed<AccountEntry>
    expect(isAdoption(entry)).toBe(true)
    expect(isAdoption({ ...entry, kind: 'ACCOUNT_REQUESTED' } as Entry)).toBe(false)
  })

  it('is adopted no more once something else was written', () => {
    const bureau = new Bureau().hire(boss)
    const { verb: _, ...body } = bureau.write(id, {}, 'adopted') as { verb: 'write' }
    bureau.appendAccount(
      { kind: 'ACCOUNT', actor: { ...actorOf(boss), ...NOBODY }, body: { ...body, request: null } } as never,
      id,
    )
    expect(faultsOf(bureau)).toEqual(['seq 2 the rule refuses it: REVIEW_NOT_FOUND'])
  })

  const NOBODY = { kind: 'system', account: null, person: null, post: null, department: null, name: null }

  it('was changed by the operator where the system changed it, and only then', () => {
    const bureau = new Bureau()
    for (const one of [boss, deputy, clerk])
      bureau.change(one.account, bureau.write(one.account, { roles: [...one.roles] }, 'adopted'), 'system')
    bureau.change(id, bureau.ask(id, { roles: ['first'] }), boss)
    bureau.change(id, bureau.confirm(id), deputy)
    bureau.change(id, bureau.write(id, { credential: hash('mine') }), clerk)
    bureau.change(id, bureau.write(id, { roles: ['final'] }), 'system')
    const ledger = accountLedger()
    for (const sealed of bureau.chain) expect(ledger.add(sealed as Sealed<AccountEntry>)).toBe(null)
    expect(ledger.acts).toEqual([{ seq: bureau.chain.length, subject: `users:${id}`, change: 'roles' }])
    expect(ledger.caller(actorOf(clerk))).toMatchObject({ roles: ['final'] })
    expect(ledger.caller({ ...actorOf(clerk), person: 'else' })).toBe(null)
    expect(
      foldAccount(bureau.chain.filter(({ entry }) => entry.subject === `users:${id}`)).now?.roles,
    ).toEqual(['final'])
  })
})

it('a signature in the very moment of a reset is marked', () => {
  const world = new World()
  world.do(submission([editor]), editor)
  world.do(signing(world, { verb: 'approve', stage: 'first' }), first)
  const { run } = world.state()
  const [decision] = run?.decisions ?? []
  if (!run || !decision) throw new Error('Nothing was signed')
  const reset: Reset = { hash: hash('reset'), at: decision.at, change: 'password', by: [author(editor)] }
  expect(marksOf(run, (account) => (account === first.account ? [reset] : []))).toMatchObject([
    { decision: decision.hash, reset: reset.hash },
  ])
})
