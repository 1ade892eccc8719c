import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import type { Contract } from '../core/contract'
import { decodeCursor, encodeCursor } from '../core/cursor'
import { DeliveryError } from '../core/errors'
import { defaultOrder, type Order } from '../core/orders'
import type { Document } from '../model/document'
import type { ListQuery } from '../model/list'
import type { CommonTypes } from './content'
import type { Context } from './context'
import { say, sayBoth } from './words'

const MAX_FIRST = 100
const DEFAULT_FIRST = 20

/** A page; what costs a look-up of its own is looked up only when it is selected. */
interface Page {
  query: ListQuery
  documents: Document[]
  hasNext: boolean
}

const cursorOf = ({ order }: ListQuery, document: Document): string =>
  encodeCursor({ order: order.name, key: document.keys[order.column] ?? null, id: document.id })

const PageInfo = new GraphQLObjectType<Page, Context>({
  name: 'PageInfo',
  description: say('分页信息（Relay）。', 'Where a page stands (Relay).'),
  fields: {
    hasNextPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: say('之后还有内容。', 'There is more after it.'),
      resolve: ({ hasNext }) => hasNext,
    },
    hasPreviousPage: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: say('之前还有内容。', 'There is something before it.'),
      resolve: ({ query }, _, { model }) => model.hasBefore(query),
    },
    startCursor: {
      type: GraphQLString,
      description: say('第一项的游标。', 'Cursor of the first item.'),
      resolve: ({ query, documents: [first] }) => first && cursorOf(query, first),
    },
    endCursor: {
      type: GraphQLString,
      description: say(
        '最后一项的游标，作为 after 取下一页。',
        'Cursor of the last item; as `after` it gives the next page.',
      ),
      resolve: ({ query, documents }) => {
        const last = documents.at(-1)
        return last && cursorOf(query, last)
      },
    },
  },
})

const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

const connection = (name: string, node: GraphQLObjectType) => {
  const Edge = new GraphQLObjectType<{ query: ListQuery; document: Document }, Context>({
    name: `${name}Edge`,
    description: say('列表中的一项及其游标。', 'An item of a list with its cursor.'),
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: say('此项的游标。', 'Cursor of the item.'),
        resolve: ({ query, document }) => cursorOf(query, document),
      },
      node: {
        type: new GraphQLNonNull(node),
        description: say('此项。', 'The item.'),
        resolve: ({ document }) => document.node,
      },
    },
  })
  return new GraphQLObjectType<Page, Context>({
    name: `${name}Connection`,
    description: say('列表的一页（Relay）。', 'A page of a list (Relay).'),
    fields: {
      edges: {
        type: listOf(Edge),
        description: say('各项及其游标。', 'The items with their cursors.'),
        resolve: ({ query, documents }) => documents.map((document) => ({ query, document })),
      },
      nodes: {
        type: listOf(node),
        description: say('各项。', 'The items.'),
        resolve: ({ documents }) => documents.map((document) => document.node),
      },
      pageInfo: {
        type: new GraphQLNonNull(PageInfo),
        description: say('分页信息。', 'Where the page stands.'),
        resolve: (page) => page,
      },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: say('全部项数。', 'Number of all items.'),
        resolve: ({ query }, _, { model }) => model.count(query.contract, query.locale),
      },
    },
  })
}

interface ListArgs {
  first?: number | null
  after?: string | null
  locale?: string | null
  orderBy?: Order | null
}

export const checkFirst = (first: number, max: number): number => {
  if (first < 1 || first > max) throw new DeliveryError('BAD_FIRST', { max })
  return first
}

/** `relics(first, after, locale, orderBy)`. */
export const listField = (
  contract: Contract,
  node: GraphQLObjectType,
  { localeArg, localeOf }: CommonTypes,
): GraphQLFieldConfig<unknown, Context> => {
  const { names, orders, about } = contract
  const values = orders.map(
    (order) => [order.name, { value: order, description: sayBoth(order.about) }] as const,
  )
  const OrderBy = new GraphQLEnumType({
    name: `${names.type}Order`,
    description: say(
      `${about.zh}的排序；没有值的排在最后。`,
      `Orders of a list; what has no value comes last. ${about.en}`,
    ),
    values: Object.fromEntries(values),
  })
  const byDefault = defaultOrder(orders)
  return {
    type: new GraphQLNonNull(connection(names.type, node)),
    description: say(`已发布内容的列表：${about.zh}`, `List of live releases: ${about.en}`),
    args: {
      first: {
        type: GraphQLInt,
        defaultValue: DEFAULT_FIRST,
        description: say(`项数，1 到 ${MAX_FIRST}。`, `Number of items, 1 to ${MAX_FIRST}.`),
      },
      after: {
        type: GraphQLString,
        description: say('从此游标之后开始。', 'Begins after the item with this cursor.'),
      },
      locale: localeArg,
      orderBy: { type: OrderBy, defaultValue: byDefault, description: say('排序。', 'The order.') },
    },
    resolve: (_, args: ListArgs, { model, deadline }): Page => {
      deadline.check()
      const first = checkFirst(args.first ?? DEFAULT_FIRST, MAX_FIRST)
      const order = args.orderBy ?? byDefault
      const after = args.after ? decodeCursor(args.after, order.name) : null
      if (args.after && !after) throw new DeliveryError('BAD_CURSOR')
      const query = { contract, locale: localeOf(args), order, after }
      const documents = model.list(query, first + 1)
      return { query, documents: documents.slice(0, first), hasNext: documents.length > first }
    },
  }
}
