import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { ROOT } from './lib/sources'

// npm test: builds what isn't built, runs unit, int and e2e, and ends with one line that sums them up. Arguments are
// vitest's: npm test -- --project unit tests/unit/database
const SUMMARY = path.join(ROOT, '.test/summary.json')

const run = (command: string, args: string[]) =>
  new Promise<number>((resolve, reject) => {
    const child = spawn(path.join('node_modules/.bin', command), args, { cwd: ROOT, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

interface Summary {
  passed: number
  failed: number
  skipped: number
}

const summary = (): Summary => {
  try {
    return JSON.parse(readFileSync(SUMMARY, 'utf8')) as Summary
  } catch {
    // The run ended before the reporter did.
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

rmSync(SUMMARY, { force: true })
const chosen = process.argv.slice(2)
const needsBuild = chosen.length === 0 || chosen.some((argument) => argument.includes('e2e'))
const built = needsBuild ? await run('tsx', ['scripts/build.ts', '--if-stale']) : 0
// A whole run holds the core to its coverage (vitest.config.ts).
const coverage = chosen.length === 0 ? ['--coverage.enabled'] : []
const tested = built === 0 ? await run('vitest', ['run', ...coverage, ...chosen]) : 1
const { passed, failed, skipped } = summary()
const bad = tested === 0 ? failed : Math.max(failed, 1)
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${bad} failed`)
process.exitCode = bad === 0 ? 0 : 1
