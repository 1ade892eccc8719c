import { digest } from '../core'
import type { FileStore } from './files'

/** What is used of a mongoose connection. */
interface Connection {
  db?: Database
  base: { mongo: { GridFSBucket: new (db: Database, options: { bucketName: string }) => Bucket } }
}
interface Database {
  collection(name: string): {
    createIndex(keys: Record<string, 1>, options: { unique: boolean }): Promise<unknown>
  }
}
interface Bucket {
  find(filter: Record<string, unknown>): { toArray(): Promise<{ _id: unknown }[]> }
  delete(id: unknown): Promise<void>
  openDownloadStreamByName(name: string): AsyncIterable<Uint8Array>
  openUploadStream(name: string): {
    id: unknown
    end(bytes: Uint8Array): void
    once(event: 'error', listener: (error: Error) => void): unknown
    once(event: 'finish', listener: () => void): unknown
  }
}

const BUCKET = 'review_files'

/** GridFS, a file a hash. The unique index lets one of several writers through. */
export const gridfsStore = (connection: Connection): FileStore => {
  const { db } = connection
  if (!db) throw new Error('MongoDB is not connected')
  const bucket = new connection.base.mongo.GridFSBucket(db, { bucketName: BUCKET })
  let indexed: Promise<unknown> | undefined
  const ready = () =>
    (indexed ??= db.collection(`${BUCKET}.files`).createIndex({ filename: 1 }, { unique: true }))
  const exists = async (hash: string) => (await bucket.find({ filename: hash }).toArray()).length > 0

  const upload = (hash: string, bytes: Uint8Array) => {
    const stream = bucket.openUploadStream(hash)
    const done = new Promise<void>((resolve, reject) => {
      stream.once('error', reject)
      stream.once('finish', resolve)
    })
    stream.end(bytes)
    return { id: stream.id, done }
  }

  return {
    async get(hash) {
      if (!(await exists(hash))) return null
      const chunks: Uint8Array[] = []
      try {
        for await (const chunk of bucket.openDownloadStreamByName(hash)) chunks.push(chunk)
      } catch (error) {
        // Bytes are there, but not those that were put: their hash will tell.
        if (error instanceof Error && error.name === 'MongoGridFSChunkError') return new Uint8Array()
        throw error
      }
      return Buffer.concat(chunks)
    },
    async put(bytes) {
      const hash = digest(bytes)
      await ready()
      if (await exists(hash)) return hash
      const { id, done } = upload(hash, bytes)
      try {
        await done
      } catch (error) {
        // A refused duplicate leaves its chunks behind.
        await bucket.delete(id).catch(() => undefined)
        if (!(await exists(hash))) throw error
      }
      return hash
    },
  }
}
