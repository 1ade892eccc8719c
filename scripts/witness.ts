import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { cosign, parseSignerKey, parseVerifierKey, signerOf } from '@baling/transparency/core'
import { Alarm, look, type Fetch } from '@baling/transparency/witness'

import { keep, keepEvidence, readKept } from './witness/files'

// What another body runs: keeps the last checkpoint of a ledger and raises the alarm when it isn't continued.
//   npm run witness -- --url https://… --key VKEY [--state FILE] [--cosign KEYFILE] [--every 60s] [--once]
//   npm run witness -- keygen --name witness.example/w1 --out FILE
// Exit codes: 0 all is well, 1 used wrongly, 2 alarm, 3 (with --once) the ledger couldn't be asked.
const USAGE = `用法 · Usage:
  npm run witness -- --url https://example.cn --key VKEY [--state FILE] [--cosign KEYFILE] [--every 60s] [--once]
  npm run witness -- keygen --name witness.example/w1 --out FILE`
const TIMEOUT_MS = 15_000
const MOST_BYTES = 1024 * 1024
/** How long a shorter ledger is asked again, in ms. */
const PATIENCE_MS = [1000, 2000, 4000]
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const

const say = (line: string) => process.stdout.write(`${new Date().toISOString()} ${line}\n`)

class UsageError extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    key: { type: 'string' },
    state: { type: 'string', default: 'baling-witness.checkpoint' },
    cosign: { type: 'string' },
    every: { type: 'string', default: '60s' },
    once: { type: 'boolean', default: false },
    name: { type: 'string' },
    out: { type: 'string' },
  },
})

const durationOf = (text: string): number => {
  const [, count = '', unit = ''] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? []
  if (!count || Number(count) === 0) throw new UsageError(`--every ${text}?`)
  return Number(count) * UNITS[unit as keyof typeof UNITS]
}

const keygen = (): number => {
  const { name, out } = values
  if (!name || !out) throw new UsageError('keygen: --name, --out')
  if (existsSync(out)) throw new UsageError(`${out}: 文件已存在 · the file is there already`)
  const key = signerOf({ type: 'witness', name, seed: randomBytes(32) })
  keep(out, `${key.secret}\n`, 0o600)
  process.stdout.write(`${key.text}\n`)
  return 0
}

const fetchFrom =
  (url: string): Fetch =>
  async (path) => {
    const response = await fetch(`${url}/ledger/${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.status === 404) return null
    if (!response.ok)
      throw new Error(`${path}: HTTP ${response.status} ${(await response.text()).slice(0, 300)}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.length > MOST_BYTES) throw new Error(`${path}: ${bytes.length} bytes`)
    return bytes
  }

const patience = PATIENCE_MS.map((ms) => () => delay(ms))

const round = async (url: string, vkey: string): Promise<number> => {
  const key = parseVerifierKey(readKept(vkey)?.trim() ?? vkey)
  if (key?.type !== 'log') throw new UsageError(`--key ${vkey}: 不是台账的公钥 · not the key of a log`)
  const signer = values.cosign === undefined ? null : parseSignerKey((readKept(values.cosign) ?? '').trim())
  if (values.cosign !== undefined && signer?.type !== 'witness')
    throw new UsageError(`--cosign ${values.cosign}: 不是见证人的密钥 · not the key of a witness`)
  const kept = readKept(values.state)
  try {
    const { note, checkpoint } = await look({ fetch: fetchFrom(url), key, patience }, kept)
    // Kept before it is told: two that contradict each other are never cosigned.
    keep(values.state, signer ? cosign(note, signer, Math.floor(Date.now() / 1000)) : note)
    const root = Buffer.from(checkpoint.root).toString('base64')
    say(`一致 · consistent: ${checkpoint.origin} ${checkpoint.size} ${root}`)
    return 0
  } catch (error) {
    if (error instanceof Alarm) {
      say(`警报 · ALARM ${error.message}`)
      say(`证据 · evidence: ${keepEvidence(values.state, error, new Date())}`)
      return 2
    }
    say(`无法核对 · could not be checked: ${error instanceof Error ? error.message : String(error)}`)
    return 3
  }
}

const main = async (): Promise<number> => {
  if (positionals[0] === 'keygen') return keygen()
  const { url, key, once } = values
  if (!url || !key || positionals.length > 0) throw new UsageError('--url, --key')
  const every = durationOf(values.every)
  for (;;) {
    const code = await round(url.replace(/\/+$/, ''), key)
    if (once || code === 2) return code
    await delay(every)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n${USAGE}\n`)
  process.exitCode = 1
}
