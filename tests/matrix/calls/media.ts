import { createLocalReq, type PayloadRequest } from 'payload'

import { drawPicture, rest } from '../../helpers/review'
import type { MediaPath } from '../mediaTable'
import type { Surface, Who } from '../table'
import type { World } from '../world'
import { askStaff } from './graphql'
import type { Outcome } from './index'
import { outcomeOfError } from './local'
import { outcomeOf } from './rest'

export interface MediaAttempt {
  path: MediaPath
  who: Who
  id: string
  /** Words that differ from the picture's. */
  alt: string
}

const CUT =
  'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=15'

const formOf = async (fields: object): Promise<FormData> => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(await drawPicture())], 'other.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

const overRest = async ({ app, people }: World, { path, who, id, alt }: MediaAttempt): Promise<Outcome> => {
  const { headers } = people[who]
  const one = `/media/${id}`
  const where = `/media?where[id][equals]=${id}`
  const call = (request: string, more: { body?: unknown; form?: FormData } = {}) =>
    rest(app, request, { headers, ...more })
  // One after the other: no two cells of a picture move the same point.
  const point = Number.parseInt(alt.slice(-2), 16) % 100
  switch (path) {
    case 'create':
      return outcomeOf(await call('POST /media', { form: await formOf({ alt }) }))
    case 'words':
      return outcomeOf(await call(`PATCH ${one}`, { body: { alt } }))
    case 'bulk words':
      return outcomeOf(await call(`PATCH ${where}`, { body: { alt } }))
    case 'file replaced':
      return outcomeOf(await call(`PATCH ${one}`, { form: await formOf({}) }))
    case 'cut':
      return outcomeOf(await call(`PATCH ${one}?${CUT}`, { body: { alt } }))
    case 'focal point':
      return outcomeOf(
        await call(`PATCH ${one}?uploadEdits[focalPoint][x]=${point}&uploadEdits[focalPoint][y]=0`, {
          body: { alt },
        }),
      )
    case 'duplicate':
      return outcomeOf(await call(`POST ${one}/duplicate`, { body: {} }))
    case 'delete':
      return outcomeOf(await call(`DELETE ${one}`))
    case 'bulk delete':
      return outcomeOf(await call(`DELETE ${where}`))
    default:
      throw new Error(`REST has no “${path}”`)
  }
}

const overGraphql = async (world: World, { path, who, id, alt }: MediaAttempt): Promise<Outcome> => {
  const mutation =
    path === 'delete' ? `deleteMedia(id: "${id}")` : `updateMedia(id: "${id}", data: { alt: "${alt}" })`
  const { told, error } = await askStaff(world, world.people[who].headers, {
    call: `mutation { result: ${mutation} { id } }`,
  })
  if (error && !error.originalError) throw error
  return {
    status: told ? Number(told.statusCode) : 200,
    ...(typeof told?.code === 'string' && { code: told.code }),
  }
}

const fileOf = async () => {
  const data = await drawPicture()
  return { data, mimetype: 'image/png', name: 'other.png', size: data.byteLength }
}

type Result = { id?: unknown } | { errors: { code?: string; message: string }[] }

const overLocal = async (
  { app: { payload } }: World,
  { path, id, alt }: MediaAttempt,
  given: object,
): Promise<Result> => {
  const door = { ...given, collection: 'media' as const, locale: 'zh' as const }
  const where = { id: { equals: id } }
  switch (path) {
    case 'create':
      return payload.create({ ...door, data: { alt }, file: await fileOf() })
    case 'words':
      return payload.update({ ...door, id, data: { alt } })
    case 'bulk words':
      return payload.update({ ...door, where, data: { alt } })
    case 'file replaced':
      return payload.update({ ...door, id, data: {}, file: await fileOf() })
    case 'duplicate':
      return payload.duplicate({ ...door, id })
    case 'delete':
      return payload.delete({ ...door, id })
    case 'bulk delete':
      return payload.delete({ ...door, where })
    default:
      throw new Error(`The Local API has no “${path}”`)
  }
}

const overAdapter = async (
  { app: { payload } }: World,
  { path, id, alt }: MediaAttempt,
  req: PayloadRequest | undefined,
): Promise<Result | void> => {
  const { db } = payload
  const door = { collection: 'media' as const, req }
  const where = { id: { equals: id } }
  const data = { alt: { zh: alt } }
  switch (path) {
    case 'db.create':
      return (await db.create({ ...door, data: { ...data, filename: `${alt}.png` } })) as Result
    case 'db.updateOne':
      return (await db.updateOne({ ...door, id, data })) as Result
    case 'db.updateMany':
      await db.updateMany({ ...door, where, data })
      return
    case 'db.upsert':
      return (await db.upsert({ ...door, where, data })) as Result
    case 'db.deleteOne':
      return (await db.deleteOne({ ...door, where })) as Result
    case 'db.deleteMany':
      return db.deleteMany({ ...door, where })
    default:
      throw new Error(`The adapter has no “${path}”`)
  }
}

const settled = async (result: Promise<Result | void>): Promise<Outcome> => {
  try {
    const done = await result
    if (done && 'errors' in done && done.errors.length > 0) {
      const [error] = done.errors
      return { status: 400, ...(error?.code && { code: error.code }) }
    }
    return { status: 200, ...(done && 'id' in done && { created: String(done.id) }) }
  } catch (error) {
    // What is off is told as a plain error.
    if (error instanceof Error && !('status' in error)) return { status: 400 }
    return outcomeOfError(error)
  }
}

/** Tries one write to a picture. */
export const performOnMedia = async (world: World, via: Surface, attempt: MediaAttempt): Promise<Outcome> => {
  const { user } = world.people[attempt.who]
  switch (via) {
    case 'REST':
      return overRest(world, attempt)
    case 'GraphQL':
      return overGraphql(world, attempt)
    case 'Local as user':
      return settled(overLocal(world, attempt, { overrideAccess: false, user }))
    case 'Local override':
      return settled(overLocal(world, attempt, { overrideAccess: true, user }))
    case 'Local nobody':
      return settled(overLocal(world, attempt, {}))
    case 'Adapter as user':
      return settled(
        createLocalReq({ user: user ?? undefined }, world.app.payload).then((req) =>
          overAdapter(world, attempt, req),
        ),
      )
    default:
      return settled(overAdapter(world, attempt, undefined))
  }
}
