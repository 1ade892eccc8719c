import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { withoutDatabase } from './lib/schema'

// The newest snapshot must be the schema that the config asks for. Only JSON is compared: no database, no prompts.
const { adapter } = await withoutDatabase()
const wanted: unknown = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
const folder = adapter.migrationDir
const newest = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1)

type Tables = Record<string, unknown>
const tablesOf = (snapshot: unknown): Tables =>
  (JSON.parse(JSON.stringify(snapshot)) as { tables: Tables }).tables

const have = newest ? tablesOf(JSON.parse(readFileSync(path.join(folder, newest), 'utf8'))) : {}
const want = tablesOf(wanted)
const differing = [...new Set([...Object.keys(have), ...Object.keys(want)])].filter(
  (name) => !isDeepStrictEqual(have[name], want[name]),
)
if (differing.length > 0) {
  console.error(
    `The collections and src/migrations differ in ${differing.length} tables: ${differing.join(', ')}`,
  )
  console.error('Run npm run migrate:create NAME and commit what it writes.')
}
process.exit(differing.length > 0 ? 1 : 0)
