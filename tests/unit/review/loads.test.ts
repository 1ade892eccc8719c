import { expect, it } from 'vitest'

// Imported inside a test: where it can't be loaded, a test fails, not a file.
it('the rule can be loaded by itself', async () => {
  const { decide, fold, REFUSALS, STAGES } = await import('@baling/three-review/core')
  expect(STAGES).toEqual(['first', 'second', 'final'])
  expect(fold([])).toEqual({
    position: 0,
    state: 'working',
    run: null,
    live: {},
    history: {},
    withdrawals: [],
    kept: { frozen: {}, texts: [], seals: [] },
  })
  expect(Object.keys(REFUSALS).length).toBeGreaterThan(50)
  expect(decide(fold([]), { verb: 'recall', reason: null }, null)).toEqual({
    ok: false,
    code: 'REVIEW_NOT_SIGNED_IN',
  })
})
