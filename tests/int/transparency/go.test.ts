import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { newId, place } from '../../helpers/delivery'
import { buildGoCheck, hasGo, runGoCheck } from '../../helpers/goCheck'
import { MemoryLedger } from '../../helpers/ledger'
import { startLog } from '../../helpers/proof'

const fill = (ledger: MemoryLedger, count: number) =>
  Array.from({ length: count }, (_, index) =>
    ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place(`p${index}`) } }),
  ).flatMap(({ releases }) => Object.values(releases))

describe.skipIf(!hasGo())('golang.org/x/mod/sumdb, which others wrote', () => {
  beforeAll(buildGoCheck, 240_000)

  it('finds checkpoint, tiles, proofs and consistency good, and a rewritten ledger not', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'baling-go-'))
    const keyFile = path.join(folder, 'key')
    const ledger = new MemoryLedger()
    const early = fill(ledger, 13)
    await using running = await startLog(ledger, { origin: 'a.example/ledger' })
    const old = path.join(folder, 'old')
    const first = await running.log.checkpoint()
    writeFileSync(old, first.note)
    const releases = [...early, ...fill(ledger, 100)]
    const { keys } = await running.log.checkpoint()
    const options = { ask: running.ask, vkey: keys[0] ?? '', old, releases }
    expect(await runGoCheck(options)).toBe('ok size=565 proofs=113')

    const { ask } = running
    const other: typeof ask = async (address) => {
      const answer = await ask(address)
      if (!address.startsWith('tile/')) return answer
      const bytes = new Uint8Array(await answer.arrayBuffer())
      bytes[0] = (bytes[0] ?? 0) ^ 1
      return new Response(bytes)
    }
    expect(await runGoCheck({ ...options, ask: other, releases: [] })).not.toMatch(/^ok/)

    const rewritten = new MemoryLedger()
    fill(rewritten, 20)
    writeFileSync(keyFile, readFileSync(path.join(running.dataDir, 'transparency/key')))
    await using forked = await startLog(rewritten, { keyFile })
    expect(await runGoCheck({ ...options, ask: forked.ask, releases: [] })).not.toMatch(/^ok/)
    rmSync(folder, { recursive: true })
  })
})
