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

/** Names of everything in the review's store, as the file system or GridFS has them. */
const storedNames = async ({ payload, dataDir }: TestApp): Promise<string[]> => {
  if (payload.db.name === 'mongoose') {
    const { db } = (payload.db as unknown as Mongo).connection
    return (await db.collection('review_files.files').find({}).toArray()).map(({ filename }) => filename)
  }
  const folder = path.join(dataDir, 'files')
  return existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : []
}

/** Names of all of them. */
export const originalNames = async (app: TestApp): Promise<string[]> =>
  (await storedNames(app)).flatMap((name) => /^originals\/(.+)$/.exec(name)?.[1] ?? []).sort()

/** Names of the signed masters and copies beside them: the hashes of their bytes. */
export const contentNames = async (app: TestApp): Promise<string[]> =>
  (await storedNames(app)).flatMap((name) => /(?:^|\/)([0-9a-f]{64})$/.exec(name)?.[1] ?? []).sort()
