import { rmSync } from 'node:fs'

import type { Reporter } from 'vitest/node'

import { FOLDER, table } from './report'

/** Prints the matrix's table at the end of a run, where any of it ran. */
export default class MatrixReporter implements Reporter {
  onTestRunStart(): void {
    rmSync(FOLDER, { recursive: true, force: true })
  }

  onTestRunEnd(): void {
    const lines = table()
    if (lines.length > 0) console.log(lines.join('\n'))
  }
}
