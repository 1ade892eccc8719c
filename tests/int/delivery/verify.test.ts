import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import Database from 'libsql'
import { expect, test } from 'vitest'

import { newId, place, startDelivery, story } from '../../helpers/delivery'
import { MemoryLedger } from '../../helpers/ledger'

const setUp = async () => {
  const ledger = new MemoryLedger()
  const sha256 = ledger.addFile(Buffer.from('a picture'))
  const cover = { sha256, mime: 'image/png', width: 1, height: 1, alt: null, credit: null }
  const app = await startDelivery(ledger)
  const id = newId()
  await ledger.release({ type: 'places', id, contents: { zh: place('p', { cover }), en: place('p') } })
  await ledger.release({
    type: 'stories',
    id: newId(),
    contents: { zh: story('s', { place: { type: 'places', id } }) },
  })
  const { releases } = await ledger.release({ type: 'places', id: newId(), contents: { zh: place('q') } })
  await ledger.withdraw(`places:${newId()}`, releases)
  const dir = path.join(app.dataDir, 'delivery/model')
  const file = path.join(dir, readdirSync(dir).find((name) => name.endsWith('.db')) ?? '')
  return { ledger, app, file, sha256 }
}

test('nothing is found where nothing was changed, while it runs and after', async () => {
  const { ledger, app } = await setUp()
  await using running = app
  expect(await running.delivery.verify(ledger)).toEqual({ files: 1, live: 4, media: 1, faults: [] })
})

test('each changed column of each table is named', async () => {
  const { ledger, app, file } = await setUp()
  await using running = app
  const db = new Database(file)
  const tables = (
    db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all([]) as { name: string }[]
  ).map(({ name }) => name)
  expect(tables).toEqual(
    expect.arrayContaining([
      'meta',
      'entries',
      'releases',
      'live',
      'slugs',
      'refs',
      'changes',
      'd_places',
      'd_stories',
    ]),
  )
  let checked = 0
  for (const table of tables) {
    const columns = db
      .prepare(`SELECT name, "notnull" AS required FROM pragma_table_info('${table}')`)
      .all([]) as { name: string }[]
    for (const { name } of columns.filter(({ name }) => name !== 'one')) {
      db.exec('BEGIN')
      const change = `CASE typeof("${name}") WHEN 'integer' THEN "${name}" + 1000 WHEN 'real' THEN "${name}" + 1
        WHEN 'null' THEN 1 WHEN 'blob' THEN CAST("${name}" || 'x' AS BLOB) ELSE "${name}" || 'x' END`
      const before = db.prepare(`SELECT count(*) AS n FROM "${table}"`).get([]) as { n: number }
      db.exec(`UPDATE "${table}" SET "${name}" = ${change}`)
      db.exec('COMMIT')
      const { faults } = await running.delivery.verify(ledger)
      const named = faults.filter(({ id }) => id.includes(table))
      expect({ table, name, found: before.n === 0 || named.length > 0 }).toEqual({ table, name, found: true })
      checked++
      const undo = `CASE typeof("${name}") WHEN 'integer' THEN "${name}" - 1000 WHEN 'real' THEN "${name}" - 1
        WHEN 'blob' THEN CAST(substr(CAST("${name}" AS TEXT), 1, length(CAST("${name}" AS TEXT)) - 1) AS BLOB)
        ELSE substr("${name}", 1, length("${name}") - 1) END`
      const nulls = `CASE WHEN "${name}" IN (1, '1') THEN NULL ELSE ${undo} END`
      db.exec(`UPDATE "${table}" SET "${name}" = ${nulls}`)
    }
  }
  db.close()
  expect(checked).toBeGreaterThan(50)
  expect((await running.delivery.verify(ledger)).faults).toEqual([])
})

test('a changed file, a damaged read model and a ledger that does not verify are named as what they are', async () => {
  const { ledger, app, file, sha256 } = await setUp()
  await using running = app
  const media = path.join(running.dataDir, 'delivery/files', sha256)
  writeFileSync(media, 'another')
  const parts = async () => (await running.delivery.verify(ledger)).faults.map(({ part, id }) => [part, id])
  expect(await parts()).toEqual([['public file', sha256]])
  rmSync(media)
  expect(await parts()).toEqual([])
  const row = ledger.rows[5]
  if (!row) throw new Error('no row')
  const { canonical } = row
  row.canonical = canonical.replace('"v":1', '"v":2')
  expect((await running.delivery.verify(ledger)).faults[0]?.problem).toContain('[ENTRY_HASH]')
  row.canonical = canonical
  await running.delivery.close()
  const bytes = readFileSync(file)
  bytes.fill(1, 100, 5000)
  writeFileSync(file, bytes)
  expect((await parts())[0]).toEqual(['read model', path.basename(file)])
})
