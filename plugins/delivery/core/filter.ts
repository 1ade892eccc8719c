import type { Key } from './cursor'
import { covers } from './sides'

type Value = Exclude<Key, null>

/** What is asked of a row. All of a list's conditions hold for each of its rows. */
export type Condition =
  | { op: Comparison | 'eq' | 'ne'; column: string; value: Value }
  | { op: 'in'; column: string; values: readonly Value[] }
  | { op: 'null'; column: string; is: boolean }
  /** Any of the values is among the side's. */
  | { op: 'has'; side: string; values: readonly Value[] }
  /** None of the side's intervals has the day. */
  | { op: 'outside'; side: string; day: string }

export type Comparison = 'gt' | 'gte' | 'lt' | 'lte'

/** What a document is ordered and filtered by, as its text says it. */
export interface Filtered {
  keys: Readonly<Record<string, Key>>
  sides: Readonly<Record<string, readonly Value[]>>
}

const compare = (a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1)

/** True where a document is what a condition asks for: the meaning of each, and the check of what an index gave. */
export const holds = (condition: Condition, { keys, sides }: Filtered): boolean => {
  if (condition.op === 'has') return condition.values.some((value) => sides[condition.side]?.includes(value))
  if (condition.op === 'outside')
    return !sides[condition.side]?.some((interval) => covers(String(interval), condition.day))
  const key = keys[condition.column] ?? null
  switch (condition.op) {
    case 'null':
      return (key === null) === condition.is
    case 'ne':
      return key !== condition.value
    case 'eq':
      return key === condition.value
    case 'in':
      return key !== null && condition.values.includes(key)
    case 'lt':
      return key !== null && compare(key, condition.value) < 0
    case 'lte':
      return key !== null && compare(key, condition.value) <= 0
    case 'gt':
      return key !== null && compare(key, condition.value) > 0
    case 'gte':
      return key !== null && compare(key, condition.value) >= 0
  }
}
