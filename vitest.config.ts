import path from 'node:path'

import { defineConfig } from 'vitest/config'

import LongestFirst from './tests/helpers/longestFirst'

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
