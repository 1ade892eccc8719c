import type { Blobs } from './blobs'

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
interface StoredFile {
  _id: unknown
  filename: string
  uploadDate: Date
}
interface Bucket {
  find(filter: Record<string, unknown>): { toArray(): Promise<StoredFile[]> }
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

/** GridFS, a file a name. The unique index lets one of several writers through. */
export const gridfsBlobs = (connection: Connection): Blobs => {
  const { db } = connection
  if (!db) throw new Error('MongoDB is not connected')
  const bucket = new connection.base.mongo.GridFSBucket(db, { bucketName: BUCKET })
  let indexed: Promise<unknown> | undefined
  const ready = () =>
    (indexed ??= db.collection(`${BUCKET}.files`).createIndex({ filename: 1 }, { unique: true }))
  const found = (name: string) => bucket.find({ filename: name }).toArray()
  const exists = async (name: string) => (await found(name)).length > 0

  const upload = (name: string, bytes: Uint8Array) => {
    const stream = bucket.openUploadStream(name)
    const done = new Promise<void>((resolve, reject) => {
      stream.once('error', reject)
      stream.once('finish', resolve)
    })
    stream.end(bytes)
    return { id: stream.id, done }
  }

  return {
    has: exists,
    async read(name) {
      if (!(await exists(name))) return null
      const chunks: Uint8Array[] = []
      try {
        for await (const chunk of bucket.openDownloadStreamByName(name)) chunks.push(chunk)
      } catch (error) {
        // Bytes are there, but not those that were put: their hash will tell.
        if (error instanceof Error && error.name === 'MongoGridFSChunkError') return new Uint8Array()
        throw error
      }
      return Buffer.concat(chunks)
    },
    async write(name, bytes) {
      await ready()
      if (await exists(name)) return
      const { id, done } = upload(name, bytes)
      try {
        await done
      } catch (error) {
        // A refused duplicate leaves its chunks behind.
        await bucket.delete(id).catch(() => undefined)
        if (!(await exists(name))) throw error
      }
    },
    async remove(name) {
      for (const { _id } of await found(name)) await bucket.delete(_id)
    },
    async list(prefix) {
      // Between the prefix and the next one there is: what begins so, without a pattern.
      const range = { $gte: prefix, $lt: `${prefix}\uffff` }
      const files = await bucket.find({ filename: range }).toArray()
      return files.map(({ filename, uploadDate }) => ({ name: filename, at: uploadDate.getTime() }))
    },
  }
}
