/** A value that SQLite orders by. */
export type Key = string | number | null

/** Where a page ended: the value that the order goes by, and the row's id, which makes it unique. */
export interface Cursor {
  /** Name of the order that the cursor belongs to. */
  order: string
  key: Key
  id: string
}

const MAX_LENGTH = 2000

export const encodeCursor = ({ order, key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url')

const isKey = (value: unknown): value is Key =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

/** Null where the text isn't one of our cursors, or is one of another order. */
export const decodeCursor = (text: string, order: string): Cursor | null => {
  if (text.length > MAX_LENGTH) return null
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
  if (!Array.isArray(value) || value.length !== 3) return null
  const [name, key, id] = value as unknown[]
  if (name !== order || typeof id !== 'string' || !isKey(key)) return null
  const cursor = { order, key, id }
  return encodeCursor(cursor) === text ? cursor : null
}
