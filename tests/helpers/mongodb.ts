import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import mongoose from 'mongoose'

const VENV = path.resolve('node_modules/.cache/secantusdb')
const WHEEL = 'secantusdb==0.7.0b3'

/** A server that speaks MongoDB's protocol: how it was found, and how it is started on a port and a folder. */
interface Kind {
  name: string
  command: string
  args: (port: number, folder: string) => string[]
  /** More of them for a server that is going to be killed and must keep what it has acknowledged. */
  durable: string[]
}

export interface MongoServer {
  name: string
  /** Without a database name, ends without a slash. */
  uri: string
  port: number
  /** Ends it politely; the data stays until `dispose`. */
  stop: () => Promise<void>
  /** SIGKILL. */
  kill: () => Promise<void>
  /** Starts it again on the same port and data. */
  start: () => Promise<void>
  dispose: () => Promise<void>
}

const onPath = (command: string) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find((file) => existsSync(file))

const run = (command: string, args: string[]) => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`)
}

const mongod = (command: string): Kind => ({
  name: `mongod (${command})`,
  command,
  args: (port, folder) => ['--port', `${port}`, '--dbpath', folder, '--bind_ip', '127.0.0.1', '--quiet'],
  durable: [],
})

const secantus = (): Kind => {
  const command = path.join(VENV, 'bin/secantusd-py')
  if (!existsSync(command)) {
    console.log(`Installing ${WHEEL} for the tests …`)
    rmSync(VENV, { recursive: true, force: true })
    mkdirSync(path.dirname(VENV), { recursive: true })
    run('python3', ['-m', 'venv', VENV])
    run(path.join(VENV, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', '--pre', WHEEL])
  }
  return {
    name: `SecantusDB (${WHEEL})`,
    command,
    args: (port, folder) => {
      // An empty file: otherwise it looks for one in the working directory and the home.
      const config = path.join(folder, 'empty.toml')
      writeFileSync(config, '')
      const storage = path.join(folder, 'data')
      const where = ['--host', '127.0.0.1', '--port', `${port}`, '--storage-path', storage]
      return ['--config', config, ...where, '--log-level', 'WARNING']
    },
    durable: ['--sync-on-commit'],
  }
}

const memoryServer = async (): Promise<Kind> => {
  const module = 'mongodb-memory-server-core'
  const { MongoBinary } = (await import(module)) as { MongoBinary: { getPath: () => Promise<string> } }
  return { ...mongod(await MongoBinary.getPath()), name: 'mongodb-memory-server' }
}

let found: Promise<Kind> | undefined
const find = () =>
  (found ??= (async () => {
    const installed = onPath('mongod')
    if (installed) return mongod(installed)
    return process.env.BALING_MONGODB_MEMORY_SERVER ? memoryServer() : secantus()
  })())

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = async (uri: string) => {
  const connection = mongoose.createConnection(uri, { serverSelectionTimeoutMS: 500 })
  try {
    await connection.asPromise()
    await connection.db?.admin().ping()
    return true
  } catch {
    return false
  } finally {
    await connection.close(true)
  }
}

const exited = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

interface MongoOptions {
  /** Whether it keeps what it has acknowledged when it is killed. */
  durable?: boolean
  /** Data to go on with, kept afterwards; without it, a new folder that is deleted. */
  folder?: string
}

/** A server of one's own, with its own data, for tests that stop or kill it. */
export const startMongoServer = async (options: MongoOptions = {}): Promise<MongoServer> => {
  const { durable = true } = options
  const kind = await find()
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'baling-mongodb-'))
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const uri = `mongodb://127.0.0.1:${port}`
  let child: ChildProcess | undefined

  process.once('exit', () => child?.kill('SIGKILL'))

  const end = async (signal: NodeJS.Signals) => {
    if (!child) return
    child.kill(signal)
    await exited(child)
    child = undefined
  }
  const start = async () => {
    const args = [...kind.args(port, folder), ...(durable ? kind.durable : [])]
    const started = spawn(kind.command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    child = started
    let errors = ''
    started.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4_000)))
    const gone = exited(started).then(() => {
      throw new Error(`${kind.name} ended at its start: ${errors}`)
    })
    gone.catch(() => undefined)
    const up = (async () => {
      while (started.exitCode === null && !(await answers(uri)));
    })()
    await Promise.race([up, gone])
  }
  await start()
  return {
    name: kind.name,
    uri,
    port,
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    dispose: async () => {
      if (options.folder) return end('SIGTERM')
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server of a whole test run: somebody else's at TEST_MONGODB_URI, or one of our own. */
export const startSharedMongo = async (): Promise<Pick<MongoServer, 'name' | 'uri' | 'dispose'>> => {
  const given = process.env.TEST_MONGODB_URI?.replace(/\/$/, '')
  if (!given) return startMongoServer({ durable: false })
  if (!(await answers(given))) throw new Error(`TEST_MONGODB_URI ${given} doesn't answer`)
  return { name: `the server at ${given}`, uri: given, dispose: () => Promise.resolve() }
}
