import type { TypedUser } from 'payload'

import type { World } from '../world'
import { created, intoTrash, outOfTrash, published } from './data'
import type { Attempt, Outcome } from './index'

interface Door {
  overrideAccess?: boolean
  user?: TypedUser | null
}

type Result = { id?: unknown } | { docs: unknown[]; errors: { code?: string; message: string }[] }

const call = ({ app }: World, attempt: Attempt, given: Door): Promise<Result> => {
  const { payload } = app
  const { path, id, title, sameTitle, version, trashed: trash } = attempt
  const door = { ...given, collection: 'news' as const, locale: 'zh' as const }
  const where = { id: { equals: id } }
  switch (path) {
    case 'create':
      return payload.create({ ...door, data: created() })
    case 'create, status published':
      return payload.create({ ...door, data: { ...created(), ...published } })
    case 'update':
      return payload.update({ ...door, id, data: { title } })
    case 'update, nothing changed':
      return payload.update({ ...door, id, data: { title: sameTitle } })
    case 'update, draft':
      return payload.update({ ...door, id, data: { title }, draft: true })
    case 'update, status published':
      return payload.update({ ...door, id, data: { title, ...published }, draft: true })
    case 'update, status draft':
      return payload.update({ ...door, id, data: { title, _status: 'draft' } as object })
    case 'bulk update':
      return payload.update({ ...door, where, data: { title } })
    case 'restore version':
      return payload.restoreVersion({ ...door, id: version })
    case 'duplicate':
      return payload.duplicate({ ...door, id })
    case 'trash':
      return payload.update({ ...door, id, data: intoTrash() })
    case 'untrash':
      return payload.update({ ...door, id, data: outOfTrash, trash: true })
    case 'delete':
      return payload.delete({ ...door, id, trash })
    case 'bulk delete':
      return payload.delete({ ...door, where, trash })
    case 'update, publishSpecificLocale':
      return payload.update({ ...door, id, data: { title }, publishSpecificLocale: 'en' })
    case 'update, publishAllLocales':
      return payload.update({ ...door, id, data: { title }, publishAllLocales: true })
    case 'update, unpublishAllLocales':
      return payload.update({ ...door, id, data: { title }, unpublishAllLocales: true })
    case 'update, autosave':
      return payload.update({ ...door, id, data: { title }, autosave: true })
    default:
      throw new Error(`The Local API has no “${path}”`)
  }
}

/** What an error of the Local API says, by the shape of it. */
export const outcomeOfError = (error: unknown): Outcome => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error
  const data = 'data' in error ? (error.data as { code?: string } | null) : null
  return { status: error.status, ...(data?.code && { code: data.code }) }
}

export const callLocal = async (world: World, attempt: Attempt, door: Door): Promise<Outcome> => {
  try {
    const result = await call(world, attempt, door)
    if (!('errors' in result)) return { status: 200, created: String(result.id) }
    return { status: result.errors.length > 0 ? 400 : 200 }
  } catch (error) {
    return outcomeOfError(error)
  }
}
