import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { Originals, ThreeReview } from '../../plugins/three-review'
import type { TestApp } from './payload'

/** Where uploads are kept as they came in, on whichever database. */
export const originalsOf = ({ payload }: Pick<TestApp, 'payload'>): Originals =>
  (payload.config.custom.threeReview as ThreeReview).originals

interface Found {
  find(filter: object): { toArray(): Promise<{ filename: string }[]> }
}
interface Mongo {
  connection: { db: { collection(name: string): Found } }
}

/** Names of all of them, as the file system or GridFS has them. */
export const originalNames = async ({ payload, dataDir }: TestApp): Promise<string[]> => {
  if (payload.db.name === 'mongoose') {
    const { db } = (payload.db as unknown as Mongo).connection
    const files = await db.collection('review_files.files').find({}).toArray()
    return files.flatMap(({ filename }) => /^originals\/(.*)$/.exec(filename)?.[1] ?? []).sort()
  }
  const folder = path.join(dataDir, 'files', 'originals')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
