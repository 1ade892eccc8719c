import { graphql, type GraphQLError } from 'graphql'
import { createPayloadRequest, type AfterErrorHook } from 'payload'

import type { World } from '../world'
import { created, intoTrash, outOfTrash } from './data'
import type { Attempt, Outcome } from './index'

interface Mutation {
  call: string
  variables?: Record<string, unknown>
}

const update = (id: string, data: Record<string, unknown>, more = ''): Mutation => ({
  call: `mutation ($data: mutationNewsUpdateInput!) { result: updateNews(id: "${id}", data: $data${more}) { id } }`,
  variables: { data },
})

const mutationOf = ({ path, id, title, sameTitle, version, trashed }: Attempt): Mutation => {
  switch (path) {
    case 'create':
      return {
        call: `mutation ($data: mutationNewsInput!) { result: createNews(data: $data) { id } }`,
        variables: { data: created() },
      }
    case 'update':
      return update(id, { title })
    case 'update, nothing changed':
      return update(id, { title: sameTitle })
    case 'update, draft':
      return update(id, { title }, ', draft: true')
    case 'update, autosave':
      return update(id, { title }, ', autosave: true')
    case 'restore version, draft':
      return { call: `mutation { result: restoreVersionNews(id: "${version}", draft: true) { id } }` }
    case 'restore version':
      return { call: `mutation { result: restoreVersionNews(id: "${version}") { id } }` }
    case 'duplicate':
      return { call: `mutation { result: duplicateNews(id: "${id}", data: {}) { id } }` }
    case 'trash':
      return update(id, intoTrash())
    case 'untrash':
      return update(id, outOfTrash, ', trash: true')
    case 'delete':
      return { call: `mutation { result: deleteNews(id: "${id}", trash: ${trashed}) { id } }` }
    default:
      throw new Error(`GraphQL has no “${path}”`)
  }
}

type GraphqlResult = NonNullable<Parameters<AfterErrorHook>[0]['graphqlResult']>

/** An error as the root hooks of the application say it. */
const explained = async (
  { app }: World,
  error: GraphQLError,
  req: Parameters<AfterErrorHook>[0]['req'],
): Promise<Record<string, unknown>> => {
  const own: (Error & { status?: number; data?: unknown }) | undefined = error.originalError
  let result = {
    message: error.message,
    extensions: { name: own?.name, data: own?.data, statusCode: own?.status ?? 500 },
  } as unknown as GraphqlResult
  for (const hook of app.payload.config.hooks.afterError ?? []) {
    const said = await hook({ context: req.context, error, graphqlResult: result, req })
    result = said?.graphqlResult ?? result
  }
  return result.extensions as Record<string, unknown>
}

/** A request of somebody's to the server, as Payload makes one. */
export const requestOf = ({ app }: World, headers: Record<string, string>) =>
  createPayloadRequest({
    config: app.payload.config,
    payloadInstanceCacheKey: app.key,
    request: new Request('http://127.0.0.1/api/graphql', { method: 'POST', headers }),
  })

/** Asks staff GraphQL as somebody, on the schema that Payload builds. */
export const askStaff = async (
  world: World,
  headers: Record<string, string>,
  { call, variables }: Mutation,
) => {
  const { schema } = world
  const req = await requestOf(world, headers)
  const { data, errors } = await graphql({
    schema,
    source: call,
    variableValues: variables,
    contextValue: { headers: {}, req },
  })
  const [error] = errors ?? []
  return { data, told: error && (await explained(world, error, req)), error }
}

export const callGraphql = async (world: World, attempt: Attempt): Promise<Outcome> => {
  const { headers } = world.people[attempt.who]
  const { data, told, error } = await askStaff(world, headers, mutationOf(attempt))
  if (error && !error.originalError) throw error
  const result = data?.result as { id?: string } | null | undefined
  return {
    status: told ? Number(told.statusCode) : 200,
    ...(typeof told?.code === 'string' && { code: told.code }),
    ...(result?.id && { created: result.id }),
  }
}
