import type { Where } from 'payload'

import { SLUGS } from '../collections/protected'
import type { RawWriter } from './raw'

/** A process of the public side and the last entry that it has taken in. */
export interface Follower {
  name: string
  seq: number
}

export interface Followers {
  /** Notes that a process has taken in everything up to `seq`, which is its sign of life too; null when it ends. */
  acknowledge(follower: { name: string; seq: number | null }): Promise<void>
  /** Processes that are alive and haven't come to `seq` yet. */
  behind(seq: number): Promise<Follower[]>
}

interface Row {
  id: string
  seq: number
  /** Epoch ms. */
  at: number
}

/** Without a sign for so long, in ms, a process counts for gone. */
const SILENT = 10_000
/** Rows of processes that ended without a word go after this, in ms. */
const FORGOTTEN = 3_600_000

export const createFollowers = (raw: RawWriter, now: () => number): Followers => {
  const met = new Set<string>()
  const write = async (name: string, seq: number): Promise<void> => {
    const change = {
      collection: SLUGS.followers,
      where: { id: { equals: name } },
      data: { seq, at: now() },
    }
    if (await raw.update(change)) return
    try {
      await raw.create(SLUGS.followers, { id: name, ...change.data })
    } catch (error) {
      if (!(await raw.update(change))) throw error
    }
  }
  return {
    async acknowledge({ name, seq }) {
      if (seq === null) return raw.remove(SLUGS.followers, { id: { equals: name } })
      await write(name, seq)
      if (met.has(name)) return
      met.add(name)
      await raw.remove(SLUGS.followers, { at: { less_than: now() - FORGOTTEN } })
    },
    async behind(seq) {
      const where: Where = {
        and: [{ seq: { less_than: seq } }, { at: { greater_than: now() - SILENT } }],
      }
      const rows = await raw.find<Row>(SLUGS.followers, where, { sort: 'id' })
      return rows.map((row) => ({ name: row.id, seq: row.seq }))
    },
  }
}
