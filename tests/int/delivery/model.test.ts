import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import type { ReleaseSource } from '../../../plugins/delivery'
import {
  CONTRACTS,
  newId,
  place,
  PLACES,
  startDelivery,
  temporaryDir,
  until,
  type Running,
} from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { liveAfter, served } from './live'

const files = (dataDir: string) =>
  readdirSync(path.join(dataDir, 'delivery/model'))
    .filter((name) => name.endsWith('.db'))
    .sort()

const filled = (count = 3) => {
  const ledger = new MemoryLedger()
  const ids = Array.from({ length: count }, newId)
  const releases = ids.map(
    (id, index) => ledger.putRelease({ type: 'places', id, contents: { zh: place(`p${index}`) } }).releases,
  )
  return { ledger, ids, releases }
}

/** A source that runs `probe` at every question about entries or texts: whatever the follower is in the middle of. */
const probed = (ledger: MemoryLedger, probe: () => Promise<void>): ReleaseSource => ({
  head: ledger.head,
  since: (seq, limit) => probe().then(() => ledger.since(seq, limit)),
  candidate: (id) => probe().then(() => ledger.candidate(id)),
  file: ledger.file,
  onAppend: ledger.onAppend,
})

describe('the kept file', () => {
  test('a restart reads nothing again', async () => {
    const { ledger } = filled()
    const dataDir = temporaryDir()
    const first = await startDelivery(ledger, { dataDir })
    const live = await served(first)
    await first[Symbol.asyncDispose]()
    ledger.asked.length = 0
    const kept = files(dataDir)
    await using again = await startDelivery(ledger, { dataDir })
    expect(await served(again)).toEqual(live)
    expect(ledger.asked).toEqual([])
    expect(files(dataDir)).toEqual(kept)
    rmSync(dataDir, { recursive: true })
  })

  test.for<[string, Parameters<typeof startDelivery>[1]]>([
    [
      'a changed contract',
      { contracts: [{ ...PLACES, version: 2, upgrade: { 1: (content) => content } }, ...CONTRACTS.slice(1)] },
    ],
    ['another secret', { secret: 'another' }],
    ['other languages', { locales: ['zh', 'en', 'fr'] }],
  ])('%s makes a new one, and the old one goes', async ([, changed]) => {
    const { ledger } = filled()
    const dataDir = temporaryDir()
    await (await startDelivery(ledger, { dataDir }))[Symbol.asyncDispose]()
    ledger.asked.length = 0
    await using app = await startDelivery(ledger, { ...changed, dataDir })
    expect(Object.keys(await served(app))).toHaveLength(3)
    expect(ledger.asked).toHaveLength(3)
    expect(files(dataDir)).toHaveLength(1)
    rmSync(dataDir, { recursive: true })
  })

  test('several instances on one directory have a file each, and all follow', async () => {
    const { ledger } = filled()
    const dataDir = temporaryDir()
    await using first = await startDelivery(ledger, { dataDir })
    await using second = await startDelivery(ledger, { dataDir })
    expect(files(dataDir)).toHaveLength(2)
    ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place('elsewhere') } })
    for (const app of [first, second]) {
      await until(() => app.delivery.status().position === ledger.rows.length)
      expect(await served(app)).toEqual(liveAfter(ledger.rows))
    }
    rmSync(dataDir, { recursive: true })
  })

  test('an unfinished file of a process that was killed is not used', async () => {
    const { ledger } = filled()
    const dataDir = temporaryDir()
    ledger.candidate = () => Promise.reject(new Error('killed'))
    await (await startDelivery(ledger, { dataDir }))[Symbol.asyncDispose]()
    expect(files(dataDir)).toEqual([])
    const { ledger: whole } = filled()
    await using app = await startDelivery(whole, { dataDir })
    expect(await served(app)).toEqual(liveAfter(whole.rows))
    rmSync(dataDir, { recursive: true })
  })
})

describe('the primary', () => {
  test('down: reads go on, and status tells', async () => {
    const { ledger } = filled()
    await using app = await startDelivery(ledger)
    const live = await served(app)
    expect(app.delivery.status()).toEqual({ position: 12 + 3, head: 15, behindMs: 0, fault: null })
    ledger.down = new Error('connection refused')
    await until(() => app.delivery.status().head === null && app.delivery.status().behindMs > 0)
    expect(await served(app)).toEqual(live)
    ledger.down = null
    await until(() => app.delivery.status().behindMs === 0)
    expect(app.delivery.status().head).toBe(15)
  })

  test('down at the start: not ready, then ready', async () => {
    const { ledger } = filled()
    ledger.down = new Error('connection refused')
    await using app = await startDelivery(ledger)
    expect((await app.get('/graphql?query={__typename}')).status).toBe(503)
    ledger.down = null
    await until(() => app.delivery.status().position === 15)
    expect(await served(app)).toEqual(liveAfter(ledger.rows))
  })

  test('down at the start, with a file kept from before: reads go on', async () => {
    const { ledger } = filled()
    const dataDir = temporaryDir()
    await (await startDelivery(ledger, { dataDir }))[Symbol.asyncDispose]()
    ledger.down = new Error('connection refused')
    await using app = await startDelivery(ledger, { dataDir })
    expect(Object.keys(await served(app))).toHaveLength(3)
    rmSync(dataDir, { recursive: true })
  })

  test('silent: it counts as down', async () => {
    const { ledger } = filled()
    await using app = await startDelivery(ledger, { sourceMs: 30 })
    ledger.since = () => new Promise(() => undefined)
    await until(() => app.delivery.status().head === null)
    expect(app.log.some((line) => line.includes('within 30 ms'))).toBe(true)
  })
})

