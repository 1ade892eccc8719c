import { rest, type Answer } from '../../helpers/review'
import type { World } from '../world'
import { created, intoTrash, outOfTrash, published } from './data'
import type { Attempt, Outcome } from './index'

const requestOf = (attempt: Attempt): [request: string, body?: unknown] => {
  const { path, id, title, sameTitle, version, trashed } = attempt
  const one = `/news/${id}`
  const where = `/news?where[id][equals]=${id}`
  const trash = trashed ? 'trash=true' : 'trash=false'
  switch (path) {
    case 'create':
      return ['POST /news', created()]
    case 'create, status published':
      return ['POST /news', { ...created(), ...published }]
    case 'update':
      return [`PATCH ${one}`, { title }]
    case 'update, nothing changed':
      return [`PATCH ${one}`, { title: sameTitle }]
    case 'update, draft':
      return [`PATCH ${one}?draft=true`, { title }]
    case 'update, status published':
      return [`PATCH ${one}?draft=true`, { title, ...published }]
    case 'update, status draft':
      return [`PATCH ${one}`, { title, _status: 'draft' }]
    case 'bulk update':
      return [`PATCH ${where}`, { title }]
    case 'restore version':
      return [`POST /news/versions/${version}`]
    case 'restore version, draft':
      return [`POST /news/versions/${version}?draft=true`]
    case 'duplicate':
      return [`POST ${one}/duplicate`, {}]
    case 'trash':
      return [`PATCH ${one}`, intoTrash()]
    case 'untrash':
      return [`PATCH ${one}?trash=true`, outOfTrash]
    case 'delete':
      return [`DELETE ${one}?${trash}`]
    case 'bulk delete':
      return [`DELETE ${where}&${trash}`]
    case 'update, publishSpecificLocale':
      return [`PATCH ${one}?publishSpecificLocale=en`, { title }]
    case 'update, publishAllLocales':
      return [`PATCH ${one}?publishAllLocales=true`, { title }]
    case 'update, unpublishAllLocales':
      return [`PATCH ${one}?unpublishAllLocales=true`, { title }]
    case 'update, autosave':
      return [`PATCH ${one}?autosave=true`, { title }]
    default:
      throw new Error(`REST has no “${path}”`)
  }
}

export const outcomeOf = ({ status, body }: Answer): Outcome => {
  const [error] = (body.errors ?? []) as { code?: string }[]
  const doc = body.doc as { id?: string } | undefined
  return {
    // 201 is as good as 200 here.
    status: status === 201 ? 200 : status,
    ...(error?.code && { code: error.code }),
    ...(doc?.id && { created: doc.id }),
  }
}

export const callRest = async ({ app, people }: World, attempt: Attempt): Promise<Outcome> => {
  const [request, body] = requestOf(attempt)
  return outcomeOf(await rest(app, request, { headers: people[attempt.who].headers, body }))
}
