import {
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'

import type { Contract } from '../core/contract'
import { checkId } from '../core/id'
import { commonTypes, type CommonTypes } from './content'
import type { Context } from './context'
import { changesField, proofField } from './history'
import { listField } from './lists'
import { Types } from './types'
import { withdrawnField } from './withdrawn'
import { say } from './words'

type FieldConfig = GraphQLFieldConfig<unknown, Context>

/** `relic(slug, locale)`. */
const oneField = (
  contract: Contract,
  type: GraphQLObjectType,
  { localeArg, localeOf }: CommonTypes,
): FieldConfig => ({
  type,
  description: say(
    `按网址名称取现行发布，曾用名称同样有效：${contract.about.zh}`,
    `The live release with this slug, or with one that it had before: ${contract.about.en}`,
  ),
  args: {
    slug: {
      type: new GraphQLNonNull(GraphQLString),
      description: say('网址中的名称。', 'Name in addresses.'),
    },
    locale: localeArg,
  },
  resolve: (_, args: { slug: string; locale?: string | null }, { model, deadline }) => {
    deadline.check()
    return model.bySlug(contract, args.slug, localeOf(args))?.node ?? null
  },
})

const contentField = ({ Content, localeArg, localeOf }: CommonTypes): FieldConfig => ({
  type: Content,
  description: say('按标识取现行发布，类型不限。', 'The live release of a document of any type.'),
  args: {
    id: { type: new GraphQLNonNull(GraphQLID), description: say('文档的标识。', 'Id of the document.') },
    locale: localeArg,
  },
  resolve: (_, args: { id: string; locale?: string | null }, { model, deadline }) => {
    deadline.check()
    return model.document(checkId(args.id), localeOf(args))?.node ?? null
  },
})

/** The public schema: every type, field and argument of it has a description in both languages. */
export const buildSchema = (contracts: readonly Contract[], locales: readonly string[]): GraphQLSchema => {
  const common = commonTypes(locales)
  const types = new Types(common, contracts)
  const made = contracts.flatMap((contract) => {
    const type = types.content.get(contract.type)
    return type ? [{ contract, type }] : []
  })
  const fields = Object.assign(
    {},
    ...made.map(({ contract, type }) => ({
      [contract.names.one]: oneField(contract, type, common),
      [contract.names.many]: listField(contract, types),
    })),
  ) as Record<string, FieldConfig>
  return new GraphQLSchema({
    description: say('只含三审签署内容的公开接口。', 'The public API: nothing but what three people signed.'),
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      description: say('公开内容的查询。', 'Queries of public content.'),
      fields: {
        ...fields,
        content: contentField(common),
        changes: changesField(common),
        proof: proofField,
        withdrawn: withdrawnField(contracts, common),
      },
    }),
    types: made.map(({ type }) => type),
  })
}
