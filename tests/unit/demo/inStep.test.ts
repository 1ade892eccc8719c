import { describe, expect, it } from 'vitest'

import { inStep } from '../../../scripts/demo/inStep'

/** Steps that end only when they are told to. */
const gates = () => {
  const log: string[] = []
  const open = new Map<string, () => void>()
  const step = (name: string) => (item: string) => {
    log.push(item + name)
    return new Promise<void>((resolve) => open.set(item + name, resolve))
  }
  // A turn of the event loop: everything that can go on has.
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name: string) => {
    open.get(name)?.()
    await turn()
  }
  return { log, step, turn, end }
}

describe('in step', () => {
  it('has one item in each step, and every item in its order', async () => {
    const { log, step, turn, end } = gates()
    const all = inStep(['a', 'b', 'c'], [step('1'), step('2'), step('3')])
    await turn()
    expect(log).toEqual(['a1'])
    await end('a1')
    expect(log.splice(0)).toEqual(['a1', 'a2', 'b1'])
    await end('b1')
    expect(log.splice(0)).toEqual(['c1'])
    await end('a2')
    expect(log.splice(0).sort()).toEqual(['a3', 'b2'])
    for (const name of ['b2', 'a3', 'b3', 'c1', 'c2', 'c3']) await end(name)
    await all
    expect(log).toEqual(['b3', 'c2', 'c3'])
  })

  it('begins nothing after a failure, and throws it when what is under way has ended', async () => {
    const { log, step, turn, end } = gates()
    const failing = (item: string) => {
      log.push(`${item}2`)
      return Promise.reject(new Error(`${item} failed`))
    }
    let thrown: unknown
    const all = inStep(['a', 'b', 'c'], [step('1'), failing]).catch((error: unknown) => (thrown = error))
    await turn()
    await end('a1')
    expect(log).toEqual(['a1', 'a2', 'b1'])
    expect(thrown).toBe(undefined)
    await end('b1')
    await all
    expect(thrown).toEqual(new Error('a failed'))
    expect(log).toEqual(['a1', 'a2', 'b1'])
  })
})
