import { GraphQLNonNull, type GraphQLFieldConfig, type GraphQLObjectType } from 'graphql'

import type { Contract, Referrer } from '../core/contract'
import { defaultOrder } from '../core/orders'
import type { Node } from '../model/node'
import { pageArgs, readPage, type Page, type PageArgs } from './connection'
import type { Context } from './context'
import { sayBoth } from './words'

/** `routes(first, after)` of an attraction: what is live in the same language and refers to it, newest first. */
export const referrerField = (
  { type, via, about }: Referrer,
  { contract, connection }: { contract: Contract; connection: GraphQLObjectType },
): GraphQLFieldConfig<Node, Context> => {
  const order = defaultOrder(contract.orders)
  return {
    type: new GraphQLNonNull(connection),
    description: sayBoth(about),
    args: pageArgs,
    resolve: async (node, args: PageArgs, { model, loader }): Promise<Page> => {
      const { first, after } = readPage(args, order)
      const place = after && { key: String(after.key), id: after.id }
      const target = `${node.$type}:${node.id}`
      const query = { type, via: via ?? null, locale: node.locale, after: place, limit: first + 1 }
      const documents = await loader.referring(query, target)
      return {
        order,
        documents: documents.slice(0, first),
        hasNext: documents.length > first,
        hasBefore: () => after !== null && model.countReferring(query, target) > 0,
        total: () => model.countReferring({ ...query, after: null }, target),
      }
    },
  }
}
