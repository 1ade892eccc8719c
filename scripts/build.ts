import { spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { bundleServer } from './lib/bundle'
import { ROOT, sourceHash } from './lib/sources'

const STAMP = path.join(ROOT, 'dist/build.json')
const LOCK = path.join(ROOT, 'node_modules/.cache/baling-build.lock')

const builtHash = (): string | null => {
  try {
    const stamp: unknown = JSON.parse(readFileSync(STAMP, 'utf8'))
    return typeof stamp === 'object' && stamp !== null && 'source' in stamp ? String(stamp.source) : null
  } catch {
    return null
  }
}

const nextBuild = () =>
  new Promise<void>((resolve, reject) => {
    const env = {
      ...process.env,
      NODE_ENV: 'production' as const,
      NEXT_TELEMETRY_DISABLED: '1',
      BALING_BUILD: '1',
    }
    const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], { cwd: ROOT, env, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`)),
    )
  })

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** One build at a time. A lock whose process is gone is taken over. */
const locked = async (work: () => Promise<void>): Promise<void> => {
  mkdirSync(path.dirname(LOCK), { recursive: true })
  for (;;) {
    try {
      closeSync(openSync(LOCK, 'wx'))
      writeFileSync(LOCK, String(process.pid))
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const pid = Number(readFileSync(LOCK, 'utf8'))
      if (pid && !alive(pid)) rmSync(LOCK, { force: true })
      else await delay(200)
    }
  }
  try {
    await work()
  } finally {
    rmSync(LOCK, { force: true })
  }
}

/** Builds the admin and the server. With `ifStale`, only where the sources have changed since. */
export const buildAll = ({ ifStale = false } = {}): Promise<void> =>
  locked(async () => {
    const source = sourceHash()
    if (ifStale && builtHash() === source) return
    rmSync(STAMP, { force: true })
    await bundleServer()
    await nextBuild()
    writeFileSync(STAMP, `${JSON.stringify({ source })}\n`)
  })

if (process.argv[1] === import.meta.filename) await buildAll({ ifStale: process.argv.includes('--if-stale') })
