import type { Delivery } from '@baling/delivery'
import { randomUUID } from 'node:crypto'

import { configToSchema } from '@payloadcms/graphql'
import type { TypedUser } from 'payload'

import type { News } from '../../src/payload-types'
import { startPayload, type TestApp } from '../helpers/payload'
import { account, newsData, rest, untilDark, uploadPicture, type Account } from '../helpers/review'
import type { Place, State, Who } from './table'

/** Somebody of the matrix, as each door takes him. */
export interface Caller {
  headers: Record<string, string>
  /** Null for nobody. */
  user: TypedUser | null
}

export type GraphQLSchemaOf = ReturnType<typeof configToSchema>['schema']

/** One application with its people and a document in every state; all of a suite's cells are tried on it. */
export interface World {
  app: TestApp
  schema: GraphQLSchemaOf
  people: Record<Who, Caller>
  /** Signs and edits beside those whom the cells are about. */
  colleague: Caller
  cover: string
  /** Ids by state. */
  documents: Record<State, string>
}

const userOf = async (app: TestApp, id: string): Promise<TypedUser> => {
  const user = await app.payload.findByID({ collection: 'users', id, showHiddenFields: true })
  return { ...user, collection: 'users' }
}

export const callerOf = async (app: TestApp, { id, token }: Account): Promise<Caller> => ({
  headers: { Authorization: `JWT ${token}` },
  user: await userOf(app, id),
})

export const withKey = async (app: TestApp, { id }: Account): Promise<Caller> => {
  const apiKey = randomUUID()
  await app.payload.update({ collection: 'users', id, data: { enableAPIKey: true, apiKey } })
  const user = { ...(await userOf(app, id)), _strategy: 'api-key' }
  return { headers: { Authorization: `users API-Key ${apiKey}` }, user }
}

const disabled = async (app: TestApp, account: Account): Promise<Caller> => {
  await app.payload.update({ collection: 'users', id: account.id, data: { disabled: true } })
  return callerOf(app, account)
}

export const people = async (app: TestApp): Promise<Record<Who, Caller>> => ({
  anonymous: { headers: {}, user: null },
  'disabled account': await disabled(app, await account(app, 'editor', 'first')),
  first: await callerOf(app, await account(app, 'first')),
  second: await callerOf(app, await account(app, 'second')),
  final: await callerOf(app, await account(app, 'final')),
  administrator: await callerOf(app, await account(app, 'admin')),
  editor: await callerOf(app, await account(app, 'editor')),
  author: await callerOf(app, await account(app, 'editor')),
  'API key': await withKey(app, await account(app, 'editor')),
})

/** Someone with every role but the administrator's. */
export const allRounder = async (app: TestApp): Promise<Caller> =>
  callerOf(app, await account(app, 'editor', 'first', 'second', 'final'))

/** Calls a verb of the review as somebody; throws where it is refused. */
export const verb = async (
  { app }: Pick<World, 'app'>,
  call: string,
  { as, body }: { as: Caller; body?: unknown },
) => {
  const answer = await rest(app, call, { headers: as.headers, body })
  if (answer.status !== 200) throw new Error(`${call}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

export const sign = async (world: Pick<World, 'app' | 'people'>, id: string, until: State) => {
  for (const stage of ['first', 'second', 'final'] as const) {
    if (stage === until) return
    const { fingerprint } = await verb(world, `GET /news/${id}/review`, { as: world.people.author })
    const body = { stage, fingerprint, opinion: '同意' }
    await verb(world, `POST /news/${id}/review/approve`, { as: world.people[stage], body })
  }
}

type Start = Pick<World, 'app' | 'cover' | 'people'>

const asAuthor = ({ people }: Start) => ({
  collection: 'news' as const,
  overrideAccess: false,
  user: people.author.user,
})

/** A complete document by the author, with an earlier version to go back to. */
export const write = async (world: Start): Promise<string> => {
  const data = newsData(world.cover) as unknown as Partial<News>
  const { id } = await world.app.payload.create({ ...asAuthor(world), data: data })
  await world.app.payload.update({ ...asAuthor(world), id, data: { title: `标题 ${randomUUID()}` } })
  return id
}

const revise = ({ app, ...world }: Start, id: string) =>
  app.payload.update({ ...asAuthor({ app, ...world }), id, data: { title: `标题 ${randomUUID()}` } })

export const submit = (world: Start, id: string) =>
  verb(world, `POST /news/${id}/review/submit`, { as: world.people.author, body: {} })

/** Takes a new document to a state. */
export const documentIn = async (world: Start, state: State): Promise<string> => {
  const id = await write(world)
  if (state === 'working') return id
  if (state === 'trashed') {
    await world.app.payload.update({
      ...asAuthor(world),
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    return id
  }
  await submit(world, id)
  await sign(world, id, state)
  if (state === 'live') await revise(world, id)
  if (state === 'live, in review') {
    await revise(world, id)
    await submit(world, id)
  }
  if (state === 'withdrawn') {
    const body = { reason: '内容有误', reasonClass: 'error' }
    await verb(world, `POST /news/${id}/review/withdraw`, { as: world.people.final, body })
    await untilDark(world.app, id, { headers: world.people.author.headers })
  }
  return id
}

export const buildWorld = async (uri: string, states: readonly State[]): Promise<World> =>
  furnish(await startPayload({ uri }), states)

/** Everything that a world needs, in an application that runs. */
export const furnish = async (app: TestApp, states: readonly State[]): Promise<World> => {
  const colleague = await account(app, 'editor')
  const cover = await uploadPicture(app, colleague)
  const start = { app, cover, people: await people(app) }
  const documents: Partial<Record<State, string>> = {}
  for (const state of states) documents[state] = await documentIn(start, state)
  return {
    ...start,
    colleague: await callerOf(app, colleague),
    schema: configToSchema(app.payload.config).schema,
    documents: documents as Record<State, string>,
  }
}

export const documentAt = ({ documents }: World, place: Place): string | null =>
  place === 'none' ? null : documents[place]

const PUBLIC = `{
  newsArticles(first: 100) {
    totalCount
    nodes { id slug title summary body { html lexical text } cover { url alt } publishedAt releasedAt
      release { id fingerprint sequence } }
  }
  changes(first: 100) { sequence kind type id locale }
}`

const ask = async ({ app }: World, query: string): Promise<string> => {
  const { handle } = app.payload.config.custom.delivery as Delivery
  const response = await handle(new Request(`http://127.0.0.1/graphql?query=${encodeURIComponent(query)}`))
  return response.text()
}

/** Everything that the public gets, as bytes: content, changes, and the proof of each release. */
export const publicBytes = async (world: World): Promise<string> => {
  const content = await ask(world, PUBLIC)
  const { data } = JSON.parse(content) as {
    data: { newsArticles: { nodes: { release: { id: string } }[] } }
  }
  const proofs = data.newsArticles.nodes.map(({ release }) =>
    ask(world, `{ proof(releaseId: "${release.id}") { canonical fingerprint entries { canonical hash } } }`),
  )
  return [content, ...(await Promise.all(proofs))].join('\n')
}
