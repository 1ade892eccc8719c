import { rmSync } from 'node:fs'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { newId, place, startDelivery, temporaryDir, type Running } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { liveAfter, served } from './live'

interface Change {
  sequence: number
  kind: 'CORRECTED' | 'RELEASED' | 'WITHDRAWN'
  type: string
  id: string
  locale: string
  reasonClass: string | null
  at: string
}

const QUERY = `query ($since: Int, $first: Int) {
  changes(since: $since, first: $first) { sequence kind type id locale reasonClass at }
}`

/** A channel that keeps nothing but where it was and what is live. */
class Client {
  since = 0
  readonly live = new Set<string>()

  /** One page; false at the end. */
  async page(app: Running, first: number): Promise<boolean> {
    const { changes } = await app.data<{ changes: Change[] }>(QUERY, { since: this.since, first })
    for (const { sequence, kind, type, id, locale } of changes) {
      expect(sequence).toBeGreaterThanOrEqual(this.since)
      const key = `${type}:${id} ${locale}`
      if (kind === 'WITHDRAWN') this.live.delete(key)
      else this.live.add(key)
      this.since = sequence
    }
    return changes.length >= first
  }

  async catchUp(app: Running, first: number): Promise<void> {
    while (await this.page(app, first));
  }
}

const documents = 4
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('release' as const),
      at: fc.nat(documents - 1),
      both: fc.boolean(),
      correction: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('withdraw' as const),
      at: fc.nat(documents - 1),
      both: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('read' as const), first: fc.integer({ min: 1, max: 7 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
)

test('a client that follows changes, with any page size and across restarts, has exactly the live set', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (steps, last) => {
        const ledger = new MemoryLedger()
        const ids = Array.from({ length: documents }, newId)
        const dataDir = temporaryDir()
        const client = new Client()
        let app = await startDelivery(ledger, { dataDir })
        for (const step of steps) {
          if (step.do === 'read') await client.page(app, step.first)
          else if (step.do === 'restart') {
            await app[Symbol.asyncDispose]()
            app = await startDelivery(ledger, { dataDir })
          } else {
            const id = ids[step.at] ?? ''
            const content = place(`p${step.at}`, { rank: ledger.rows.length })
            const kind = 'correction' in step && step.correction ? 'correction' : 'original'
            if (step.do === 'release')
              await ledger.release({
                type: 'places',
                id,
                kind,
                contents: step.both ? { zh: content, en: content } : { zh: content },
              })
            else
              await ledger.withdraw(
                `places:${id}`,
                step.both ? { zh: newId(), en: newId() } : { zh: newId() },
              )
          }
        }
        await client.catchUp(app, last)
        const live = Object.keys(liveAfter(ledger.rows))
        expect([...client.live].sort()).toEqual(live)
        expect(Object.keys(await served(app))).toEqual(live)
        const fresh = new Client()
        await fresh.catchUp(app, last)
        expect([...fresh.live].sort()).toEqual(live)
        await app[Symbol.asyncDispose]()
        rmSync(dataDir, { recursive: true })
      },
    ),
    { numRuns: 40 },
  )
})

test('a page never splits a sequence; what a row says', async () => {
  const ledger = new MemoryLedger()
  await using app = await startDelivery(ledger)
  const id = newId()
  const contents = { zh: place('p'), en: place('p') }
  const { releases, seq } = await ledger.release({ type: 'places', id, contents })
  const correction = await ledger.release({
    type: 'places',
    id,
    contents: { en: place('p', { rank: 1 }) },
    kind: 'correction',
  })
  const withdrawal = await ledger.withdraw(`places:${id}`, { ...releases, en: correction.releases.en ?? '' })
  const read = (since: number, first: number) =>
    app.data<{ changes: Change[] }>(QUERY, { since, first }).then(({ changes }) => changes)
  const first = await read(0, 1)
  expect(first.map(({ locale }) => locale)).toEqual(['en', 'zh'])
  expect(first.every(({ sequence, kind }) => sequence === seq && kind === 'RELEASED')).toBe(true)
  const rest = await read(seq, 100)
  expect(rest.map(({ sequence, kind, locale }) => ({ sequence, kind, locale }))).toEqual([
    { sequence: correction.seq, kind: 'CORRECTED', locale: 'en' },
    { sequence: withdrawal.seq, kind: 'WITHDRAWN', locale: 'en' },
    { sequence: withdrawal.seq, kind: 'WITHDRAWN', locale: 'zh' },
  ])
  expect(rest[1]).toMatchObject({ type: 'places', id, reasonClass: 'error' })
  expect(rest[1]?.at).toMatch(/^2026-01-01T00:00:\d\d\.000Z$/)
  expect(await read(withdrawal.seq, 100)).toEqual([])
})
