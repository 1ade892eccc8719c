import path from 'node:path'

import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that run for more than half a minute, the longest first: begun last, they would run on alone. */
const LONGEST = [
  'crash/crash',
  'matrix/documents',
  'e2e/admin',
  'matrix/signing',
  'matrix/guards',
  'e2e/demo',
  'review/crash',
  'e2e/adminForms',
  'races/races',
  'matrix/adapter',
  'withdrawal/processes',
  'matrix/media',
  'e2e/host-stop',
]

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return place === -1 ? LONGEST.length : place
}

/** A checkout without a history of runs has nothing else to order its files by but their sizes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  resolve: {
    conditions: ['production', 'node', 'import', 'module', 'default'],
    // What Node itself loads: two copies of graphql refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: path.resolve('node_modules/graphql/index.js') }],
  },
  test: {
    reporters: ['default', './tests/matrix/reporter.ts', './tests/helpers/reporter.ts'],
    // A worker waits for its server, its database or its disk a third of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    execArgv: ['--conditions=production'],
    env: { BALING_MODE: 'development', DATA_DIR: '.test/data' },
    coverage: {
      include: ['plugins/three-review/core/**'],
      reporter: ['text-summary'],
      reportsDirectory: '.test/coverage',
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts', 'tests/matrix/**/*.test.ts', 'tests/races/**/*.test.ts'],
          // The platform takes seconds to load: once for each worker, not for each file.
          isolate: false,
          setupFiles: './tests/helpers/setup.ts',
          globalSetup: './tests/helpers/mongodbRun.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // When everything else is done: a server waits for its browser half of the time.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts', 'tests/crash/**/*.test.ts'],
          globalSetup: './tests/helpers/mongodbRun.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
