import type { Field } from './fields'

/** What the API adds beside rows that are an itinerary, and to each of them. */
export const lineOf = (name: string): string => `${name}Line`
export const lengthOf = (name: string): string => `${name}Length`
export const POSITION = 'position'
export const DISTANCE = 'distance'

/** Name of an enumeration's words. */
export const labelOf = ({ name, list }: Pick<Field, 'list' | 'name'>): string =>
  list ? `${name}Labels` : `${name}Label`

/** Names that the API adds beside a field, with what they are. */
const derivedOf = ({ name, kind, itinerary }: Field): [name: string, what: string][] => [
  ...(kind === 'enum'
    ? [`${name}Label`, `${name}Labels`].map((label): [string, string] => [label, 'a label'])
    : []),
  ...(itinerary
    ? [lineOf(name), lengthOf(name)].map((added): [string, string] => [added, 'an itinerary'])
    : []),
]

/** Names of all that an object has in the API beside its fields. */
export const addedNames = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => derivedOf(field).map(([name]) => name))

export const checkSiblings = (fields: readonly Field[]): string[] => {
  const added = new Map(fields.flatMap(derivedOf))
  return fields.flatMap(({ name }) => {
    const what = added.get(name)
    return what ? [`${name} is the name of ${what}`] : []
  })
}

/** Rows of an itinerary are objects that lead to one place each. */
export const checkItinerary = ({ list, kind, itinerary, fields }: Field): string[] => {
  if (itinerary === null) return []
  const place = fields.find(({ name }) => name === itinerary)
  return [
    ...(list && kind === 'object' ? [] : ['.meta().itinerary: only rows are an itinerary']),
    ...(place?.kind === 'ref' && !place.list ? [] : [`.meta().itinerary: ${itinerary} is no ref of a row`]),
    ...[POSITION, DISTANCE]
      .filter((added) => fields.some(({ name }) => name === added))
      .map((added) => `${added} is a name of an itinerary's own`),
  ]
}
