import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'

import { say } from './words'

const textScalar = (name: string, description: string, form: RegExp) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value)) return value
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}`)
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  })
}

export const DateScalar = textScalar(
  'Date',
  say('日期 YYYY-MM-DD，与时区无关。', 'A calendar date YYYY-MM-DD, of no time zone.'),
  /^\d{4}-\d\d-\d\d$/,
)

export const DateTimeScalar = textScalar(
  'DateTime',
  say('时刻，RFC 3339，带时区。', 'An instant, RFC 3339 with its offset.'),
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
)

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: say('任意 JSON 值。', 'Any JSON value.'),
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
})
