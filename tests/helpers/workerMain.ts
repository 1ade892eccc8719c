import type { Start, WorkerCalls } from './worker'

// The child's side of worker.ts: imports the module, then answers calls until the parent goes.
interface Call {
  id: number
  method: string
  argument: never
}

const describeError = (error: unknown) => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message, stack } = error
  const { code, data } = error as Error & { code?: unknown; data?: unknown }
  const json = (value: unknown): unknown =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value))
  return { name, message, stack, code: json(code), data: json(data) }
}

const moduleUrl = process.argv[2] ?? ''
let calls: WorkerCalls | undefined

const answer = async ({ method, argument }: Call): Promise<unknown> => {
  if (method === 'start') {
    const { start } = (await import(moduleUrl)) as { start: Start<never, WorkerCalls> }
    calls = await start(argument)
    return undefined
  }
  const found = calls?.[method]
  if (!found) throw new Error(`${moduleUrl} has no call ${method}`)
  return found(argument)
}

process.on('disconnect', () => process.exit())
process.on('message', (call: Call) => {
  void answer(call).then(
    (value) => process.send?.({ id: call.id, ok: true, value }),
    (error: unknown) => process.send?.({ id: call.id, ok: false, error: describeError(error) }),
  )
})
