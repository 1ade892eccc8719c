import path from 'node:path'

import { defineConfig } from 'vitest/config'

// What Stryker runs for plugins/three-review/store: on SQLite alone, in one worker a run.
export default defineConfig({
  resolve: {
    conditions: ['production', 'node', 'import', 'module', 'default'],
    alias: { '@baling/three-review/core': path.resolve('plugins/three-review/core/index.ts') },
  },
  test: {
    include: ['tests/{unit,int}/store/**/*.test.ts'],
    execArgv: ['--conditions=production'],
    env: { BALING_MODE: 'development', DATA_DIR: '.test/data', BALING_SKIP_MONGODB: '1' },
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
