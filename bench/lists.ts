import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { readContracts } from '../plugins/delivery/core/contract'
import type { Key } from '../plugins/delivery/core/cursor'
import { conditionsOf, type Asked } from '../plugins/delivery/core/where'
import { tableOf, sideTable } from '../plugins/delivery/core/tables'
import { readModelDdl } from '../plugins/delivery/model/ddl'
import { filteredBy } from '../plugins/delivery/model/fill'
import { Lists } from '../plugins/delivery/model/lists'
import { Sql } from '../plugins/delivery/model/sqlite'
import { fair, GUIDE } from '../tests/int/delivery/guide'

// How long lists of 20,000 documents take: ids and sort keys of a page of 20, without and with a warm plan.
const ROWS = 20_000
const ROUNDS = 300
const LOCALE = 'zh'

const contracts = readContracts(GUIDE)
const contract = contracts.find(({ type }) => type === 'fairs')
const order = contract?.orders.find(({ name }) => name === 'START_DESC')
if (!contract || !order) throw new Error('There are no fairs in the guide')

const dir = mkdtempSync(path.join(tmpdir(), 'baling-bench-'))
const sql = new Sql(path.join(dir, 'model.db'), [
  'journal_mode = WAL',
  'synchronous = OFF',
  'cache_size = -64000',
])

/** A year each of 20, one month of 12, one place of 2,000; a series of its own has 5. */
const contentOf = (n: number) =>
  fair(`f${n}`, {
    year: 2000 + (n % 20),
    start: n % 7 === 0 ? null : `20${String(n % 90).padStart(2, '0')}-0${1 + (n % 9)}-15`,
    months: [1 + (n % 12)],
    tags: n % 3 ? ['park'] : [],
    places: [{ type: 'sights', id: `place-${n % 2000}` }],
    partOf: n < 5 ? { type: 'fairs', id: 'series' } : null,
    crowd: { count: n % 2 },
  })

sql.exec(readModelDdl(contracts, [LOCALE]).ddl)
sql.exec('BEGIN')
for (let n = 0; n < ROWS; n++) {
  const id = `id-${(n * 7919) % ROWS}`
  const at = new Date(1_600_000_000_000 + n * 60_000).toISOString()
  const { keys, sides } = filteredBy(contract, { published: at, released: at }, contentOf(n))
  sql.put(tableOf(contract.type), { locale: LOCALE, id, slug: `f${n}`, ...keys })
  for (const [field, values] of Object.entries(sides))
    for (const value of values) sql.put(sideTable(contract.type), { field, locale: LOCALE, value, id })
}
sql.exec('COMMIT')

const query = (asked: Asked, after: { id: string; key: Key } | null = null) => ({
  ...{ contract, order, locale: LOCALE, after },
  conditions: conditionsOf(contract, asked),
})

/** Where half of the list has been seen. */
const half = new Lists(sql).after(query({}), ROWS / 2).at(-1) ?? null

/** Median of the milliseconds that a page takes; `fresh` plans it anew each time, as after a commit. */
const time = (asked: ReturnType<typeof query>, fresh: boolean): number => {
  const lists = new Lists(sql)
  const times = Array.from({ length: ROUNDS }, () => {
    if (fresh) lists.forget()
    const start = performance.now()
    lists.after(asked, 21)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0
}

const CASES: Record<string, ReturnType<typeof query>> = {
  'no filter': query({}),
  'no filter, half way': query({}, half),
  'common (1 of 2)': query({ where: { crowd: { count: { eq: 1 } } } }),
  'common, half way': query({ where: { crowd: { count: { eq: 1 } } } }, half),
  'rare (5 rows)': query({ where: { partOf: { eq: 'series' } } }),
  absent: query({ where: { partOf: { eq: 'nothing' } } }),
  'in a list, common (1 of 12)': query({ months: 4 }),
  'in a list, rare (10 rows)': query({ where: { places: { has: 'place-7' } } }),
  'common and rare': query({ where: { crowd: { count: { eq: 1 } }, partOf: { eq: 'series' } } }),
  'two common': query({ where: { crowd: { count: { eq: 1 } }, tags: { isEmpty: true } } }),
  'two common, never together': query({ year: 2004, where: { crowd: { count: { eq: 1 } } } }),
  'between two days': query({ between: { from: '2040-01-01', to: '2040-12-31' } }),
}

const plain = time(query({}), false)
console.log(`${ROWS} rows, a page of 20; times the first page without a filter (${plain.toFixed(3)} ms):`)
for (const [name, asked] of Object.entries(CASES)) {
  const [warm, cold] = [time(asked, false), time(asked, true)].map((ms) => (ms / plain).toFixed(1))
  console.log(`${name.padEnd(30)} ${warm?.padStart(6)}   planned anew ${cold?.padStart(6)}`)
}
sql.close()
rmSync(dir, { recursive: true })
