import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { withoutDatabase } from './lib/schema'

// npm run migrate:create NAME: writes the step from the last migration to what the config asks for now.
// With --restart it replaces all of them by one; only while nobody has a database that ran them.
const [name] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const restart = process.argv.includes('--restart')

const { payload, adapter } = await withoutDatabase()
const folder = adapter.migrationDir
if (restart) {
  for (const file of readdirSync(folder)) rmSync(path.join(folder, file))
  writeFileSync(path.join(folder, 'index.ts'), 'export const migrations: never[] = []\n')
}
await adapter.createMigration({ payload, migrationName: name, skipEmpty: true })

// The template imports types as if they were values, which no ES module can.
for (const file of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const target = path.join(folder, file)
  const text = readFileSync(target, 'utf8')
  const fixed = text.replace(
    /(?<=[{ ])(?<!type )(Migrate(?:Up|Down)Args)(?=.* from '@payloadcms)/g,
    'type $1',
  )
  if (fixed !== text) writeFileSync(target, fixed)
}
process.exit()
