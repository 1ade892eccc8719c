import type { Delivery } from '@baling/delivery'

import type { TestApp } from './payload'

/** What the public side of a platform answers to a query, without a port. Throws where it has errors. */
export const askPublic = async <T = unknown>({ payload }: TestApp, query: string): Promise<T> => {
  const { handle } = payload.config.custom.delivery as Delivery
  const response = await handle(new Request(`http://127.0.0.1/graphql?query=${encodeURIComponent(query)}`))
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** The Chinese title that the public sees of a document, or null. */
export const publicTitle = async (app: TestApp, id: string): Promise<string | null> => {
  const query = `{ content(id: "${id}", locale: zh) { title } }`
  const { content } = await askPublic<{ content: { title: string } | null }>(app, query)
  return content?.title ?? null
}
