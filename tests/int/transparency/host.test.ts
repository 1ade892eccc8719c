import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { pino } from 'pino'
import { expect, it } from 'vitest'

import { parseEnv } from '../../../src/env'
import { createApp } from '../../../src/server/createApp'
import { sqliteUri } from '../../helpers/databases'
import { buildGoCheck, hasGo, runGoCheck } from '../../helpers/goCheck'
import { startPayload } from '../../helpers/payload'
import { transparencyOf } from '../../helpers/proof'
import { releaseNews, team } from '../../helpers/review'
import { tamper } from '../../helpers/tamper'

/** Of the team's four accounts, and of one release. */
const ENTRIES = 4 + 5

it('the host serves /ledger to everybody, counts it, and its archive is checked', async () => {
  const uri = sqliteUri()
  await using app = await startPayload({ uri })
  await releaseNews(app, await team(app))
  const { keys } = await transparencyOf(app).checkpoint()
  const env = parseEnv({ BALING_MODE: 'development', DATABASE_URI: uri, DATA_DIR: app.dataDir })
  const server = createServer(createApp({ payload: app.payload, env, logger: pino({ level: 'silent' }) }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const checkpoint = await fetch(`${url}/ledger/checkpoint`)
  expect(Object.fromEntries(checkpoint.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
  })
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain(`baling_ledger_signed_size ${ENTRIES}`)
  expect(metrics).toContain('baling_ledger_not_consistent 0')
  expect((await fetch(`${url}/ledger/none`)).status).toBe(404)
  if (hasGo()) {
    buildGoCheck()
    await using client = await tamper(uri)
    const releases = (await client.rows('review-candidates')).map(({ id }) => String(id))
    const ask = (address: string) => fetch(`${url}/ledger/${address}`)
    expect(await runGoCheck({ ask, vkey: keys[0] ?? '', old: '', releases })).toBe(
      `ok size=${ENTRIES} proofs=1`,
    )
  }
  server.close()
  server.closeAllConnections()

  const out = path.join(app.dataDir, 'archive.tar')
  const exporting = () =>
    spawnSync('npm', ['run', '-s', 'export', '--', '--year', '2100', '--out', out], {
      encoding: 'utf8',
      env: { ...process.env, BALING_MODE: 'demo', DATABASE_URI: uri, DATA_DIR: app.dataDir },
    })
  const { status, stdout, stderr } = exporting()
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(new RegExp(`entries +${ENTRIES}\\n`))
  expect(existsSync(out)).toBe(true)
  const checked = spawnSync(process.execPath, ['verify-archive.mjs', out], { encoding: 'utf8' })
  expect(checked.stdout).toMatch(/releases +1\n[\s\S]*ok\n$/)
  const again = exporting()
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('--force')])
}, 240_000)
