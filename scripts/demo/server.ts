import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import type { Env } from '../../src/env'
import { ROOT } from '../lib/sources'

const READY_MS = 120_000

export interface DemoServer {
  origin: string
  log: string
  child: ChildProcess
  /** Resolves to the exit code once the server has ended; 128 + n after signal n isn't told apart from 1. */
  ended: Promise<number>
}

/** Starts the production build as a demonstration. Its log goes to a file, so that the terminal stays readable. */
export const startServer = (env: Env, variables: NodeJS.ProcessEnv): DemoServer => {
  mkdirSync(env.dataDir, { recursive: true })
  const log = path.join(env.dataDir, 'demo.log')
  const file = openSync(log, 'a')
  // A group of its own: Ctrl-C reaches this process alone, which passes it on once.
  const child = spawn(process.execPath, ['--conditions=production', 'dist/main.js'], {
    cwd: ROOT,
    env: variables,
    stdio: ['ignore', file, file],
    detached: true,
  })
  closeSync(file)
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
  return { origin: `http://${env.host}:${env.port}`, log, child, ended }
}

/** Throws if somebody else listens there already: the demonstration must not load into a server that isn't its own. */
export const portIsFree = ({ host, port }: Env): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new Error(`${host}:${port} 已被占用，请用 PORT 换一个端口 / is taken; choose another PORT`)),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

/** The last lines of the server's log. */
export const tail = (log: string, lines = 12): string =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')

/** Waits until the server says that it is ready. Throws, with the end of its log, if it ends before that. */
export const ready = async ({ origin, log, child }: DemoServer): Promise<void> => {
  const until = Date.now() + READY_MS
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server has ended; its log ${log} ends with\n${tail(log)}`)
    const response = await fetch(`${origin}/readyz`).catch(() => null)
    if (response?.ok && child.exitCode === null) return
    await response?.body?.cancel()
    await delay(200)
  }
  throw new Error(`the server isn't ready after ${READY_MS / 1000} s; its log is ${log}`)
}
