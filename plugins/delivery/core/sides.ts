import type { Key } from './cursor'
import { stored, valuesAt, type Leaf } from './leaves'
import type { Json } from './types'

/** Something of which a content has any number of values: they stand in the side table of its type. */
export interface Side {
  /** `f_months`, `f_rows_indicator`, or one of the two below. */
  name: string
  values: (content: Json) => Exclude<Key, null>[]
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

const openingSides = (opening: (content: Json) => Opening | null): Side[] => [
  { name: WEEKDAYS, values: (content) => [...new Set(opening(content)?.weekdays)] },
  {
    name: CLOSURES,
    values: (content) => [
      ...new Set(
        opening(content)?.closures.map(({ from, to }) => `${from ?? '0000-01-01'}/${to ?? '9999-12-31'}`),
      ),
    ],
  },
]

export const sidesOf = (leaves: readonly Leaf[], opening?: (content: Json) => Opening | null): Side[] => [
  ...leaves
    .filter(({ field, many }) => field.filter && many)
    .map((leaf) => ({
      name: sideName(leaf),
      values: (content: Json) => [
        ...new Set(valuesAt(leaf, content).map((value) => stored(leaf.field, value))),
      ],
    })),
  ...(opening ? openingSides(opening) : []),
]

/** 1, Monday, to 7, Sunday, of a calendar date. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** True where an interval `START/END` has the day. */
export const covers = (interval: string, day: string): boolean =>
  interval.slice(0, 10) <= day && interval.slice(11) >= day
