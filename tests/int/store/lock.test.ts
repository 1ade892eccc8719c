import { expect, it } from 'vitest'

import { LOCK_AT, LOCK_RUN } from '../../../plugins/three-review/store/lock'
import { createLock } from '../../../plugins/three-review/store/lock'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore, note, rowOf } from './bare'

describeEachDatabase('a lock', (db) => {
  const bare = bareStore(db)
  let clock = 1_000
  const lock = () => createLock(bare.raw, () => clock)
  const seen = async (id: string) => {
    const row = await rowOf(bare, 'notes', id)
    return [row?.[LOCK_RUN] ?? null, row?.[LOCK_AT] ?? null]
  }

  it('is taken by one run, on one document', async () => {
    const [one, other] = [await note(bare), await note(bare)]
    clock = 1_000
    expect(await lock().take({ type: 'notes', id: one, run: 'r1' })).toBe(true)
    clock = 2_000
    expect(await lock().take({ type: 'notes', id: one, run: 'r2' })).toBe(false)
    expect(await lock().take({ type: 'notes', id: one, run: 'r1' })).toBe(false)
    expect(await seen(one)).toEqual(['r1', 1_000])
    expect(await seen(other)).toEqual([null, null])
    expect(await lock().take({ type: 'notes', id: 'nowhere', run: 'r1' })).toBe(false)
  })

  it('is taken by one of many who want it at once', async () => {
    const id = await note(bare)
    const runs = ['r1', 'r2', 'r3', 'r4']
    const taken = await Promise.all(runs.map((run) => lock().take({ type: 'notes', id, run })))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect((await seen(id))[0]).toBe(runs[taken.indexOf(true)])
  })

  it('is renewed by its holder alone, and only while it is there', async () => {
    const [id, other] = [await note(bare), await note(bare)]
    clock = 1_000
    await lock().take({ type: 'notes', id, run: 'r1' })
    await lock().take({ type: 'notes', id: other, run: 'r1' })
    clock = 3_000
    expect(await lock().renew({ type: 'notes', id, run: 'r2' })).toBe(false)
    expect(await seen(id)).toEqual(['r1', 1_000])
    expect(await lock().renew({ type: 'notes', id, run: 'r1' })).toBe(true)
    expect(await seen(id)).toEqual(['r1', 3_000])
    expect(await seen(other)).toEqual(['r1', 1_000])
    await lock().free({ type: 'notes', id, run: 'r1' })
    expect(await lock().renew({ type: 'notes', id, run: 'r1' })).toBe(false)
    expect(await seen(id)).toEqual([null, null])
  })

  it('is freed by its holder alone', async () => {
    const [id, other] = [await note(bare), await note(bare)]
    await lock().take({ type: 'notes', id, run: 'r1' })
    await lock().take({ type: 'notes', id: other, run: 'r1' })
    await lock().free({ type: 'notes', id, run: 'r2' })
    expect((await seen(id))[0]).toBe('r1')
    await lock().free({ type: 'notes', id, run: 'r1' })
    expect(await seen(id)).toEqual([null, null])
    expect((await seen(other))[0]).toBe('r1')
    expect(await lock().take({ type: 'notes', id, run: 'r2' })).toBe(true)
  })

  it('leaves the day of the last save and what was written', async () => {
    const id = await note(bare, { title: '塔', rank: 3 })
    const before = await rowOf(bare, 'notes', id)
    const place = { type: 'notes', id, run: 'r1' }
    for (const act of [lock().take(place), lock().renew(place), lock().free(place)]) {
      await act
      const after = await rowOf(bare, 'notes', id)
      expect(after).toMatchObject({ title: { zh: '塔' }, rank: 3, updatedAt: before?.updatedAt })
    }
  })
})
