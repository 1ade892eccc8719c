import type { Contract } from '../core/contract'
import type { Key } from '../core/cursor'
import type { Condition } from '../core/filter'
import { Lru } from '../core/lru'
import { segmentsAfter, segmentsUpTo, type Order, type Segment } from '../core/orders'
import {
  countOf,
  pageOf,
  probeOf,
  RARE,
  sourceOf,
  type Clause,
  type Selection,
  type Start,
} from '../core/plan'
import { sideTable, tableOf } from '../core/tables'
import { TamperedError } from './damage'
import type { Sql } from './sqlite'

export interface ListQuery {
  contract: Contract
  locale: string
  order: Order
  after: { key: Key; id: string } | null
  conditions: readonly Condition[]
}

export interface ListRow {
  id: string
  key: Key
}

/** Characters of filters whose plans and counts are kept between two commits. */
const KEPT = 1_000_000

const selectionOf = ({ contract, locale, conditions }: Omit<ListQuery, 'after' | 'order'>): Selection => ({
  type: contract.type,
  locale,
  conditions,
})

/** Rows of a type's lists. */
export class Lists {
  readonly #starts = new Lru<string, { start: Start; n: number }>(KEPT)
  readonly #counts = new Lru<string, number>(KEPT)

  constructor(
    readonly sql: Sql,
    readonly rare = RARE,
  ) {}

  /** What was kept holds until the next commit. */
  forget(): void {
    this.#starts.clear()
    this.#counts.clear()
  }

  /** At most `limit` rows after the query's place, in order. */
  after(query: ListQuery, limit: number): ListRow[] {
    return this.#rows(query, segmentsAfter(query.order, query.after), limit)
  }

  /** True where a row stands at or before the query's place. */
  hasBefore(query: ListQuery): boolean {
    return query.after !== null && this.#rows(query, segmentsUpTo(query.order, query.after), 1).length > 0
  }

  #rows(query: ListQuery, segments: readonly Segment[], limit: number): ListRow[] {
    const selection = selectionOf(query)
    const { start, n } = this.#startOf(selection)
    const rows: ListRow[] = []
    if (start && n === 0) return rows
    for (const segment of segments) {
      const { sql, args } = pageOf(selection, { start, order: query.order, segment })
      rows.push(...this.sql.all<ListRow>(sql, [...args, limit - rows.length]))
      if (rows.length >= limit) break
    }
    return rows
  }

  /** The rarest of the conditions that are rare. Others are cheaper to test on the way along the order's index. */
  #startOf(selection: Selection): { start: Start; n: number } {
    const key = JSON.stringify(selection)
    const known = this.#starts.get(key)
    if (known) return known
    let best: { start: Start; n: number } = { start: null, n: this.rare + 1 }
    for (const condition of selection.conditions) {
      const source = sourceOf(selection, condition)
      const n = source ? this.#count(probeOf(source, this.rare)) : Infinity
      if (source && n < best.n) best = { start: { condition, source }, n }
      if (n === 0) break
    }
    this.#starts.set(key, best, key.length)
    return best
  }

  #count({ sql, args }: Clause): number {
    return this.sql.get<{ n: number }>(sql, args)?.n ?? 0
  }

  /** Number of live releases that the conditions hold for. */
  count(query: Omit<ListQuery, 'after' | 'order'>): number {
    const all = this.#countAll(query.contract, query.locale)
    if (query.conditions.length === 0) return all
    const selection = selectionOf(query)
    return this.#once(JSON.stringify(selection), () => {
      const { start, n } = this.#startOf(selection)
      return start && n === 0 ? 0 : this.#count(countOf(selection, start))
    })
  }

  /** Counted once after each commit, when the rows of all tables are held against each other. */
  #countAll({ type, sides }: Contract, locale: string): number {
    return this.#once(`${type} ${locale}`, () => {
      const [rows, beside] = this.#rowsAndSides(type, locale)
      const live = this.#count({
        sql: 'SELECT count(*) AS n FROM live WHERE type = ? AND locale = ?',
        args: [type, locale],
      })
      const names = JSON.stringify(sides.names)
      const found =
        sides.names.length > 0 &&
        this.#count({
          sql: `SELECT count(*) AS n FROM "${sideTable(type)}"
            WHERE field IN (SELECT value FROM json_each(?)) AND locale = ?`,
          args: [names, locale],
        })
      if (rows !== live || Number(found) !== beside)
        throw new TamperedError(`Rows of ${type} (${locale}) are missing`)
      return rows
    })
  }

  #rowsAndSides(type: string, locale: string): [rows: number, sides: number] {
    const found = this.sql.get<{ n: number; sides: number }>(
      `SELECT count(*) AS n, total(sides) AS sides FROM "${tableOf(type)}" WHERE locale = ?`,
      [locale],
    )
    return [found?.n ?? 0, found?.sides ?? 0]
  }

  #once(key: string, count: () => number): number {
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    const found = count()
    this.#counts.set(key, found, key.length)
    return found
  }
}
