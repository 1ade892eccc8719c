import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import type { Delivery } from '@baling/delivery'

import payloadConfig from '../payload.config'
import { ROOT } from './lib/sources'

/** The generated files, from the root. */
const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'

const SDL = 'schema.graphql'

const NAMES = { types: TYPES, importmap: IMPORT_MAP, sdl: SDL }
type Name = keyof typeof NAMES

const write = async (name: Name, file: string): Promise<void> => {
  const config = await payloadConfig
  if (name === 'types') {
    config.typescript.outputFile = file
    await generateTypes(config, { log: false })
  } else if (name === 'sdl') {
    writeFileSync(file, (config.custom.delivery as Delivery).sdl())
  } else {
    config.admin.importMap.importMapFile = file
    await generateImportMap(config, { log: false, force: true })
  }
}

/** Written beside the file that it is held against, since imports are relative to it. */
const current = async (name: Name): Promise<boolean> => {
  const target = path.join(ROOT, NAMES[name])
  const file = path.join(path.dirname(target), `.check-${process.pid}-${path.basename(target)}`)
  try {
    await write(name, file)
    return readFileSync(file, 'utf8') === readFileSync(target, 'utf8')
  } finally {
    rmSync(file, { force: true })
  }
}

const isName = (value: string): value is Name => value in NAMES
const check = process.argv.includes('--check')
const named = process.argv.slice(2).filter(isName)
const chosen = named.length > 0 ? named : Object.keys(NAMES).filter(isName)

for (const name of chosen) {
  if (!check) await write(name, path.join(ROOT, NAMES[name]))
  else if (!(await current(name))) {
    console.error(`${NAMES[name]} is not up to date: run npm run generate`)
    process.exitCode = 1
  }
}
