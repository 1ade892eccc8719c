import { describe, expect, test } from 'vitest'

import { readinessOf, type Known } from '../../../src/server/readiness'

const model = { position: 7, head: 7, behindMs: 0, fault: null }
const well: Known = { stopping: false, reachable: true, free: 1e9, readModel: model }

describe('readiness', () => {
  test.each<[string, Partial<Known>, boolean]>([
    ['all is well', {}, true],
    ['the read model is five seconds behind', { readModel: { ...model, behindMs: 5000 } }, true],
    ['the read model is further behind', { readModel: { ...model, behindMs: 5001 } }, false],
    ['the read model stopped at a fault', { readModel: { ...model, fault: 'BAD_HASH' } }, false],
    ['the head is not known', { readModel: { ...model, head: null } }, true],
    ['the database does not answer', { reachable: false }, false],
    ['the disk is nearly full', { free: 1e6 }, false],
    ['the process is stopping', { stopping: true }, false],
    ['there is no read model', { readModel: undefined }, true],
  ])('%s', (_name, known, ready) => {
    expect(readinessOf({ ...well, ...known }).ready).toBe(ready)
  })

  test('says where the read model is', () => {
    const { checks } = readinessOf({ ...well, readModel: { ...model, position: 5, behindMs: 12 } })
    expect(checks.readModel).toEqual({ ok: true, position: 5, head: 7, behindMs: 12, fault: null })
  })
})
