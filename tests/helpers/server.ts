import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { buildAll } from '../../scripts/build'
import { ROOT } from '../../scripts/lib/sources'
import { mailedLink, mailFolder } from './mail'

const START_MS = 240_000
/** PAYLOAD_SECRET of the servers. */
export const SECRET = 'a-secret-for-tests-of-more-than-32-characters'

export interface ServerOptions {
  /** Empty is SQLite in the server's own folder. */
  databaseUri?: string
  /** A folder to go on with; without one, a new folder that is deleted afterwards. */
  dataDir?: string
  /** Added to the server's environment. */
  env?: Record<string, string>
  /** What to wait for before the server is handed out. Default `/readyz`. */
  readyAt?: '/readyz' | '/healthz'
  /** The build is known to be fresh. */
  built?: boolean
  /** A command that runs the process, given as its last arguments. */
  inside?: readonly string[]
  /** Handed the way to kill the process, before it is ready. */
  spawned?: (kill: () => void) => void
}

export interface LogLine {
  level: number
  msg: string
  [key: string]: unknown
}

/** A server process of the production build. */
export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  url: string
  pid: number
  dataDir: string
  /** `fetch` with a path of this server. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** POST of a JSON body, with a token where one is given. */
  post(path: string, body: unknown, token?: string): Promise<Response>
  /** A token for Authorization. Throws if the sign-in fails. */
  signIn(email: string, password: string): Promise<string>
  /** Makes an account as an administrator does, and sets its password by the link that was mailed. Gives its id. */
  hire(account: { email: string; password: string; [field: string]: unknown }, admin: string): Promise<string>
  /** What the process has logged so far. */
  logs(): LogLine[]
  /** Everything that the process has written. */
  output(): string
  kill(signal: NodeJS.Signals): void
  /** The exit code, or the signal that ended the process. */
  exited: Promise<number | NodeJS.Signals>
  /** SIGTERM, and the exit code. */
  stop(): Promise<number | NodeJS.Signals>
}

const parse = (line: string): LogLine[] => {
  if (!line.startsWith('{')) return []
  try {
    return [JSON.parse(line) as LogLine]
  } catch {
    return []
  }
}

/** What production on MongoDB asks for: a key that all servers of the database share. */
export const ledgerKey = (dataDir: string): string => {
  const file = path.join(dataDir, 'ledger.pem')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 })
  }
  return file
}

const environment = (options: ServerOptions, dataDir: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NODE_ENV: 'production',
  BALING_MODE: 'production',
  PAYLOAD_SECRET: SECRET,
  DATABASE_URI: options.databaseUri ?? '',
  DATA_DIR: dataDir,
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'info',
  ATTEMPTS_PER_MINUTE: '10000',
  MAIL_URL: `file:${mailFolder(dataDir)}`,
  ...(options.databaseUri?.startsWith('mongodb') && { LEDGER_KEY: ledgerKey(dataDir) }),
  ...options.env,
})

const COMMAND = [process.execPath, '--conditions=production', 'dist/main.js']

const launch = (options: ServerOptions, dataDir: string) => {
  const [command = '', ...args] = [...(options.inside ?? []), ...COMMAND]
  const child = spawn(command, args, {
    cwd: ROOT,
    env: environment(options, dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const exited = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  return { child, exited, output: () => output, logs: () => output.split('\n').flatMap(parse) }
}

type Launched = ReturnType<typeof launch>

const over = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Asks until the answer is there. Throws with the process's output when it ends or the time is over. */
const waitFor = async <T>(launched: Launched, ask: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + START_MS
  while (!over(launched.child) && Date.now() < deadline) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await delay(25)
  }
  throw new Error(`The server did not start:\n${launched.output()}`)
}

const answers = async (url: string): Promise<true | undefined> => {
  try {
    return (await fetch(url)).ok || undefined
  } catch {
    return undefined
  }
}

/** Starts the production build, building it first where it is missing or older than its sources. */
export const startServer = async (options: ServerOptions = {}): Promise<TestServer> => {
  if (!options.built) await buildAll({ ifStale: true })
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'baling-server-'))
  const launched = launch(options, dataDir)
  const { child, exited } = launched
  options.spawned?.(() => void child.kill('SIGKILL'))
  const dispose = async () => {
    if (!over(child)) child.kill('SIGKILL')
    await exited
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    const listening = () => launched.logs().find((line) => line.msg === 'ready')?.['url']
    const url = await waitFor(launched, () => Promise.resolve(listening() as string | undefined))
    await waitFor(launched, () => answers(`${url}${options.readyAt ?? '/readyz'}`))
    return {
      ...clientOf(url, dataDir),
      ...launched,
      url,
      dataDir,
      pid: child.pid ?? 0,
      ...controls(launched, dispose),
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

const controls = ({ child, exited }: Launched, dispose: () => Promise<void>) => ({
  kill: (signal: NodeJS.Signals) => void child.kill(signal),
  stop: () => {
    child.kill('SIGTERM')
    return exited
  },
  [Symbol.asyncDispose]: dispose,
})

const clientOf = (url: string, dataDir: string) => {
  const ask = (where: string, init?: RequestInit) => fetch(`${url}${where}`, init)
  const post = (where: string, body: unknown, token?: string) =>
    ask(where, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      body: JSON.stringify(body),
    })
  const signIn = async (email: string, password: string): Promise<string> => {
    const response = await post('/api/users/login', { email, password })
    const body = (await response.json()) as { token?: string }
    if (!body.token) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
    return body.token
  }
  const hire: TestServer['hire'] = async ({ password, ...account }, admin) => {
    const made = await post('/api/users', account, admin)
    const { doc } = (await made.json()) as { doc?: { id: string } }
    const token = mailedLink(mailFolder(dataDir), account.email)
    const set = await post('/api/users/reset-password', { token, password })
    if (!doc || set.status !== 200) throw new Error(`${account.email}: ${made.status}, ${await set.text()}`)
    return doc.id
  }
  return { fetch: ask, post, signIn, hire }
}
