import {
  GraphQLBoolean,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'

import { decodeCursor, encodeCursor } from '../core/cursor'
import { DeliveryError } from '../core/errors'
import type { Order } from '../core/orders'
import type { Document } from '../model/document'
import type { Context } from './context'
import { say } from './words'

const MAX_FIRST = 100
const DEFAULT_FIRST = 20

/** A page; what costs a look-up of its own is looked up only when it is selected. */
export interface Page {
  order: Order
  documents: readonly Document[]
  hasNext: boolean
  hasBefore(): boolean
  total(): number
}

const cursorOf = ({ order }: Page, document: Document): string =>
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
      resolve: (page, _, { deadline }) => {
        deadline.check()
        return page.hasBefore()
      },
    },
    startCursor: {
      type: GraphQLString,
      description: say('第一项的游标。', 'Cursor of the first item.'),
      resolve: (page) => page.documents[0] && cursorOf(page, page.documents[0]),
    },
    endCursor: {
      type: GraphQLString,
      description: say(
        '最后一项的游标，作为 after 取下一页。',
        'Cursor of the last item; as `after` it gives the next page.',
      ),
      resolve: (page) => {
        const last = page.documents.at(-1)
        return last && cursorOf(page, last)
      },
    },
  },
})

const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

/** The type of a page of `node`. */
export const connection = (name: string, node: GraphQLObjectType) => {
  const Edge = new GraphQLObjectType<{ page: Page; document: Document }, Context>({
    name: `${name}Edge`,
    description: say('列表中的一项及其游标。', 'An item of a list with its cursor.'),
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: say('此项的游标。', 'Cursor of the item.'),
        resolve: ({ page, document }) => cursorOf(page, document),
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
        resolve: (page) => page.documents.map((document) => ({ page, document })),
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
        resolve: (page, _, { deadline }) => {
          deadline.check()
          return page.total()
        },
      },
    },
  })
}

export interface PageArgs {
  first?: number | null
  after?: string | null
}

export const pageArgs = {
  first: {
    type: GraphQLInt,
    defaultValue: DEFAULT_FIRST,
    description: say(`项数，1 到 ${MAX_FIRST}。`, `Number of items, 1 to ${MAX_FIRST}.`),
  },
  after: {
    type: GraphQLString,
    description: say('从此游标之后开始。', 'Begins after the item with this cursor.'),
  },
}

export const checkFirst = (first: number, max: number): number => {
  if (first < 1 || first > max) throw new DeliveryError('BAD_FIRST', { max })
  return first
}

/** Where a page begins and how long it is. A cursor is a place in an order, whatever the filters are. */
export const readPage = (args: PageArgs, order: Order) => {
  const first = checkFirst(args.first ?? DEFAULT_FIRST, MAX_FIRST)
  const after = args.after ? decodeCursor(args.after, order.name) : null
  const isOurs = after !== null && (after.key !== null || order.nullable)
  if (args.after && !isOurs) throw new DeliveryError('BAD_CURSOR')
  return { first, after }
}
