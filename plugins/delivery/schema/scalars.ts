import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'

import { say } from './words'

const textScalar = (name: string, description: string, isValid: (text: string) => boolean) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
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

/** A day that the calendar has. */
const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const isInstant = (text: string): boolean => {
  const [, day] = INSTANT.exec(text) ?? []
  return day !== undefined && isDate(day) && !Number.isNaN(Date.parse(text))
}

export const DateScalar = textScalar(
  'Date',
  say('日期 YYYY-MM-DD，与时区无关。', 'A calendar date YYYY-MM-DD, of no time zone.'),
  isDate,
)

export const DateTimeScalar = textScalar(
  'DateTime',
  say('时刻，RFC 3339，带时区。', 'An instant, RFC 3339 with its offset.'),
  isInstant,
)

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: say('任意 JSON 值。', 'Any JSON value.'),
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
})
