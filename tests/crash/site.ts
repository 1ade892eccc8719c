import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { startMongoServer } from '../helpers/mongodb'
import { startPayload } from '../helpers/payload'
import { account, type Account } from '../helpers/review'
import { ledgerKey, SECRET, startServer, type TestServer } from '../helpers/server'

export type Database = 'mongodb' | 'sqlite'

export interface People {
  editors: [Account, Account]
  first: Account
  second: Account
  final: Account
  /** May confirm what the other asks to seal. */
  other: Account
}

/** An installation that outlives its processes. */
export interface Site extends AsyncDisposable {
  uri: string
  dataDir: string
  people: People
  start(crashAt?: string, spawned?: Spawned): Promise<TestServer>
  /** Its data in another folder, which only the process sees that `inside` runs. */
  startOn(dataDir: string, inside: readonly string[]): Promise<TestServer>
  /** Takes the read model away: the next start builds it anew. */
  forgetReadModel(): void
}

type Spawned = (kill: () => void) => void

// All processes are of one installation; whoever signed in for the tests stays signed in.
const ENV = { BALING_MODE: 'development', PAYLOAD_SECRET: SECRET, PROOF_MINUTES: '1440' }

/** The people of this call, signed in: through the Local API, before the server runs. */
const hire = async (uri: string, dataDir: string): Promise<People> => {
  await using app = await startPayload({ uri, dataDir, env: ENV })
  return {
    editors: [await account(app, 'editor'), await account(app, 'editor')],
    first: await account(app, 'first'),
    second: await account(app, 'second'),
    final: await account(app, 'final'),
    other: await account(app, 'final'),
  }
}

const databaseAt = async (database: Database, folder: string, given?: string) => {
  if (database === 'sqlite')
    return { uri: `file:${path.join(folder, 'data/baling.db')}`, end: async () => {} }
  if (given) return { uri: given, end: async () => {} }
  const server = await startMongoServer({ folder: path.join(folder, 'mongodb') })
  return { uri: `${server.uri}/baling_crash`, end: server.dispose }
}

/** Opens the installation in a folder, a new one where nothing is there; `uri` names a MongoDB that runs already. */
export const openSite = async (database: Database, folder: string, given?: string): Promise<Site> => {
  const dataDir = path.join(folder, 'data')
  mkdirSync(dataDir, { recursive: true })
  const { uri, end } = await databaseAt(database, folder, given)
  return {
    uri,
    dataDir,
    people: await hire(uri, dataDir),
    start: (crashAt, spawned) =>
      startServer({
        databaseUri: uri,
        dataDir,
        built: true,
        spawned,
        env: { ...ENV, ...(crashAt && { BALING_CRASH_AT: crashAt }) },
      }),
    startOn: (elsewhere, inside) =>
      startServer({
        databaseUri: database === 'sqlite' ? '' : uri,
        dataDir: elsewhere,
        built: true,
        inside,
        // The process's disk hides what lies in its folder.
        env: { ...ENV, ...(database === 'mongodb' && { LEDGER_KEY: ledgerKey(dataDir) }) },
      }),
    forgetReadModel: () => rmSync(path.join(dataDir, 'delivery'), { recursive: true, force: true }),
    [Symbol.asyncDispose]: end,
  }
}
