import { statfs } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import type { Env } from '../env'
import { ACCOUNTS, type Delivery } from './handles'

const DATABASE_TIMEOUT_MS = 1500
const MOST_BEHIND_MS = 5000
/** Below this nobody should count on a save: SQLite's log alone takes some megabytes. */
const LEAST_FREE_BYTES = 16 * 1024 * 1024

export interface Readiness {
  ready: boolean
  checks: {
    process: { ok: boolean }
    database: { ok: boolean }
    storage: { ok: boolean; freeBytes: number }
    readModel?: { ok: boolean; position: number; head: number | null; behindMs: number; fault: string | null }
  }
}

/** Asks the database for one row; calls that come while it is being asked share the answer. */
export const createDatabaseProbe = (payload: Payload, timeoutMs = DATABASE_TIMEOUT_MS) => {
  let asking: Promise<boolean> | null = null
  const ask = async () => {
    try {
      await payload.db.find({ collection: ACCOUNTS, limit: 1, pagination: false })
      return true
    } catch {
      return false
    } finally {
      asking = null
    }
  }
  return async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), timeoutMs)))
    asking ??= ask()
    try {
      return await Promise.race([asking, late])
    } finally {
      clearTimeout(timer)
    }
  }
}

export type DatabaseProbe = ReturnType<typeof createDatabaseProbe>

/** Asks how many bytes are free where this process writes: its data, and SQLite's file. */
export const createStorageProbe = ({ dataDir, databaseUri }: Pick<Env, 'dataDir' | 'databaseUri'>) => {
  const file = databaseUri.startsWith('file:') ? [path.dirname(databaseUri.slice('file:'.length))] : []
  return async (): Promise<number> => {
    const free = [dataDir, ...file].map(async (folder) => {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    })
    return Math.min(...(await Promise.all(free)))
  }
}

/** What is known when readiness is asked for. */
export interface Known {
  /** The process has been told to stop. */
  stopping: boolean
  /** The database answered in time. */
  reachable: boolean
  /** Where this process writes, in bytes. */
  free: number
  /** Where the read model stands; undefined where there is none. */
  readModel: ReturnType<Delivery['status']> | undefined
}

/** Whether requests should be sent here: see each check. */
export const readinessOf = ({ stopping, reachable, free, readModel: status }: Known): Readiness => {
  const checks: Readiness['checks'] = {
    process: { ok: !stopping },
    database: { ok: reachable },
    storage: { ok: free >= LEAST_FREE_BYTES, freeBytes: free },
    ...(status && {
      readModel: {
        ok: status.fault === null && status.behindMs <= MOST_BEHIND_MS,
        position: status.position,
        head: status.head,
        behindMs: status.behindMs,
        fault: status.fault,
      },
    }),
  }
  return { ready: Object.values(checks).every((check) => check.ok), checks }
}
