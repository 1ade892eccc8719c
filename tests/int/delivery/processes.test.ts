import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { newId, place, temporaryDir } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { startWorker } from '../../helpers/worker'
import type * as Follower from './follower.worker'
import { liveAfter } from './live'

const MODULE = new URL('./follower.worker.ts', import.meta.url)

const copy = (ledger: MemoryLedger, from = 0): Follower.Copy => ({
  rows: ledger.rows.slice(from),
  candidates: [...ledger.candidates],
})

test('processes on one directory: a file each; killed, they take up what they had', async () => {
  const dataDir = temporaryDir()
  const ledger = new MemoryLedger()
  for (const slug of ['a', 'b', 'c'])
    ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place(slug) } })
  const options = { dataDir, ledger: copy(ledger) }
  const files = () =>
    readdirSync(path.join(dataDir, 'delivery/model'))
      .filter((name) => name.endsWith('.db'))
      .sort()
  const first = await startWorker<typeof Follower>(MODULE, options)
  const second = await startWorker<typeof Follower>(MODULE, options)
  const kept = files()
  expect(kept).toHaveLength(2)
  expect([await first.call('asked'), await second.call('asked')]).toEqual([3, 3])

  // One goes on while the other dies in the middle of things.
  const before = ledger.rows.length
  ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('d') } })
  const dying = first.call('append', copy(ledger, before)).catch(() => undefined)
  await first.kill()
  await dying
  await second.call('append', copy(ledger, before))
  expect(await second.call('live')).toEqual(liveAfter(ledger.rows))

  const again = await startWorker<typeof Follower>(MODULE, { dataDir, ledger: copy(ledger) })
  expect(await again.call('live')).toEqual(liveAfter(ledger.rows))
  expect(await again.call('asked')).toBeLessThanOrEqual(1)
  expect(files()).toEqual(kept)
  await second.kill()
  await again.kill()
  rmSync(dataDir, { recursive: true })
})
