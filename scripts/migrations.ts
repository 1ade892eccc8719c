import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { withActions, type Snapshot } from './lib/foreignKeys'
import { withoutDatabase } from './lib/schema'

// npm run migrate:create NAME: writes the step from the last migration to what the config asks for now.
// With --restart one migration replaces all of them; only while nobody has a database that ran them.
const [name] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const restart = process.argv.includes('--restart')

const { payload, adapter } = await withoutDatabase()
const folder = adapter.migrationDir
const work = mkdtempSync(path.join(tmpdir(), 'baling-migrations-'))
if (!restart) cpSync(folder, work, { recursive: true })

// It ends the process where nothing has changed.
process.once('exit', () => rmSync(work, { recursive: true }))
adapter.migrationDir = work
await adapter.createMigration({ payload, migrationName: name, skipEmpty: true })

// The template imports types as if they were values, which no ES module can.
const asTypes = (text: string) =>
  text.replace(/(?<!type )\bMigrate(Up|Down)Args(?=.* from '@payloadcms)/g, 'type $&')
const read = (file: string) => readFileSync(path.join(work, file), 'utf8')
for (const file of readdirSync(work).filter((file) => file.endsWith('.ts')))
  writeFileSync(path.join(work, file), asTypes(read(file)))
for (const file of readdirSync(work).filter((file) => file.endsWith('.json'))) {
  const step = file.replace(/json$/, 'ts')
  writeFileSync(path.join(work, step), withActions(read(step), JSON.parse(read(file)) as Snapshot))
}

// The index comes last and what is gone goes after it: nobody finds it pointing at nothing.
const made = readdirSync(work).sort((a, b) => Number(a === 'index.ts') - Number(b === 'index.ts'))
for (const file of made) copyFileSync(path.join(work, file), path.join(folder, file))
for (const file of readdirSync(folder)) if (!made.includes(file)) rmSync(path.join(folder, file))
process.exit()
