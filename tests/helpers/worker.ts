import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a worker module exports as `start`: it sets up and gives the calls that the parent may make. */
export type Start<Options, Calls extends WorkerCalls> = (options: Options) => Promise<Calls>
export type WorkerCalls = Record<string, (argument: never) => Promise<unknown>>
type Module = { start: Start<never, WorkerCalls> }
type OptionsOf<M extends Module> = Parameters<M['start']>[0]
type CallsOf<M extends Module> = Awaited<ReturnType<M['start']>>

/** An error of the child; `code` and `data` as they were. */
export class WorkerError extends Error {
  readonly code: unknown
  readonly data: unknown

  constructor(thrown: { name: string; message: string; code?: unknown; data?: unknown }) {
    super(thrown.message)
    this.name = thrown.name
    this.code = thrown.code
    this.data = thrown.data
  }
}

export interface Worker<M extends Module> extends AsyncDisposable {
  pid: number
  /** Calls a function of the child. Rejects with WorkerError, also when the child ends before it answers. */
  call: <Name extends keyof CallsOf<M>>(
    name: Name,
    argument?: Parameters<CallsOf<M>[Name]>[0],
  ) => ReturnType<CallsOf<M>[Name]>
  /** SIGKILL; resolves when it is gone. */
  kill: () => Promise<void>
  /** Resolves with how the child ended. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

type Answer = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: WorkerError }

interface Pending {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

const conversation = (child: ChildProcess, exited: Promise<unknown>) => {
  const pending = new Map<number, Pending>()
  let next = 0
  child.on('message', (answer: Answer) => {
    const waiting = pending.get(answer.id)
    pending.delete(answer.id)
    if (answer.ok) waiting?.resolve(answer.value)
    else waiting?.reject(new WorkerError(answer.error))
  })
  void exited.then((how) => {
    const message = `The worker ended: ${JSON.stringify(how)}`
    for (const { reject } of pending.values()) reject(new WorkerError({ name: 'WorkerEnded', message }))
    pending.clear()
  })
  return (method: string, argument: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const id = next++
      pending.set(id, { resolve, reject })
      child.send({ id, method, argument }, (error) => {
        if (error) reject(error)
      })
    })
}

/**
 * Runs a TypeScript module in a child process of its own:
 *
 *     // writer.worker.ts
 *     export const start = async ({ uri }: { uri: string }) => {
 *       const { payload } = await startPayload({ uri })
 *       return { write: (title: string) => payload.create({ collection: 'news', data: { title } }) }
 *     }
 *     // the test
 *     import type * as Writer from './writer.worker'
 *     await using worker = await startWorker<typeof Writer>(
 *       new URL('./writer.worker.ts', import.meta.url), { uri: db.uri() })
 *     await worker.call('write', 'a title')
 *
 * Arguments and results are cloned (structured clone). `env` comes on top of the parent's environment.
 */
export const startWorker = async <M extends Module>(
  module: URL,
  options: OptionsOf<M>,
  env: Record<string, string> = {},
): Promise<Worker<M>> => {
  const main = fileURLToPath(new URL('./workerMain.ts', import.meta.url))
  const child = fork(main, [module.href], {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'test', ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const ask = conversation(child, exited)
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  try {
    await ask('start', options)
  } catch (error) {
    await kill()
    throw error
  }
  return {
    pid: child.pid ?? 0,
    exited,
    kill,
    call: ((name: string, argument: unknown) => ask(name, argument)) as Worker<M>['call'],
    [Symbol.asyncDispose]: kill,
  }
}
