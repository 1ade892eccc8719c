import { mkdirSync, writeFileSync } from 'node:fs'

import type { Reporter, TestCase, TestModule } from 'vitest/node'

import { serverName, skipsMongo } from './mongodbRun'

const SUMMARY = '.test/summary.json'
const DATABASES = ['sqlite', 'mongodb'] as const

const databaseOf = (test: TestCase) => DATABASES.find((name) => test.fullName.includes(`[${name}]`))

/** Says at the end which MongoDB server was used and how many tests ran on each database: the same number. */
export default class DatabaseReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const all = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string, tests = all) => tests.filter((test) => test.result().state === state).length
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length
    const summary = {
      passed: count('passed'),
      failed: count('failed') + broken + errors.length,
      skipped: count('skipped'),
    }
    const [onSqlite = [], onMongo = []] = DATABASES.map((name) => all.filter((t) => databaseOf(t) === name))
    if (onSqlite.length + onMongo.length > 0) {
      console.log(`MongoDB: ${serverName() ?? 'no server was needed'}`)
      for (const [name, tests] of [
        ['SQLite', onSqlite],
        ['MongoDB', onMongo],
      ] as const)
        console.log(`${name}: ${count('passed', tests)} of ${tests.length} tests passed`)
      const ran = (tests: TestCase[]) => tests.length - count('skipped', tests)
      if (!skipsMongo() && ran(onSqlite) !== ran(onMongo)) {
        console.log('The databases have different numbers of tests: use describeEachDatabase')
        summary.failed++
        process.exitCode = 1
      }
    }
    mkdirSync('.test', { recursive: true })
    writeFileSync(SUMMARY, JSON.stringify(summary))
  }
}
