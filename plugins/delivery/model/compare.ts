import type { Sql, Value } from './sqlite'

export interface Difference {
  table: string
  /** Values of the row's key. */
  key: string
  /** The column that differs; null where the whole row is missing or too much. */
  column: string | null
  problem: 'differs' | 'missing' | 'unexpected'
}

const PAGE = 500

interface Table {
  name: string
  columns: string[]
  key: string[]
}

const tablesOf = (sql: Sql): Table[] =>
  sql
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .map(({ name }) => {
      const columns = sql.all<{ name: string; pk: number }>(
        `SELECT name, pk FROM pragma_table_info('${name}')`,
      )
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) }
    })

interface Row {
  key: Value[]
  values: string[]
}

/** Rows in the order of their key, a page at a time; every value as SQLite quotes it. */
function* rowsOf(sql: Sql, { name, columns, key }: Table): Generator<Row> {
  const names = key.map((column) => `"${column}"`).join(', ')
  const quoted = columns.map((column, index) => `quote("${column}") AS q${index}`)
  const keys = key.map((column, index) => `"${column}" AS k${index}`)
  let last: Value[] | null = null
  for (;;) {
    const after: string = last ? `WHERE (${names}) > (${key.map(() => '?').join(', ')})` : ''
    const rows: Record<string, Value>[] = sql.all(
      `SELECT ${[...keys, ...quoted].join(', ')} FROM "${name}" ${after} ORDER BY ${names} LIMIT ${PAGE}`,
      last ?? [],
    )
    for (const row of rows) {
      last = key.map((_, index) => row[`k${index}`] ?? null)
      yield { key: last, values: columns.map((_, index) => String(row[`q${index}`])) }
    }
    if (rows.length < PAGE) return
  }
}

const compareKeys = (a: readonly Value[], b: readonly Value[]): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null
    if (left === right) continue
    if (typeof left === 'string' && typeof right === 'string')
      return Buffer.compare(Buffer.from(left), Buffer.from(right))
    return typeof left === typeof right
      ? Number(left) < Number(right)
        ? -1
        : 1
      : typeof left === 'number'
        ? -1
        : 1
  }
  return 0
}

function* compareTable(kept: Sql, right: Sql, table: Table): Generator<Difference> {
  const [found, wanted] = [rowsOf(kept, table), rowsOf(right, table)]
  let a = found.next()
  let b = wanted.next()
  const whole = ({ key }: Row, problem: Difference['problem']): Difference => ({
    table: table.name,
    key: key.join(' '),
    column: null,
    problem,
  })
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compareKeys(a.value.key, b.value.key)
    if (order < 0 && !a.done) {
      yield whole(a.value, 'unexpected')
      a = found.next()
    } else if (order > 0 && !b.done) {
      yield whole(b.value, 'missing')
      b = wanted.next()
    } else if (!a.done && !b.done) {
      for (const [index, column] of table.columns.entries())
        if (a.value.values[index] !== b.value.values[index])
          yield { table: table.name, key: b.value.key.join(' '), column, problem: 'differs' }
      a = found.next()
      b = wanted.next()
    }
  }
}

/** Holds every value of every table of `kept` against `right`. */
export function* compareFiles(kept: Sql, right: Sql): Generator<Difference> {
  for (const table of tablesOf(right)) yield* compareTable(kept, right, table)
}
