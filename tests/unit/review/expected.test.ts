import {
  collect,
  forbidden,
  ledgerVerifier,
  noneExpected,
  type DocumentEntry,
  type Sealed,
} from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { boss, Bureau, clerk, deputy, staff } from './bureau'
import { editor, final, hash, person, released, submission, World } from './world'

const FILE = 'ab'.repeat(32)
const BASIS = hash('依据')
const other = person('other', 'final')
const withdrawing = { verb: 'withdraw', reasonClass: 'error', reason: hash('有误') } as const

const expectedOf = (chain: readonly Sealed[]) => {
  const expected = noneExpected()
  for (const sealed of chain) collect(expected, sealed)
  return expected
}

/** A document that was released and withdrawn, and what of it could be sealed. */
const withdrawn = (id = 'd1', world = new World()) => {
  world.do({ ...submission([editor]), slug: id, files: [FILE] }, editor, id)
  world.do({ verb: 'recall', reason: hash('收回') }, editor, id)
  const [release = ''] = Object.keys(world.state(id).kept.frozen)
  return { world, release }
}

describe('what must stand beside the ledger', () => {
  it('is the name of whoever acted, where somebody did', () => {
    const { texts } = expectedOf(released().chain)
    expect(new Set([...texts.values()].map(({ part }) => part))).toEqual(new Set(['name', 'opinion']))
    for (const key of texts.keys()) expect(key).toMatch(/^sha256:/)
    expect([...texts.keys()]).toContain(editor.name)
  })

  it('is what an account was and is asked to be', () => {
    const bureau = staff()
    const opened = bureau.account(clerk.account).now?.state ?? ''
    bureau.change(clerk.account, bureau.ask(clerk.account, { roles: ['final'] }), boss)
    const { texts } = expectedOf(bureau.chain)
    expect(texts.get(opened)).toMatchObject({ part: 'account', subject: `users:${clerk.account}` })
    const asked = bureau.account(clerk.account).pending?.state ?? ''
    expect(texts.get(asked)).toMatchObject({ part: 'account', seq: bureau.chain.length })
    expect(asked).not.toBe(opened)
  })

  it('is shared where another document, or another part, names it too, and stays so', () => {
    const shared = (world: World) => expectedOf(world.chain).texts.get(withdrawing.reason)?.shared
    const world = released()
    world.do(withdrawing, final)
    expect(shared(world)).toBe(false)
    released(['zh'], 'd1', world)
    world.do(withdrawing, final)
    expect(shared(world)).toBe(false)
    released(['zh'], 'd2', world)
    world.do(withdrawing, final, 'd2')
    expect(shared(world)).toBe(true)
    released(['zh'], 'd2', world)
    world.do(withdrawing, final, 'd2')
    expect(shared(world)).toBe(true)

    const named = new World()
    named.do(submission([editor]), editor)
    named.do({ verb: 'recall', reason: editor.name }, editor)
    expect(expectedOf(named.chain).texts.get(editor.name ?? '')?.shared).toBe(true)
  })

  it('goes by a seal that two people agreed on, not by one that was dropped', () => {
    const seal = (ending: 'confirmSeal' | 'dropSeal') => {
      const { world, release } = withdrawn()
      world.do({ verb: 'seal', releases: [release], files: [FILE], texts: [], basis: BASIS }, final)
      const request = world.chain.at(-1)?.hash ?? hash('none')
      world.do({ verb: ending, request }, other)
      const expected = expectedOf(world.chain)
      expect([...expected.requests.keys()]).toEqual([request])
      return [[...expected.candidates.keys()], [...expected.files.keys()], release] as const
    }
    const [candidates, files, release] = seal('dropSeal')
    expect([candidates, files]).toEqual([[release], [FILE]])
    expect(seal('confirmSeal').slice(0, 2)).toEqual([[], []])
  })

  it('is of the accounts as much as of the documents', () => {
    const bureau = new Bureau().hire(boss, deputy)
    const verifier = ledgerVerifier()
    for (const row of bureau.rows()) expect(verifier.add(row)).toEqual([])
    expect(verifier.end()).toEqual([])
    expect(verifier.accounts()).toBe(2)
    expect([...verifier.expected.texts.values()].filter(({ part }) => part === 'account')).toHaveLength(2)
  })
})

describe('an entry about destroying bytes', () => {
  it('is judged by what the request named, as it is used then', () => {
    const { world, release } = withdrawn()
    const texts = [hash('收回')]
    const before = world.state()
    world.do({ verb: 'seal', releases: [release], files: [], texts, basis: BASIS }, final)
    const asked = world.state()
    world.do({ verb: 'confirmSeal', request: world.chain.at(-1)?.hash ?? '' }, other)
    const [request, confirmed] = world.chain.slice(-2).map(({ entry }) => entry as DocumentEntry)
    if (!request || !confirmed) throw new Error('Nothing was sealed')
    expect(forbidden(before, request)).toBe(null)
    expect(forbidden(asked, confirmed)).toBe(null)
    const looked: (readonly string[])[] = []
    const around = (used: string[]) => ({
      isLive: () => true,
      shared: (names: readonly string[]) => (looked.push(names), used),
      caller: () => other,
    })
    expect(forbidden(asked, confirmed, around([]))).toBe(null)
    expect(forbidden(asked, confirmed, around(texts))).toBe('the rule refuses it: REVIEW_SEAL_SHARED')
    expect(looked).toEqual([texts, texts])
  })
})
