import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Lock, LockTimeout } from '../../../src/lib/database/sqlite/lock'

describe('Lock', () => {
  it('lets one in at a time, in the order of coming', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 20 }), async (pauses) => {
        const lock = new Lock()
        let inside = 0
        const order: number[] = []
        await Promise.all(
          pauses.map((pause, index) =>
            lock.run(async () => {
              expect(++inside).toBe(1)
              for (let turn = 0; turn < pause; turn++) await Promise.resolve()
              order.push(index)
              inside--
            }),
          ),
        )
        expect(order).toEqual(pauses.map((_, index) => index))
      }),
    )
  })

  it('is freed by a failure, and freeing twice frees once', async () => {
    const lock = new Lock()
    await expect(lock.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const free = await lock.acquire()
    const second = lock.acquire()
    const third = lock.acquire()
    free()
    free()
    const freeSecond = await second
    const first = await Promise.race([third.then(() => 'third'), Promise.resolve('nobody')])
    expect(first).toBe('nobody')
    freeSecond()
    ;(await third)()
  })

  it('gives up after its time, without losing the turn of those behind', async () => {
    const lock = new Lock()
    const free = await lock.acquire()
    const impatient = lock.acquire(1)
    const patient = lock.acquire()
    await expect(impatient).rejects.toBeInstanceOf(LockTimeout)
    free()
    ;(await patient)()
  })

  it('refuses everybody once closed and waits for the holder', async () => {
    const lock = new Lock()
    const free = await lock.acquire()
    const waiting = lock.acquire(60_000)
    const closed = lock.close(new Error('closed')).then(() => 'closed')
    await expect(waiting).rejects.toThrow('closed')
    await expect(lock.acquire()).rejects.toThrow('closed')
    expect(await Promise.race([closed, Promise.resolve('open')])).toBe('open')
    free()
    expect(await closed).toBe('closed')
  })
})
