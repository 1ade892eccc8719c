import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

// Everything that goes into a build.
const INPUTS = [
  'collections',
  'media',
  'plugins',
  'src',
  'scripts/build.ts',
  'payload.config.ts',
  'next.config.js',
  'tsconfig.json',
  'tsconfig.next.json',
  'package-lock.json',
]
const SKIPPED = new Set(['node_modules', 'files', 'payload-types.ts'])

const filesOf = (name: string): string[] => {
  const full = path.join(ROOT, name)
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full)
    .filter((entry) => !SKIPPED.has(entry) && !entry.endsWith('.md'))
    .sort()
    .flatMap((entry) => filesOf(path.join(name, entry)))
}

/** A hash of everything that goes into a build. */
export const sourceHash = (): string => {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesOf))
    hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)))
  return hash.digest('hex')
}
