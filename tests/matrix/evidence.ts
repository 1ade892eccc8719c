import { createHash } from 'node:crypto'

import type { Delivery } from '@baling/delivery'

import { contentNames } from '../helpers/originals'
import { publicBytes, type World } from './world'

/** What no write of Payload's may touch. */
export interface Evidence {
  /** Pictures as the public gets them: address, status, digest of the bytes. */
  pictures: string[]
  /** How many entries, and the hash of the last. */
  ledger: string
  candidates: number
  /** Names of the content-addressed files. */
  files: string[]
}

const fetched = async ({ app }: World, url: string): Promise<string> => {
  const { handle } = app.payload.config.custom.delivery as Delivery
  const response = await handle(new Request(new URL(url, 'http://127.0.0.1')))
  const bytes = new Uint8Array(await response.arrayBuffer())
  return `${url} ${response.status} ${createHash('sha256').update(bytes).digest('hex')}`
}

const pictures = async (world: World): Promise<string[]> => {
  const found = (await publicBytes(world)).matchAll(/"url":"([^"]+)"/g)
  const urls = new Set([...found].map(([, url]) => url ?? ''))
  return Promise.all([...urls].sort().map((url) => fetched(world, url)))
}

export const evidenceOf = async (world: World): Promise<Evidence> => {
  const { db } = world.app.payload
  const newest = { sort: '-seq', limit: 1, pagination: false }
  const { docs } = await db.find<{ hash: string }>({ collection: 'review-ledger', ...newest })
  const { totalDocs: entries } = await db.count({ collection: 'review-ledger' })
  const { totalDocs: candidates } = await db.count({ collection: 'review-candidates' })
  return {
    pictures: await pictures(world),
    ledger: `${entries} ${docs[0]?.hash ?? ''}`,
    candidates,
    files: await contentNames(world.app),
  }
}
