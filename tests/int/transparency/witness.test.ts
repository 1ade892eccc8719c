import { cosignedAt, parseNote, parseVerifierKey, pathOfTile, signerOf } from '@baling/transparency/core'
import { Alarm, look, type Fetch } from '@baling/transparency/witness'
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newId, place } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'
import { startLog, type RunningLog } from '../../helpers/proof'

const release = (ledger: MemoryLedger, slug: string) =>
  ledger.putRelease({ type: 'places', id: newId(), contents: { zh: place(slug) } })
const filled = (count: number) => {
  const ledger = new MemoryLedger()
  for (let index = 0; index < count; index += 1) release(ledger, `p${index}`)
  return ledger
}
const keyFile = (folder: string, byte: number, name = 'a.example/ledger') => {
  const key = signerOf({ type: 'log', name, seed: Buffer.alloc(32, byte) })
  const file = path.join(folder, `key-${byte}`)
  return { file, secret: `${key.secret}\n`, key }
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baling-witness-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fetchOf =
  (
    running: RunningLog,
    change: (path: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
  ): Fetch =>
  async (address) => {
    const answer = await running.ask(address)
    if (answer.status === 404) return null
    if (!answer.ok) throw new Error(String(answer.status))
    return change(address, new Uint8Array(await answer.arrayBuffer()))
  }

/** A server that has forgotten what it signed, as an operator would make it. */
const serving = async (ledger: MemoryLedger, byte = 1) => {
  const { file, secret, key } = keyFile(folder, byte)
  writeFileSync(file, secret)
  const running = await startLog(ledger, { keyFile: file })
  return { running, key, [Symbol.asyncDispose]: () => running[Symbol.asyncDispose]() }
}

const alarmOf = async (looking: Promise<unknown>): Promise<string> => {
  try {
    await looking
    return 'none'
  } catch (error) {
    if (error instanceof Alarm) return error.code
    throw error
  }
}

describe('a witness', () => {
  it('follows a ledger through its tiles, whatever it has grown by', async () => {
    const ledger = new MemoryLedger()
    await using log = await serving(ledger)
    const options = { fetch: fetchOf(log.running), key: log.key }
    let kept: string | null = null
    for (const more of [0, 1, 50, 0, 2, 60, 1]) {
      for (let index = 0; index < more; index += 1) release(ledger, `p${index}`)
      await log.running.log.checkpoint()
      const seen: Awaited<ReturnType<typeof look>> = await look(options, kept)
      expect(seen.checkpoint.size).toBe(ledger.rows.length)
      kept = seen.note
    }
  })

  it('notices a rollback, a fork, a changed key, false tiles; and says nothing where it cannot ask', async () => {
    const ledger = filled(30)
    await using log = await serving(ledger)
    const { note } = await look({ fetch: fetchOf(log.running), key: log.key }, null)

    await using shorter = await serving(filled(29))
    let asked = 0
    const patience = [async () => Promise.resolve(void (asked += 1))]
    const options = { fetch: fetchOf(shorter.running), key: log.key, patience }
    expect([await alarmOf(look(options, note)), asked]).toEqual(['ROLLBACK', 1])

    for (const size of [30, 31, 60]) {
      await using forked = await serving(filled(size))
      expect(await alarmOf(look({ fetch: fetchOf(forked.running), key: log.key }, note))).toBe('FORK')
    }
    await using other = await serving(ledger, 2)
    expect(await alarmOf(look({ fetch: fetchOf(other.running), key: log.key }, note))).toBe('KEY')

    release(ledger, 'more')
    await log.running.log.checkpoint()
    const falsely = fetchOf(log.running, (address, bytes) => {
      if (address.startsWith('tile/')) bytes[40] = (bytes[40] ?? 0) ^ 1
      return bytes
    })
    expect(await alarmOf(look({ fetch: falsely, key: log.key }, note))).toBe('TILES')
    const short = fetchOf(log.running, (address, bytes) =>
      address.startsWith('tile/') ? bytes.slice(1) : bytes,
    )
    expect(await alarmOf(look({ fetch: short, key: log.key }, note))).toBe('TILES')

    const down: Fetch = () => Promise.reject(new Error('down'))
    await expect(look({ fetch: down, key: log.key }, note)).rejects.toThrow('down')
    const nothing: Fetch = () => Promise.resolve(null)
    await expect(look({ fetch: nothing, key: log.key }, note)).rejects.toThrow('no checkpoint')
    const page: Fetch = () => Promise.resolve(Buffer.from('<html>'))
    await expect(look({ fetch: page, key: log.key }, note)).rejects.toThrow('no checkpoint')
    const strange = signerOf({ type: 'log', name: 'b.example', seed: Buffer.alloc(32, 1) })
    await expect(look({ fetch: fetchOf(log.running), key: strange }, note)).rejects.toThrow(
      'not of b.example',
    )
    expect(pathOfTile({ level: 0, index: 0, width: 150 })).toBe('0/000.p/150')
  })

  it('is a command: keeps and cosigns the checkpoint, ends with 2 and both checkpoints at an alarm', async () => {
    const ledger = filled(3)
    await using log = await serving(ledger)
    await using forked = await serving(filled(4))
    let current = log.running
    const server = createServer((req, res) => {
      void (async () => {
        const answer = await current.ask((req.url ?? '').replace('/ledger/', ''))
        res.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
      })()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const run = async (...args: string[]) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/witness.ts', ...args])
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
      const [code] = (await once(child, 'close')) as [number]
      return { code, output }
    }
    const own = path.join(folder, 'own')
    const state = path.join(folder, 'state')
    const made = await run('keygen', '--name', 'w.example/w1', '--out', own)
    const witness = parseVerifierKey(made.output.trim())
    const args = ['--url', `${url}/`, '--key', log.key.text, '--state', state, '--cosign', own, '--once']
    expect((await run(...args)).output).toContain('consistent: a.example/ledger 15 ')
    const note = parseNote(readFileSync(state, 'utf8'))
    expect(note && witness && cosignedAt(note, witness)).toBeGreaterThan(1_700_000_000)

    current = forked.running
    const alarm = await run(...args)
    expect([alarm.code, alarm.output]).toEqual([2, expect.stringContaining('FORK: 台账被改写')])
    const [evidence = ''] = readdirSync(folder).filter((name) => name.includes('.alarm-'))
    expect(readdirSync(path.join(folder, evidence)).sort()).toEqual([
      'alarm.txt',
      'kept.checkpoint',
      'seen.checkpoint',
    ])
    expect((await run('--once')).code).toBe(1)
    server.close()
    server.closeAllConnections()
    expect((await run(...args)).code).toBe(3)
  })
})
