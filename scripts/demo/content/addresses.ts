import type { Config } from '../../../src/payload-types'

/** The types of the demonstration, each after those that it refers to. */
export const TYPES = [
  'heritage-items',
  'relics',
  'attractions',
  'venues',
  'old-brands',
  'routes',
  'events',
  'figures',
  'news',
] as const satisfies (keyof Config['collections'])[]
export type TypeName = (typeof TYPES)[number]

/** How the content names a document before that has an id: `relics/ci-shi-ta`. */
export type Address = `${TypeName}/${string}`

export const addressOf = ({ type, slug }: { type: TypeName; slug: string }): Address => `${type}/${slug}`
export const typeOf = (address: Address): TypeName => address.slice(0, address.indexOf('/')) as TypeName

const ARROW = '→'

/** A relationship to one type: stands where Payload takes an id. */
export const to = (address: Address): string => ARROW + address

/** A relationship to one of several types. */
export const toAny = <T extends TypeName>(address: `${T}/${string}`) => ({
  relationTo: address.slice(0, address.indexOf('/')) as T,
  value: to(address),
})

/** The same value with the ids of what it refers to. */
export const withIds = (value: unknown, idOf: (address: Address) => string): unknown => {
  if (typeof value === 'string')
    return value.startsWith(ARROW) ? idOf(value.slice(ARROW.length) as Address) : value
  if (Array.isArray(value)) return value.map((item) => withIds(item, idOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withIds(part, idOf)]))
}
