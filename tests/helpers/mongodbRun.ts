import { startSharedMongo } from './mongodb'

/** The server of this run as the tests see it; null where a developer does without. */
export interface RunServer {
  name: string
  uri: string
}

declare module 'vitest' {
  interface ProvidedContext {
    mongodb: RunServer | null
  }
}

interface Run {
  users: number
  server: ReturnType<typeof startSharedMongo> | undefined
  name: string | undefined
}

// Each project evaluates this module anew; the run has one server all the same.
const KEY = Symbol.for('baling.tests.mongodb')
const slot = globalThis as typeof globalThis & { [KEY]?: Run }
const run = (slot[KEY] ??= { users: 0, server: undefined, name: undefined })

export const skipsMongo = () => process.env.BALING_SKIP_MONGODB === '1'

/** Which server this run used, for the reporter. */
export const serverName = (): string | undefined => run.name

/** vitest's globalSetup: one server for the whole run, ended by its own process id. Throws if none can be had. */
export default async function setup(project: {
  provide: (key: 'mongodb', value: RunServer | null) => void
}): Promise<(() => Promise<void>) | undefined> {
  if (skipsMongo()) {
    run.name = 'none (BALING_SKIP_MONGODB=1)'
    project.provide('mongodb', null)
    return undefined
  }
  run.users++
  const server = await (run.server ??= startSharedMongo())
  if (!run.name) console.log(`MongoDB for this run: ${server.name}`)
  run.name = server.name
  project.provide('mongodb', { name: server.name, uri: server.uri })
  return async () => {
    if (--run.users === 0) await server.dispose()
  }
}
