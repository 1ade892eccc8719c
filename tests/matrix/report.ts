import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Bypass } from './judge'

/** Where the suites leave what they tried, for the one table at the end. */
export const FOLDER = '.test/matrix'

interface Report {
  database: string
  cells: Record<string, number>
  bypasses: readonly Bypass[]
}

/** Counts the cells that were tried, by path, and names what got past the guards. */
export const createReport = (database: string) => {
  const cells = new Map<string, number>()
  const bypasses: Bypass[] = []
  return {
    add(path: string, tried: number, found: readonly Bypass[]) {
      cells.set(path, (cells.get(path) ?? 0) + tried)
      bypasses.push(...found)
    },
    /** Leaves it for the table; nothing where nothing was tried. */
    close() {
      if (cells.size === 0) return
      mkdirSync(FOLDER, { recursive: true })
      const report: Report = { database, cells: Object.fromEntries(cells), bypasses }
      writeFileSync(path.join(FOLDER, `${randomUUID()}.json`), JSON.stringify(report))
    },
  }
}

const DATABASES = ['sqlite', 'mongodb'] as const

const reports = (): Report[] => {
  try {
    return readdirSync(FOLDER).map(
      (file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Report,
    )
  } catch {
    // No suite of the matrix ran.
    return []
  }
}

/** The table of a run: cells by path and database, and what got past the guards. Empty where nothing was tried. */
export const table = (): string[] => {
  const all = reports()
  if (all.length === 0) return []
  const count = (database: string, path?: string) =>
    all
      .filter((one) => one.database === database)
      .flatMap(({ cells }) => (path === undefined ? Object.values(cells) : (cells[path] ?? 0)))
      .reduce((sum, cells) => sum + cells, 0)
  const line = (first: (database: string) => string, last: string) =>
    [...DATABASES.map((name) => first(name).padStart(8)), last].join('  ')
  const paths = [...new Set(all.flatMap(({ cells }) => Object.keys(cells)))].sort()
  const bypasses = all.flatMap((one) => one.bypasses.map((bypass) => ({ ...bypass, on: one.database })))
  return [
    line((name) => name, 'cells of'),
    ...paths.map((path) => line((name) => String(count(name, path)), path)),
    line((name) => String(count(name)), `cells, ${bypasses.length} bypasses`),
    ...bypasses.map(({ on, cell, what }) => `  ${on} · ${cell}: ${what}`),
  ]
}
