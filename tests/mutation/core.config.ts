import path from 'node:path'

import { defineConfig } from 'vitest/config'

// What Stryker runs for plugins/three-review/core. It works in a copy of the tree whose node_modules lead back to the
// originals: the alias keeps to the copy.
export default defineConfig({
  resolve: {
    conditions: ['production', 'node', 'import', 'module', 'default'],
    alias: { '@baling/three-review/core': path.resolve('plugins/three-review/core/index.ts') },
  },
  test: {
    include: ['tests/unit/review/**/*.test.ts'],
    exclude: ['tests/unit/review/{config,readme,steps}.test.ts'],
    setupFiles: ['tests/mutation/seed.ts'],
    // One worker a run, which loads everything once and goes with the run.
    isolate: false,
    // Never a reason to call a mutant killed on a busy machine.
    testTimeout: 300_000,
  },
})
