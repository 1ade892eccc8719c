import { expect, it } from 'vitest'

import { createFollowers } from '../../../plugins/three-review/store/followers'
import { describeEachDatabase } from '../../helpers/databases'
import { bareStore } from './bare'

describeEachDatabase('processes that follow', (db) => {
  const bare = bareStore(db)
  let clock = 10_000_000
  const followers = () => createFollowers(bare.raw, () => clock)
  const names = async (seq: number) => (await followers().behind(seq)).map(({ name }) => name)
  const rows = async () => (await bare.raw.find<{ id: string }>('review-followers', {})).map(({ id }) => id)

  it('are behind until they have come there', async () => {
    const one = followers()
    await one.acknowledge({ name: 'b', seq: 4 })
    await one.acknowledge({ name: 'a', seq: 5 })
    expect(await one.behind(4)).toEqual([])
    expect(await one.behind(5)).toEqual([{ name: 'b', seq: 4 }])
    expect(await one.behind(6)).toEqual([
      { name: 'a', seq: 5 },
      { name: 'b', seq: 4 },
    ])
    await one.acknowledge({ name: 'b', seq: 6 })
    expect(await names(6)).toEqual(['a'])
    expect((await rows()).sort()).toEqual(['a', 'b'])
  })

  it('count while they give a sign, and no longer than ten seconds after', async () => {
    const one = followers()
    await one.acknowledge({ name: 'c', seq: 1 })
    clock += 9_999
    expect(await names(2)).toContain('c')
    clock += 1
    expect(await names(2)).not.toContain('c')
    await one.acknowledge({ name: 'c', seq: 1 })
    expect(await names(2)).toContain('c')
  })

  it('write their place over one that came in between, and tell of any other trouble', async () => {
    const { create } = bare.raw
    const lost = new Error('lost')
    const between = createFollowers(
      {
        ...bare.raw,
        create: async (collection, data) => {
          await create(collection, { ...data, seq: 1 })
          throw lost
        },
      },
      () => clock,
    )
    await between.acknowledge({ name: 'i', seq: 3 })
    expect(await followers().behind(4)).toContainEqual({ name: 'i', seq: 3 })
    const failing = createFollowers({ ...bare.raw, create: () => Promise.reject(lost) }, () => clock)
    await expect(failing.acknowledge({ name: 'j', seq: 3 })).rejects.toBe(lost)
  })

  it('are gone when they say so', async () => {
    const one = followers()
    await one.acknowledge({ name: 'd', seq: 1 })
    await one.acknowledge({ name: 'e', seq: 1 })
    await one.acknowledge({ name: 'd', seq: null })
    expect(await names(2)).not.toContain('d')
    expect(await rows()).toContain('e')
    expect(await rows()).not.toContain('d')
  })

  it('are forgotten by the next that comes when they have been silent for an hour', async () => {
    await followers().acknowledge({ name: 'f', seq: 1 })
    clock += 3_600_000
    const next = followers()
    await next.acknowledge({ name: 'g', seq: 1 })
    expect(await rows()).toContain('f')
    clock += 1
    // Once for each that comes, not for each sign.
    await next.acknowledge({ name: 'g', seq: 2 })
    expect(await rows()).toContain('f')
    await next.acknowledge({ name: 'h', seq: 2 })
    expect(await rows()).not.toContain('f')
    expect(await rows()).toContain('g')
  })

  it('may meet for the first time at once', async () => {
    await Promise.all([3, 4, 5].map((seq) => followers().acknowledge({ name: 'i', seq })))
    const found = await bare.raw.find<{ seq: number }>('review-followers', { id: { equals: 'i' } })
    expect(found).toHaveLength(1)
    expect([3, 4, 5]).toContain(found[0]?.seq)
  })
})
