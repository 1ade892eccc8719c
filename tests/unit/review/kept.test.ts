import { NOTHING_KEPT, undarkened, unstaffed, wordsOf, type Stage } from '@baling/three-review/core'
import { describe, expect, it } from 'vitest'

import { editor, final, first, hash, person, released, signing, submission, World } from './world'

const other = person('other', 'final')
const withdrawing = { verb: 'withdraw', reasonClass: 'error', reason: hash('有误') } as const

describe('what is kept of a document', () => {
  it('is nothing at first', () => {
    expect(NOTHING_KEPT).toEqual({ frozen: {}, texts: [], seals: [] })
  })

  it('is every word that was said of it, once: notes, opinions, reasons, notices, bases', () => {
    const world = new World()
    world.do({ ...submission([editor]), note: hash('附言') }, editor)
    world.do({ ...signing(world, { verb: 'reject', stage: 'first' }), opinion: hash('退回') }, first)
    world.do(submission([editor]), editor)
    world.do({ verb: 'recall', reason: hash('收回') }, editor)
    world.do(submission([editor]), editor)
    world.do({ verb: 'recall', reason: hash('收回') }, editor)
    const said = () => world.state().kept.texts
    expect(said()).toEqual(['附言', '退回', '收回'].map(hash))
    released(['zh'], 'd1', world)
    world.do({ ...withdrawing, notice: hash('已撤') }, final)
    released(['zh'], 'd1', world)
    world.do(withdrawing, final)
    const [release = ''] = Object.keys(world.state().kept.frozen)
    const sealing = { verb: 'seal', releases: [release], files: [], texts: [] } as const
    world.do({ ...sealing, basis: hash('依据') }, final)
    expect(said()).toEqual(['附言', '退回', '收回', '同意', '有误', '已撤', '依据'].map(hash))
    expect(world.chain.flatMap(wordsOf)).not.toContain(undefined)
  })

  it('is which request to seal ended how, each by itself', () => {
    const world = new World()
    for (const slug of ['a', 'b']) {
      world.do({ ...submission([editor]), slug }, editor)
      world.do({ verb: 'recall', reason: null }, editor)
    }
    const [a = '', b = ''] = Object.keys(world.state().kept.frozen)
    const ask = (release: string) => {
      world.do({ verb: 'seal', releases: [release], files: [], texts: [], basis: hash('依据') }, final)
      return world.chain.at(-1)?.hash ?? hash('none')
    }
    const [one] = [ask(a)]
    world.do({ verb: 'dropSeal', request: one }, other)
    const two = ask(b)
    world.do({ verb: 'confirmSeal', request: two }, other)
    const { seals, frozen } = world.state().kept
    expect(seals.map(({ hash: own, outcome }) => [own, outcome])).toEqual([
      [one, 'dropped'],
      [two, 'sealed'],
    ])
    expect(seals.map(({ end }) => end)).toEqual([world.chain.at(-3)?.hash, world.chain.at(-1)?.hash])
    expect([frozen[a]?.sealed, frozen[b]?.sealed]).toEqual([false, true])
  })
})

describe('a withdrawal of several languages', () => {
  it('has nothing left to show once one of them is back', () => {
    const world = released(['en', 'zh'])
    world.do(withdrawing, final)
    expect(undarkened(world.state())).toHaveLength(1)
    released(['zh'], 'd1', world)
    expect(undarkened(world.state())).toEqual([])
  })
})

describe('staff', () => {
  const member = (name: string, ...roles: string[]) => ({ account: name, person: name, roles })

  it('is missing for the fewest stages that tell it', () => {
    const one = member('one', 'first', 'second')
    expect(unstaffed([one, member('three', 'final')], [])).toEqual(['first', 'second'])
    expect(unstaffed([one], [])).toEqual(['final'])
    expect(unstaffed([], [])).toEqual(['first'])
    const all = ['first', 'second', 'final']
    expect(unstaffed([member('one', ...all), member('two', ...all)], [])).toEqual(all)
    expect(unstaffed([member('one', ...all), member('two', ...all), member('three', ...all)], [])).toBe(null)
  })

  it('is asked for only where somebody still has to sign', () => {
    const left = (stages: readonly Stage[]) => unstaffed([member('two', 'second')], [], stages)
    expect(left(['second'])).toBe(null)
    expect(left(['second', 'final'])).toEqual(['final'])
    expect(left([])).toBe(null)
  })
})