describe('another ledger', () => {
  test('one that moved back, and one that is another: built anew, the old state served until then', async () => {
    const { ledger } = filled(4)
    const whole = ledger.rows
    const app: { running?: Running } = {}
    const seen: number[] = []
    const probe = async () => {
      if (app.running) seen.push(Object.keys(await served(app.running)).length)
    }
    await using running = await startDelivery(probed(ledger, probe), { pollMs: 5 })
    app.running = running
    ledger.rows = whole.slice(0, 10)
    await until(() => running.delivery.status().position === 10)
    expect(await served(running)).toEqual(liveAfter(ledger.rows))
    await until(() => seen.includes(2))

    const { ledger: other } = filled(3)
    ledger.rows = other.rows
    for (const [id, text] of other.candidates) ledger.candidates.set(id, text)
    await until(() => running.delivery.status().position === 15)
    expect(await served(running)).toEqual(liveAfter(other.rows))
    await until(() => seen.includes(3))
    expect(new Set(seen)).toEqual(new Set([4, 2, 3]))
  })

  test('one that does not verify never takes the place of what was verified', async () => {
    const { ledger, ids, releases } = filled(3)
    await using app = await startDelivery(ledger, { pollMs: 5 })
    const live = await served(app)
    const { ledger: other } = filled(3)
    ledger.rows = other.rows
    await until(() => app.delivery.status().fault !== null)
    expect(app.delivery.status().fault).toContain('[TEXT_MISSING]')
    expect(await served(app)).toEqual(live)
    // Even then a withdrawal works.
    other.putWithdrawal(`places:${ids[0]}`, releases[0] ?? {})
    await ledger.announce()
    expect(Object.keys(await served(app))).toHaveLength(2)
  })
})

describe('what was withdrawn', () => {
  test('never shows again while a file is built anew, whatever happens meanwhile', async () => {
    const { ledger, ids, releases } = filled(6)
    await ledger.withdraw(`places:${ids[0]}`, releases[0] ?? {})
    const dataDir = temporaryDir()
    const app: { running?: Running } = {}
    const gone = new Set([ids[0]])
    let probes = 0
    const probe = async () => {
      const { running } = app
      if (!running) return
      probes++
      for (const id of gone) {
        const { content } = await running.data<{ content: unknown }>(
          'query ($id: ID!) { content(id: $id) { id } }',
          { id },
        )
        expect(content).toBeNull()
      }
      for (const key of Object.keys(await served(running)))
        expect(gone.has(key.split(/[: ]/)[1] ?? '')).toBe(false)
    }
    await using running = await startDelivery(probed(ledger, probe), { dataDir, pollMs: 5 })
    app.running = running
    // The same ledger with its last entry replaced: all of it has to be read again.
    const last = ledger.takeBack()
    ledger.putWithdrawal(`places:${ids[0]}`, { zh: newId() })
    expect(ledger.rows.at(-1)?.hash).not.toBe(last?.hash)
    ledger.putWithdrawal(`places:${ids[1]}`, releases[1] ?? {})
    await ledger.announce()
    gone.add(ids[1])
    expect(Object.keys(await served(running))).toHaveLength(4)
    await until(() => running.delivery.status().position === ledger.rows.length)
    expect(await served(running)).toEqual(liveAfter(ledger.rows))
    expect(probes).toBeGreaterThan(5)
    rmSync(dataDir, { recursive: true })
  })

  test('is gone when the withdrawal is answered, its text with it; the proof of it stays', async () => {
    const { ledger, ids, releases } = filled(1)
    await using app = await startDelivery(ledger, { pollMs: 60_000 })
    const proof = `query ($id: ID!) { proof(releaseId: $id) { canonical fingerprint entries { canonical hash } } }`
    const ask = () =>
      app.data<{ proof: { canonical: string | null; entries: { canonical: string }[] } }>(proof, {
        id: releases[0]?.zh,
      })
    const before = (await ask()).proof
    expect(before.canonical).toBe(ledger.candidates.get(releases[0]?.zh ?? ''))
    expect(before.entries).toHaveLength(5)
    await ledger.withdraw(`places:${ids[0]}`, releases[0] ?? {})
    const after = (await ask()).proof
    expect(after.canonical).toBeNull()
    expect(after.entries.map(({ canonical }) => canonical)).toEqual(
      ledger.rows.map(({ canonical }) => canonical),
    )
    expect(await served(app)).toEqual({})
  })
})

test('files that nothing live embeds go at the next start', async () => {
  const ledger = new MemoryLedger()
  const dataDir = temporaryDir()
  const id = newId()
  const cover = (sha256: string) => ({
    sha256,
    mime: 'image/png',
    width: 1,
    height: 1,
    alt: null,
    credit: null,
  })
  const [old, current] = [ledger.addFile(Buffer.from('old')), ledger.addFile(Buffer.from('current'))]
  const app = await startDelivery(ledger, { dataDir })
  await ledger.release({ type: 'places', id, contents: { zh: place('p', { cover: cover(old) }) } })
  await ledger.release({ type: 'places', id, contents: { zh: place('p', { cover: cover(current) }) } })
  await app[Symbol.asyncDispose]()
  const kept = (hash: string) => existsSync(path.join(dataDir, 'delivery/files', hash))
  expect([kept(old), kept(current)]).toEqual([true, true])
  await using _again = await startDelivery(ledger, { dataDir })
  expect([kept(old), kept(current)]).toEqual([false, true])
  rmSync(dataDir, { recursive: true })
})
