import { describe, expect, it } from 'vitest'

import { inStep, twoAtATime } from '../../../scripts/demo/sideBySide'

/** Steps that end only when they are told to. */
const gates = () => {
  const log: string[] = []
  const open = new Map<string, () => void>()
  const step = (name: string) => {
    log.push(name)
    return new Promise<void>((resolve) => open.set(name, resolve))
  }
  const end = async (name: string) => {
    open.get(name)?.()
    // A turn of the event loop: everything that could go on has.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { log, step, end }
}

describe('two at a time', () => {
  it('begins in order, and never a third', async () => {
    const { log, step, end } = gates()
    const all = twoAtATime(['a', 'b', 'c', 'd'], step)
    expect(log).toEqual(['a', 'b'])
    await end('b')
    expect(log).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'c', 'd']) await end(name)
    await all
    expect(log).toEqual(['a', 'b', 'c', 'd'])
  })

  it('begins nothing after a failure, and waits for what is under way', async () => {
    const done: string[] = []
    const work = async (name: string) => {
      if (name === 'a') throw new Error('a failed')
      await Promise.resolve()
      done.push(name)
    }
    await expect(twoAtATime(['a', 'b', 'c'], work)).rejects.toThrow('a failed')
    expect(done).toEqual(['b'])
  })
})

describe('in step', () => {
  it('has one item in its second step while the next is in its first', async () => {
    const { log, step, end } = gates()
    const all = inStep(
      ['a', 'b'],
      async (item) => {
        await step(`${item}1`)
        return `${item}2`
      },
      (_, name) => step(name),
    )
    await end('a1')
    expect(log).toEqual(['a1', 'a2', 'b1'])
    await end('b1')
    expect(log).toEqual(['a1', 'a2', 'b1'])
    await end('a2')
    expect(log).toEqual(['a1', 'a2', 'b1', 'b2'])
    await end('b2')
    await all
  })

  it('ends with the first failure, whichever step it is in', async () => {
    const seen: string[] = []
    const first = (item: string) => {
      seen.push(item)
      return item === 'c' ? Promise.reject(new Error('c failed')) : Promise.resolve(item)
    }
    await expect(inStep(['a', 'b', 'c', 'd'], first, () => Promise.resolve())).rejects.toThrow('c failed')
    expect(seen).toEqual(['a', 'b', 'c'])
    const failing = (item: string) =>
      item === 'a' ? Promise.reject(new Error('a failed')) : Promise.resolve()
    await expect(inStep(['a', 'b', 'c'], (item) => Promise.resolve(item), failing)).rejects.toThrow(
      'a failed',
    )
  })
})
