import type { InArgs, InValue, Row, Value } from '@libsql/client'

/** What libsql can bind; anything else would end the process. */
type Bound = string | number | bigint | Buffer | null

const bind = (value: InValue): Bound => {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TypeError(`${typeof value === 'number' ? value : typeof value} can't be stored in SQLite`)
}

/** Arguments by position or by name, with or without the sign before it. */
export const bindAll = (args: InArgs): Bound[] | Record<string, Bound> =>
  Array.isArray(args)
    ? args.map(bind)
    : Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), bind(value)]),
      )

const read = (value: unknown): Value => {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is no safe integer`)
    return number
  }
  if (value instanceof Uint8Array) return Uint8Array.from(value).buffer
  return value as Value
}

/** Drizzle reads a row by position or by name: positions aren't enumerable. */
export const readRow = (columns: string[], values: unknown[]): Row => {
  const row: Row = Object.create(null, { length: { value: values.length } }) as Row
  for (const [index, name] of columns.entries()) {
    const value = read(values[index])
    Object.defineProperty(row, index, { value })
    if (!(name in row)) row[name] = value
  }
  return row
}
