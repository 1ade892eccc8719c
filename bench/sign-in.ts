import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload, handleEndpoints } from 'payload'

import { createConfig } from '../payload.config'
import { parseEnv } from '../src/env'

// BALING_BUILD=1 npx tsx --conditions=production bench/sign-in.ts
// How long a refused sign-in takes by what is wrong with it: medians, and their ratio to that of a wrong password.
const ROUNDS = 20
const PASSWORD = 'a lantern on the lake'

const dataDir = mkdtempSync(path.join(tmpdir(), 'baling-bench-'))
const config = await createConfig(
  parseEnv({ BALING_MODE: 'development', DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
)
Object.assign(config, { logger: { options: { level: 'fatal' }, destination: process.stderr } })
const payload = await getPayload({ config })

const account = async (data: Record<string, unknown>): Promise<string> => {
  const email = `${randomUUID()}@bench.example`
  const own = {
    email,
    name: 'bench',
    personNumber: randomUUID(),
    password: PASSWORD,
    roles: ['editor' as const],
  }
  const { id } = await payload.create({ collection: 'users', data: own })
  await payload.db.updateOne({ collection: 'users', id, data })
  return email
}

const far = new Date(Date.now() + 86_400_000).toISOString()
const kinds: Record<string, () => Promise<string>> = {
  known: () => account({}),
  unknown: () => Promise.resolve(`${randomUUID()}@nowhere.example`),
  locked: () => account({ lockUntil: far }),
  disabled: () => account({ disabled: true }),
}

const signIn = async (email: string): Promise<number> => {
  const body = JSON.stringify({ email, password: 'not that one at all' })
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://127.0.0.1/api/users/login', { method: 'POST', headers, body })
  const begun = performance.now()
  const response = await handleEndpoints({ config: payload.config, request })
  const took = performance.now() - begun
  if (response.status !== 401) throw new Error(`${email}: ${response.status}`)
  return took
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0

const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
// In turn, so that whatever else the machine does falls on all alike; a new account each time, since five lock one.
for (let round = 0; round < ROUNDS; round += 1)
  for (const [kind, make] of Object.entries(kinds)) times.get(kind)?.push(await signIn(await make()))

const known = median(times.get('known') ?? [])
for (const [kind, taken] of times) {
  const middle = median(taken)
  process.stdout.write(
    `${kind.padEnd(9)} ${middle.toFixed(1).padStart(7)} ms  × ${(middle / known).toFixed(3)}\n`,
  )
}
await payload.destroy()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)
