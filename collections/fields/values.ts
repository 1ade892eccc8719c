/** Absent, null, empty and blank are one: nothing. The databases store them differently. */
export const plain = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() || null : null

export const numberOf = (value: unknown): null | number => (typeof value === 'number' ? value : null)

type Stored = Record<string, unknown>

export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a stored list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

/** An object of which nothing is filled is nothing; an unticked box fills nothing. */
export const filled = <T extends Record<string, unknown>>(value: T): T | null =>
  Object.values(value).some((part) => part !== null && part !== false) ? value : null
