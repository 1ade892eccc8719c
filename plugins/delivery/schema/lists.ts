import { GraphQLEnumType, GraphQLNonNull, type GraphQLFieldConfig } from 'graphql'

import type { Contract } from '../core/contract'
import { defaultOrder, type Order } from '../core/orders'
import { conditionsOf, type Asked } from '../core/where'
import { pageArgs, readPage, type Page, type PageArgs } from './connection'
import type { Context } from './context'
import { filterArgs } from './filters'
import type { Types } from './types'
import { say, sayBoth } from './words'

type ListArgs = Asked & PageArgs & { locale?: string | null; orderBy?: Order | null }

const orderType = ({ names, orders, about }: Contract): GraphQLEnumType =>
  new GraphQLEnumType({
    name: `${names.type}Order`,
    description: say(
      `${about.zh}的排序；没有值的排在最后。`,
      `Orders of a list; what has no value comes last. ${about.en}`,
    ),
    values: Object.fromEntries(
      orders.map((order) => [order.name, { value: order, description: sayBoth(order.about) }] as const),
    ),
  })

/** `relics(first, after, locale, orderBy, where)`, with the arguments that the contract's filters give. */
export const listField = (contract: Contract, types: Types): GraphQLFieldConfig<unknown, Context> => {
  const { about, orders } = contract
  const { localeArg, localeOf } = types.common
  const byDefault = defaultOrder(orders)
  const orderBy = {
    type: orderType(contract),
    defaultValue: byDefault,
    description: say('排序。', 'The order.'),
  }
  return {
    type: new GraphQLNonNull(types.connectionOf(contract.type)),
    description: say(`已发布内容的列表：${about.zh}`, `List of live releases: ${about.en}`),
    args: { ...pageArgs, locale: localeArg, orderBy, ...filterArgs(contract, types) },
    resolve: (_, args: ListArgs, { model, deadline }): Page => {
      deadline.check()
      const order = args.orderBy ?? byDefault
      const { first, after } = readPage(args, order)
      const conditions = conditionsOf(contract, args)
      const query = { contract, locale: localeOf(args), order, after, conditions }
      const documents = model.list(query, first + 1)
      return {
        order,
        documents: documents.slice(0, first),
        hasNext: documents.length > first,
        hasBefore: () => model.hasBefore(query),
        total: () => model.count(query),
      }
    },
  }
}
