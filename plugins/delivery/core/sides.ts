import type { Key } from './cursor'
import { stored, valuesAt, type Leaf } from './leaves'
import type { Json } from './types'

type Values = Exclude<Key, null>[]

/** What filters go by of which a content has any number: it stands in the side table of its type. */
export interface Sides {
  /** `f_months`, `f_rows_indicator`, and the two below. */
  names: readonly string[]
  /** Each value once. */
  of: (content: Json) => Record<string, Values>
}

/** Days of the week, from 1, Monday. */
export const WEEKDAYS = 'weekdays'
/** Intervals of calendar dates, `START/END`, both included. */
export const CLOSURES = 'closures'

export interface Opening {
  weekdays: readonly number[]
  closures: readonly { from: null | string; to: null | string }[]
}

export const sideName = ({ path }: Pick<Leaf, 'path'>): string => `f_${path.join('_')}`

const sidesOfOpening = (opening: Opening | null): Record<string, Values> => ({
  [WEEKDAYS]: [...new Set(opening?.weekdays)],
  [CLOSURES]: [
    ...new Set(opening?.closures.map(({ from, to }) => `${from ?? '0000-01-01'}/${to ?? '9999-12-31'}`)),
  ],
})

export const sidesOf = (leaves: readonly Leaf[], opening?: (content: Json) => Opening | null): Sides => {
  const lists = leaves.filter(({ field, many }) => field.filter && many)
  const values = (leaf: Leaf, content: Json): Values => [
    ...new Set(valuesAt(leaf, content).map((value) => stored(leaf.field, value))),
  ]
  return {
    names: [...lists.map(sideName), ...(opening ? [WEEKDAYS, CLOSURES] : [])],
    of: (content) => ({
      ...Object.fromEntries(lists.map((leaf) => [sideName(leaf), values(leaf, content)])),
      ...(opening && sidesOfOpening(opening(content))),
    }),
  }
}

/** 1, Monday, to 7, Sunday, of a calendar date. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** True where an interval `START/END` has the day. */
export const covers = (interval: string, day: string): boolean =>
  interval.slice(0, 10) <= day && interval.slice(11) >= day
