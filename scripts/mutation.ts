import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { Stryker } from '@stryker-mutator/core'

import {
  compare,
  forgetSurvivors,
  percent,
  scoresOf,
  survivorsOf,
  table,
  total,
  type Explanation,
  type Report,
} from './lib/mutation'
import { ROOT } from './lib/sources'

// npm run test:mutation -- [core|store] [--file NAME]… [--concurrency N] [--force]
// Mutates the parts (both without a name), runs their tests against every mutant and prints the score by file. Ends
// with 1 where less than 90% are killed, or one lives that tests/mutation/survivors.json doesn't explain. Takes over
// what an earlier run has killed for code and tests that are the same, unless forced; what lived is tried again.

const PARTS = {
  core: ['plugins/three-review/core/**/*.ts'],
  // GridFS is of MongoDB alone: its tests run there (tests/int/store/gridfs.test.ts), not against mutants.
  store: ['plugins/three-review/store/**/*.ts', '!plugins/three-review/store/gridfs.ts'],
}
type PartName = keyof typeof PARTS

const LEAST = 90
const OUT = path.join(ROOT, '.test/mutation')
// Nothing of it is needed to run the tests, and some of it is large.
const LEFT_OUT = ['.next', '.data', '.test', 'dist', 'docs', 'media/files', 'tests/e2e', 'tests/fixtures']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', multiple: true, default: [] },
    concurrency: { type: 'string', default: '1' },
    force: { type: 'boolean', default: false },
  },
})

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name)

const explanations = JSON.parse(
  readFileSync(path.join(ROOT, 'tests/mutation/survivors.json'), 'utf8'),
) as Explanation[]

const mutate = async (part: PartName): Promise<boolean> => {
  const only = values.file.map((name) => `plugins/three-review/${part}/${name}`)
  const fileName = path.join(OUT, `${part}.json`)
  const incrementalFile = path.join(OUT, `${part}-incremental.json`)
  if (existsSync(incrementalFile)) {
    const before = JSON.parse(readFileSync(incrementalFile, 'utf8')) as Report
    writeFileSync(incrementalFile, JSON.stringify(forgetSurvivors(before, only)))
  }
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: `tests/mutation/${part}.config.ts`, related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: only.length > 0 ? only : PARTS[part],
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    ignorePatterns: LEFT_OUT,
    tempDirName: '.test/stryker',
    incremental: true,
    incrementalFile,
    force: values.force,
    reporters: ['json', 'html', 'progress-append-only'],
    jsonReporter: { fileName },
    htmlReporter: { fileName: path.join(OUT, `${part}.html`) },
    // Long, since the machine may be busy; what loops is told sooner, by how often it comes by.
    timeoutMS: 120_000,
    timeoutFactor: 10,
    allowConsoleColors: false,
  }).runMutationTest()

  const report = JSON.parse(readFileSync(fileName, 'utf8')) as Report
  const scores = scoresOf(report)
  const sum = total(scores, `all of ${part}`)
  const survivors = survivorsOf(report)
  const { unexplained, stale } = compare(survivors, explanations, Object.keys(report.files))
  const summary = table([...scores, sum])
  writeFileSync(path.join(OUT, `${part}.md`), `${summary}\n`)
  console.log(summary)
  for (const { file, at, line, change } of unexplained)
    console.log(`Lives without an explanation: ${file}:${at}\n  ${line}\n  ${change}`)
  for (const { file, line, change } of stale)
    console.log(`Is explained and doesn't live: ${file}\n  ${line}\n  ${change}`)
  console.log(
    `${part}: ${percent(sum).toFixed(1)}% killed, ${survivors.length} live, ${unexplained.length} of them unexplained`,
  )
  return percent(sum) >= LEAST && unexplained.length === 0
}

mkdirSync(OUT, { recursive: true })
const chosen = positionals.filter(isPart)
if (chosen.length < positionals.length)
  throw new Error(`Parts: ${Object.keys(PARTS).join(', ')}; got ${positionals.join(' ')}`)
let good = true
for (const part of chosen.length > 0 ? chosen : (Object.keys(PARTS) as PartName[]))
  good = (await mutate(part)) && good
process.exitCode = good ? 0 : 1
