import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'

import type { World } from '../world'
import { created } from './data'
import type { Attempt, Outcome } from './index'
import { outcomeOfError } from './local'

/** A version of days ago. */
const version = ({ id: parent }: Attempt) => {
  const day = new Date(Date.now() - 10 * 86_400_000).toISOString()
  return { collectionSlug: 'news' as const, parent, autosave: false, createdAt: day, updatedAt: day }
}

const call = async ({ app }: World, attempt: Attempt, req: PayloadRequest | undefined): Promise<unknown> => {
  const { db } = app.payload
  const { path, id, title } = attempt
  const door = { collection: 'news' as const, req }
  const where = { id: { equals: id } }
  const data = { title: { zh: title } }
  switch (path) {
    case 'db.create': {
      const { title: zh, slug } = created()
      return db.create({ ...door, data: { title: { zh }, slug } })
    }
    case 'db.updateOne':
      return db.updateOne({ ...door, id, data })
    case 'db.updateOne by where':
      return db.updateOne({ ...door, where, data })
    case 'db.updateOne, upsert':
      return db.updateOne({ ...door, where, data, options: { upsert: true } })
    case 'db.updateMany':
      return db.updateMany({ ...door, where, data })
    case 'db.upsert':
      return db.upsert({ ...door, where, data })
    case 'db.deleteOne':
      return db.deleteOne({ ...door, where })
    case 'db.deleteMany':
      return db.deleteMany({ ...door, where })
    case 'db.createVersion':
      return db.createVersion({ ...version(attempt), req, versionData: data as never })
    case 'db.updateVersion':
      return db.updateVersion({ ...door, id: attempt.version, versionData: { version: data } })
    case 'db.deleteVersions':
      return db.deleteVersions({ ...door, where: { id: { equals: attempt.version } } })
    default:
      throw new Error(`The adapter has no “${path}”`)
  }
}

/** Calls the database adapter itself, within a request of somebody or without one. */
export const callAdapter = async (
  world: World,
  attempt: Attempt,
  user: TypedUser | null,
): Promise<Outcome> => {
  const req = user ? await createLocalReq({ user }, world.app.payload) : undefined
  try {
    const result = (await call(world, attempt, req)) as { id?: unknown } | null | undefined
    return { status: 200, ...(typeof result?.id === 'string' && { created: result.id }) }
  } catch (error) {
    return outcomeOfError(error)
  }
}
