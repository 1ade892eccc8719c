import { to, toAny, type Address, type TypeName } from '../addresses'
import type { Demo } from '../types'

type Related = Exclude<TypeName, 'news' | 'relics'>
type Written = Omit<Demo<'news'>, 'en' | 'fields' | 'type'> & {
  column: 'culture' | 'heritage' | 'market' | 'party' | 'sport' | 'tourism' | 'work'
  eventDate?: string
  /** Relics that it is about, and documents of other types. */
  about?: (`${Related}/${string}` | `relics/${string}`)[]
}

const isRelic = (address: Address): address is `relics/${string}` => address.startsWith('relics/')

/** An article of the bureau's own. */
export const article = ({ column, eventDate, about = [], ...rest }: Written): Demo<'news'> => {
  const relics = about.filter(isRelic).map((address) => to(address))
  const related = about.flatMap((address) => (isRelic(address) ? [] : toAny<Related>(address)))
  return {
    ...rest,
    type: 'news',
    fields: {
      column,
      source: '岳阳楼区文旅广体局',
      ...(eventDate && { eventDate }),
      ...(relics.length > 0 && { relics }),
      ...(related.length > 0 && { related }),
    },
  }
}
