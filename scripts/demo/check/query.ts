import {
  buildSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  getNamedType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

import type { ListName } from './claims'

/** What the platform adds to a content or computes of it. */
const NOT_CONTENT = new Set([
  ...['id', 'slug', 'locale', 'publishedAt', 'releasedAt', 'release'],
  ...['position', 'distance', 'stopsLength'],
])
/** Pictures and files are looked at, not read. */
const NOT_READ = new Set(['Picture', 'File'])
const READ = new Set(['String', 'Int', 'Float', 'Boolean', 'Date'])

const isContent = (type: GraphQLInterfaceType | GraphQLObjectType): boolean =>
  type.name === 'Content' || type.getInterfaces().some(({ name }) => name === 'Content')

const selected = (
  field: GraphQLField<unknown, unknown>,
  above: readonly GraphQLObjectType[],
): string | null => {
  const { name, args } = field
  const type = getNamedType(field.type)
  if (NOT_CONTENT.has(name) || NOT_READ.has(type.name) || args.some(isRequiredArgument)) return null
  if (isEnumType(type) || READ.has(type.name)) return args.length === 0 ? name : null
  if (type.name === 'RichText') return `${name} { html }`
  if (!isObjectType(type) && !isInterfaceType(type)) return null
  if (isContent(type)) return `${name} { title }`
  // A page of other documents says nothing of this one.
  if (isInterfaceType(type) || 'pageInfo' in type.getFields() || above.includes(type)) return null
  const inner = selection(type, [...above, type])
  return inner && `${name} { ${inner} }`
}

/** Every field of a type that says something, as a selection. */
const selection = (type: GraphQLObjectType, above: readonly GraphQLObjectType[]): string =>
  Object.values(type.getFields())
    .flatMap((field) => selected(field, above) ?? [])
    .join(' ')

const nodeOf = (schema: GraphQLSchema, list: ListName): GraphQLObjectType => {
  const connection = schema.getQueryType()?.getFields()[list]?.type
  const page = connection && getNamedType(connection)
  const node = isObjectType(page) ? page.getFields()['nodes'] : undefined
  const type = node && getNamedType(node.type)
  if (!isObjectType(type)) throw new Error(`The public API has no list ${list}`)
  return type
}

/** A query of a list that asks for all that its documents say; `$locale`, `$after`. Derived from the API's schema. */
export const queryOf = (sdl: string, list: ListName): string => {
  const type = nodeOf(buildSchema(sdl), list)
  return `query ($locale: Locale, $after: String) {
    ${list}(first: 50, locale: $locale, after: $after) {
      nodes { ${selection(type, [type])} }
      pageInfo { hasNextPage endCursor }
    }
  }`
}
