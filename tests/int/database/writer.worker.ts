import type { Where } from 'payload'

import { startPayload } from '../../helpers/payload'
import { article, config } from './config'
import { loose } from './loose'

/** A second process on a test's database. */
export const start = async ({ uri }: { uri: string }) => {
  const { payload } = await startPayload({ uri, config })
  const api = loose(payload)
  const write = (n: number) => api.create({ collection: 'articles', data: article(n) })
  return {
    /** Creates articles `from` to `from + count - 1` at once. */
    writeAll: async ({ from, count }: { from: number; count: number }) => {
      await Promise.all(Array.from({ length: count }, (_, index) => write(from + index)))
      return count
    },
    set: async ({ id, revision }: { id: string; revision: number }) => {
      const where: Where = { and: [{ id: { equals: id } }, { revision: { exists: false } }] }
      return (await api.db.updateOne({ collection: 'articles', where, data: { revision } })) !== null
    },
    count: async () => (await api.find({ collection: 'articles', pagination: false })).docs.length,
  }
}
