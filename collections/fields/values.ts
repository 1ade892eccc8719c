/** Absent, null, empty and blank are one: nothing. The databases store them differently. */
export const plain = (value: null | string | undefined): string | null => value?.trim() || null

/** An object of which nothing is filled is nothing. */
export const filled = <T extends Record<string, unknown>>(value: T): T | null =>
  Object.values(value).some((part) => part !== null) ? value : null
